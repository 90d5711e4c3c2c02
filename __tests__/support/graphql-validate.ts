/** What GitHub says of a GraphQL request before it runs it. */
import type { FieldNode, FragmentNode, Query, Selection } from './graphql-query.ts'
import {
  type Field,
  type InputField,
  isNonNull,
  itemType,
  namedType,
  nullable,
  objectType,
  possibleTypes,
  type Schema,
} from './graphql-schema.ts'
import type { Value } from './graphql-syntax.ts'

export type Variables = Readonly<Record<string, unknown>>

interface Check {
  readonly schema: Schema
  readonly query: Query
  readonly problems: string[]
  readonly usedVariables: Set<string>
  readonly usedFragments: Set<string>
  /** Those that the walk is inside of. */
  readonly openFragments: Set<string>
}

/** What is wrong with the query and its variables; nothing where the schema allows both. */
export function validate(schema: Schema, query: Query, variables: Variables): readonly string[] {
  const sets = { usedVariables: new Set<string>(), usedFragments: new Set<string>() }
  const check: Check = { schema, query, problems: [], ...sets, openFragments: new Set() }
  checkSelections(check, query.operation === 'query' ? 'Query' : 'Mutation', query.selections)
  checkVariables(check, variables)
  checkUse(check)
  return check.problems
}

function checkUse({ query, problems, usedVariables, usedFragments }: Check): void {
  for (const name of query.variables.keys()) {
    if (!usedVariables.has(name)) problems.push(`Variable $${name} is declared but not used`)
  }
  for (const name of usedVariables) {
    if (!query.variables.has(name)) problems.push(`Variable $${name} is used but not declared`)
  }
  for (const name of query.fragments.keys()) {
    if (!usedFragments.has(name)) problems.push(`Fragment ${name} was defined, but not used`)
  }
}

// Selections

function checkSelections(check: Check, type: string, selections: readonly Selection[]): void {
  for (const selection of selections) {
    if (selection.kind === 'field') checkField(check, type, selection)
    else if (selection.kind === 'fragment') checkFragment(check, type, selection)
    else checkSpread(check, type, selection.name)
  }
}

function checkSpread(check: Check, type: string, name: string): void {
  const fragment = check.query.fragments.get(name)
  check.usedFragments.add(name)
  if (fragment === undefined) check.problems.push(`Fragment ${name} was used, but not defined`)
  else if (check.openFragments.has(name)) check.problems.push(`Fragment ${name} contains an infinite loop`)
  else {
    check.openFragments.add(name)
    checkFragment(check, type, fragment)
    check.openFragments.delete(name)
  }
}

function checkFragment(check: Check, type: string, { on = type, selections }: FragmentNode): void {
  const { schema, problems } = check
  const possible = possibleTypes(schema, type)
  if (objectType(schema, on) === undefined)
    problems.push(`No such type ${on}, so it can't be a fragment condition`)
  else if (!possibleTypes(schema, on).some(each => possible.includes(each))) {
    problems.push(`Fragment on ${on} can't be spread inside ${type}`)
  } else checkSelections(check, on, selections)
}

function checkField(check: Check, type: string, node: FieldNode): void {
  if (node.name === '__typename') return
  const { schema, problems } = check
  const field = objectType(schema, type)?.fields.get(node.name)
  if (field === undefined) {
    problems.push(`Field '${node.name}' doesn't exist on type '${type}'`)
    return
  }
  checkArguments(check, node, field)
  const returned = namedType(field.type)
  const isObject = objectType(schema, returned) !== undefined
  if (isObject && node.selections === undefined) {
    problems.push(`Field must have selections (field '${node.name}' returns ${returned})`)
  } else if (!isObject && node.selections !== undefined) {
    problems.push(`Selections can't be made on scalars (field '${node.name}' returns ${returned})`)
  } else if (node.selections !== undefined) checkSelections(check, returned, node.selections)
}

function checkArguments(check: Check, node: FieldNode, field: Field): void {
  const place = `Field '${node.name}'`
  checkNames(check, place, [...node.args.keys()], field.args)
  for (const [name, value] of node.args) {
    const argument = field.args.get(name)
    if (argument !== undefined) checkValue(check, `Argument '${name}' on ${place}`, value, argument)
  }
}

function checkNames(
  check: Check,
  place: string,
  given: readonly string[],
  fields: ReadonlyMap<string, InputField>,
): void {
  for (const name of given) {
    if (!fields.has(name)) check.problems.push(`${place} doesn't accept argument '${name}'`)
  }
  for (const [name, { optional }] of fields) {
    if (!optional && !given.includes(name))
      check.problems.push(`${place} is missing required arguments: ${name}`)
  }
}

// Values in the query

function checkValue(check: Check, place: string, value: Value, wanted: InputField): void {
  const { schema, problems } = check
  const { type } = wanted
  const item = itemType(type)
  const definition = schema.get(namedType(type))
  if (value.kind === 'variable') checkVariable(check, place, value.name, wanted)
  else if (value.kind === 'list' && item !== undefined) {
    for (const each of value.items) checkValue(check, place, each, { type: item, optional: false })
  } else if (value.kind === 'object' && definition?.kind === 'input') {
    checkNames(check, place, [...value.fields.keys()], definition.fields)
    for (const [name, each] of value.fields) {
      const field = definition.fields.get(name)
      if (field !== undefined) checkValue(check, `${place}, '${name}'`, each, field)
    }
  } else if (!isPlainValue(schema, value, type)) {
    problems.push(`${place} has an invalid value. Expected type '${type}'.`)
  }
}

function isPlainValue(schema: Schema, value: Value, type: string): boolean {
  const definition = schema.get(namedType(type))
  if (value.kind === 'enum') return definition?.kind === 'enum' && definition.values.has(value.name)
  if (value.kind !== 'literal') return false
  if (value.value === null) return !isNonNull(type)
  return definition?.kind === 'scalar' && isScalar(namedType(type), value.value)
}

function checkVariable(check: Check, place: string, name: string, wanted: InputField): void {
  check.usedVariables.add(name)
  const variable = check.query.variables.get(name)
  if (variable === undefined) return
  const filled = variable.default !== undefined || (wanted.optional && isNonNull(wanted.type))
  const declared = filled ? `${nullable(variable.type)}!` : variable.type
  if (fits(declared, wanted.type)) return
  check.problems.push(`Type mismatch on variable $${name} and ${place} (${variable.type} / ${wanted.type})`)
}

function fits(declared: string, wanted: string): boolean {
  if (isNonNull(wanted)) return isNonNull(declared) && fits(nullable(declared), nullable(wanted))
  const [from, to] = [itemType(declared), itemType(wanted)]
  if (from !== undefined && to !== undefined) return fits(from, to)
  return nullable(declared) === wanted
}

// Variables as they come

function checkVariables(check: Check, given: Variables): void {
  const { schema, query, problems } = check
  for (const [name, variable] of query.variables) {
    const value = given[name]
    const absent = value === undefined && variable.default !== undefined
    if (absent || isOfType(schema, value ?? null, variable.type)) continue
    problems.push(`Variable $${name} of type ${variable.type} was provided invalid value`)
  }
  for (const name of Object.keys(given)) {
    if (!query.variables.has(name)) problems.push(`Variable $${name} is given but not declared`)
  }
}

function isOfType(schema: Schema, value: unknown, type: string): boolean {
  if (value === null || value === undefined) return !isNonNull(type)
  const item = itemType(type)
  if (item !== undefined) return Array.isArray(value) && value.every(each => isOfType(schema, each, item))
  const definition = schema.get(namedType(type))
  if (definition?.kind === 'enum') return definition.values.has(value as string)
  if (definition?.kind === 'scalar') return isScalar(namedType(type), value)
  if (definition?.kind !== 'input' || typeof value !== 'object') return false
  const record = value as Record<string, unknown>
  return (
    Object.keys(record).every(name => definition.fields.has(name)) &&
    [...definition.fields].every(([name, field]) =>
      record[name] === undefined ? field.optional : isOfType(schema, record[name], field.type),
    )
  )
}

function isScalar(name: string, value: unknown): boolean {
  switch (name) {
    case 'Int':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
    case 'Float':
      return typeof value === 'number'
    case 'Boolean':
      return typeof value === 'boolean'
    case 'ID':
    case 'BigInt':
      return typeof value === 'string' || Number.isInteger(value)
    default:
      return typeof value === 'string'
  }
}
