import type { Tried } from './evaluation.ts'
import type { Evaluation } from './report.ts'

/** All results, for machines. */
export function recordOf({
  prompt,
  scenarios,
  repeat,
  allowFalseAccepts,
  stoppedBy,
  results,
}: Evaluation): object {
  return {
    complete: stoppedBy === undefined,
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
    prompt,
    scenarios: {
      certain: scenarios.filter(({ certain }) => certain).length,
      uncertain: scenarios.filter(({ certain }) => !certain).length,
    },
    repeat,
    allowFalseAccepts,
    architects: results.map(({ performance, outcome, faults, score }) => ({
      name: performance.name,
      kind: performance.kind,
      outcome,
      faults,
      planned: performance.planned,
      ...score,
      trials: [...performance.tests, ...performance.scenarios].map(trialOf),
    })),
  }
}

function trialOf(tried: Tried): object {
  const { trial, turn } = tried
  const { alone, published, rulesRefuse, fault, findings, repair, tokens, seconds } = trial
  const asked =
    tried.kind === 'test'
      ? { test: tried.test.number }
      : {
          scenario: tried.scenario.id,
          expected: tried.scenario.expected_verdict,
          certain: tried.scenario.certain,
        }
  return { ...asked, turn, alone, published, rulesRefuse, fault, findings, repair, tokens, seconds }
}
