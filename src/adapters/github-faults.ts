import { type Clock, NotAllowed, ServiceError, TooLongBody, UncertainWrite } from '../ports.ts'
import { TooLargeError } from './http.ts'

/** One exchange with GitHub may take this long, in milliseconds. */
export const DEADLINE = 30_000
const MOST_TRIES = 3
/** GitHub's advice where it limits writes and does not say for how long. */
const LIMITED_WAIT = 60_000
const SHORTEST_WAIT = 1_000
/** What one call may wait in all because GitHub limits it. */
const MOST_WAITING = 180_000

/** GitHub answered with success, but not with what the API describes. */
export class UnexpectedAnswer extends Error {}

/** Calls GitHub, again where it limits the rate, and as told where it stumbled. */
export class Caller {
  readonly #clock: Clock
  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** For what can be done twice with the effect of once. */
  repeat<Result>(what: string, call: () => Promise<Result>): Promise<Result> {
    return this.#call(what, call, MOST_TRIES)
  }

  /** For what cannot. @throws UncertainWrite where the effect is not known */
  once<Result>(what: string, call: () => Promise<Result>): Promise<Result> {
    return this.#call(what, call, 1)
  }

  async #call<Result>(what: string, call: () => Promise<Result>, mostTries: number): Promise<Result> {
    let waited = 0
    for (let tries = 1; ; tries += 1) {
      try {
        return await call()
      } catch (error) {
        const asked = limitedFor(error)
        const wait = asked ?? (stumbled(error) && tries < mostTries ? 250 * 2 ** tries : undefined)
        if (wait === undefined) throw serviceError(what, error)
        if (waited + wait > MOST_WAITING) throw serviceError(what, error, tellWaiting(wait, waited))
        waited += wait
        await this.#clock.sleep(wait, new AbortController().signal)
      }
    }
  }
}

function tellWaiting(wait: number, waited: number): string {
  const seconds = (milliseconds: number) => `${Math.ceil(milliseconds / 1000)} s`
  return waited === 0
    ? `; it asks to wait ${seconds(wait)}, and ${seconds(MOST_WAITING)} are waited at most`
    : `; it still limits us after ${seconds(waited)}`
}

/** How long GitHub asks to wait, in milliseconds; undefined where it does not limit the rate. */
function limitedFor(error: unknown): number | undefined {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return undefined
  const headers = (error as { response: { headers?: Record<string, unknown> } }).response.headers ?? {}
  const after = headers['retry-after'] ? Number(headers['retry-after']) : Number.NaN
  if (after >= 0) return Math.max(SHORTEST_WAIT, after * 1000)
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - Date.now()
    return Number.isNaN(reset) ? LIMITED_WAIT : Math.max(SHORTEST_WAIT, reset)
  }
  const said = error instanceof Error ? error.message : ''
  return status === 429 || /secondary rate limit|abuse detection/i.test(said) ? LIMITED_WAIT : undefined
}

function stumbled(error: unknown): boolean {
  const final = [ServiceError, UnexpectedAnswer, TooLargeError].some(kind => causeOf(error) instanceof kind)
  return !final && !isTimeout(error) && (statusOf(error) ?? 500) >= 500
}

/** What GraphQL says with status 200, as the fault that REST would have answered with. */
export class GraphQLFault extends Error {
  readonly status: number
  readonly response: { readonly headers: object }

  constructor(message: string, type: unknown, headers: object) {
    super(message)
    this.status = type === 'RATE_LIMITED' ? 429 : type === 'FORBIDDEN' ? 403 : 422
    this.response = { headers }
  }
}

/** The status of GitHub's answer; absent where none came. The library reports a lost connection as 500. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { status?: number; response?: unknown }
  return response === undefined ? undefined : status
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error
}

function isTimeout(error: unknown): boolean {
  const cause = causeOf(error)
  return cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')
}

function serviceError(what: string, error: unknown, more = ''): ServiceError {
  if (error instanceof ServiceError) return error
  return new (kindOf(error))(`GitHub did not let us ${what}: ${reasonOf(error)}${more}`, { cause: error })
}

function kindOf(error: unknown): typeof ServiceError {
  const status = statusOf(error)
  if (status === 422 && /too long/i.test((error as Error).message)) return TooLongBody
  if (status === 403 && limitedFor(error) === undefined) return NotAllowed
  const unknown = status === undefined || status >= 500 || causeOf(error) instanceof UnexpectedAnswer
  return unknown ? UncertainWrite : ServiceError
}

function reasonOf(error: unknown): string {
  const cause = causeOf(error)
  if (error instanceof UnexpectedAnswer) return 'the answer is not what its API describes'
  if (cause instanceof TooLargeError) return cause.message
  if (isTimeout(error)) return `no answer within ${DEADLINE / 1000} s`
  const status = statusOf(error)
  const said = wordsOf(error)
  if (status === undefined) return `the connection failed (${(cause as NodeJS.ErrnoException)?.code ?? said})`
  const about = limitedFor(error) !== undefined || /locked/i.test(said) ? '' : (HINTS[status] ?? '')
  return `${status} ${said}${about}`
}

/** GitHub's own words; the library would also make words of what is no text. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { message = '' } = Object((error as { response?: { data?: unknown } }).response?.data)
  if (typeof message !== 'string') return '(without a message)'
  return (error.message.split(' - https://docs.github.com')[0] ?? '').slice(0, 300)
}

const HINTS: Readonly<Record<number, string>> = {
  401: ' (check the input github-token)',
  403: " (give the job `permissions: contents: read, pull-requests: write`; a fork's pull request has a read-only token)",
  404: " (does the token's job have `contents: read` and `pull-requests: write`?)",
}
