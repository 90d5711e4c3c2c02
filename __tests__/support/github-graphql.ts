/** Answers GraphQL requests as GitHub does. */
import { checkData, checkQuery, githubSchema } from './github-schema.ts'
import { type FieldNode, parseQuery, type Query, type Selection } from './graphql-query.ts'
import { objectType } from './graphql-schema.ts'
import { SyntaxFault, type Value } from './graphql-syntax.ts'
import type { Variables } from './graphql-validate.ts'
import { isRecord } from './http-server.ts'

/** An object of the graph: its type's name, and values or functions of a field's arguments. */
export interface Source {
  readonly __typename: string
  readonly [field: string]: unknown
}

export interface GraphQLAnswer {
  readonly data?: unknown
  readonly errors?: readonly Readonly<Record<string, unknown>>[]
}

/** An error of the data, not of the query: what is asked for does not exist, or is not allowed. */
export class DataError extends Error {
  readonly type: string
  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

/** What the schema allows and GitHub does not: a bug of the client. */
export class RefusedQuery extends DataError {}

/** Why GitHub would not run a request's query. */
export function queryProblems(body: unknown): readonly string[] {
  const { query, variables } = readRequest(body)
  return typeof query === 'string' ? [query] : checkQuery(query, variables)
}

/** Answers a request's body. `wrong` is told of pages that GitHub does not give, and of answers that are not GitHub's. */
export function executeGraphQL(
  body: unknown,
  roots: { readonly query: Source; readonly mutation: Source },
  wrong: (why: string) => void,
): GraphQLAnswer {
  const problems = queryProblems(body)
  const { query, variables } = readRequest(body)
  if (typeof query === 'string' || problems.length > 0) {
    return { errors: problems.map(message => ({ message, locations: LOCATIONS })) }
  }
  try {
    const errors: Record<string, unknown>[] = []
    const data = select({ query, variables, errors }, roots[query.operation], query.selections, [])
    for (const problem of checkData(query, data)) wrong(`the tests' answer: ${problem}`)
    return errors.length === 0 ? { data } : { data, errors }
  } catch (error) {
    if (!(error instanceof RefusedQuery)) throw error
    wrong(error.message)
    return { data: null, errors: [{ type: error.type, locations: LOCATIONS, message: error.message }] }
  }
}

const LOCATIONS = [{ line: 1, column: 1 }]

/** The query, or why it is none, and its variables. */
function readRequest(body: unknown): { query: Query | string; variables: Variables } {
  const { query, variables } = isRecord(body) ? body : {}
  return { query: readQuery(query), variables: isRecord(variables) ? variables : {} }
}

function readQuery(text: unknown): Query | string {
  if (typeof text !== 'string') return 'A query attribute must be specified and must be a string.'
  try {
    return parseQuery(text)
  } catch (error) {
    if (error instanceof SyntaxFault) return error.message
    throw error
  }
}

interface Execution {
  readonly query: Query
  readonly variables: Variables
  readonly errors: Record<string, unknown>[]
}

type Path = readonly (string | number)[]

function select(
  run: Execution,
  source: Source,
  selections: readonly Selection[],
  path: Path,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const selection of selections) {
    if (selection.kind === 'field') {
      result[selection.alias] = resolve(run, source, selection, [...path, selection.alias])
      continue
    }
    const fragment = selection.kind === 'spread' ? run.query.fragments.get(selection.name) : selection
    if (fragment !== undefined && isA(source, fragment.on)) {
      Object.assign(result, select(run, source, fragment.selections, path))
    }
  }
  return result
}

function isA({ __typename }: Source, type = __typename): boolean {
  return type === __typename || objectType(githubSchema(), __typename)?.interfaces.includes(type) === true
}

function resolve(run: Execution, source: Source, node: FieldNode, path: Path): unknown {
  const args = Object.fromEntries([...node.args].map(([name, value]) => [name, evaluate(run, value)]))
  const raw = source[node.name]
  let value: unknown
  try {
    value = typeof raw === 'function' ? (raw as (given: typeof args) => unknown)(args) : raw
  } catch (error) {
    if (!(error instanceof DataError) || error instanceof RefusedQuery) throw error
    const { type, message } = error
    run.errors.push({ type, path, extensions: { saml_failure: false }, locations: LOCATIONS, message })
    return null
  }
  const { selections } = node
  if (selections === undefined || value === null || value === undefined) return value ?? null
  if (!Array.isArray(value)) return select(run, value as Source, selections, path)
  return (value as Source[]).map((item, index) => select(run, item, selections, [...path, index]))
}

function evaluate(run: Execution, value: Value): unknown {
  switch (value.kind) {
    case 'literal':
      return value.value
    case 'enum':
      return value.name
    case 'list':
      return value.items.map(item => evaluate(run, item))
    case 'object':
      return Object.fromEntries([...value.fields].map(([name, item]) => [name, evaluate(run, item)]))
    case 'variable': {
      const declared = run.query.variables.get(value.name)?.default
      return run.variables[value.name] ?? (declared === undefined ? undefined : evaluate(run, declared))
    }
  }
}

// Connections

export interface Paging {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

/** A connection over `all`, its cursors opaque, its page no more than 100, as GitHub has it. */
export function connectionOf(type: string, all: readonly Source[], paging: Paging): Source {
  const first = paging.first ?? undefined
  const last = paging.last ?? undefined
  checkPageSize(first ?? last)
  let from = typeof paging.after === 'string' ? indexOf(paging.after) + 1 : 0
  let to = typeof paging.before === 'string' ? indexOf(paging.before) : all.length
  if (first !== undefined) to = Math.min(to, from + first)
  if (last !== undefined) from = Math.max(from, to - last)
  const nodes = all.slice(from, to)
  return {
    __typename: `${type}Connection`,
    totalCount: all.length,
    nodes,
    edges: nodes.map((node, at) => ({ __typename: `${type}Edge`, cursor: cursorOf(from + at), node })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length > 0 ? cursorOf(from) : null,
      endCursor: nodes.length > 0 ? cursorOf(to - 1) : null,
    },
  }
}

function checkPageSize(size: number | undefined): void {
  if (size === undefined) {
    throw new RefusedQuery(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `comments` connection.',
    )
  }
  if (size < 0 || size > 100) {
    throw new RefusedQuery(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`comments\` connection exceeds the \`first\` limit of 100 records.`,
    )
  }
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64')
}

function indexOf(cursor: string): number {
  const index = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]
  if (index === undefined) {
    const message = `\`${cursor}\` does not appear to be a valid cursor.`
    throw new RefusedQuery('INVALID_CURSOR_ARGUMENTS', message)
  }
  return Number(index)
}
