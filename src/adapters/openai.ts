import type { APIError, OpenAI } from 'openai'
import { type Completion, type Model, type ModelCall, ModelFault } from '../ports.ts'
import type { Endpoint } from '../settings.ts'
import {
  allSent,
  httpFetch,
  isRedirect,
  retryAfter,
  type SendOptions,
  TooLargeError,
  targetOf,
} from './http.ts'
import type { Redact } from './redact.ts'
import { standInForWebClasses } from './web.ts'

/**
 * 128,000 tokens, the most that models write, are a third of this, also where each character is escaped. A service that
 * sends more is broken, and four answers at a time have to fit into memory with all that is made of them.
 */
const MAX_BYTES = 2 * 1024 * 1024
/** What is told of a fault, in characters; services can answer at length. */
const MOST_SAID = 800

/**
 * The model behind an OpenAI-compatible endpoint. The library loads while the caller waits for others. What the
 * service says is rid of secrets here, before anything could break one up so that it would not be found any more.
 */
export function connectModel(endpoint: Endpoint, redact: Redact): Model {
  standInForWebClasses()
  const library = allSent().then(() => import('openai'))
  library.catch(() => {}) // told where it is awaited
  const client = library.then(({ OpenAI }) => createClient(OpenAI, endpoint))
  client.catch(() => {})
  return {
    complete: async (call, signal, onSent) => {
      const { APIError } = await library
      try {
        return readCompletion(await send(await client, call, signal, onSent), redact)
      } catch (error) {
        const fault = error instanceof ModelFault ? error : faultOf(error, APIError)
        // Cut only what is rid of secrets, or a part of one would stay.
        fault.message = redact(fault.message).slice(0, MOST_SAID)
        throw fault
      }
    },
  }
}

/** Everything that the library would take from the environment is passed, or cleared: the key goes nowhere else. */
function createClient(Client: typeof OpenAI, { apiKey, baseUrl }: Endpoint): OpenAI {
  for (const name of Object.keys(process.env)) if (name.startsWith('OPENAI_')) delete process.env[name]
  return new Client({
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    timeout: 2 ** 31 - 1,
    fetch: httpFetch({ maxBytes: MAX_BYTES }),
    ...(apiKey === undefined ? { defaultHeaders: { Authorization: null } } : {}),
  })
}

function send(
  client: OpenAI,
  call: ModelCall,
  signal: AbortSignal,
  onSent: (() => void) | undefined,
): Promise<unknown> {
  const fetchOptions: object = { onSent } satisfies SendOptions
  const { model, messages, temperature, topP, seed, maxCompletionTokens } = call
  return client.chat.completions.create(
    {
      model,
      messages: messages.map(message => ({ ...message })),
      ...(temperature === undefined ? {} : { temperature }),
      ...(topP === undefined ? {} : { top_p: topP }),
      ...(seed === undefined ? {} : { seed }),
      ...(maxCompletionTokens === undefined ? {} : { max_completion_tokens: maxCompletionTokens }),
    },
    { signal, fetchOptions },
  )
}

type Loose = Record<string, unknown>

/** Reads a success that may be none: compatible services answer 200 with all kinds of things. */
function readCompletion(body: unknown, redact: Redact): Completion {
  if (body === undefined || body === '') throw notCompletion('an empty body', true)
  if (!isObject(body)) throw notCompletion('something that is no JSON object: is openai-base-url right?')
  if (isObject(body.error) || typeof body.error === 'string') {
    const message = isObject(body.error) ? body.error.message : body.error
    throw notCompletion(`an error: ${typeof message === 'string' ? message : 'without a message'}`)
  }
  const choice = Array.isArray(body.choices) ? body.choices[0] : undefined
  if (!isObject(choice) || !isObject(choice.message)) throw notCompletion('no choice with a message in it')
  const { refusal, content } = choice.message
  return {
    text: redact(textOf(content)),
    ...optional('refusal', refusal, redact),
    ...optional('finishReason', choice.finish_reason, redact),
    ...optional('model', body.model, redact),
    ...optional('systemFingerprint', body.system_fingerprint, redact),
    ...optional('requestId', body._request_id, redact),
    ...tokensOf(body.usage),
  }
}

function notCompletion(what: string, retryable = false): ModelFault {
  return new ModelFault(`the model's service answered with success, but with ${what}`, {
    status: 200,
    retryable,
  })
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function optional<Key extends string>(key: Key, value: unknown, redact: Redact): { [key in Key]?: string } {
  return typeof value === 'string' && value !== ''
    ? ({ [key]: redact(value) } as { [key in Key]: string })
    : {}
}

/** Some services answer with a list of parts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map(part => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('')
}

function tokensOf(usage: unknown): Pick<Completion, 'tokens'> {
  if (!isObject(usage)) return {}
  const { prompt_tokens: prompt, completion_tokens: completion } = usage
  return typeof prompt === 'number' && typeof completion === 'number'
    ? { tokens: { prompt, completion } }
    : {}
}

function faultOf(error: unknown, Api: typeof APIError): ModelFault {
  if (error instanceof Api && typeof error.status === 'number') return statusFault(error, error.status)
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof TooLargeError) {
    return new ModelFault(`the model's service answered too much: ${cause.message}`, {
      retryable: false,
      cause: error,
    })
  }
  // The library shows an error as JSON, which nesting without end is too deep for.
  if (error instanceof SyntaxError || error instanceof RangeError) {
    return new ModelFault("the model's service answered with JSON that is broken or cut", {
      retryable: true,
      cause: error,
    })
  }
  const code =
    (cause as NodeJS.ErrnoException)?.code ?? (cause instanceof Error ? cause.message : String(cause))
  return new ModelFault(`the connection to the model's service failed (${code})`, {
    retryable: true,
    cause: error,
  })
}

function statusFault(error: APIError, status: number): ModelFault {
  const { headers } = error
  const [code, param] = [textIn(error.code), textIn(error.param)]
  const should = headers?.get('x-should-retry')
  const quotaUsedUp = code === 'insufficient_quota'
  const worthwhile = (status === 408 || status === 409 || status === 429 || status >= 500) && !quotaUsedUp
  return new ModelFault(describe(status, error, headers), {
    status,
    code,
    parameter: param,
    retryable: should === 'true' || (worthwhile && should !== 'false'),
    retryAfter: waitAsked(headers),
    cause: error,
  })
}

function describe(status: number, error: APIError, headers: Headers | undefined): string {
  if (status === 401) return "the model's service did not accept the key (401): check openai-api-key"
  if (isRedirect(status)) {
    const target = targetOf(headers?.get('location') ?? '')
    return `the model's service redirects to ${target} (${status}), which is not followed: set openai-base-url to the final address`
  }
  const said = wordsOf(error.error)
  const hint = HINTS[error.code === 'insufficient_quota' ? 'insufficient_quota' : status]
  const facts = [hint, error.requestID ? `request id ${error.requestID}` : undefined]
    .filter(Boolean)
    .join('; ')
  return `the model's service answered ${status}${facts ? ` (${facts})` : ''}${said ? `: ${said}` : ''}`
}

/** Compatible services have other places for their words. */
function wordsOf(error: unknown): string {
  return textIn(isObject(error) ? (error.message ?? error.detail) : error) ?? ''
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

const HINTS: Readonly<Record<string | number, string>> = {
  403: 'is the key allowed to use this model?',
  404: 'check openai-base-url and model',
  413: 'the request is too long for this service',
  insufficient_quota: "the account's quota is used up: trying again does not help",
}

/** `Retry-After-Ms`, or `Retry-After`, in milliseconds. */
function waitAsked(headers: Headers | undefined): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') || Number.NaN)
  return exact >= 0 ? exact : retryAfter(headers?.get('retry-after') ?? '')
}
