/**
 * What the clients need of the web's classes. Node loads its own when one of them is first named: with `Headers`,
 * `Response` and `FormData` all of its `fetch`, which takes as long as Node itself to start and a fifth of a run's memory;
 * with `ReadableStream` and `Blob` its streams for the web, which takes a quarter of that.
 */

/** A header's name in any case; values of one name are joined. What may stand in them, Node checks when it sends them. */
export class PlainHeaders {
  readonly #values = new Map<string, string>()

  constructor(init: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of init) this.append(name, value)
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase())
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), String(value))
  }

  append(name: string, value: string): void {
    const before = this.get(name)
    this.set(name, before === null ? value : `${before}, ${value}`)
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase())
  }

  entries(): IterableIterator<[string, string]> {
    return this.#values.entries()
  }

  keys(): IterableIterator<string> {
    return this.#values.keys()
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries()
  }
}

/** An answer that has been read to its end. */
export class PlainResponse {
  readonly body = null
  readonly url: string
  readonly status: number
  readonly headers: PlainHeaders
  readonly #bytes: Uint8Array

  constructor(url: string, status: number, headers: PlainHeaders, bytes: Uint8Array) {
    this.url = url
    this.status = status
    this.headers = headers
    this.#bytes = bytes
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }

  text(): Promise<string> {
    return Promise.resolve(new TextDecoder().decode(this.#bytes))
  }

  /** A copy: a short body lies in memory that others share. */
  arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(new Uint8Array(this.#bytes).buffer)
  }
}

/** None is ever sent; the library asks of each body whether it is one. */
class Unsent {}

/** For a library that takes these from the global object. */
export function standInForWebClasses(): void {
  Object.assign(globalThis, {
    Headers: PlainHeaders,
    Response: PlainResponse,
    FormData: Unsent,
    ReadableStream: Unsent,
    Blob: Unsent,
  })
}
