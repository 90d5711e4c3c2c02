import { type Failure, type FeasibilityMode, VERDICTS, type Verdict } from './contract.ts'
import type { Assessment } from './feasibility/assess.ts'
import type { Reading } from './review/answer.ts'
import type { Finding } from './review/review.ts'

/** The verdict of an answer; where the rules may enforce theirs, a certain refusal of theirs comes first. */
export function verdictOf(
  said: Reading['kind'],
  feasibility: Assessment['feasibility'] | undefined,
  mode: FeasibilityMode,
): Exclude<Verdict, 'none'> {
  if (mode === 'enforce' && feasibility === 'insufficient') return 'insufficient'
  if (said === 'architecture') return 'designed'
  return said === 'refusal' ? 'insufficient' : 'inconclusive'
}

/** The worst of the verdicts, `none` where there is none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find(verdict => verdicts.includes(verdict)) ?? 'none'
}

/** Whether a verdict, or an error that the review found, fails the step. */
export function failsOn(
  { verdict, findings = [] }: { readonly verdict: Verdict; readonly findings?: readonly Finding[] },
  failOn: readonly Failure[],
): boolean {
  const violated = failOn.includes('violations') && findings.some(({ severity }) => severity === 'error')
  return violated || failOn.some(failure => failure === verdict)
}
