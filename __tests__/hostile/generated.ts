import fc, { type Arbitrary } from 'fast-check'

/** How many times as many cases are tried as in CI. */
const FACTOR = Number(process.env.HOSTILE_RUNS || 1)
/** The same cases each time unless told otherwise. */
export const SEED = Number(process.env.HOSTILE_SEED || 20_261_127)

export function scaled(runs: number): number {
  return Math.max(1, Math.round(runs * FACTOR))
}

/** A test of as many generated cases as its title says; a failure is told with the smallest case that fails. */
export function generated<Case>(
  runs: number,
  title: string,
  cases: Arbitrary<Case>,
  holds: (one: Case) => void | Promise<void>,
): void {
  const numRuns = scaled(runs)
  const settings = { numRuns, seed: SEED }
  test(
    `generated: ${numRuns} ${title}`,
    () =>
      fc.assert(
        fc.asyncProperty(cases, async one => void (await holds(one))),
        settings,
      ),
    300_000 * Math.max(1, FACTOR),
  )
}
