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

/** "Both regions must be able to go down one at a time" for three replicas, two in one of two regions. */
const STILL_ACCEPTED = ['F-2-M10']

test('no request is accepted that no design can hold, but those that are known', () => {
  expect(which('insufficient', 'sufficient').toSorted()).toEqual(STILL_ACCEPTED)
})

/**
 * A lock file of one machine, a site's own locks, a sibling's settings, a city by name alone, clients of one data centre,
 * and Couchbase, whose two replicas are copies besides the active one.
 */
const STILL_REFUSED = ['D-112', 'A-F11', 'A-F50', 'B-F28', 'B-F35', 'F-2-P14']

test('no request is refused that a design can hold, but those that are known', () => {
  expect(which('feasible', 'insufficient').toSorted()).toEqual(STILL_REFUSED.toSorted())
})

test('two thirds of them are decided', () => {
  const decided = which('feasible', 'sufficient').length + which('insufficient', 'insufficient').length
  expect(decided / REQUESTS.length).toBeGreaterThan(0.62)
})
