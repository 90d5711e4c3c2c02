import {
  type FieldNode,
  parseQuery,
  type Query,
  QueryError,
  type Selection,
  type Value,
} from './graphql-query.ts'

/** The part of GitHub's schema that is served: type → field → type and arguments. */
const TYPES: Record<string, Record<string, Field>> = {
  Query: {
    viewer: { type: 'User' },
    repository: { type: 'Repository', args: { owner: 'String!', name: 'String!', followRenames: 'Boolean' } },
  },
  Mutation: {
    minimizeComment: { type: 'MinimizeCommentPayload', args: { input: 'MinimizeCommentInput!' } },
    unminimizeComment: { type: 'UnminimizeCommentPayload', args: { input: 'UnminimizeCommentInput!' } },
  },
  User: scalars('id', 'databaseId', 'login', 'url'),
  Bot: scalars('id', 'databaseId', 'login', 'url'),
  Actor: scalars('login', 'url'),
  Repository: {
    ...scalars('id', 'name', 'nameWithOwner', 'url'),
    pullRequest: { type: 'PullRequest', args: { number: 'Int!' } },
  },
  PullRequest: {
    ...scalars('id', 'databaseId', 'number', 'title', 'url', 'state', 'isDraft', 'headRefOid', 'baseRefOid'),
    comments: {
      type: 'IssueCommentConnection',
      args: {
        first: 'Int',
        last: 'Int',
        after: 'String',
        before: 'String',
        orderBy: 'IssueCommentOrder',
      },
    },
  },
  IssueCommentConnection: {
    totalCount: { type: 'Scalar' },
    nodes: { type: 'IssueComment' },
    edges: { type: 'IssueCommentEdge' },
    pageInfo: { type: 'PageInfo' },
  },
  IssueCommentEdge: { cursor: { type: 'Scalar' }, node: { type: 'IssueComment' } },
  PageInfo: scalars('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),
  IssueComment: {
    ...scalars('id', 'databaseId', 'fullDatabaseId', 'body', 'url', 'createdAt', 'updatedAt'),
    ...scalars('viewerDidAuthor', 'viewerCanUpdate', 'viewerCanDelete', 'viewerCanMinimize'),
    ...scalars('isMinimized', 'minimizedReason', 'authorAssociation'),
    author: { type: 'Actor' },
  },
  MinimizeCommentPayload: {
    clientMutationId: { type: 'Scalar' },
    minimizedComment: { type: 'Minimizable' },
  },
  UnminimizeCommentPayload: {
    clientMutationId: { type: 'Scalar' },
    unminimizedComment: { type: 'Minimizable' },
  },
  Minimizable: scalars('isMinimized', 'minimizedReason'),
}
/** Which concrete types a fragment on an abstract one may name. */
const CONCRETE: Record<string, readonly string[]> = {
  Actor: ['User', 'Bot', 'Actor'],
  Minimizable: ['IssueComment', 'Minimizable'],
}

interface Field {
  readonly type: string
  readonly args?: Readonly<Record<string, string>>
}
function scalars(...names: string[]): Record<string, Field> {
  return Object.fromEntries(names.map(name => [name, { type: 'Scalar' }]))
}

/** An object of the graph: values, or functions of the field's arguments. */
export type Source = Readonly<Record<string, unknown>>

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

/** Answers as GitHub does. `wrong` is told of a query that GitHub's schema refuses. */
export function executeGraphQL(
  body: Readonly<Record<string, unknown>>,
  roots: { readonly query: Source; readonly mutation: Source },
  wrong: (why: string) => void,
): GraphQLAnswer {
  try {
    if (typeof body.query !== 'string')
      throw new QueryError('A query attribute must be specified and must be a string.')
    const query = parseQuery(body.query)
    const variables = (body.variables ?? {}) as Readonly<Record<string, unknown>>
    checkVariables(query, body.query, variables)
    const type = query.operation === 'query' ? 'Query' : 'Mutation'
    const errors: Record<string, unknown>[] = []
    const run = { query, variables, errors }
    const data = select(run, type, roots[query.operation], query.selections, [])
    return errors.length === 0 ? { data } : { data, errors }
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    wrong(`GraphQL: ${error.message}`)
    return { errors: [{ message: error.message, locations: [{ line: 1, column: 1 }] }] }
  }
}

interface Execution {
  readonly query: Query
  readonly variables: Readonly<Record<string, unknown>>
  readonly errors: Record<string, unknown>[]
}

function checkVariables(query: Query, text: string, given: Readonly<Record<string, unknown>>): void {
  for (const [name, type] of query.variables) {
    const value = given[name]
    if (type.endsWith('!') && (value === undefined || value === null)) {
      throw new QueryError(`Variable $${name} of type ${type} was provided invalid value`)
    }
    if (value !== undefined && value !== null && !isOfType(value, type)) {
      throw new QueryError(`Variable $${name} of type ${type} was provided invalid value`)
    }
    if (text.split(`$${name}`).length < 3) throw new QueryError(`Variable $${name} is declared but not used`)
  }
}

function isOfType(value: unknown, type: string): boolean {
  switch (type.replace('!', '')) {
    case 'Int':
      return Number.isInteger(value)
    case 'String':
    case 'ID':
      return typeof value === 'string'
    case 'Boolean':
      return typeof value === 'boolean'
    default:
      return true
  }
}

function select(
  run: Execution,
  type: string,
  source: Source,
  selections: readonly Selection[],
  path: readonly string[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const concrete = typeof source.__typename === 'string' ? source.__typename : type
  for (const selection of selections) {
    if (selection.kind !== 'field') {
      const fragment = selection.kind === 'spread' ? run.query.fragments.get(selection.name) : selection
      if (fragment === undefined) throw new QueryError('Fragment was used, but not defined')
      const on = fragment.on ?? type
      if (on !== type && !CONCRETE[type]?.includes(on)) {
        throw new QueryError(`Fragment on ${on} can't be spread inside ${type}`)
      }
      validate(run, on, fragment.selections)
      if (on === type || on === concrete)
        Object.assign(result, select(run, on, source, fragment.selections, path))
      continue
    }
    result[selection.alias] = resolve(run, type, source, selection, [...path, selection.alias])
  }
  return result
}

/** Checks what is not executed because the object is of another type. */
function validate(run: Execution, type: string, selections: readonly Selection[]): void {
  for (const selection of selections) if (selection.kind === 'field') fieldOf(run, type, selection)
}

function resolve(
  run: Execution,
  type: string,
  source: Source,
  node: FieldNode,
  path: readonly string[],
): unknown {
  if (node.name === '__typename') return source.__typename ?? type
  const field = fieldOf(run, type, node)
  const args = Object.fromEntries([...node.args].map(([name, value]) => [name, evaluate(run, value)]))
  const raw = source[node.name]
  let value: unknown
  try {
    value = typeof raw === 'function' ? (raw as (given: typeof args) => unknown)(args) : raw
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    run.errors.push({ type: error.type, path, locations: [{ line: 1, column: 1 }], message: error.message })
    return null
  }
  if (node.selections === undefined || value === null || value === undefined) return value ?? null
  const { selections } = node
  const one = (item: Source) => select(run, field.type, item, selections, path)
  return Array.isArray(value) ? (value as Source[]).map(one) : one(value as Source)
}

/** The field's definition, after all that GitHub checks before it runs a query. */
function fieldOf(run: Execution, type: string, node: FieldNode): Field {
  if (node.name === '__typename') return { type: 'Scalar' }
  const field = TYPES[type]?.[node.name]
  if (field === undefined) throw new QueryError(`Field '${node.name}' doesn't exist on type '${type}'`)
  if (field.type === 'Scalar' && node.selections !== undefined) {
    throw new QueryError(`Selections can't be made on scalars (field '${node.name}')`)
  }
  if (field.type !== 'Scalar' && node.selections === undefined) {
    throw new QueryError(`Field must have selections (field '${node.name}' returns ${field.type})`)
  }
  for (const name of node.args.keys()) {
    if (field.args?.[name] === undefined) {
      throw new QueryError(`Field '${node.name}' doesn't accept argument '${name}'`)
    }
  }
  for (const [name, wanted] of Object.entries(field.args ?? {})) checkArgument(run, node, name, wanted)
  return field
}

function checkArgument(run: Execution, node: FieldNode, name: string, wanted: string): void {
  const value = node.args.get(name)
  if (value === undefined) {
    if (wanted.endsWith('!'))
      throw new QueryError(`Field '${node.name}' is missing required arguments: ${name}`)
    return
  }
  if (value.kind === 'variable') {
    const declared = run.query.variables.get(value.name)
    if (declared === undefined) throw new QueryError(`Variable $${value.name} is used but not declared`)
    const same = declared === wanted || declared === `${wanted}!`
    if (!same)
      throw new QueryError(
        `Type mismatch on variable $${value.name} and argument ${name} (${declared} / ${wanted})`,
      )
  } else if (value.kind === 'literal' && value.value !== null && !isOfType(value.value, wanted)) {
    throw new QueryError(
      `Argument '${name}' on Field '${node.name}' has an invalid value. Expected type '${wanted}'.`,
    )
  }
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
    case 'variable':
      if (!run.query.variables.has(value.name)) {
        throw new QueryError(`Variable $${value.name} is used but not declared`)
      }
      return run.variables[value.name]
  }
}

interface Paging {
  readonly first?: number
  readonly last?: number
  readonly after?: string
  readonly before?: string
}

/** A connection over `all`, its cursors opaque, its page no more than 100, as GitHub has it. */
export function connectionOf(all: readonly Source[], paging: Paging): Source {
  const { first, last } = paging
  const size = first ?? last
  if (size === undefined) {
    throw new DataError(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `comments` connection.',
    )
  }
  if (size > 100 || size < 0) {
    throw new DataError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`comments\` connection exceeds the \`first\` limit of 100 records.`,
    )
  }
  const cursor = (index: number) => Buffer.from(`cursor:v2:${index}`).toString('base64')
  const indexOf = (text: string) => {
    const index = Number(/^cursor:v2:(\d+)$/.exec(Buffer.from(text, 'base64').toString())?.[1] ?? Number.NaN)
    if (Number.isNaN(index))
      throw new DataError('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`)
    return index
  }
  let from = typeof paging.after === 'string' ? indexOf(paging.after) + 1 : 0
  let to = typeof paging.before === 'string' ? indexOf(paging.before) : all.length
  if (typeof first === 'number') to = Math.min(to, from + first)
  if (typeof last === 'number') from = Math.max(from, to - last)
  const nodes = all.slice(from, to)
  return {
    totalCount: all.length,
    nodes,
    edges: nodes.map((node, offset) => ({ cursor: cursor(from + offset), node })),
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length > 0 ? cursor(from) : null,
      endCursor: nodes.length > 0 ? cursor(to - 1) : null,
    },
  }
}
