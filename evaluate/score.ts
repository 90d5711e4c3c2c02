import type { Finding } from '../src/review/review.ts'
import type { Performance, ScenarioTrial, TestTrial, Tried } from './evaluation.ts'
import { type Evaluator, faultsOf } from './prompt-tests.ts'
import type { Scenario } from './scenarios.ts'
import type { Trial, Verdict } from './trial.ts'

/** Whose verdict: the architect's own, or the action's, which the built-in rules have a say in. */
export type Voice = 'alone' | 'published'

export type Grade = 'right' | 'inconclusive' | 'falseRefusal' | 'falseAccept'

/** Verdicts on scenarios where experts agree, counted. */
export type Tally = Readonly<Record<Grade, number>>

/** Verdicts, counted. */
export type Verdicts = Readonly<Record<Verdict, number>>

/** For each voice the share, from 0 to 1, of the scenarios asked several times that got one verdict each time. */
export type Agreement = Readonly<Record<Voice, number | undefined>>

export interface Score {
  /** Scenarios where experts agree. Every number counts answers: a scenario that is asked twice counts twice. */
  readonly certain: Readonly<Record<Voice, Tally>> & {
    readonly feasible: number
    readonly insufficient: number
    /** False accepts of the architect that the built-in rules were certain of. */
    readonly caught: number
    /** Scenarios that no design can hold and that the service gave no answer to. */
    readonly unanswered: number
    readonly agreement: Agreement
    /** The same for each file of scenarios. */
    readonly files: readonly (Readonly<Record<Voice, Tally>> & {
      readonly file: string
      readonly asked: number
    })[]
  }
  /** Scenarios where they do not: there is no right and no wrong. */
  readonly uncertain: Readonly<Record<Voice, Verdicts>> & {
    readonly asked: number
    readonly agreement: Agreement
  }
  readonly tests: readonly TestScore[]
  readonly work: Work
}

/** How an architect did on one of the prompt's own tests. */
export interface TestScore {
  readonly number: number
  readonly expected: string | undefined
  readonly asked: number
  readonly passed: number
  /** What was wrong, each once. */
  readonly faults: readonly string[]
}

/** What the answers took, and what the review found in the designs. */
export interface Work {
  /** Errors that the review found in the designs that are published: as they first came, and as they stand there. */
  readonly violations: { readonly before: number; readonly after: number }
  readonly rules: readonly RuleCount[]
  readonly repairs: { readonly asked: number; readonly kept: number }
  /** Absent where the service tells none. */
  readonly tokens: { readonly prompt: number; readonly completion: number } | undefined
  /** What the model's service took for a design, repair included. */
  readonly seconds: { readonly median: number; readonly percentile95: number } | undefined
  /** Requests that the service gave no answer to, by the reason. */
  readonly faults: readonly { readonly reason: string; readonly count: number }[]
  /** The models that answered, as the service names them. */
  readonly answeredBy: readonly string[]
  /** Parameters that the service refused. */
  readonly dropped: readonly string[]
}

/** How often a rule of the review spoke. */
export interface RuleCount {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly before: number
  readonly after: number
}

export function scoreOf({ tests, scenarios }: Performance, evaluators: readonly Evaluator[]): Score {
  const certain = scenarios.filter(({ scenario }) => scenario.certain)
  const uncertain = scenarios.filter(({ scenario }) => !scenario.certain)
  const hopeless = certain.filter(({ scenario }) => scenario.expected_verdict === 'insufficient')
  return {
    certain: {
      feasible: certain.length - hopeless.length,
      insufficient: hopeless.length,
      alone: tally(certain, 'alone'),
      published: tally(certain, 'published'),
      caught: hopeless.filter(isCaught).length,
      unanswered: hopeless.filter(({ trial }) => trial.answer === undefined).length,
      agreement: agreementOf(certain),
      files: [...Map.groupBy(certain, ({ scenario }) => scenario.file)].map(([file, trials]) => ({
        file,
        asked: trials.length,
        alone: tally(trials, 'alone'),
        published: tally(trials, 'published'),
      })),
    },
    uncertain: {
      asked: uncertain.length,
      alone: countVerdicts(uncertain, 'alone'),
      published: countVerdicts(uncertain, 'published'),
      agreement: agreementOf(uncertain),
    },
    tests: scoreTests(tests, evaluators),
    work: workOf([...tests, ...scenarios]),
  }
}

/** What a verdict is worth where experts agree. */
export function gradeOf(verdict: Verdict, { expected_verdict }: Scenario): Grade {
  if (verdict === 'inconclusive') return 'inconclusive'
  if (expected_verdict === 'feasible') return verdict === 'designed' ? 'right' : 'falseRefusal'
  return verdict === 'insufficient' ? 'right' : 'falseAccept'
}

function tally(trials: readonly ScenarioTrial[], voice: Voice): Tally {
  const counts = { right: 0, inconclusive: 0, falseRefusal: 0, falseAccept: 0 }
  for (const { scenario, trial } of trials) counts[gradeOf(trial[voice], scenario)] += 1
  return counts
}

function countVerdicts(trials: readonly ScenarioTrial[], voice: Voice): Verdicts {
  const counts = { designed: 0, insufficient: 0, inconclusive: 0 }
  for (const { trial } of trials) counts[trial[voice]] += 1
  return counts
}

function isCaught({ trial }: ScenarioTrial): boolean {
  return trial.alone === 'designed' && trial.rulesRefuse
}

function agreementOf(trials: readonly ScenarioTrial[]): Agreement {
  const several = [...Map.groupBy(trials, ({ scenario }) => scenario.id).values()].filter(
    turns => turns.length > 1,
  )
  const share = (voice: Voice) => {
    const agreeing = several.filter(turns => new Set(turns.map(({ trial }) => trial[voice])).size === 1)
    return several.length === 0 ? undefined : agreeing.length / several.length
  }
  return { alone: share('alone'), published: share('published') }
}

function scoreTests(trials: readonly TestTrial[], evaluators: readonly Evaluator[]): TestScore[] {
  return [...Map.groupBy(trials, ({ test }) => test)].map(([test, turns]) => {
    const faults = turns.map(({ trial }) => faultsOf(trial, test, evaluators))
    return {
      number: test.number,
      expected: test.expected,
      asked: turns.length,
      passed: faults.filter(each => each.length === 0).length,
      faults: [...new Set(faults.flat())],
    }
  })
}

function workOf(tried: readonly Tried[]): Work {
  const trials = tried.map(({ trial }) => trial)
  const seconds = trials.flatMap(trial => (trial.answer === undefined ? [] : (trial.seconds ?? [])))
  return {
    violations: {
      before: errorsIn(trials, 'before'),
      after: errorsIn(trials, 'after'),
    },
    rules: countRules(trials),
    repairs: {
      asked: trials.filter(({ repair }) => repair !== 'none').length,
      kept: trials.filter(({ repair }) => repair === 'kept').length,
    },
    tokens: sumTokens(trials.flatMap(({ tokens }) => tokens ?? [])),
    seconds:
      seconds.length === 0
        ? undefined
        : { median: percentile(seconds, 0.5), percentile95: percentile(seconds, 0.95) },
    faults: countFaults(trials),
    answeredBy: [...new Set(trials.flatMap(({ answeredBy }) => answeredBy ?? []))].sort(),
    dropped: [...new Set(trials.flatMap(({ dropped }) => dropped))].sort(),
  }
}

function errorsIn(trials: readonly Trial[], when: 'before' | 'after'): number {
  return trials.flatMap(({ findings }) => findings[when]).filter(({ severity }) => severity === 'error')
    .length
}

function countRules(trials: readonly Trial[]): RuleCount[] {
  const counts = new Map<string, { severity: Finding['severity']; before: number; after: number }>()
  for (const when of ['before', 'after'] as const) {
    for (const { rule, severity } of trials.flatMap(({ findings }) => findings[when])) {
      const count = counts.get(rule) ?? { severity, before: 0, after: 0 }
      count[when] += 1
      counts.set(rule, count)
    }
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((one, other) => other.before - one.before || one.rule.localeCompare(other.rule))
}

function sumTokens(tokens: readonly NonNullable<Trial['tokens']>[]): Trial['tokens'] {
  if (tokens.length === 0) return undefined
  return {
    prompt: tokens.reduce((sum, { prompt }) => sum + prompt, 0),
    completion: tokens.reduce((sum, { completion }) => sum + completion, 0),
  }
}

/** By nearest rank. @param share from 0 to 1 */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

function countFaults(trials: readonly Trial[]): Work['faults'] {
  const reasons = Map.groupBy(
    trials.flatMap(({ fault }) => fault ?? []),
    reason => reason,
  )
  return [...reasons]
    .map(([reason, { length }]) => ({ reason, count: length }))
    .sort((one, other) => other.count - one.count)
}
