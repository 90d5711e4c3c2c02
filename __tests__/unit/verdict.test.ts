import { type Failure, FEASIBILITIES, type Verdict } from '../../src/contract.ts'
import type { Reading } from '../../src/review/answer.ts'
import { failsOn, verdictOf, worstVerdict } from '../../src/verdict.ts'

const READINGS: readonly Reading['kind'][] = ['architecture', 'refusal', 'neither']
const OPINIONS = ['sufficient', 'undetermined', 'insufficient', undefined] as const

describe('an architecture is designed, a refusal insufficient, and what is neither inconclusive', () => {
  const rows = OPINIONS.flatMap(opinion => FEASIBILITIES.map(mode => [opinion, mode] as const))

  test.each(rows.filter(([opinion, mode]) => opinion !== 'insufficient' || mode !== 'enforce'))(
    'where the rules say %s under %s',
    (opinion, mode) => {
      expect(READINGS.map(reading => verdictOf(reading, opinion, mode))).toEqual([
        'designed',
        'insufficient',
        'inconclusive',
      ])
    },
  )
})

test('whatever the model says is insufficient where the rules are certain and may enforce it', () => {
  expect(READINGS.map(reading => verdictOf(reading, 'insufficient', 'enforce'))).toEqual([
    'insufficient',
    'insufficient',
    'insufficient',
  ])
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
  expect(failsOn({ verdict }, failOn)).toBe(fails)
})

describe('an error that the review found', () => {
  const finding = (severity: 'error' | 'warning') => ({
    rule: 'a-rule',
    severity,
    line: 1,
    message: 'Wrong.',
  })

  test.each<[readonly Failure[], readonly ('error' | 'warning')[], boolean]>([
    [['violations'], ['warning', 'error'], true],
    [['violations'], ['warning'], false],
    [['violations'], [], false],
    [['insufficient', 'inconclusive'], ['error'], false],
  ])('fails with fail-on %j where the findings are %j: %s', (failOn, severities, fails) => {
    expect(failsOn({ verdict: 'designed', findings: severities.map(finding) }, failOn)).toBe(fails)
  })
})
