import { isUtf8 } from 'node:buffer'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import { isLoopback } from '../settings.ts'
import { PlainHeaders, PlainResponse } from './web.ts'

export interface HttpLimits {
  /** A longer body is an error. */
  readonly maxBytes: number
  /** How long one exchange may take in all. */
  readonly milliseconds?: number
}

/** What `fetch` takes beside its own options. */
export interface SendOptions {
  /** Called when the whole request has been handed to the network. */
  readonly onSent?: (() => void) | undefined
}

/** A body longer than the limit. */
export class TooLargeError extends Error {}

/**
 * `fetch` over `node:http`, for the two clients: it reads the whole body, within a bound, so that a reset in the middle
 * is a failed request like any other; it follows no redirect; and it has no time limits but ours (the built-in one gives
 * up after 300 s without headers). Like the clients, it takes text as a body.
 */
export function httpFetch(limits: HttpLimits): typeof fetch {
  const answer = async (...[input, init]: [Parameters<typeof fetch>[0], (RequestInit & SendOptions)?]) => {
    const sending = Promise.withResolvers<void>()
    begun.add(sending.promise)
    const end = () => {
      begun.delete(sending.promise)
      sending.resolve()
    }
    const onSent = () => {
      end()
      init?.onSent?.()
    }
    const { status, headers, body } = await exchange(input, { ...init, onSent }, limits).finally(end)
    return new PlainResponse(String(input), status, new PlainHeaders(headers), body)
  }
  return answer as unknown as typeof fetch
}

/** One for each request that is not on its way yet. */
const begun = new Set<Promise<void>>()

/** How long others wait for a connection that does not come about, in milliseconds. */
const PATIENCE = 1000

/** Resolves when all that was asked is on its way, or has failed: what keeps the processor then delays no request. */
export async function allSent(): Promise<void> {
  // A client takes some steps before it comes to us.
  await new Promise(resolve => setImmediate(resolve))
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, PATIENCE)
  await Promise.race([Promise.all(begun), promise])
  clearTimeout(timer)
}

interface Exchanged {
  readonly status: number
  readonly headers: [string, string][]
  readonly body: Uint8Array<ArrayBuffer>
}

async function exchange(
  input: Parameters<typeof fetch>[0],
  { body: text, headers, method = 'GET', signal: given, onSent }: RequestInit & SendOptions = {},
  { maxBytes, milliseconds }: HttpLimits,
): Promise<Exchanged> {
  if (text != null && typeof text !== 'string') throw new TypeError('only text can be sent')
  const signals = [given, milliseconds === undefined ? undefined : AbortSignal.timeout(milliseconds)]
  const signal = AbortSignal.any(signals.filter(candidate => candidate != null))
  const url = new URL(typeof input === 'object' && 'url' in input ? input.url : input)
  const response = await send(
    url,
    { method, headers: plainHeaders(headers), signal },
    text ?? undefined,
    onSent,
  )
  // Cut off while the body is read, Node reports a reset connection instead of the reason.
  const body = await readBody(response, maxBytes).catch(error => {
    throw signal.aborted ? signal.reason : error
  })
  const status = response.statusCode ?? 0
  if (status < 200 || status > 599) throw new Error(`the answer has the status ${status}`)
  // Replaced letters would go unseen, in a path for example. Both services speak JSON, which is always UTF-8.
  if (status < 300 && !isUtf8(body)) throw new Error('the answer is not UTF-8')
  return { status, headers: responseHeaders(response), body }
}

function plainHeaders(headers: RequestInit['headers'] = {}): Record<string, string> {
  return Symbol.iterator in headers
    ? Object.fromEntries(headers as Iterable<[string, string]>)
    : { ...(headers as Record<string, string>) }
}

async function send(
  url: URL,
  options: RequestOptions,
  body: string | undefined,
  onSent: () => void = () => {},
): Promise<IncomingMessage> {
  const { request, Agent } =
    url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const agent = hasProxy() && !isLoopback(url.hostname) ? { agent: new Agent({ proxyEnv: process.env }) } : {}
  return new Promise((resolve, reject) => {
    const bytes = body === undefined ? undefined : Buffer.from(body)
    const headers = { ...options.headers, ...(bytes && { 'content-length': bytes.byteLength }) }
    request(url, { ...options, ...agent, headers }, resolve)
      .on('error', reject)
      .on('finish', onSent)
      // After an answer, this comes too late. An upgrade that nobody asked for, Node closes without a word.
      .on('close', () => reject(new Error('closed without an answer')))
      .end(bytes)
  })
}

/**
 * Whether the runner is set up for a proxy; Node then also obeys `NO_PROXY`. This machine is never asked for through one:
 * what may be sent to it unencrypted would leave it.
 */
function hasProxy(): boolean {
  return ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some(name => process.env[name])
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of (await decoded(response)) as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > maxBytes)
      throw new TooLargeError(`the answer is larger than ${Math.round(maxBytes / 1024)} KiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Compression is not asked for, but a gateway may have its own way. The bound is on what comes out of it. */
async function decoded(response: IncomingMessage): Promise<Readable> {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (!/^(?:(?:x-)?gzip|deflate|br)$/.test(coding)) return response
  const { createBrotliDecompress, createUnzip } = await import('node:zlib')
  const decoder = coding === 'br' ? createBrotliDecompress() : createUnzip()
  return pipeline(response, decoder, () => {}) // its error comes out of the last
}

/** `Retry-After` in seconds or as a date, in milliseconds; undefined where it is neither. */
export function retryAfter(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  // Date.parse takes "-1" for a day in 2001.
  const milliseconds = /^[a-z]+, .* GMT$/i.test(text) ? Date.parse(text) - Date.now() : Number.NaN
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}

/** Where a redirect leads to, in words. */
export function targetOf(location: string): string {
  return URL.canParse(location) ? new URL(location).host : 'another address'
}

export function isRedirect(status: number): boolean {
  return status > 300 && status < 400 && status !== 304
}

function responseHeaders({ headersDistinct }: IncomingMessage): [string, string][] {
  return Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
}
