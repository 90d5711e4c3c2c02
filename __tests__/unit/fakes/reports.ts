import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelDesigner } from '../../../src/architect/answer.ts'
import type { Desk } from '../../../src/report/comment.ts'
import { inertMarkdown } from '../../../src/report/inert.ts'
import { sealKeyOf } from '../../../src/report/marker.ts'
import type { Report, Site } from '../../../src/report/report.ts'
import type { DesignRequest } from '../../../src/request/request.ts'
import { HEAD } from './pull-request.ts'
import { KEY } from './settings.ts'

export const SITE: Site = { serverUrl: 'https://github.com', repository: 'octo-org/locks' }

/** What comments on pull request 7 are written with, under the key of the tests. */
export const DESK: Desk = { site: SITE, pullRequest: 7, commentKey: '', sealKey: sealKeyOf(KEY) }

export const ARCHITECTURE = readFileSync(
  join(import.meta.dirname, '..', '..', 'fixtures', 'architecture-etcd-three-regions.md'),
  'utf8',
)

export const REQUEST: DesignRequest = {
  texts: {
    scale_requirements: '10,000 lock requests per second,\nlow contention.',
    consistency_tolerance: 'Strict serializability, CP system, no split-brain acceptable.',
    infrastructure_environment: '3-region AWS deployment with etcd clusters.',
  },
  lines: {
    scale_requirements: { first: 2, last: 4 },
    consistency_tolerance: { first: 5, last: 5 },
    infrastructure_environment: { first: 6, last: 7 },
  },
}

export const DESIGNER: ModelDesigner = {
  kind: 'model',
  requested: 'gpt-4o',
  endpoint: 'https://api.openai.com/v1',
  answered: 'gpt-4o-2024-08-06',
  systemFingerprint: 'fp_50cad350e4',
  requestId: 'req_00000000000000000000000000000001',
  tokens: { prompt: 613, completion: 1207 },
  parameters: { temperature: 0.1 },
  dropped: [],
  tries: 1,
  seconds: 12.345,
}

const COMMON = {
  source: { kind: 'file', path: 'locks/orders.lock-request.yaml', commit: HEAD },
  problems: [],
  reasons: [],
  prompt: {
    name: 'Distributed Lock Manager Architect',
    version: '1.0.0',
    digest: '36a4abd97cee52f2'.repeat(4),
  },
} as const

const ASKED = {
  ...COMMON,
  request: REQUEST,
  requestDigest: '0123456789abcdef'.repeat(4),
  answerDigest: 'fedcba9876543210'.repeat(4),
  designer: DESIGNER,
}

export const DESIGNED: Report = {
  ...ASKED,
  modelSaid: 'architecture',
  verdict: 'designed',
  architecture: inertMarkdown(ARCHITECTURE),
}

export const INSUFFICIENT: Report = {
  ...ASKED,
  modelSaid: 'refusal',
  verdict: 'insufficient',
  reasons: [
    'The architect holds that no design on this infrastructure can give the consistency that the request asks for.',
  ],
}

export const EXPLAINED: Report = {
  ...INSUFFICIENT,
  remarks: 'A single unmanaged Redis node has **no quorum**: a restart forgets every grant.',
}

export const INCONCLUSIVE: Report = {
  ...ASKED,
  modelSaid: 'neither',
  verdict: 'inconclusive',
  reasons: ['The answer is no lock architecture: nothing in it speaks of locks.'],
  remarks: 'The weather is fine.',
}

export const OUTAGE: Report = {
  ...ASKED,
  modelSaid: 'neither',
  verdict: 'inconclusive',
  designer: {
    kind: 'model',
    requested: 'gpt-4o',
    endpoint: 'https://api.openai.com/v1',
    parameters: {},
    dropped: ['temperature'],
    tries: 4,
    seconds: 3.5,
  },
  reasons: ["The model's service answered 503; tried 4 times."],
}

export const INVALID: Report = {
  ...COMMON,
  verdict: 'inconclusive',
  reasons: ['The request file is not valid.'],
  problems: [
    { message: 'unknown key "model"; allowed keys are …', line: 1, column: 1 },
    { message: '"consistency_tolerance" must be text; got a number: put it in quotes', line: 3, column: 24 },
  ],
}
