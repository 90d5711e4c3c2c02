/** GraphQL's schema language, without descriptions, directives, unions and extensions: `extract.mjs` keeps none. */
import { Reader, readType, readValue, SyntaxFault } from './graphql-syntax.ts'

export interface InputField {
  readonly type: string
  /** It need not be given: it may be null, or has a default. */
  readonly optional: boolean
}
export interface Field {
  readonly type: string
  readonly args: ReadonlyMap<string, InputField>
}
export interface ObjectType {
  readonly kind: 'type' | 'interface'
  readonly interfaces: readonly string[]
  readonly fields: ReadonlyMap<string, Field>
}
export type Definition =
  | ObjectType
  | { readonly kind: 'input'; readonly fields: ReadonlyMap<string, InputField> }
  | { readonly kind: 'enum'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'scalar' }

export type Schema = ReadonlyMap<string, Definition>

export function parseSchema(text: string): Schema {
  const reader = new Reader(text)
  const schema = new Map<string, Definition>()
  for (const name of ['Int', 'Float', 'String', 'Boolean', 'ID']) schema.set(name, { kind: 'scalar' })
  while (reader.peek() !== undefined) {
    const word = reader.next()
    schema.set(reader.name(), readDefinition(reader, word))
  }
  return schema
}

function readDefinition(reader: Reader, word: string): Definition {
  switch (word) {
    case 'type':
    case 'interface': {
      const interfaces = readInterfaces(reader)
      reader.expect('{')
      return { kind: word, interfaces, fields: new Map(reader.until('}', () => readField(reader))) }
    }
    case 'input':
      reader.expect('{')
      return { kind: word, fields: new Map(reader.until('}', () => readInputField(reader))) }
    case 'enum':
      reader.expect('{')
      return { kind: word, values: new Set(reader.until('}', () => reader.name())) }
    case 'scalar':
      return { kind: word }
    default:
      throw new SyntaxFault(`Unexpected ${word}`)
  }
}

function readInterfaces(reader: Reader): string[] {
  if (!reader.accept('implements')) return []
  const names = [reader.name()]
  while (reader.accept('&')) names.push(reader.name())
  return names
}

function readField(reader: Reader): [string, Field] {
  const name = reader.name()
  const args = new Map(reader.accept('(') ? reader.until(')', () => readInputField(reader)) : [])
  reader.expect(':')
  return [name, { type: readType(reader), args }]
}

function readInputField(reader: Reader): [string, InputField] {
  const name = reader.name()
  reader.expect(':')
  const type = readType(reader)
  const hasDefault = reader.accept('=')
  if (hasDefault) readValue(reader)
  return [name, { type, optional: hasDefault || !isNonNull(type) }]
}

// Types as they are written

export function isNonNull(type: string): boolean {
  return type.endsWith('!')
}

export function nullable(type: string): string {
  return isNonNull(type) ? type.slice(0, -1) : type
}

/** What a list's type holds; undefined where the type is no list's. */
export function itemType(type: string): string | undefined {
  return /^\[(.+)\]!?$/.exec(type)?.[1]
}

export function namedType(type: string): string {
  return type.replaceAll(/[[\]!]/g, '')
}

// Types by name

export function objectType(schema: Schema, name: string): ObjectType | undefined {
  const found = schema.get(name)
  return found?.kind === 'type' || found?.kind === 'interface' ? found : undefined
}

/** The object types that a value of this type may be. */
export function possibleTypes(schema: Schema, name: string): string[] {
  if (schema.get(name)?.kind === 'type') return [name]
  return [...schema.keys()].filter(each => objectType(schema, each)?.interfaces.includes(name))
}
