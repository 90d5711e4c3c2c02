import {
  ARCHITECTS,
  type ArchitectChoice,
  COMMENT_MODES,
  type CommentMode,
  FAILURES,
  type Failure,
  FEASIBILITIES,
  type FeasibilityMode,
  FIELDS,
  type Field,
  INPUT_DEFAULTS,
  type InputName,
} from './contract.ts'

/** An input outside its values. The message has one sentence for each such input. */
export class InputError extends Error {}

/** The largest prompt file, in bytes. */
export const PROMPT_LIMIT = 256 * 1024

/** All inputs, checked. */
export interface Settings {
  /** The three texts, where the request comes from the inputs. */
  readonly texts: Readonly<Record<Field, string>> | undefined
  readonly requestFiles: readonly string[]
  readonly maxRequests: number
  readonly promptFile: string | undefined
  readonly architect: ArchitectChoice
  readonly endpoint: Endpoint
  readonly model: string | undefined
  /** `undefined` leaves it to the prompt file; `omit` sends none. */
  readonly temperature: number | 'omit' | undefined
  readonly maxCompletionTokens: number | undefined
  readonly timeoutSeconds: number
  readonly repair: boolean
  readonly feasibility: FeasibilityMode
  readonly failOn: readonly Failure[]
  readonly comment: CommentMode
  readonly commentKey: string
  readonly pullRequest: number | undefined
  readonly token: string
}

export interface Endpoint {
  readonly baseUrl: string
  /** Sent as a bearer token; none is sent where it is absent. */
  readonly apiKey: string | undefined
}

/**
 * Reads and checks every input.
 * @param read the raw text of an input, blank where it is not set
 * @param call how messages call an input
 * @throws InputError with a sentence for each input outside its values
 */
export function readSettings(
  read: (name: InputName) => string,
  call: (name: InputName) => string = inputName,
): Settings {
  const check = new Checker(read, call)
  const settings: Settings = {
    texts: readTexts(check),
    requestFiles: readGlobs(check),
    maxRequests: check.whole('max-requests', 1, 1000),
    promptFile: readPromptFile(check),
    architect: check.oneOf('architect', ARCHITECTS),
    endpoint: readEndpoint(check),
    model: check.text('model') || undefined,
    temperature: readTemperature(check),
    maxCompletionTokens: check.optionalWhole('max-completion-tokens', 1, 10_000_000),
    timeoutSeconds: check.whole('timeout-seconds', 1, 3600),
    repair: check.oneOf('repair', ['true', 'false']) === 'true',
    feasibility: check.oneOf('feasibility', FEASIBILITIES),
    failOn: readFailOn(check),
    comment: check.oneOf('comment', COMMENT_MODES),
    commentKey: readCommentKey(check),
    pullRequest: check.optionalWhole('pull-request', 1, Number.MAX_SAFE_INTEGER),
    token: check.text('github-token'),
  }
  check.done()
  return settings
}

function inputName(name: InputName): string {
  return `input "${name}"`
}

/** Collects what is wrong, so that one run names every input that has to change. */
class Checker {
  readonly #read: (name: InputName) => string
  readonly call: (name: InputName) => string
  readonly #problems: string[] = []

  constructor(read: (name: InputName) => string, call: (name: InputName) => string) {
    this.#read = read
    this.call = call
  }

  text(name: InputName): string {
    return this.#read(name).trim() || INPUT_DEFAULTS[name]
  }

  problem(sentence: string): void {
    this.#problems.push(sentence)
  }

  reject(name: InputName, takes: string, got = quote(this.text(name))): void {
    this.problem(`${this.call(name)} takes ${takes}; got ${got}`)
  }

  oneOf<const T extends string>(name: InputName, values: readonly T[]): T {
    const text = this.text(name).toLowerCase()
    const value = values.find(candidate => candidate === text)
    if (value === undefined) this.reject(name, alternatives(values))
    return value ?? (values[0] as T)
  }

  whole(name: InputName, least: number, most: number): number {
    const text = this.text(name)
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`
    this.reject(name, `a whole number ${range}`)
    return least
  }

  optionalWhole(name: InputName, least: number, most: number): number | undefined {
    return this.text(name) === '' ? undefined : this.whole(name, least, most)
  }

  done(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems.join('\n'))
  }
}

/** Whether the model designs: where it is asked for, or where `auto` finds a key. */
export function asksModel({ architect, endpoint }: Pick<Settings, 'architect' | 'endpoint'>): boolean {
  return architect === 'model' || (architect === 'auto' && endpoint.apiKey !== undefined)
}

/** What a message may show of a value: one line, quoted, cut. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value)
}

export function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

/** A list takes commas and line ends; a comma inside a glob's braces belongs to the glob. */
function list(text: string): string[] {
  const items: string[] = []
  let item = ''
  let depth = 0
  for (const character of `${text}\n`) {
    if (character === '{') depth += 1
    if (character === '}') depth = Math.max(0, depth - 1)
    if (character === '\n' || (character === ',' && depth === 0)) {
      if (item.trim() !== '') items.push(item.trim())
      item = ''
      depth = 0
    } else {
      item += character
    }
  }
  return items
}

const TEXT_INPUTS = {
  scale_requirements: 'scale-requirements',
  consistency_tolerance: 'consistency-tolerance',
  infrastructure_environment: 'infrastructure-environment',
} as const satisfies Record<Field, InputName>

function readTexts(check: Checker): Record<Field, string> | undefined {
  const given = FIELDS.filter(field => check.text(TEXT_INPUTS[field]) !== '')
  if (given.length === 0) return undefined
  for (const field of FIELDS) {
    if (!given.includes(field)) {
      check.problem(
        `${check.call(TEXT_INPUTS[field])} is blank: scale-requirements, consistency-tolerance and ` +
          'infrastructure-environment are needed together, or none of them',
      )
    }
  }
  return Object.fromEntries(FIELDS.map(field => [field, check.text(TEXT_INPUTS[field])])) as Record<
    Field,
    string
  >
}

function readGlobs(check: Checker): string[] {
  const globs = list(check.text('request-files'))
  if (globs.every(glob => glob.startsWith('!'))) {
    check.reject('request-files', 'at least one glob that does not start with "!"')
  }
  return globs
}

function readPromptFile(check: Checker): string | undefined {
  const path = check.text('prompt-file')
  if (path !== '' && !/\.prompt\.ya?ml$/.test(path)) {
    check.reject('prompt-file', 'a path in the workspace that ends in .prompt.yaml or .prompt.yml')
  }
  return path || undefined
}

function readTemperature(check: Checker): number | 'omit' | undefined {
  const text = check.text('temperature')
  if (text === '') return undefined
  if (text === 'omit') return 'omit'
  const value = /^\d(\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= 0 && value <= 2)) check.reject('temperature', 'a number from 0 to 2, or omit')
  return value
}

function readFailOn(check: Checker): Failure[] {
  const names = list(check.text('fail-on').toLowerCase())
  const failures = FAILURES.filter(failure => names.includes(failure))
  const never = names.includes('never')
  const known =
    names.length > 0 && names.every(name => name === 'never' || failures.some(failure => failure === name))
  if (!known || (never && names.length > 1)) {
    check.reject('fail-on', `${FAILURES.join(', ')} in any combination, or never alone`)
  }
  return failures
}

function readCommentKey(check: Checker): string {
  const key = check.text('comment-key')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (key.length > 100 || /[\u0000-\u001f\u007f]/.test(key)) {
    check.reject('comment-key', 'one line of at most 100 characters')
  }
  return key
}

function readEndpoint(check: Checker): Endpoint {
  const apiKey = check.text('openai-api-key') || undefined
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey)) {
    check.problem(
      `${check.call('openai-api-key')} takes one line of visible ASCII characters; the value has white space or other ` +
        'characters inside (it is not shown here): store the secret again',
    )
  }
  const text = check.text('openai-base-url')
  const fault = URL.canParse(text) ? urlFault(new URL(text), apiKey !== undefined) : 'it is not a URL'
  if (fault) {
    const takes = `an https URL, or http on loopback or where no key is sent (${fault})`
    check.reject('openai-base-url', takes, text.includes('@') ? 'a URL that is not shown here' : quote(text))
  }
  return { baseUrl: text.replace(/\/+$/, ''), apiKey }
}

/** Why a URL must not be sent to, or undefined. */
function urlFault(url: URL, hasKey: boolean): string | undefined {
  if (url.username !== '' || url.password !== '') return 'it holds a user name or password'
  if (/[?#]/.test(url.href)) return 'it holds a query or fragment'
  if (isLinkLocal(url.hostname)) return 'it is a link-local address, where clouds keep machine credentials'
  if (url.protocol === 'https:') return undefined
  if (url.protocol !== 'http:') return `its scheme is ${url.protocol}`
  if (hasKey && !isLoopback(url.hostname)) return 'a key must not travel unencrypted'
  return undefined
}

export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)
}

function isLinkLocal(host: string): boolean {
  return /^(169\.254\.\d+\.\d+|\[::ffff:a9fe:[\da-f]{1,4}\]|\[fe[89ab][\da-f]:.*\]|metadata\.google\.internal)$/.test(
    host.replace(/\.$/, ''),
  )
}
