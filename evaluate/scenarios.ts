import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readRegularFile } from '../src/adapters/files.ts'
import type { Field } from '../src/contract.ts'
import { InputError } from '../src/settings.ts'

/** A lock request with the verdict that experts give it. `schemas/scenario.schema.json` describes each field. */
export interface Line extends Readonly<Record<Field, string>> {
  readonly id: string
  readonly expected_verdict: 'feasible' | 'insufficient'
  readonly certain: boolean
  readonly why: string
  readonly source: string
  readonly must_mention?: readonly string[]
  readonly must_avoid_recommending?: readonly string[]
}

export interface Scenario extends Line {
  /** Name of the file that it stands in. */
  readonly file: string
}

const ROOT = join(import.meta.dirname, '..')
const SCENARIOS = join(ROOT, 'scenarios')
const SCHEMA = join(ROOT, 'schemas', 'scenario.schema.json')
/** Of one file, in bytes. */
const FILE_LIMIT = 16 * 1024 * 1024

/** The files of the folder `scenarios/`, in the order of their names. */
export function bundledScenarioFiles(): string[] {
  return readdirSync(SCENARIOS)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .map(name => join(SCENARIOS, name))
}

/** Reads files of one scenario a line. @throws InputError with file and line */
export function readScenarios(paths: readonly string[]): Scenario[] {
  const validate = compileSchema()
  const files = paths.map(path => ({ path, text: readText(path) }))
  const seen = new Set<string>()
  const scenarios = files.flatMap(({ path, text }) => parseScenarios(text, basename(path), validate, seen))
  if (scenarios.length === 0) throw new InputError('the scenario files hold no scenario')
  return scenarios
}

/** @param seen ids that are taken; those of the text are added */
export function parseScenarios(
  text: string,
  name: string,
  validate: ValidateFunction<Line>,
  seen = new Set<string>(),
): Scenario[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const fail = (sentence: string) => new InputError(`${name}:${index + 1}: ${sentence}`)
    const scenario = parseJson(line)
    if (scenario === undefined) throw fail('a line of a scenario file is one JSON object')
    if (!validate(scenario)) throw fail(faultOf(validate.errors?.[0]))
    if (seen.has(scenario.id)) throw fail(`the id "${scenario.id}" stands twice`)
    seen.add(scenario.id)
    return [{ ...scenario, file: name }]
  })
}

/** The published schema, as a check. */
export function compileSchema(): ValidateFunction<Line> {
  const ajv = new Ajv2020({ strict: true })
  ajv.addFormat('regex', isRegex)
  return ajv.compile<Line>(JSON.parse(readText(SCHEMA)))
}

function isRegex(text: string): boolean {
  try {
    new RegExp(text, 'i')
    return true
  } catch {
    return false
  }
}

function readText(path: string): string {
  try {
    const bytes = readRegularFile(path, JSON.stringify(path), FILE_LIMIT)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new InputError(`option --scenarios takes files of scenarios: ${(error as Error).message}`)
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function faultOf(error: ErrorObject | undefined): string {
  const { keyword, params, instancePath, message } = error ?? {}
  if (keyword === 'required') return `the field "${params?.missingProperty}" is missing`
  if (keyword === 'additionalProperties') return `the field "${params?.additionalProperty}" is not known`
  if (!instancePath) return 'a line of a scenario file is one JSON object'
  const field = `the field "${instancePath.slice(1)}"`
  if (instancePath === '/source') return `${field} needs an https link that everybody can open`
  return keyword === 'enum' ? `${field} is one of ${params?.allowedValues.join(', ')}` : `${field} ${message}`
}
