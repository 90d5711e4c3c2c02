import { parse } from 'yaml'
import { FIELDS, type Field } from '../src/contract.ts'
import { PromptError } from '../src/prompt/file.ts'
import { alternatives } from '../src/settings.ts'
import type { Answered } from './trial.ts'

/** A case of a prompt file's `testData`. */
export interface PromptTest {
  /** Its place in the file, from 1. */
  readonly number: number
  readonly texts: Readonly<Record<Field, string>>
  /** What the answer has to contain; of `error`, the verdict has to be `insufficient`. */
  readonly expected: string | undefined
}

/** One of a prompt file's `evaluators`: what every answer to its tests has to keep. */
export interface Evaluator {
  readonly name: string
  accepts(answer: string): boolean
}

export interface PromptTests {
  readonly tests: readonly PromptTest[]
  readonly evaluators: readonly Evaluator[]
}

type Loose = Readonly<Record<string, unknown>>

/**
 * Reads what a prompt file tests itself with.
 * @param path how messages name the file
 * @throws PromptError where a test or an evaluator is of no known kind: it must never pass for that
 */
export function parsePromptTests(text: string, path: string): PromptTests {
  const file = parse(text, { version: '1.2', uniqueKeys: false }) as Loose
  const read = <Item>(key: string, take: (value: Loose, number: number) => Item): Item[] =>
    listOf(file, key, path).map((value, index) => {
      try {
        if (!isMapping(value)) throw new Error('takes a mapping')
        return take(value, index + 1)
      } catch (error) {
        throw new PromptError(`${path}: "${key}" ${index + 1}: ${(error as Error).message}`)
      }
    })
  const evaluators = read('evaluators', takeEvaluator)
  return { tests: read('testData', (value, number) => takeTest(value, number, evaluators)), evaluators }
}

function listOf(file: Loose, key: string, path: string): readonly unknown[] {
  const value = file[key] ?? []
  if (Array.isArray(value)) return value
  throw new PromptError(`${path}: "${key}" takes a list`)
}

/** The variables stand under `inputs`, under `vars`, or flat beside `expected`. */
function takeTest(
  { expected, ...rest }: Loose,
  number: number,
  evaluators: readonly Evaluator[],
): PromptTest {
  if (expected !== undefined && typeof expected !== 'string') throw new Error('"expected" takes text')
  if (!expected && evaluators.length === 0)
    throw new Error('it has no "expected", and there are no evaluators: it would test nothing')
  const { inputs, vars, ...flat } = rest
  const given = [inputs, vars, Object.keys(flat).length > 0 ? flat : undefined].filter(
    values => values !== undefined,
  )
  const [values] = given
  if (given.length !== 1 || !isMapping(values))
    throw new Error('the variables stand under "inputs", under "vars", or flat beside "expected"')
  return { number, texts: takeTexts(values), expected: expected || undefined }
}

function takeTexts(values: Loose): Record<Field, string> {
  const unknown = Object.keys(values).find(key => !FIELDS.some(field => field === key))
  if (unknown !== undefined)
    throw new Error(`the variable "${unknown}" is not known; the action gives ${FIELDS.join(', ')}`)
  const texts = FIELDS.map(field => {
    const value = values[field]
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
    if (text === '') throw new Error(`the variable "${field}" takes text`)
    return [field, text] as const
  })
  return Object.fromEntries(texts) as Record<Field, string>
}

function takeEvaluator({ name, description: _, ...kind }: Loose): Evaluator {
  if (typeof name !== 'string' || name === '') throw new Error('an evaluator needs a "name"')
  const keys = Object.keys(kind).sort().join(' ')
  if (keys === 'pattern type' && kind.type === 'regex')
    return { name, accepts: matcherOf(textOf(kind.pattern, 'pattern')) }
  if (keys === 'string' && isMapping(kind.string)) return { name, accepts: comparisonOf(kind.string) }
  throw new Error(
    `the evaluator "${name}" is of no known kind: it takes type regex with a pattern, or string with ${alternatives(Object.keys(COMPARISONS))}`,
  )
}

/** JavaScript knows no flags at the start of a pattern, which other languages do. */
function matcherOf(pattern: string): Evaluator['accepts'] {
  const [start = '', flags] = /^\(\?([ims]+)\)/.exec(pattern) ?? []
  const regex = new RegExp(pattern.slice(start.length), flags)
  return answer => regex.test(answer)
}

/** As GitHub Models compares: without regard to white space around the answer and, but for `equals`, to case. */
const COMPARISONS: Readonly<Record<string, (answer: string, text: string) => boolean>> = {
  equals: (answer, text) => answer === text,
  contains: (answer, text) => answer.toLowerCase().includes(text.toLowerCase()),
  startsWith: (answer, text) => answer.toLowerCase().startsWith(text.toLowerCase()),
  endsWith: (answer, text) => answer.toLowerCase().endsWith(text.toLowerCase()),
}

/** Where several are given, each has to hold. */
function comparisonOf(given: Loose): Evaluator['accepts'] {
  const checks = Object.entries(given).map(([key, value]) => {
    const compare = Object.hasOwn(COMPARISONS, key) ? COMPARISONS[key] : undefined
    if (!compare)
      throw new Error(`"string" takes ${alternatives(Object.keys(COMPARISONS))}; got ${JSON.stringify(key)}`)
    const text = textOf(value, key)
    return (answer: string) => compare(answer.trim(), text)
  })
  if (checks.length === 0) throw new Error(`"string" takes ${alternatives(Object.keys(COMPARISONS))}`)
  return answer => checks.every(check => check(answer))
}

function textOf(value: unknown, key: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`"${key}" takes text`)
  return value
}

function isMapping(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is wrong with an answer to a test of the prompt, each in words; none where the test passes. */
export function faultsOf(
  { alone, answer, fault }: Answered,
  { expected }: PromptTest,
  evaluators: readonly Evaluator[],
): string[] {
  if (answer === undefined) return [`no answer came (${fault})`]
  const refused = evaluators.filter(evaluator => !evaluator.accepts(answer))
  return [
    ...(expected === undefined ? [] : expectationFault(expected, alone, answer)),
    ...refused.map(({ name }) => `the evaluator "${name}" does not accept the answer`),
  ]
}

function expectationFault(expected: string, verdict: Answered['alone'], answer: string): string[] {
  if (expected === 'error')
    return verdict === 'insufficient' ? [] : [`the verdict has to be insufficient, and is ${verdict}`]
  return answer.includes(expected) ? [] : [`the answer does not contain "${expected}"`]
}
