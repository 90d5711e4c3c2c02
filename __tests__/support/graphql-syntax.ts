/** What GraphQL's query language and its schema language have in common: tokens, types and values. */

export type Value =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Value> }

/** The text is not GraphQL. */
export class SyntaxFault extends Error {}

const TOKEN = /[\s,]+|#[^\n]*|(\.\.\.|[!$&():=@[\]{|}]|[_A-Za-z]\w*|-?\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*")/y

/** A document, read token by token from left to right. */
export class Reader {
  readonly #tokens: readonly string[]
  #at = 0

  constructor(text: string) {
    this.#tokens = tokenize(text)
  }

  peek(): string | undefined {
    return this.#tokens[this.#at]
  }

  next(): string {
    const token = this.#tokens[this.#at++]
    if (token === undefined) throw new SyntaxFault('Unexpected end of document')
    return token
  }

  name(): string {
    const token = this.next()
    if (!/^[_A-Za-z]/.test(token)) throw new SyntaxFault(`Expected NAME, found ${token}`)
    return token
  }

  expect(token: string): void {
    const found = this.next()
    if (found !== token) throw new SyntaxFault(`Expected ${token}, found ${found}`)
  }

  accept(token: string): boolean {
    if (this.peek() !== token) return false
    this.#at += 1
    return true
  }

  /** What `read` reads, again and again, until the closing token. */
  until<Item>(close: string, read: () => Item): Item[] {
    const items: Item[] = []
    while (!this.accept(close)) items.push(read())
    return items
  }
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw new SyntaxFault(`Parse error on ${JSON.stringify(text.slice(at, at + 10))}`)
    if (match[1] !== undefined) tokens.push(match[1])
  }
  return tokens
}

/** A type as it is written: `[IssueComment!]!`. */
export function readType(reader: Reader): string {
  let type: string
  if (reader.accept('[')) {
    type = `[${readType(reader)}]`
    reader.expect(']')
  } else type = reader.name()
  return reader.accept('!') ? `${type}!` : type
}

export function readValue(reader: Reader): Value {
  const token = reader.next()
  if (token === '$') return { kind: 'variable', name: reader.name() }
  if (token === '{') return { kind: 'object', fields: readPairs(reader, '}') }
  if (token === '[') return { kind: 'list', items: reader.until(']', () => readValue(reader)) }
  if (/^(true|false|null)$|^["\d-]/.test(token)) return { kind: 'literal', value: JSON.parse(token) }
  if (/^[_A-Za-z]/.test(token)) return { kind: 'enum', name: token }
  throw new SyntaxFault(`Expected VALUE, found ${token}`)
}

/** `name: value` up to the closing token. */
export function readPairs(reader: Reader, close: string): Map<string, Value> {
  const pairs = reader.until(close, (): [string, Value] => {
    const name = reader.name()
    reader.expect(':')
    return [name, readValue(reader)]
  })
  return new Map(pairs)
}
