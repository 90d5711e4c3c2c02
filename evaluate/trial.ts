import { inertLogLine } from '../src/adapters/log.ts'
import type { ModelDesigner } from '../src/architect/answer.ts'
import { type Field, REFUSAL } from '../src/contract.ts'
import { design, type Workshop } from '../src/design.ts'
import type { Completion, Log, Model } from '../src/ports.ts'
import type { Report } from '../src/report/report.ts'
import { requestFromInputs } from '../src/request/inputs.ts'
import type { Reading } from '../src/review/answer.ts'
import type { Finding } from '../src/review/review.ts'

export type Verdict = Report['verdict']

/** What an architect said to one request. */
export interface Answered {
  /** The architect's own verdict, without the built-in rules where a model was asked. */
  readonly alone: Verdict
  /** The first answer as it came; absent where the service gave none. */
  readonly answer: string | undefined
  /** Why there is none. */
  readonly fault: string | undefined
}

/** One request, asked once. */
export interface Trial extends Answered {
  /** The verdict that the action publishes: the architect's, under the built-in rules. */
  readonly published: Verdict
  /** Whether the built-in rules are certain that no design can hold. */
  readonly rulesRefuse: boolean
  /** What the review found in the first design, and in the one that is published; nothing where the rules refuse it. */
  readonly findings: { readonly before: readonly Finding[]; readonly after: readonly Finding[] }
  /** Whether a repair was asked for, and whether it was kept. */
  readonly repair: 'none' | 'discarded' | 'kept'
  /** Of all answers together. */
  readonly tokens: { readonly prompt: number; readonly completion: number } | undefined
  /** What the model's service took in all; absent where none was asked. */
  readonly seconds: number | undefined
  /** The model that answered, as the service names it. */
  readonly answeredBy: string | undefined
  /** Parameters that the service refused. */
  readonly dropped: readonly string[]
}

/** Nothing of a single request is told: hundreds are asked. */
const SILENCE: Log = { info: () => {}, warn: () => {}, group: () => {}, debug: () => {} }

/** Asks for one design, through the action's own pipeline. @param label how the request is called */
export async function tryOut(
  texts: Readonly<Record<Field, string>>,
  label: string,
  workshop: Omit<Workshop, 'log'>,
): Promise<Trial> {
  const completions: Completion[] = []
  const asked = await workshop.model
  const model = asked && recording(asked, completions)
  const report = await design(
    { source: { kind: 'file', path: label }, read: async () => requestFromInputs(texts) },
    { ...workshop, model, log: SILENCE },
  )
  return trialOf(report, model ? completions[0]?.text : referenceAnswer(report))
}

function recording(model: Model, completions: Completion[]): Model {
  return {
    complete: async (call, signal) => {
      const completion = await model.complete(call, signal)
      completions.push(completion)
      return completion
    },
  }
}

/** The reference architect refuses without words: these are the prompt's. */
function referenceAnswer({ architecture, verdict }: Report): string {
  return architecture ?? (verdict === 'insufficient' ? JSON.stringify({ error: REFUSAL }) : '')
}

/** @param answer the first answer as it came */
export function trialOf(report: Report, answer: string | undefined): Trial {
  const { designer, modelSaid, repair, verdict } = report
  const asked = designer?.kind === 'reference' ? [] : [designer, repair?.designer].filter(each => !!each)
  return {
    alone: designer?.kind === 'reference' ? verdict : VERDICT_OF[modelSaid ?? 'neither'],
    answer,
    fault: answer === undefined ? inertLogLine(report.reasons.at(-1) ?? '') : undefined,
    published: verdict,
    rulesRefuse: report.assessment?.feasibility === 'insufficient',
    findings: findingsOf(report),
    repair: repair === undefined ? 'none' : repair.kept === 'repaired' ? 'kept' : 'discarded',
    tokens: sumOfTokens(asked),
    seconds: asked.length === 0 ? undefined : asked.reduce((sum, { seconds }) => sum + seconds, 0),
    answeredBy: asked[0]?.answered,
    dropped: asked[0]?.dropped ?? [],
  }
}

const VERDICT_OF: Readonly<Record<Reading['kind'], Verdict>> = {
  architecture: 'designed',
  refusal: 'insufficient',
  neither: 'inconclusive',
}

function findingsOf({ findings = [], repair }: Report): Trial['findings'] {
  if (!repair) return { before: findings, after: findings }
  const after = repair.kept === 'repaired' ? (repair.repaired ?? []) : repair.first
  return { before: repair.first, after }
}

function sumOfTokens(asked: readonly ModelDesigner[]): Trial['tokens'] {
  const told = asked.flatMap(({ tokens }) => tokens ?? [])
  if (told.length === 0) return undefined
  return {
    prompt: told.reduce((sum, { prompt }) => sum + prompt, 0),
    completion: told.reduce((sum, { completion }) => sum + completion, 0),
  }
}
