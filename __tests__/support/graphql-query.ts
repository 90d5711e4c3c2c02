/** GraphQL's query language, as far as a small GitHub needs it: operations, variables, arguments, fragments. */

export type Value =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Value> }

export interface FieldNode {
  readonly kind: 'field'
  readonly alias: string
  readonly name: string
  readonly args: ReadonlyMap<string, Value>
  readonly selections: readonly Selection[] | undefined
}
export interface FragmentNode {
  readonly kind: 'fragment'
  /** Absent on `... { }`. */
  readonly on: string | undefined
  readonly selections: readonly Selection[]
}
interface SpreadNode {
  readonly kind: 'spread'
  readonly name: string
}
export type Selection = FieldNode | FragmentNode | SpreadNode

export interface Query {
  readonly operation: 'query' | 'mutation'
  /** Declared variables with their types as written: `Int!`. */
  readonly variables: ReadonlyMap<string, string>
  readonly selections: readonly Selection[]
  readonly fragments: ReadonlyMap<string, FragmentNode>
}

export class QueryError extends Error {}

const TOKEN = /[\s,]+|#[^\n]*|(\.\.\.|[!$():=@[\]{|}]|[_A-Za-z]\w*|-?\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*")/y

function tokenize(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw new QueryError(`Parse error on ${JSON.stringify(text.slice(at, at + 10))}`)
    if (match[1] !== undefined) tokens.push(match[1])
  }
  return tokens
}

/** Throws a `QueryError` where the text is not a query. */
export function parseQuery(text: string): Query {
  const tokens = tokenize(text)
  let position = 0
  const peek = () => tokens[position]
  const next = () => {
    const token = tokens[position++]
    if (token === undefined) throw new QueryError('Unexpected end of document')
    return token
  }
  const expect = (token: string) => {
    const found = next()
    if (found !== token) throw new QueryError(`Expected ${token}, found ${found}`)
  }
  const name = () => {
    const token = next()
    if (!/^[_A-Za-z]/.test(token)) throw new QueryError(`Expected NAME, found ${token}`)
    return token
  }
  const accept = (token: string) => {
    if (peek() !== token) return false
    position++
    return true
  }

  const type = (): string => {
    const isList = accept('[')
    const inner = isList ? type() : name()
    if (isList) expect(']')
    return `${isList ? `[${inner}]` : inner}${accept('!') ? '!' : ''}`
  }
  const pairs = (close: string): Map<string, Value> => {
    const found = new Map<string, Value>()
    while (!accept(close)) {
      const key = name()
      expect(':')
      found.set(key, value())
    }
    return found
  }
  const value = (): Value => {
    const token = next()
    if (token === '$') return { kind: 'variable', name: name() }
    if (token === '{') return { kind: 'object', fields: pairs('}') }
    if (token === '[') {
      const items: Value[] = []
      while (!accept(']')) items.push(value())
      return { kind: 'list', items }
    }
    if (/^(true|false|null)$|^["\d-]/.test(token)) return { kind: 'literal', value: JSON.parse(token) }
    if (/^[_A-Za-z]/.test(token)) return { kind: 'enum', name: token }
    throw new QueryError(`Expected VALUE, found ${token}`)
  }
  const selection = (): Selection => {
    if (accept('...')) {
      if (peek() !== 'on' && peek() !== '{') return { kind: 'spread', name: name() }
      return { kind: 'fragment', on: accept('on') ? name() : undefined, selections: selectionSet() }
    }
    const first = name()
    const fieldName = accept(':') ? name() : first
    const args = accept('(') ? pairs(')') : new Map<string, Value>()
    const selections = peek() === '{' ? selectionSet() : undefined
    return { kind: 'field', alias: first, name: fieldName, args, selections }
  }
  const selectionSet = (): Selection[] => {
    expect('{')
    const found: Selection[] = []
    while (!accept('}')) found.push(selection())
    if (found.length === 0) throw new QueryError('Expected a selection, found }')
    return found
  }

  const operations: Query[] = []
  const fragments = new Map<string, FragmentNode>()
  while (peek() !== undefined) {
    const word = peek() === '{' ? 'query' : name()
    if (word === 'fragment') {
      const title = name()
      expect('on')
      fragments.set(title, { kind: 'fragment', on: name(), selections: selectionSet() })
      continue
    }
    if (word !== 'query' && word !== 'mutation') throw new QueryError(`Unexpected ${word}`)
    if (peek() !== '{' && peek() !== '(') name()
    const variables = new Map<string, string>()
    if (accept('(')) {
      while (!accept(')')) {
        expect('$')
        const variable = name()
        expect(':')
        variables.set(variable, type())
        if (accept('=')) value()
      }
    }
    operations.push({ operation: word, variables, selections: selectionSet(), fragments })
  }
  const [operation] = operations
  if (operation === undefined || operations.length > 1) throw new QueryError('Expected one operation')
  return operation
}
