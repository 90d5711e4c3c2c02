import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOf, type PromptTests, parsePromptTests } from '../../evaluate/prompt-tests.ts'
import { PromptError } from '../../src/prompt/file.ts'
import { FEASIBLE, INFEASIBLE } from '../support/world.ts'

const TEXTS = { scale_requirements: 'a', consistency_tolerance: 'b', infrastructure_environment: 'c' }
const TEST = [{ inputs: TEXTS, expected: 'Raft' }]
const WORD = { name: 'Word', type: 'regex', pattern: 'raft' }

function read(file: { testData?: unknown; evaluators?: unknown }): PromptTests {
  return parsePromptTests(JSON.stringify(file), 'own.prompt.yaml')
}

function faultIn(file: { testData?: unknown; evaluators?: unknown }): string {
  try {
    read(file)
  } catch (error) {
    if (error instanceof PromptError) return error.message
    throw error
  }
  return 'nothing'
}

describe('the bundled prompt', () => {
  const path = join(import.meta.dirname, '../../prompts/distributed-lock-manager-architect.prompt.yaml')
  const { tests, evaluators } = parsePromptTests(readFileSync(path, 'utf8'), path)
  const [designable, hopeless] = tests
  const faults = (
    test: (typeof tests)[number] | undefined,
    answer: string,
    alone: 'designed' | 'insufficient',
  ) => test && faultsOf({ alone, answer, fault: undefined }, test, evaluators)

  test('has two tests and an evaluator', () => {
    expect(tests).toEqual([
      { number: 1, texts: FEASIBLE, expected: 'Raft' },
      { number: 2, texts: INFEASIBLE, expected: 'error' },
    ])
    expect(evaluators.map(({ name }) => name)).toEqual(['Expert Terminology Check'])
  })

  test('passes a design with Raft in it, and a refusal', () => {
    expect(faults(designable, '**Raft**, 5 voters', 'designed')).toEqual([])
    expect(faults(hopeless, '{"error": "…"}', 'insufficient')).toEqual([])
  })

  test('wants the refusal to be the verdict, not a word somewhere', () => {
    expect(faults(hopeless, 'On an error, Raft elects a leader.', 'designed')).toEqual([
      'the verdict has to be insufficient, and is designed',
    ])
  })

  test('names the evaluator that does not accept an answer, and what is missing in it', () => {
    expect(faults(designable, 'Use a database.', 'designed')).toEqual([
      'the answer does not contain "Raft"',
      'the evaluator "Expert Terminology Check" does not accept the answer',
    ])
  })
})

test('no answer passes no test', () => {
  const { tests, evaluators } = read({ testData: TEST })
  const silent = { alone: 'inconclusive', answer: undefined, fault: '503' } as const
  expect(tests[0] && faultsOf(silent, tests[0], evaluators)).toEqual(['no answer came (503)'])
})

describe('variables', () => {
  test.each([
    ['inputs', { inputs: TEXTS, expected: 'x' }],
    ['vars', { vars: TEXTS, expected: 'x' }],
    ['nothing, flat', { ...TEXTS, expected: 'x' }],
  ])('may stand under %s', (_, test) => {
    expect(read({ testData: [test] }).tests).toEqual([{ number: 1, texts: TEXTS, expected: 'x' }])
  })

  test.each([
    ['twice', { inputs: TEXTS, vars: TEXTS, expected: 'x' }],
    ['nowhere', { expected: 'x' }],
    ['in a list', { inputs: ['a'], expected: 'x' }],
  ])('may not stand %s', (_, test) => {
    expect(faultIn({ testData: [test] })).toBe(
      'own.prompt.yaml: "testData" 1: the variables stand under "inputs", under "vars", or flat beside "expected"',
    )
  })

  test('are those that the action gives, and each is text', () => {
    const broken = (told: object) => faultIn({ testData: [{ inputs: { ...TEXTS, ...told }, expected: 'x' }] })
    expect(broken({ scale: '10/s' })).toContain(
      'the variable "scale" is not known; the action gives scale_req',
    )
    expect(broken({ scale_requirements: ' ' })).toContain('the variable "scale_requirements" takes text')
    expect(broken({ scale_requirements: ['a'] })).toContain('the variable "scale_requirements" takes text')
    expect(broken({ scale_requirements: 10_000 })).toBe('nothing')
  })
})

test.each([
  ['own.prompt.yaml: "testData" takes a list', { testData: 'none' }],
  ['own.prompt.yaml: "testData" 1: takes a mapping', { testData: ['none'] }],
  ['own.prompt.yaml: "testData" 1: "expected" takes text', { testData: [{ inputs: TEXTS, expected: 7 }] }],
  ['it would test nothing', { testData: [{ inputs: TEXTS }] }],
])('a file is refused: %s', (message, file) => {
  expect(faultIn(file)).toContain(message)
})

test('a test without "expected" is held to the evaluators', () => {
  const { tests, evaluators } = read({ testData: [{ inputs: TEXTS }], evaluators: [WORD] })
  const answered = { alone: 'designed', answer: 'Paxos', fault: undefined } as const
  expect(tests[0] && faultsOf(answered, tests[0], evaluators)).toHaveLength(1)
})

test('a file without tests has none', () => {
  expect(read({})).toEqual({ tests: [], evaluators: [] })
})

describe('an evaluator', () => {
  const accepts = (evaluator: object, answer: string) =>
    read({ evaluators: [{ name: 'It', ...evaluator }] }).evaluators[0]?.accepts(answer)

  test.each([
    ['raft', 'Raft', false],
    ['(?i)raft', 'RAFT', true],
    ['(?i)(Raft|Paxos)', 'paxos', true],
    ['(?s)a.b', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['(?is)a.B', 'A\nb', true],
    ['(?m)^b$', 'a\nb', true],
  ])('with the pattern %j takes %j: %j', (pattern, answer, expected) => {
    expect(accepts({ type: 'regex', pattern }, answer)).toBe(expected)
  })

  test.each([
    [{ equals: 'Raft' }, ' Raft\n', true],
    [{ equals: 'Raft' }, 'raft', false],
    [{ contains: 'raft' }, 'Use Raft.', true],
    [{ contains: 'paxos' }, 'Use Raft.', false],
    [{ startsWith: '# lock' }, '\n# Lock manager', true],
    [{ startsWith: 'lock' }, '# Lock', false],
    [{ endsWith: 'END' }, 'the end\n', true],
    [{ endsWith: 'end' }, 'the end.', false],
    [{ startsWith: 'a', endsWith: 'z' }, 'a to z', true],
    [{ startsWith: 'a', endsWith: 'z' }, 'a to y', false],
  ])('with string %j takes %j: %j', (string, answer, expected) => {
    expect(accepts({ string }, answer)).toBe(expected)
  })

  test.each<[string, object]>([
    ['an evaluator needs a "name"', { type: 'regex', pattern: 'a' }],
    ['the evaluator "It" is of no known kind', { name: 'It' }],
    ['the evaluator "It" is of no known kind', { name: 'It', uses: 'github/similarity' }],
    ['the evaluator "It" is of no known kind', { name: 'It', llm: { prompt: 'Is it good?' } }],
    ['the evaluator "It" is of no known kind', { name: 'It', type: 'glob', pattern: '*' }],
    ['the evaluator "It" is of no known kind', { name: 'It', type: 'regex', pattern: 'a', negate: true }],
    ['the evaluator "It" is of no known kind', { name: 'It', type: 'regex', pattern: 'a', string: {} }],
    ['"pattern" takes text', { name: 'It', type: 'regex', pattern: '' }],
    ['Invalid regular expression', { name: 'It', type: 'regex', pattern: '(' }],
    ['Invalid regular expression', { name: 'It', type: 'regex', pattern: '(?x)a b' }],
    [
      '"string" takes equals, contains, startsWith or endsWith; got "includes"',
      { name: 'It', string: { includes: 'a' } },
    ],
    [
      '"string" takes equals, contains, startsWith or endsWith; got "constructor"',
      { name: 'It', string: { constructor: 'a' } },
    ],
    ['"string" takes equals, contains, startsWith or endsWith', { name: 'It', string: {} }],
    ['"contains" takes text', { name: 'It', string: { contains: 7 } }],
  ])('is refused, and never passes: %s %j', (message, evaluator) => {
    expect(faultIn({ testData: TEST, evaluators: [evaluator] })).toMatch(
      /^own\.prompt\.yaml: "evaluators" 1: /,
    )
    expect(faultIn({ testData: TEST, evaluators: [evaluator] })).toContain(message)
  })
})
