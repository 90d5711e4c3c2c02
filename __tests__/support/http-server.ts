import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

/** A request as it arrived, with its whole body. */
export interface Arrival {
  readonly method: string
  /** Decoded only where a test server does it; without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** Milliseconds on the clock of `performance.now()`. */
  readonly at: number
}

/** How an answer may go wrong on its way. */
export interface Trouble {
  readonly delayMs?: number
  /** Never answers, stops after the headers, or in the middle of the body. */
  readonly hang?: 'headers' | 'after-headers' | 'body'
  /** Resets the connection instead of the answer, or in the middle of its body. */
  readonly reset?: 'before' | 'mid-body'
  /** Closes the connection in good order instead of the answer, or in the middle of the body that it promised. */
  readonly close?: 'before' | 'mid-body'
  /** The body comes in so many pieces, with so many milliseconds between two. */
  readonly trickle?: { readonly pieces: number; readonly pauseMs: number }
  /** Blanks before the body, made while they are sent. */
  readonly blankMiB?: number
  /** What becomes of the body: half of it is lost, or it is compressed, or its texts end in a byte that UTF-8 never has. */
  readonly spoil?: 'cut' | 'not-utf8' | Coding
  /** Informational answers come first. */
  readonly informs?: true
  /** Goes to the socket as it is, instead of an answer. */
  readonly bytes?: string
}

export type Headers = Readonly<Record<string, string | readonly string[]>>

export interface Answer extends Trouble {
  readonly status: number
  readonly headers: Headers
  readonly body: string | Uint8Array
}

export interface Listening {
  /** Without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

type Handler = (arrival: Arrival) => Answer | Promise<Answer>

/** Serves on a free port of 127.0.0.1. `ended` is told when an exchange is over, however it ended. */
export async function listen(handler: Handler, ended: () => void = () => {}): Promise<Listening> {
  // A busy machine lets more time pass between two requests than the five seconds that Node keeps a connection for.
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    response.on('close', ended)
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer)
    } catch {
      return // the client went away while it was sending
    }
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const arrival = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      bytes: Buffer.concat(chunks),
      at: performance.now(),
    }
    try {
      await send(response, await handler(arrival))
    } catch (error) {
      response.destroy() // a bug of the tests: the client need not wait for an answer
      throw error
    }
  })
  // On a busy machine a client may use a connection again in the moment in which it is closed for being idle.
  server.keepAliveTimeout = 60_000
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function send(response: ServerResponse, answer: Answer): Promise<void> {
  if (answer.delayMs !== undefined) await sleep(answer.delayMs)
  if (answer.hang === 'headers' || response.destroyed) return
  if (answer.reset === 'before') {
    response.socket?.resetAndDestroy()
    return
  }
  if (answer.close === 'before' || answer.bytes !== undefined) {
    response.socket?.end(answer.bytes ?? '')
    return
  }
  const body = spoilt(answer)
  const isBodiless = answer.status === 204 || answer.status === 304
  if (answer.informs) await inform(response)
  response.writeHead(answer.status, {
    ...(isBodiless ? {} : { 'content-length': String(body.length + (answer.blankMiB ?? 0) * MIB) }),
    ...(CODINGS[answer.spoil as Coding] && { 'content-encoding': answer.spoil as Coding }),
    ...(answer.headers as Record<string, string | string[]>),
  })
  if (answer.hang === 'after-headers') response.flushHeaders()
  else if (isBodiless) response.end()
  else await sendBody(response, body, answer)
}

async function sendBody(response: ServerResponse, body: Buffer, answer: Answer): Promise<void> {
  for (let sent = 0; sent < (answer.blankMiB ?? 0); sent += 1) await write(response, BLANKS)
  if (answer.trickle !== undefined) return trickle(response, body, answer.trickle)
  if (answer.hang !== 'body' && answer.reset !== 'mid-body' && answer.close !== 'mid-body') {
    response.end(body)
    return
  }
  await write(response, body.subarray(0, Math.ceil(body.length / 2)))
  if (answer.hang === 'body') return
  await sleep(30) // lets the first half leave, so that the connection ends in the body
  if (answer.close === 'mid-body') response.socket?.end()
  else response.socket?.resetAndDestroy()
}

/** Is over, too, where the client is gone. */
function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise(resolve => {
    if (response.destroyed) resolve()
    else response.write(bytes, () => resolve())
  })
}

async function trickle(
  response: ServerResponse,
  body: Buffer,
  { pieces, pauseMs }: NonNullable<Trouble['trickle']>,
): Promise<void> {
  const size = Math.ceil(body.length / pieces)
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    if (at > 0) await sleep(pauseMs)
    await write(response, body.subarray(at, at + size))
  }
  response.end()
}

async function inform(response: ServerResponse): Promise<void> {
  response.writeContinue()
  response.writeProcessing()
  await new Promise<void>(resolve => response.writeEarlyHints({ link: '</a.css>; rel=preload' }, resolve))
}

const MIB = 1024 * 1024
const BLANKS = Buffer.alloc(MIB, ' ')

type Coding = 'gzip' | 'deflate' | 'br'
const CODINGS: Readonly<Record<Coding, (body: Buffer) => Buffer>> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
}

function spoilt({ body, spoil }: Answer): Buffer {
  const bytes = Buffer.from(body as string)
  if (spoil === undefined) return bytes
  if (spoil === 'cut') return bytes.subarray(0, bytes.length / 2)
  if (spoil === 'not-utf8')
    return Buffer.from(bytes.toString('latin1').replace(/[a-z](?="[,}\]])/g, '$&\xff'), 'latin1')
  return CODINGS[spoil](bytes)
}

/** The text, or undefined where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What a text parses to; undefined where it is not JSON. */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown)
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
