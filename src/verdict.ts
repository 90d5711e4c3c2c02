import { type Failure, type FeasibilityMode, VERDICTS, type Verdict } from './contract.ts'
import type { Assessment } from './feasibility/assess.ts'
import type { Reading } from './review/answer.ts'

/** The verdict of an answer; where the rules may enforce theirs, a certain refusal of theirs comes first. */
export function verdictOf(
  reading: Reading,
  feasibility: Assessment['feasibility'] | undefined,
  mode: FeasibilityMode,
): Exclude<Verdict, 'none'> {
  if (mode === 'enforce' && feasibility === 'insufficient') return 'insufficient'
  if (reading.kind === 'architecture') return 'designed'
  return reading.kind === 'refusal' ? 'insufficient' : 'inconclusive'
}

/** The worst of the verdicts, `none` where there is none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find(verdict => verdicts.includes(verdict)) ?? 'none'
}

export function failsOn(verdict: Verdict, failOn: readonly Failure[]): boolean {
  return failOn.some(failure => failure === verdict)
}
