import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { recordOf } from '../../src/report/record.ts'
import type { Report } from '../../src/report/report.ts'
import { parseRequestFile } from '../../src/request/file.ts'
import { RequestError } from '../../src/request/request.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8')
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
const compile = (name: string) => ajv.compile(JSON.parse(read('schemas', name)))

describe('the schema of the request file', () => {
  const validate = compile('lock-request.schema.json')
  const accepted = (text: string) => ({
    schema: validate(parse(text)),
    parser: parses(text),
  })

  test.each(readdirSync(join(ROOT, 'examples')).filter(name => name.endsWith('.lock-request.yaml')))(
    'takes the example %s, as the action does',
    name => {
      expect(accepted(read('examples', name))).toEqual({ schema: true, parser: true })
    },
  )

  const good = { scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' }

  test('takes a file without a title, as the action does', () => {
    expect(accepted(JSON.stringify(good))).toEqual({ schema: true, parser: true })
  })

  test.each([
    ['a missing key', { ...good, consistency_tolerance: undefined }],
    ['a blank text', { ...good, scale_requirements: ' \n ' }],
    ['an empty title', { ...good, title: '' }],
    ['a number', { ...good, scale_requirements: 10_000 }],
    ['nothing', { ...good, infrastructure_environment: null }],
    ['a list', { ...good, infrastructure_environment: ['etcd'] }],
    ['an unknown key', { ...good, consistency: 'strict' }],
    ['a list of requests', [good]],
    ['a text', 'etcd'],
    ['an empty mapping', {}],
  ])('refuses %s, as the action does', (_, value) => {
    expect(accepted(JSON.stringify(value))).toEqual({ schema: false, parser: false })
  })
})

describe('the schema of the record', () => {
  const validate = compile('record.schema.json')
  const faults = (record: object) => {
    validate(JSON.parse(JSON.stringify(record)))
    return validate.errors ?? []
  }
  const digest = '0'.repeat(64)
  const prompt = { name: 'Architect', version: '1.0.0', digest }

  const designed: Report & { commentUrl: string } = {
    source: { kind: 'file', path: 'orders.lock-request.yaml', commit: 'a'.repeat(40) },
    request: {
      title: 'Orders',
      texts: { scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' },
    },
    verdict: 'designed',
    reasons: [],
    problems: [],
    architecture: '# Raft',
    designer: {
      kind: 'model',
      requested: 'gpt-4o',
      endpoint: 'https://api.openai.com/v1',
      answered: 'gpt-4o-2024-08-06',
      systemFingerprint: 'fp_1',
      requestId: 'req_1',
      tokens: { prompt: 500, completion: 900 },
      parameters: { temperature: 0.1 },
      dropped: [],
      tries: 1,
      seconds: 12.345,
    },
    prompt,
    requestDigest: digest,
    commentUrl: 'https://github.com/o/r/pull/1#issuecomment-1',
  }
  const invalid: Report = {
    source: { kind: 'file', path: 'orders.lock-request.yaml' },
    verdict: 'inconclusive',
    reasons: ['The request file is not valid.'],
    problems: [{ message: 'the file is empty', line: 1, column: 1 }],
    prompt: { ...prompt, version: undefined },
  }
  const refused: Report = {
    source: { kind: 'inputs' },
    verdict: 'insufficient',
    reasons: ['No design can hold.'],
    problems: [],
    remarks: 'One node is no quorum.',
    prompt,
    requestDigest: digest,
  }

  test('takes what the action writes', () => {
    expect(faults(recordOf('insufficient', [designed, invalid, refused]))).toEqual([])
    expect(faults(recordOf('none', []))).toEqual([])
  })

  test('refuses a key that it does not name, wherever it stands', () => {
    const record = recordOf('designed', [designed]) as { requests: object[] }
    expect(faults({ ...record, more: 1 })).not.toEqual([])
    expect(faults({ ...record, requests: [{ ...record.requests[0], more: 1 }] })).not.toEqual([])
  })
})

function parses(text: string): boolean {
  try {
    parseRequestFile(Buffer.from(text))
    return true
  } catch (error) {
    if (error instanceof RequestError) return false
    throw error
  }
}
