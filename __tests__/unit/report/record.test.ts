import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { designFor } from '../../../src/architect/reference.ts'
import { design } from '../../../src/design.ts'
import { assess } from '../../../src/feasibility/assess.ts'
import { recordOf } from '../../../src/report/record.ts'
import type { Report } from '../../../src/report/report.ts'
import type { DesignRequest } from '../../../src/request/request.ts'
import { CERTAIN, REFERENCE, UNDETERMINED, workshopOf } from '../fakes/feasibility.ts'
import { ARCHITECTURE, DESIGNED, DESIGNER, EXPLAINED, INVALID, REQUEST } from '../fakes/reports.ts'

test('the record holds all that is known of each request', () => {
  const url = 'https://github.com/octo-org/locks/pull/7#issuecomment-1'
  const explained = { ...EXPLAINED, request: { ...REQUEST, title: 'Orders' }, commentUrl: url }
  const prompt = { name: 'Distributed Lock Manager Architect', version: '1.0.0' }
  const source = {
    kind: 'file',
    path: 'locks/orders.lock-request.yaml',
    commit: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  }
  const digests = { request: '0123456789abcdef'.repeat(4), prompt: '36a4abd97cee52f2'.repeat(4) }
  expect(recordOf('insufficient', [explained, INVALID, DESIGNED])).toEqual({
    version: 1,
    verdict: 'insufficient',
    reasons: [],
    requests: [
      {
        source,
        title: 'Orders',
        digests,
        prompt,
        verdict: 'insufficient',
        reasons: [
          {
            text: 'The architect holds that no design on this infrastructure can give the consistency that the request asks for.',
          },
        ],
        remarks: 'A single unmanaged Redis node has **no quorum**: a restart forgets every grant.',
        feasibility: null,
        findings: [],
        decision: null,
        designer: DESIGNER,
        reusedFrom: null,
        repair: null,
        commentUrl: url,
      },
      {
        source,
        title: null,
        digests: { request: null, prompt: digests.prompt },
        prompt,
        verdict: 'inconclusive',
        reasons: [
          { text: 'The request file is not valid.' },
          { text: 'unknown key "model"; allowed keys are …', line: 1, column: 1 },
          {
            text: '"consistency_tolerance" must be text; got a number: put it in quotes',
            line: 3,
            column: 24,
          },
        ],
        remarks: null,
        feasibility: null,
        findings: [],
        decision: null,
        designer: null,
        reusedFrom: null,
        repair: null,
        commentUrl: null,
      },
      {
        source,
        title: null,
        digests,
        prompt,
        verdict: 'designed',
        reasons: [],
        remarks: null,
        feasibility: null,
        findings: [],
        decision: null,
        designer: DESIGNER,
        reusedFrom: null,
        repair: null,
        commentUrl: null,
      },
    ],
  })
})

test('the record of a prompt without a version, and of a run without requests, says so', () => {
  const report = { ...DESIGNED, prompt: { ...DESIGNED.prompt, version: undefined } }
  expect(recordOf('designed', [report])).toMatchObject({ requests: [{ prompt: { version: null } }] })
  expect(recordOf('none', [])).toEqual({ version: 1, verdict: 'none', reasons: [], requests: [] })
})

describe('what the rules hold', () => {
  const assessment = assess({
    ...REQUEST.texts,
    infrastructure_environment: 'Single unmanaged Redis node with no replication.',
  })
  const requestOf = (report: Report) => {
    const { requests } = recordOf(report.verdict, [report]) as { requests: Record<string, unknown>[] }
    return requests[0]
  }

  test('is there with each reason, its words of the request and its sources, and without the facts', () => {
    expect(requestOf({ ...EXPLAINED, assessment })?.feasibility).toEqual({
      verdict: 'insufficient',
      reasons: assessment.reasons,
    })
    expect(assessment.reasons.length).toBeGreaterThan(0)
    for (const { rule, text, remedy, evidence, sources } of assessment.reasons) {
      expect([rule, text, remedy]).not.toContain('')
      for (const { title, url } of sources)
        expect([title, url]).toEqual([expect.any(String), expect.any(String)])
      for (const { field, start, end, words } of evidence) {
        const texts = {
          ...REQUEST.texts,
          infrastructure_environment: 'Single unmanaged Redis node with no replication.',
        }
        expect(texts[field].slice(start, end)).toBe(words)
      }
    }
  })

  test('is null where they are off', () => {
    expect(requestOf(EXPLAINED)?.feasibility).toBeNull()
  })

  test('has the decision and the reference architect, where it designed', () => {
    const design = designFor(assess(REQUEST.texts))
    if (!design) throw new Error('no design')
    const record = requestOf({ ...DESIGNED, decision: design.decision, designer: { kind: 'reference' } })
    expect(record).toMatchObject({ decision: design.decision, designer: { kind: 'reference' } })
    expect(design.decision).toMatchObject({ voters: { count: 5 }, quorum: 3 })
  })
})

describe('the published schema', () => {
  const path = join(import.meta.dirname, '..', '..', '..', 'schemas', 'record.schema.json')
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(readFileSync(path, 'utf8')),
  )
  const faults = (record: object) => {
    validate(JSON.parse(JSON.stringify(record)))
    return validate.errors ?? []
  }
  /** What a run makes of the request. */
  const reportOf = (texts: DesignRequest['texts'], told: Parameters<typeof workshopOf>[0] = {}) =>
    design({ source: DESIGNED.source, read: async () => ({ texts }) }, workshopOf(told))

  test.each<[string, DesignRequest['texts'], Parameters<typeof workshopOf>[0]]>([
    ['a reference design', REFERENCE, {}],
    ['a reference refusal', CERTAIN, {}],
    ['a reference design that lacks a fact', UNDETERMINED, {}],
    ['a model’s design that the rules refuse', CERTAIN, { behave: () => ARCHITECTURE }],
    ['a model’s design without the rules', CERTAIN, { behave: () => ARCHITECTURE, feasibility: 'off' }],
  ])('takes the record of %s', async (_, texts, told) => {
    const report = await reportOf(texts, told)
    expect(faults(recordOf(report.verdict, [report]))).toEqual([])
  })

  test('takes the decision of a store that its provider runs, without voters', async () => {
    const report = await reportOf({ ...REFERENCE, infrastructure_environment: 'DynamoDB in eu-west-1.' })
    expect(report.verdict).toBe('designed')
    expect(report.decision).not.toHaveProperty('voters')
    expect(faults(recordOf(report.verdict, [report]))).toEqual([])
  })

  test('refuses a key that it does not name, and one that is missing, wherever it stands', async () => {
    const [designed, refused] = await Promise.all([reportOf(REFERENCE), reportOf(CERTAIN)])
    const record = () => JSON.parse(JSON.stringify(recordOf('insufficient', [designed, refused])))
    const objects = (root: ReturnType<typeof record>): Record<string, unknown>[] => {
      const [{ decision, designer }, { feasibility }] = root.requests
      const [reason] = feasibility.reasons
      const [evidence] = reason.evidence
      const [source] = reason.sources
      return [
        decision,
        decision.voters,
        decision.voters.places[0],
        designer,
        feasibility,
        reason,
        evidence,
        source,
      ]
    }
    expect(faults(record())).toEqual([])
    for (const index of objects(record()).keys()) {
      const more = record()
      Object.assign(objects(more)[index] ?? {}, { more: 1 })
      expect(faults(more)).not.toEqual([])
      const less = record()
      const target = objects(less)[index] ?? {}
      delete target[index === 0 ? 'avoid' : (Object.keys(target)[0] ?? '')]
      expect(faults(less)).not.toEqual([])
    }
  })
})
