import type { ScenarioTrial, TestTrial } from '../../evaluate/evaluation.ts'
import type { Line, Scenario } from '../../evaluate/scenarios.ts'
import type { Trial } from '../../evaluate/trial.ts'

const TEXTS = { scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' }

export function scenario(told: Partial<Scenario> = {}): Scenario {
  return {
    ...TEXTS,
    file: 'own.jsonl',
    id: 'one',
    expected_verdict: 'insufficient',
    certain: true,
    why: 'Two sites.',
    source: 'https://etcd.io/docs/v3.5/faq/',
    ...told,
  }
}

/** What stands in a file. */
export function line(told: Partial<Line> = {}): Line {
  const { file: _, ...fields } = scenario(told)
  return fields
}

/** A design by a model that took a second. */
export function trial(told: Partial<Trial> = {}): Trial {
  return {
    alone: 'designed',
    published: told.alone ?? 'designed',
    answer: '# Raft',
    fault: undefined,
    rulesRefuse: false,
    findings: { before: [], after: [] },
    repair: 'none',
    tokens: { prompt: 10, completion: 20 },
    seconds: 1,
    answeredBy: 'gpt-4o-2024-08-06',
    dropped: [],
    ...told,
  }
}

export function asked(of: Scenario, told: Partial<Trial> = {}, turn = 1): ScenarioTrial {
  return { kind: 'scenario', scenario: of, turn, trial: trial(told) }
}

export function tested(expected: string | undefined, told: Partial<Trial> = {}, number = 1): TestTrial {
  return { kind: 'test', test: { number, texts: TEXTS, expected }, turn: 1, trial: trial(told) }
}
