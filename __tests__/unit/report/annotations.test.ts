import { assess } from '../../../src/feasibility/assess.ts'
import { annotationsOf } from '../../../src/report/annotations.ts'
import type { Report } from '../../../src/report/report.ts'
import { parseRequestFile } from '../../../src/request/file.ts'
import { DESIGNED, EXPLAINED, INCONCLUSIVE, INSUFFICIENT, INVALID } from '../fakes/reports.ts'

const PATH = 'locks/orders.lock-request.yaml'

test('a design has none', () => {
  expect(annotationsOf(DESIGNED, ['insufficient', 'inconclusive', 'violations'])).toEqual([])
})

test('a refusal is an error on what is asked for and what there is', () => {
  expect(annotationsOf(INSUFFICIENT, ['insufficient'])).toEqual([
    {
      level: 'error',
      title: 'Distributed lock: insufficient',
      message:
        'Infrastructure constraints insufficient for consistency SLA. The architect holds that no design on this ' +
        'infrastructure can give the consistency that the request asks for.',
      path: PATH,
      startLine: 5,
      endLine: 7,
    },
  ])
})

test('the two texts may stand the other way round', () => {
  const lines = {
    scale_requirements: { first: 1, last: 1 },
    consistency_tolerance: { first: 8, last: 9 },
    infrastructure_environment: { first: 2, last: 3 },
  }
  const request = { texts: INSUFFICIENT.request?.texts ?? DESIGNED.request?.texts, lines } as NonNullable<
    typeof INSUFFICIENT.request
  >
  expect(annotationsOf({ ...INSUFFICIENT, request }, [])).toMatchObject([{ startLine: 2, endLine: 9 }])
})

test('what does not fail the step is a warning', () => {
  expect(annotationsOf(EXPLAINED, ['inconclusive']).map(({ level }) => level)).toEqual(['warning'])
  expect(annotationsOf(INCONCLUSIVE, ['inconclusive']).map(({ level }) => level)).toEqual(['error'])
})

test('an answer that is neither has its reasons on the request', () => {
  expect(annotationsOf(INCONCLUSIVE, [])).toEqual([
    {
      level: 'warning',
      title: 'Distributed lock: inconclusive',
      message: 'The answer is no lock architecture: nothing in it speaks of locks.',
      path: PATH,
      startLine: 5,
      endLine: 7,
    },
  ])
})

test('a file that is not valid has each problem on its line and column', () => {
  const common = { level: 'error', title: 'Distributed lock: inconclusive', path: PATH }
  expect(annotationsOf(INVALID, ['inconclusive'])).toEqual([
    { ...common, message: 'unknown key "model"; allowed keys are …', startLine: 1, column: 1 },
    {
      ...common,
      message: '"consistency_tolerance" must be text; got a number: put it in quotes',
      startLine: 3,
      column: 24,
    },
  ])
})

test('a file that could not be read has its reason on its first line', () => {
  const { request: _, ...unread } = { ...INCONCLUSIVE, reasons: ['It is a directory.'] }
  expect(annotationsOf(unread, [])).toMatchObject([
    { message: 'It is a directory.', path: PATH, startLine: 1 },
  ])
})

test('a request from the inputs has them on no file', () => {
  expect(annotationsOf({ ...INSUFFICIENT, source: { kind: 'inputs' } }, ['insufficient'])).toEqual([
    {
      level: 'error',
      title: 'Distributed lock: insufficient',
      message: expect.stringContaining('Infrastructure constraints insufficient'),
    },
  ])
})

describe('where the rules decide', () => {
  const text = `title: Orders
scale_requirements: 10,000 lock requests per second, low contention.
consistency_tolerance: |
  Strict mutual exclusion.

  It must automatically survive the loss
  of either data centre.
infrastructure_environment: >-
  Two data centres, etcd with four voters, two
  in each data centre. There is no third site.
`
  const request = parseRequestFile(Buffer.from(text))
  const assessment = assess(request.texts)
  const { feasibility, reasons } = assessment
  const report: Report = {
    ...INSUFFICIENT,
    request,
    modelSaid: 'architecture',
    assessment,
    reasons: ['The rules refuse.'],
  }

  test('each reason stands on the very lines that it rests on', () => {
    const [first, ...more] = annotationsOf(report, ['insufficient'])
    expect(feasibility).toBe('insufficient')
    expect(1 + more.length).toBe(reasons.length)
    expect(first?.message).toMatch(
      /^Infrastructure constraints insufficient for consistency SLA\. The rules refuse\. ./,
    )
    expect([first?.startLine, first?.endLine]).toEqual([6, 7])
  })

  test('what the rules only ask does not stand beside the model’s own refusal', () => {
    const unsure = {
      ...report,
      modelSaid: 'refusal',
      assessment: { ...assessment, feasibility: 'undetermined' },
    } as const
    expect(annotationsOf(unsure, [])).toHaveLength(1)
  })
})
