import {
  type Answer,
  type Arrival,
  decodeUtf8,
  type Headers,
  isRecord,
  listen,
  parseJson,
  type Trouble,
} from './http-server.ts'

/** What the model's service does with one request. Without any of it: an answer of `content` with success. */
export interface ModelReply extends Trouble {
  readonly content?: unknown
  readonly refusal?: string
  readonly finish_reason?: string
  readonly model?: string
  readonly status?: number
  readonly headers?: Headers
  /** A whole body, as JSON or as it is. */
  readonly json?: unknown
  readonly rawBody?: string | Uint8Array
  readonly contentType?: string
  /** The proper body, cut in half, with a length that is right for the half. */
  readonly truncatedJson?: boolean
  /** 307 to this URL. */
  readonly redirect?: string
}

export type ChatRequest = Readonly<Record<string, unknown>> & {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
}

/** One reply, a list of which the last stays, or a function of the request, how many came before it, and its key. */
export type Script =
  | ModelReply
  | readonly ModelReply[]
  | ((request: ChatRequest, index: number, key: string) => ModelReply)

export interface ModelRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: ChatRequest
  readonly text: string
  /** Milliseconds on the clock of `performance.now()`. */
  readonly at: number
}

export interface ModelServer {
  /** What `openai-base-url` takes: ends in `/v1`. */
  readonly baseUrl: string
  readonly requests: readonly ModelRequest[]
  /** Requests that no OpenAI-compatible service would understand. */
  readonly complaints: readonly string[]
  /** The highest number of requests that were under way at once. */
  peak(): number
  close(): Promise<void>
}

export interface ModelOptions {
  readonly script: Script
  /** The key that must come; null where no Authorization header may come; absent: either. */
  readonly key?: string | null
  /** Parameters that this model refuses, as OpenAI's newer ones refuse `temperature`. */
  readonly refuses?: readonly string[]
}

export const FINGERPRINT = 'fp_50cad350e4'
export const ANSWERING_MODEL = 'gpt-4o-2024-08-06'
export const TOKENS = { prompt: 613, completion: 1207 } as const

const ROLES = ['system', 'developer', 'user', 'assistant']
/** The parameters of OpenAI's chat completions that are neither deprecated nor tied to tools and audio. */
const PARAMETERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  model: value => typeof value === 'string' && value !== '',
  messages: value => Array.isArray(value) && value.length > 0 && value.every(isMessage),
  temperature: value => isNumber(value, 0, 2),
  top_p: value => isNumber(value, 0, 1),
  max_completion_tokens: value => Number.isInteger(value) && isNumber(value, 1, Number.MAX_SAFE_INTEGER),
  seed: Number.isInteger,
  stream: value => value === false,
  n: value => value === 1,
  store: value => typeof value === 'boolean',
  user: value => typeof value === 'string',
}

function isNumber(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most
}

function isMessage(value: unknown): boolean {
  return isRecord(value) && ROLES.includes(String(value.role)) && typeof value.content === 'string'
}

function isWellFormed({ content }: { readonly content: string }): boolean {
  return content.isWellFormed()
}

export async function startModel(options: ModelOptions): Promise<ModelServer> {
  const requests: ModelRequest[] = []
  const complaints: string[] = []
  let underWay = 0
  let peak = 0

  function handle(arrival: Arrival): Answer {
    underWay += 1
    peak = Math.max(peak, underWay)
    const text = decodeUtf8(arrival.bytes) ?? ''
    const body = parseJson(text) as ChatRequest
    const { method, path, headers, at } = arrival
    requests.push({ method, path, headers, body, text, at })
    const refusal = refuse(options, arrival, body)
    if (refusal !== undefined) {
      if (refusal.expected !== true) complaints.push(`${method} ${path}: ${refusal.error.message}`)
      return render({ status: refusal.status, json: { error: refusal.error } }, requests.length)
    }
    const key = (headers.authorization ?? '').replace(/^Bearer /, '')
    return render(replyTo(options.script, body, requests.length - 1, key), requests.length)
  }
  const server = await listen(handle, () => {
    underWay -= 1
  })
  return { baseUrl: `${server.url}/v1`, requests, complaints, peak: () => peak, close: server.close }
}

function replyTo(script: Script, body: ChatRequest, index: number, key: string): ModelReply {
  if (typeof script === 'function') return script(body, index, key)
  if (!Array.isArray(script)) return script as ModelReply
  const list = script as readonly ModelReply[]
  return list[Math.min(index, list.length - 1)] ?? {}
}

interface Refusal {
  readonly status: number
  readonly error: {
    readonly message: string
    readonly type: string
    readonly param: string | null
    readonly code: string | null
  }
  /** The test asked for it: no fault of the client. */
  readonly expected?: true
}

/** What OpenAI refuses, in OpenAI's words. */
function refuse(options: ModelOptions, arrival: Arrival, body: unknown): Refusal | undefined {
  const refusal = (message: string, facts: { status?: number; param?: string; code?: string } = {}) => ({
    status: facts.status ?? 400,
    error: { message, type: 'invalid_request_error', param: facts.param ?? null, code: facts.code ?? null },
  })
  const { authorization } = arrival.headers
  if (arrival.method !== 'POST' || arrival.path !== '/v1/chat/completions') {
    return refusal(`Invalid URL (${arrival.method} ${arrival.path})`, { status: 404 })
  }
  if (options.key === null && authorization !== undefined) {
    return refusal('An Authorization header came, where none may', { status: 401 })
  }
  if (typeof options.key === 'string' && authorization !== `Bearer ${options.key}`) {
    return refusal('Incorrect API key provided.', { status: 401, code: 'invalid_api_key' })
  }
  if (!/^application\/json\b/.test(arrival.headers['content-type'] ?? '')) {
    return refusal(`Unsupported content type: '${arrival.headers['content-type']}'`, { status: 415 })
  }
  if (!isRecord(body)) return refusal('We could not parse the JSON body of your request.')
  for (const param of ['model', 'messages']) {
    if (!(param in body)) return refusal(`Missing required parameter: '${param}'.`, { param })
  }
  for (const [param, value] of Object.entries(body)) {
    const isValid = PARAMETERS[param]
    if (isValid === undefined) return refusal(`Unrecognized request argument supplied: ${param}`)
    if (options.refuses?.includes(param)) return { ...refuseParameter(param, value), expected: true }
    if (!isValid(value)) return refusal(`Invalid value for '${param}'.`, { param, code: 'invalid_value' })
  }
  if (decodeUtf8(arrival.bytes) === undefined || !(body as ChatRequest).messages.every(isWellFormed)) {
    return refusal('The body is not well-formed text.')
  }
  return undefined
}

function refuseParameter(param: string, value: unknown): Refusal {
  const message =
    param === 'temperature'
      ? `Unsupported value: 'temperature' does not support ${String(value)} with this model. Only the default (1) value is supported.`
      : `Unsupported parameter: '${param}' is not supported with this model.`
  const code = param === 'temperature' ? 'unsupported_value' : 'unsupported_parameter'
  return { status: 400, error: { message, type: 'invalid_request_error', param, code } }
}

function render(reply: ModelReply, count: number): Answer {
  const status = reply.redirect === undefined ? (reply.status ?? 200) : 307
  const whole =
    reply.rawBody ?? JSON.stringify(reply.json ?? (status === 200 ? completion(reply) : failure(status)))
  return {
    ...reply,
    status,
    headers: {
      'content-type': reply.contentType ?? 'application/json',
      'x-request-id': requestId(count),
      'openai-processing-ms': '1200',
      ...(reply.redirect === undefined ? {} : { location: reply.redirect }),
      ...reply.headers,
    },
    body: reply.truncatedJson === true ? whole.slice(0, whole.length / 2) : whole,
  }
}

/** The id that the server gives its nth request, counted from 1. */
export function requestId(count: number): string {
  return `req_${count.toString(16).padStart(32, '0')}`
}

function completion(reply: ModelReply): unknown {
  const message = { role: 'assistant', content: reply.content ?? null, refusal: reply.refusal ?? null }
  return {
    id: 'chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: reply.model ?? ANSWERING_MODEL,
    choices: [{ index: 0, message, logprobs: null, finish_reason: reply.finish_reason ?? 'stop' }],
    usage: {
      prompt_tokens: TOKENS.prompt,
      completion_tokens: TOKENS.completion,
      total_tokens: TOKENS.prompt + TOKENS.completion,
      completion_tokens_details: { reasoning_tokens: 0 },
    },
    service_tier: 'default',
    system_fingerprint: FINGERPRINT,
  }
}

function failure(status: number): unknown {
  const message =
    status >= 500 ? 'The server had an error while processing your request.' : 'Request refused.'
  return { error: { message, type: status >= 500 ? 'server_error' : 'requests', param: null, code: null } }
}
