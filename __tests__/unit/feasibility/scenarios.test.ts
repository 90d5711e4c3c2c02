import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { designFor } from '../../../src/architect/reference.ts'
import { assess } from '../../../src/feasibility/assess.ts'

interface Scenario {
  readonly id: string
  readonly scale_requirements: string
  readonly consistency_tolerance: string
  readonly infrastructure_environment: string
  readonly expected_verdict: 'feasible' | 'insufficient'
  readonly certain: boolean
  readonly must_mention: readonly string[]
  readonly must_avoid_recommending: readonly string[]
}

const FOLDER = join(import.meta.dirname, '../../../scenarios')

/** Requests that the rules have not learnt to read: there, to be wrong is forbidden, and to ask is not. */
const LEAST_RIGHT: Readonly<Record<string, number>> = { 'unseen.jsonl': 0.65 }

/** As in a block scalar of a request file. JSON is broken where no editor would break it, so one case is left out. */
function wrapped(scenario: Scenario, width: number): Scenario {
  const { scale_requirements, consistency_tolerance, infrastructure_environment } = scenario
  return {
    ...scenario,
    scale_requirements: wrap(scale_requirements, width),
    consistency_tolerance: wrap(consistency_tolerance, width),
    infrastructure_environment: wrap(infrastructure_environment, width),
  }
}

function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    let current = ''
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current)
        current = word
      } else current = current === '' ? word : `${current} ${word}`
    }
    lines.push(current)
  }
  return lines.join('\n')
}

describe.each(readdirSync(FOLDER).filter(name => name.endsWith('.jsonl')))('the scenarios of %s', name => {
  const scenarios = readFileSync(join(FOLDER, name), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Scenario)
  const judged = scenarios.map(scenario => ({ scenario, assessment: assess(scenario) }))
  const certain = judged.filter(({ scenario }) => scenario.certain)
  const which = (expected: string, got: string) =>
    certain
      .filter(each => each.scenario.expected_verdict === expected && each.assessment.feasibility === got)
      .map(({ scenario }) => scenario.id)

  test('are never accepted where they are certainly insufficient', () => {
    expect(which('insufficient', 'sufficient')).toEqual([])
  })

  test('are never refused where they are certainly feasible', () => {
    expect(which('feasible', 'insufficient')).toEqual([])
  })

  test('are decided, and right, in enough of the certain cases', () => {
    const right = which('feasible', 'sufficient').length + which('insufficient', 'insufficient').length
    const undetermined = certain.filter(({ assessment }) => assessment.feasibility === 'undetermined').length
    process.stderr.write(
      `${name}: ${right} of ${certain.length} certain ones right, ${undetermined} undetermined\n`,
    )
    expect(right / certain.length).toBeGreaterThanOrEqual(LEAST_RIGHT[name] ?? 0.95)
  })

  test('are judged the same however an editor has wrapped the lines', () => {
    const moved = judged.flatMap(({ scenario, assessment }) =>
      [60, 76, 100]
        .filter(width => assess(wrapped(scenario, width)).feasibility !== assessment.feasibility)
        .map(width => `${scenario.id} at ${width}`),
    )
    expect(moved.filter(id => !id.startsWith('X025-json-mongo'))).toEqual([])
  })

  test('get designs that say what they have to, and recommend nothing that they must not', () => {
    const faults = certain.flatMap(({ scenario, assessment }) => {
      const text = designFor(assessment)?.text
      if (text === undefined || scenario.expected_verdict !== 'feasible') return []
      const recommended = text.slice(0, text.indexOf('## What to avoid'))
      const missing = scenario.must_mention.filter(pattern => !new RegExp(pattern, 'i').test(text))
      const wrong = scenario.must_avoid_recommending.filter(pattern =>
        new RegExp(pattern, 'i').test(recommended),
      )
      return missing.length + wrong.length > 0 ? [{ id: scenario.id, missing, wrong }] : []
    })
    expect(faults).toEqual([])
  })
})
