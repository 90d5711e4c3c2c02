/** Whether a GraphQL answer is what its query asks for, in the types of the schema. */
import type { Query, Selection } from './graphql-query.ts'
import { isNonNull, itemType, namedType, objectType, type Schema } from './graphql-schema.ts'

interface Check {
  readonly schema: Schema
  readonly query: Query
  readonly problems: string[]
}

/** What is wrong with an answer's `data`. The query is one that the schema allows. */
export function conform(schema: Schema, query: Query, data: unknown): readonly string[] {
  const check = { schema, query, problems: [] }
  const root = query.operation === 'query' ? 'Query' : 'Mutation'
  checkValue(check, 'data', data, root, query.selections)
  return check.problems
}

function checkValue(
  check: Check,
  place: string,
  value: unknown,
  type: string,
  selections: readonly Selection[] | undefined,
): void {
  const { schema, problems } = check
  if (value === null || value === undefined) {
    if (isNonNull(type) || value === undefined) problems.push(`${place} is ${value}, and should be ${type}`)
    return
  }
  const item = itemType(type)
  const named = namedType(type)
  if (item !== undefined) {
    if (!Array.isArray(value)) problems.push(`${place} is no list`)
    else
      for (const [index, each] of value.entries())
        checkValue(check, `${place}.${index}`, each, item, selections)
  } else if (objectType(schema, named) !== undefined) {
    if (typeof value !== 'object' || Array.isArray(value)) problems.push(`${place} is no object`)
    else checkObject(check, place, value as Record<string, unknown>, named, selections ?? [])
  } else if (!isLeaf(schema, named, value)) {
    problems.push(`${place} is ${JSON.stringify(value)}, and should be ${type}`)
  }
}

function checkObject(
  check: Check,
  place: string,
  value: Readonly<Record<string, unknown>>,
  type: string,
  selections: readonly Selection[],
): void {
  const asked = new Set<string>()
  for (const { alias, name, on, selections: inner } of fieldsOf(check.query, type, selections)) {
    asked.add(alias)
    const fieldType = name === '__typename' ? 'String!' : objectType(check.schema, on)?.fields.get(name)?.type
    const otherType = on !== type && value[alias] === undefined
    if (fieldType !== undefined && !otherType)
      checkValue(check, `${place}.${alias}`, value[alias], fieldType, inner)
  }
  for (const name of Object.keys(value))
    if (!asked.has(name)) check.problems.push(`${place}.${name} was not asked for`)
}

interface Asked {
  readonly alias: string
  readonly name: string
  /** The type that the fields are asked of: a fragment's may not be the value's. */
  readonly on: string
  readonly selections: readonly Selection[] | undefined
}

function fieldsOf(query: Query, on: string, selections: readonly Selection[]): Asked[] {
  return selections.flatMap(selection => {
    if (selection.kind === 'field') return [{ ...selection, on }]
    const fragment = selection.kind === 'spread' ? query.fragments.get(selection.name) : selection
    return fragment === undefined ? [] : fieldsOf(query, fragment.on ?? on, fragment.selections)
  })
}

function isLeaf(schema: Schema, type: string, value: unknown): boolean {
  const definition = schema.get(type)
  if (definition?.kind === 'enum') return definition.values.has(value as string)
  switch (type) {
    case 'Int':
      // Not 32 bits: GitHub answers `databaseId` with larger numbers (octokit/octokit.graphql.net#311).
      return Number.isSafeInteger(value)
    case 'Boolean':
      return typeof value === 'boolean'
    case 'DateTime':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)
    case 'URI':
      return typeof value === 'string' && URL.canParse(value)
    case 'BigInt':
      return typeof value === 'string' && /^-?\d+$/.test(value)
    case 'GitObjectID':
      return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)
    default:
      return typeof value === 'string'
  }
}
