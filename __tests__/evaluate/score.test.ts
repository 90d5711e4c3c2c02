import type { Performance, ScenarioTrial, TestTrial } from '../../evaluate/evaluation.ts'
import { judge } from '../../evaluate/result.ts'
import { gradeOf, type Score, scoreOf } from '../../evaluate/score.ts'
import type { Finding } from '../../src/review/review.ts'
import { asked, scenario, tested } from './trials.ts'

const FEASIBLE = scenario({ id: 'feasible', expected_verdict: 'feasible' })
const HOPELESS = scenario({ id: 'hopeless', expected_verdict: 'insufficient' })
const CONTESTED = scenario({ id: 'contested', certain: false })

function performance(scenarios: readonly ScenarioTrial[], tests: readonly TestTrial[] = []): Performance {
  return { kind: 'model', name: 'gpt-4o', planned: scenarios.length + tests.length, scenarios, tests }
}

function score(...scenarios: readonly ScenarioTrial[]): Score {
  return scoreOf(performance(scenarios), [])
}

test.each([
  ['designed', 'feasible', 'right'],
  ['designed', 'insufficient', 'falseAccept'],
  ['insufficient', 'feasible', 'falseRefusal'],
  ['insufficient', 'insufficient', 'right'],
  ['inconclusive', 'feasible', 'inconclusive'],
  ['inconclusive', 'insufficient', 'inconclusive'],
] as const)('%s where experts say %s is graded %s', (verdict, expected_verdict, grade) => {
  expect(gradeOf(verdict, scenario({ expected_verdict }))).toBe(grade)
})

describe('scenarios where experts agree', () => {
  const { certain } = score(
    asked(FEASIBLE),
    asked(scenario({ id: 'f2', expected_verdict: 'feasible' }), { alone: 'insufficient' }),
    asked(HOPELESS, { alone: 'designed', published: 'insufficient', rulesRefuse: true }),
    asked(scenario({ id: 'h2' }), { alone: 'designed' }),
    asked(scenario({ id: 'h3' }), { alone: 'insufficient', rulesRefuse: true }),
    asked(scenario({ id: 'h4' }), { alone: 'inconclusive', answer: undefined, fault: 'no answer' }),
    asked(CONTESTED),
  )

  test('are counted for the model alone and for the action', () => {
    expect(certain).toMatchObject({
      feasible: 2,
      insufficient: 4,
      alone: { right: 2, inconclusive: 1, falseRefusal: 1, falseAccept: 2 },
      published: { right: 3, inconclusive: 1, falseRefusal: 1, falseAccept: 1 },
    })
  })

  test('tell how many false accepts the rules were certain of', () => {
    expect(certain.caught).toBe(1)
  })

  test('are counted for each of their files, too', () => {
    const { certain } = score(asked(FEASIBLE), asked(scenario({ id: 'other', file: 'other.jsonl' })))
    expect(certain.files).toMatchObject([
      { file: 'own.jsonl', asked: 1, alone: { right: 1, falseAccept: 0 } },
      { file: 'other.jsonl', asked: 1, alone: { right: 0, falseAccept: 1 } },
    ])
  })

  test('tell how many hopeless ones got no answer', () => {
    expect(certain.unanswered).toBe(1)
  })
})

test('scenarios where experts do not agree are counted apart, by verdict', () => {
  const { certain, uncertain } = score(asked(CONTESTED), asked(CONTESTED, { alone: 'insufficient' }, 2))
  expect(certain).toMatchObject({ feasible: 0, insufficient: 0, alone: { right: 0, falseAccept: 0 } })
  expect(uncertain).toEqual({
    asked: 2,
    alone: { designed: 1, insufficient: 1, inconclusive: 0 },
    published: { designed: 1, insufficient: 1, inconclusive: 0 },
    agreement: { alone: 0, published: 0 },
  })
})

describe('agreement', () => {
  test('is the share of the scenarios with one verdict in all turns', () => {
    const flipped = [asked(HOPELESS), asked(HOPELESS, { alone: 'insufficient' }, 2), asked(HOPELESS, {}, 3)]
    const steady = [asked(FEASIBLE), asked(FEASIBLE, {}, 2), asked(FEASIBLE, {}, 3)]
    expect(score(...flipped, ...steady).certain.agreement).toEqual({ alone: 0.5, published: 0.5 })
  })

  test('is that of the action where the rules decide each time', () => {
    const flipped = [
      asked(HOPELESS, { alone: 'designed', published: 'insufficient' }),
      asked(HOPELESS, { alone: 'insufficient', published: 'insufficient' }, 2),
    ]
    expect(score(...flipped).certain.agreement).toEqual({ alone: 0, published: 1 })
  })

  test('is unknown where nothing was asked twice', () => {
    expect(score(asked(HOPELESS)).certain.agreement).toEqual({ alone: undefined, published: undefined })
  })
})

describe('the work', () => {
  const error: Finding = { rule: 'no-preamble', severity: 'error', line: 1, message: '' }
  const warning: Finding = { rule: 'layout', severity: 'warning', line: 2, message: '' }

  test('counts errors before and after the repair, and every rule', () => {
    const { work } = score(
      asked(FEASIBLE, { findings: { before: [error, error, warning], after: [warning] }, repair: 'kept' }),
      asked(HOPELESS, { findings: { before: [error], after: [error] }, repair: 'discarded' }),
    )
    expect(work.violations).toEqual({ before: 3, after: 1 })
    expect(work.repairs).toEqual({ asked: 2, kept: 1 })
    expect(work.rules).toEqual([
      { rule: 'no-preamble', severity: 'error', before: 3, after: 1 },
      { rule: 'layout', severity: 'warning', before: 1, after: 1 },
    ])
  })

  test('tells the median and the 95th percentile of the seconds, by nearest rank', () => {
    const trials = Array.from({ length: 20 }, (_, index) => asked(FEASIBLE, { seconds: 20 - index }, index))
    expect(score(...trials).work.seconds).toEqual({ median: 10, percentile95: 19 })
    expect(score(asked(FEASIBLE, { seconds: 3 })).work.seconds).toEqual({ median: 3, percentile95: 3 })
  })

  test('leaves out the seconds of what got no answer, and all where none were told', () => {
    const unanswered = asked(FEASIBLE, { answer: undefined, fault: 'no', seconds: 300 }, 2)
    expect(score(asked(FEASIBLE), unanswered).work.seconds).toEqual({ median: 1, percentile95: 1 })
    expect(score(asked(FEASIBLE, { seconds: undefined })).work.seconds).toBeUndefined()
  })

  test('sums the tokens that were told', () => {
    expect(score(asked(FEASIBLE), asked(HOPELESS, { tokens: undefined })).work.tokens).toEqual({
      prompt: 10,
      completion: 20,
    })
    expect(score(asked(HOPELESS, { tokens: undefined })).work.tokens).toBeUndefined()
  })

  test('tells why there was no answer, the most frequent reason first', () => {
    const silent = (fault: string, turn: number) => asked(FEASIBLE, { answer: undefined, fault }, turn)
    expect(score(silent('429', 1), silent('503', 2), silent('503', 3)).work.faults).toEqual([
      { reason: '503', count: 2 },
      { reason: '429', count: 1 },
    ])
  })

  test('names who answered, and what was left out', () => {
    const { work } = score(
      asked(FEASIBLE, { dropped: ['temperature'] }),
      asked(HOPELESS, { answeredBy: 'gpt-4o-2024-05-13', dropped: ['temperature'] }),
    )
    expect(work.answeredBy).toEqual(['gpt-4o-2024-05-13', 'gpt-4o-2024-08-06'])
    expect(work.dropped).toEqual(['temperature'])
  })
})

describe('an architect', () => {
  const outcome = (given: Performance, allowed = 0) => {
    const { outcome, faults } = judge(given, [], allowed)
    return [outcome, ...faults]
  }

  test('passes where nothing is wrong', () => {
    expect(outcome(performance([asked(FEASIBLE)], [tested('Raft', { answer: 'Raft' })]))).toEqual(['passed'])
  })

  test('passes with false accepts that are allowed, and fails with one more', () => {
    const given = performance([asked(HOPELESS), asked(HOPELESS, {}, 2)])
    expect(outcome(given, 2)).toEqual(['passed'])
    expect(outcome(given, 1)).toEqual([
      'failed',
      'it designed 2 times where no design can hold, and 1 is allowed',
    ])
  })

  test('fails with a false accept that the rules caught: alone, it would have designed', () => {
    const caught = asked(HOPELESS, { published: 'insufficient', rulesRefuse: true })
    expect(outcome(performance([caught]))).toEqual([
      'failed',
      'it designed 1 time where no design can hold (the rules caught 1), and none is allowed',
    ])
  })

  test("fails with one of the prompt's own tests", () => {
    const tests = [tested('Raft', { answer: 'Paxos' }), tested('Raft', { answer: 'Raft' }, 2)]
    expect(outcome(performance([], tests))).toEqual(['failed', "it fails 1 of the prompt's own 2 tests"])
  })

  test('fails where what got no answer may hide a false accept', () => {
    const silent = asked(HOPELESS, { alone: 'inconclusive', answer: undefined, fault: '503' })
    const given = performance([asked(FEASIBLE), silent])
    expect(outcome(given)[1]).toContain('1 request that no design can hold got no answer')
    expect(outcome(given, 1)).toEqual(['passed'])
  })

  test('fails where something was not asked', () => {
    expect(outcome({ ...performance([asked(FEASIBLE)]), planned: 3 })).toEqual([
      'failed',
      '2 requests were not asked',
    ])
  })

  test('is out of reach where nothing got an answer', () => {
    const silent = asked(HOPELESS, { alone: 'inconclusive', answer: undefined, fault: 'No key.' })
    expect(outcome(performance([silent]), 9)).toEqual(['unreachable', 'it could not be asked: No key.'])
  })
})
