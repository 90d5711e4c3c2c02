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

test('no request is accepted that no design can hold', () => {
  expect(which('insufficient', 'sufficient')).toEqual([])
})

/** A lock file of one machine, effects that stay in Kafka, a site's own locks, a sibling's settings, a city by name alone. */
const STILL_REFUSED = ['D-112', 'D-205', 'A-F11', 'A-F50', 'B-F28', 'B-F35']

test('no request is refused that a design can hold, but those that are known', () => {
  expect(which('feasible', 'insufficient').toSorted()).toEqual(STILL_REFUSED.toSorted())
})

test('two thirds of them are decided', () => {
  const decided = which('feasible', 'sufficient').length + which('insufficient', 'insufficient').length
  expect(decided / REQUESTS.length).toBeGreaterThan(0.62)
})
