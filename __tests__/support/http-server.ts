import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

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
  /** Never answers, or stops in the middle of the body. */
  readonly hang?: 'headers' | 'body'
  /** Resets the connection instead of the answer, or in the middle of its body. */
  readonly reset?: 'before' | 'mid-body'
}

export interface Answer extends Trouble {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
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
  const server = createServer(async (request, response) => {
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
  const body = Buffer.from(answer.body as string)
  const bodiless = answer.status === 204 || answer.status === 304
  response.writeHead(answer.status, {
    ...(bodiless ? {} : { 'content-length': String(body.length) }),
    ...answer.headers,
  })
  if (answer.hang !== 'body' && answer.reset !== 'mid-body') {
    response.end(bodiless ? undefined : body)
    return
  }
  await new Promise(resolve => response.write(body.subarray(0, Math.ceil(body.length / 2)), resolve))
  if (answer.hang === 'body') return
  await sleep(30) // lets the first half leave, so that the reset falls into the body
  response.socket?.resetAndDestroy()
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
