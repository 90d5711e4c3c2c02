import type { Failure, Verdict } from '../../src/contract.ts'
import { failsOn, verdictOf, worstVerdict } from '../../src/verdict.ts'

test('an architecture is designed, a refusal insufficient, and what is neither inconclusive', () => {
  expect([
    verdictOf({ kind: 'architecture', text: '# Locks' }),
    verdictOf({ kind: 'refusal', explanation: '' }),
    verdictOf({ kind: 'neither', why: 'it was cut', text: '' }),
  ]).toEqual(['designed', 'insufficient', 'inconclusive'])
})

test.each<[readonly Verdict[], Verdict]>([
  [[], 'none'],
  [['designed'], 'designed'],
  [['designed', 'inconclusive'], 'inconclusive'],
  [['inconclusive', 'insufficient', 'designed'], 'insufficient'],
  [['designed', 'insufficient'], 'insufficient'],
])('the worst of %j is %s', (verdicts, worst) => {
  expect(worstVerdict(verdicts)).toBe(worst)
})

test.each<[Verdict, readonly Failure[], boolean]>([
  ['insufficient', ['insufficient', 'inconclusive'], true],
  ['inconclusive', ['insufficient', 'inconclusive'], true],
  ['inconclusive', ['insufficient'], false],
  ['insufficient', [], false],
  ['designed', ['insufficient', 'inconclusive', 'violations'], false],
  ['none', ['insufficient', 'inconclusive', 'violations'], false],
])('%s with fail-on %j fails: %s', (verdict, failOn, fails) => {
  expect(failsOn(verdict, failOn)).toBe(fails)
})
