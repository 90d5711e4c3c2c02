import {
  bundledScenarioFiles,
  compileSchema,
  parseScenarios,
  readScenarios,
  type Scenario,
} from '../../evaluate/scenarios.ts'
import { InputError } from '../../src/settings.ts'
import { line } from './trials.ts'

describe('the scenarios of this repository', () => {
  let scenarios: Scenario[] = []
  beforeAll(() => {
    scenarios = readScenarios(bundledScenarioFiles())
  })

  test('are more than 400, and keep to the schema', () => {
    expect(scenarios.length).toBeGreaterThan(400)
  })

  test('are of both verdicts, certain and contested', () => {
    const kinds = new Set(scenarios.map(({ expected_verdict, certain }) => `${expected_verdict} ${certain}`))
    expect([...kinds].sort()).toEqual([
      'feasible false',
      'feasible true',
      'insufficient false',
      'insufficient true',
    ])
  })

  test('say what a design has to mention, for the tests of the reference architect', () => {
    const lacking = scenarios.filter(each => !each.must_mention || !each.must_avoid_recommending)
    expect(lacking.map(({ id }) => id)).toEqual([])
  })

  test('name no source that only their authors can open', () => {
    const closed = scenarios.filter(({ source }) => /locks\.md|knowledge|\.adoc\b/.test(source))
    expect(closed.map(({ id }) => id)).toEqual([])
  })
})

describe('a scenario file', () => {
  const faultIn = (...lines: readonly unknown[]) => {
    const text = lines.map(each => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n')
    const validate = compileSchema()
    try {
      return parseScenarios(text, 'own.jsonl', validate).length
    } catch (error) {
      if (error instanceof InputError) return error.message
      throw error
    }
  }

  test('holds one scenario a line; blank lines are none', () => {
    expect(faultIn(line(), '', line({ id: 'two' }), '')).toBe(2)
  })

  test('needs no regular expressions, and takes them', () => {
    expect(faultIn(line({ must_mention: ['quorum|majority'], must_avoid_recommending: [] }))).toBe(1)
  })

  test.each<[string, readonly unknown[]]>([
    ['own.jsonl:2: a line of a scenario file is one JSON object', [line(), '{"id": ']],
    ['own.jsonl:1: a line of a scenario file is one JSON object', [['a list']]],
    ['own.jsonl:3: the id "one" stands twice', [line(), '', line()]],
    ['own.jsonl:1: the field "source" is missing', [{ ...line(), source: undefined }]],
    ['own.jsonl:1: the field "source" needs an https link', [line({ source: 'locks.md' })]],
    ['own.jsonl:1: the field "verdict" is not known', [{ ...line(), verdict: 'feasible' }]],
    ['own.jsonl:1: the field "certain" must be boolean', [{ ...line(), certain: 'yes' }]],
    [
      'own.jsonl:1: the field "expected_verdict" is one of feasible, insufficient',
      [{ ...line(), expected_verdict: 'sufficient' }],
    ],
    ['own.jsonl:1: the field "why" must match pattern', [line({ why: ' ' })]],
    ['own.jsonl:1: the field "id" must match pattern', [line({ id: 'two words' })]],
    ['own.jsonl:1: the field "must_mention/0" must match format "regex"', [line({ must_mention: ['('] })]],
  ])('is refused: %s', (message, lines) => {
    expect(faultIn(...lines)).toContain(message)
  })

  test('that is empty is refused', () => {
    expect(() => readScenarios(['/dev/null'])).toThrow(InputError)
  })
})
