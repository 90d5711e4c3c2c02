import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '../../../src/feasibility/assess.ts'

/** Requests whose verdict an expert wrote down before the rules read them; most were written to lead them astray. */
const REQUESTS = readFileSync(join(import.meta.dirname, '../../fixtures/requests.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(
    line =>
      JSON.parse(line) as Parameters<typeof assess>[0] & {
        readonly id: string
        readonly expected: 'feasible' | 'insufficient'
      },
  )

const which = (expected: string, got: string) =>
  REQUESTS.filter(request => request.expected === expected && assess(request).feasibility === got).map(
    ({ id }) => id,
  )

/**
 * In words that nobody has used before: nearly all of them are of the last set, which was written to find the rules' limits.
 */
const STILL_ACCEPTED =
  'F-2-M10 I-s07-5 I-s07-6 I-s12-6 I-s16-6 I-s19-2 I-s24-6 I-s25-5 I-s29-5 J-A-21 J-B2-2 J-C-8 J-I-4 J-K-4 K-h1-part K-h11-loss K-h13-loss2 K-h15-loss2 K-h2-part K-h24-store K-h3-part K-h35-lat K-h37-lat K-h38-tok K-h39-tok K-h4-part K-h40-byz K-h41-byz K-h45-sep K-h46-sep K-h48-async K-h5-part K-h51-votes'

test('no request is accepted that no design can hold, but those that are known', () => {
  expect(which('insufficient', 'sufficient').toSorted().join(' ')).toBe(STILL_ACCEPTED)
})

/**
 * A lock file of one machine, a site's own locks, a sibling's settings, a city by name alone, clients of one data centre,
 * places that are told one by one or by letters before their noun, a cost told against correctness, and Couchbase, whose two replicas are copies besides the active one.
 */
const STILL_REFUSED = [
  'D-112',
  'A-F11',
  'A-F50',
  'B-F28',
  'B-F35',
  'F-2-P14',
  'I-t02b',
  'I-t07a',
  'O-1e4',
  'O-2z3',
]

test('no request is refused that a design can hold, but those that are known', () => {
  expect(which('feasible', 'insufficient').toSorted()).toEqual(STILL_REFUSED.toSorted())
})

test('two thirds of them are decided', () => {
  const decided = which('feasible', 'sufficient').length + which('insufficient', 'insufficient').length
  expect(decided / REQUESTS.length).toBeGreaterThan(0.62)
})
