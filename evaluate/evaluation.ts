import type { DesignSettings } from '../src/call.ts'
import { FIELDS, type Field } from '../src/contract.ts'
import type { Clock, Model } from '../src/ports.ts'
import type { Prompt } from '../src/prompt/file.ts'
import type { PromptTest } from './prompt-tests.ts'
import type { Scenario } from './scenarios.ts'
import { type Trial, tryOut } from './trial.ts'

/** Who is evaluated. */
export interface Contender {
  readonly kind: 'model' | 'reference'
  readonly name: string
  readonly settings: DesignSettings
  /** Absent for the reference architect. */
  readonly model: Model | undefined
}

/** A test of the prompt file or a scenario, for one of its turns. */
export type Entry =
  | { readonly kind: 'test'; readonly test: PromptTest; readonly turn: number }
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly turn: number }

/** What a contender is asked. */
export interface Plan {
  readonly prompt: Prompt
  readonly entries: readonly Entry[]
  /** How many are asked at a time. */
  readonly concurrency: number
}

export type Tried<Of extends Entry = Entry> = Of & { readonly trial: Trial }
export type TestTrial = Extract<Tried, { kind: 'test' }>
export type ScenarioTrial = Extract<Tried, { kind: 'scenario' }>

/** What a contender said. */
export interface Performance {
  readonly kind: Contender['kind']
  readonly name: string
  /** How many requests were to be asked. */
  readonly planned: number
  /** Those that were, in the order of the plan. */
  readonly tests: readonly TestTrial[]
  readonly scenarios: readonly ScenarioTrial[]
}

/** Without a single answer to so many requests, the rest is not sent. */
const PATIENCE = 2

/** The prompt's tests first, and all scenarios before any is asked again. */
export function entriesOf(
  tests: readonly PromptTest[],
  scenarios: readonly Scenario[],
  repeat: number,
): Entry[] {
  const turns = Array.from({ length: repeat }, (_, index) => index + 1)
  return [
    ...turns.flatMap(turn => tests.map((test): Entry => ({ kind: 'test', test, turn }))),
    ...turns.flatMap(turn => scenarios.map((scenario): Entry => ({ kind: 'scenario', scenario, turn }))),
  ]
}

/**
 * Asks a contender a few at a time, until all is asked, the signal aborts, or its service turns out to be out of reach.
 * @param tell is told of each as it comes
 */
export async function evaluate(
  contender: Contender,
  { prompt, entries, concurrency }: Plan,
  world: { readonly clock: Clock; readonly stop: AbortSignal; tell(tried: Tried): void },
): Promise<Performance> {
  const { stop, tell } = world
  const { model, settings } = contender
  const workshop = { prompt, model, settings, clock: stoppable(world.clock, stop) }
  const done = new Map<number, Tried>()
  let answered = false
  const outOfReach = () => !answered && done.size >= PATIENCE
  const queue = entries.entries()
  const worker = async () => {
    for (const [index, entry] of queue) {
      if (stop.aborted || outOfReach()) return
      const trial = await tryOut(textsOf(entry), labelOf(entry), workshop)
      if (stop.aborted) return // it may have been cut short
      const tried = { ...entry, trial }
      done.set(index, tried)
      answered ||= trial.answer !== undefined
      tell(tried)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  const tried = [...done].sort(([one], [other]) => one - other).map(([, each]) => each)
  return {
    kind: contender.kind,
    name: contender.name,
    planned: entries.length,
    tests: tried.filter(each => each.kind === 'test'),
    scenarios: tried.filter(each => each.kind === 'scenario'),
  }
}

/** A clock whose every deadline is also the end of the run. */
function stoppable(clock: Clock, stop: AbortSignal): Clock {
  return { ...clock, deadline: milliseconds => AbortSignal.any([clock.deadline(milliseconds), stop]) }
}

function textsOf(entry: Entry): Readonly<Record<Field, string>> {
  const texts = entry.kind === 'test' ? entry.test.texts : entry.scenario
  return Object.fromEntries(FIELDS.map(field => [field, texts[field]])) as Record<Field, string>
}

function labelOf(entry: Entry): string {
  return entry.kind === 'test' ? `test ${entry.test.number}` : entry.scenario.id
}
