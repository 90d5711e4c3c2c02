import { type Failure, VERDICTS, type Verdict } from './contract.ts'
import type { Reading } from './review/answer.ts'

export function verdictOf(reading: Reading): Exclude<Verdict, 'none'> {
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
