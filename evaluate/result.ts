import { count } from '../src/english.ts'
import type { Performance } from './evaluation.ts'
import type { Evaluator } from './prompt-tests.ts'
import { type Score, scoreOf } from './score.ts'

/** How an evaluation of one architect ended. */
export interface Result {
  readonly performance: Performance
  readonly score: Score
  /** `unreachable` where the service gave not one answer. */
  readonly outcome: 'passed' | 'failed' | 'unreachable'
  /** Why it did not pass, each in words; none where it did. */
  readonly faults: readonly string[]
}

/** @param allowed how many false accepts are allowed, over all repeats */
export function judge(performance: Performance, evaluators: readonly Evaluator[], allowed: number): Result {
  const score = scoreOf(performance, evaluators)
  const tried = [...performance.tests, ...performance.scenarios]
  if (tried.length > 0 && tried.every(({ trial }) => trial.answer === undefined)) {
    const reason = score.work.faults[0]?.reason ?? ''
    return { performance, score, outcome: 'unreachable', faults: [`it could not be asked: ${reason}`] }
  }
  const faults = [
    ...failedTests(score),
    ...tooManyFalseAccepts(score, allowed),
    ...notAsked(performance.planned - tried.length),
  ]
  return { performance, score, outcome: faults.length === 0 ? 'passed' : 'failed', faults }
}

function failedTests({ tests }: Score): string[] {
  const failed = tests.filter(({ asked, passed }) => passed < asked)
  return failed.length === 0
    ? []
    : [`it fails ${failed.length} of the prompt's own ${count(tests.length, 'test')}`]
}

/** A request without an answer may hide a false accept. */
function tooManyFalseAccepts({ certain }: Score, allowed: number): string[] {
  const { alone, caught, unanswered } = certain
  const limit = `${allowed === 0 ? 'none is' : `${allowed} ${allowed === 1 ? 'is' : 'are'}`} allowed`
  if (alone.falseAccept > allowed)
    return [
      `it designed ${count(alone.falseAccept, 'time')} where no design can hold` +
        `${caught > 0 ? ` (the rules caught ${caught})` : ''}, and ${limit}`,
    ]
  if (alone.falseAccept + unanswered > allowed)
    return [
      `${count(unanswered, 'request')} that no design can hold got no answer from the service: each may be a ` +
        `false accept, and ${limit}`,
    ]
  return []
}

function notAsked(left: number): string[] {
  return left === 0 ? [] : [`${count(left, 'request')} ${left === 1 ? 'was' : 'were'} not asked`]
}
