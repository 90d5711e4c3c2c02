/** GraphQL's query language, as far as a small GitHub needs it: operations, variables, arguments, fragments. */
import { Reader, readPairs, readType, readValue, SyntaxFault, type Value } from './graphql-syntax.ts'

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

export interface Variable {
  /** As written: `Int!`. */
  readonly type: string
  readonly default: Value | undefined
}

export interface Query {
  readonly operation: 'query' | 'mutation'
  readonly variables: ReadonlyMap<string, Variable>
  readonly selections: readonly Selection[]
  readonly fragments: ReadonlyMap<string, FragmentNode>
}

/** Throws a `SyntaxFault` where the text is not a query. */
export function parseQuery(text: string): Query {
  const reader = new Reader(text)
  const fragments = new Map<string, FragmentNode>()
  const operations: Query[] = []
  while (reader.peek() !== undefined) {
    const word = reader.peek() === '{' ? 'query' : reader.name()
    if (word === 'fragment') fragments.set(...readFragment(reader))
    else if (word === 'query' || word === 'mutation') operations.push(readOperation(reader, word, fragments))
    else throw new SyntaxFault(`Unexpected ${word}`)
  }
  const [operation] = operations
  if (operation === undefined || operations.length > 1) throw new SyntaxFault('Expected one operation')
  return operation
}

function readOperation(reader: Reader, operation: Query['operation'], fragments: Query['fragments']): Query {
  if (reader.peek() !== '{' && reader.peek() !== '(') reader.name()
  const variables = new Map(reader.accept('(') ? reader.until(')', () => readVariable(reader)) : [])
  return { operation, variables, selections: readSelections(reader), fragments }
}

function readVariable(reader: Reader): [string, Variable] {
  reader.expect('$')
  const name = reader.name()
  reader.expect(':')
  const type = readType(reader)
  return [name, { type, default: reader.accept('=') ? readValue(reader) : undefined }]
}

function readFragment(reader: Reader): [string, FragmentNode] {
  const name = reader.name()
  reader.expect('on')
  return [name, { kind: 'fragment', on: reader.name(), selections: readSelections(reader) }]
}

function readSelections(reader: Reader): Selection[] {
  reader.expect('{')
  const found = reader.until('}', () => readSelection(reader))
  if (found.length === 0) throw new SyntaxFault('Expected a selection, found }')
  return found
}

function readSelection(reader: Reader): Selection {
  if (reader.accept('...')) {
    if (reader.peek() !== 'on' && reader.peek() !== '{') return { kind: 'spread', name: reader.name() }
    const on = reader.accept('on') ? reader.name() : undefined
    return { kind: 'fragment', on, selections: readSelections(reader) }
  }
  const alias = reader.name()
  return {
    kind: 'field',
    alias,
    name: reader.accept(':') ? reader.name() : alias,
    args: reader.accept('(') ? readPairs(reader, ')') : new Map(),
    selections: reader.peek() === '{' ? readSelections(reader) : undefined,
  }
}
