/** What GitHub's published descriptions say of requests and replies. `fixtures/github/README.md` tells their origin. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { conform } from './graphql-conform.ts'
import type { Query } from './graphql-query.ts'
import { parseSchema, type Schema } from './graphql-schema.ts'
import { type Variables, validate } from './graphql-validate.ts'
import { isRecord } from './http-server.ts'

type Json = Readonly<Record<string, unknown>>

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: { readonly type: string }
}
interface Content {
  readonly content?: { readonly 'application/json': { readonly schema: Json } }
}
interface Operation {
  readonly parameters: readonly Parameter[]
  readonly requestBody?: Content & { readonly required: boolean }
  readonly responses: Readonly<Record<string, Content>>
}

/** An operation by its method and its path as the description writes it, with `{names}`. */
export interface Endpoint {
  readonly method: string
  readonly path: string
}

export interface RestRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/** What is wrong with a request's parameters and body. */
export function checkRequest(endpoint: Endpoint, { params, query, body }: RestRequest): readonly string[] {
  const { parameters, requestBody } = operationOf(endpoint)
  const pathOnes = parameters.filter(each => each.in === 'path')
  const queryOnes = parameters.filter(each => each.in === 'query')
  return [
    ...checkParameters('path', pathOnes, params),
    ...checkParameters('query', queryOnes, query),
    ...(Number(query.per_page) > 100 ? ['per_page is more than 100, which GitHub cuts to 100'] : []),
    ...checkContent('the body', requestBody ?? {}, body),
  ]
}

/** What is wrong with a reply. Any refusal that the operation does not describe has GitHub's common form. */
export function checkReply(endpoint: Endpoint, status: number, json: unknown): readonly string[] {
  const described = operationOf(endpoint).responses[status]
  if (described !== undefined) return checkContent(`the reply ${status}`, described, json)
  if (status < 400) return [`the reply ${status} is not described`]
  return faultsOf(`the reply ${status}`, { $ref: 'basic-error' }, json)
}

export function checkQuery(query: Query, variables: Variables): readonly string[] {
  return validate(githubSchema(), query, variables)
}

export function checkData(query: Query, data: unknown): readonly string[] {
  return conform(githubSchema(), query, data)
}

// The descriptions, read when they are needed first

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'github')
let schema: Schema | undefined
let description: Json | undefined
let ajv: Ajv | undefined
const validators = new Map<string, ValidateFunction>()

export function githubSchema(): Schema {
  schema ??= parseSchema(readFileSync(join(FIXTURES, 'schema.graphql'), 'utf8'))
  return schema
}

/** References to schemas are their bare names, as ajv knows them. */
function githubDescription(): Json {
  if (description !== undefined) return description
  const text = readFileSync(join(FIXTURES, 'openapi.json'), 'utf8').replaceAll('"#/components/schemas/', '"')
  description = closed(JSON.parse(text)) as Json
  return description
}

/**
 * Objects hold nothing that is not described. GitHub may send more, but no test should rest on it.
 * Refusals stay open: GitHub's have a `status` that the description of 422 leaves out.
 */
function closed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map(item => closed(item))
  if (!isRecord(value) || key.endsWith('-error')) return value
  const copy = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, closed(item, name)]))
  return value.type === 'object' && isRecord(value.properties)
    ? { additionalProperties: false, ...copy }
    : copy
}

function operationOf({ method, path }: Endpoint): Operation {
  const found = at('paths', path, method.toLowerCase())
  if (found === undefined) throw new Error(`fixtures/github/openapi.json has no ${method} ${path}`)
  return resolved(found) as Operation
}

function at(...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Json)?.[key], githubDescription())
}

/** With the references to parameters and responses replaced. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved)
  if (!isRecord(value)) return value
  const { $ref } = value
  if (typeof $ref === 'string' && $ref.startsWith('#/')) return resolved(at(...$ref.split('/').slice(1)))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item)]))
}

// Checks

function checkParameters(
  place: string,
  described: readonly Parameter[],
  given: Readonly<Record<string, string>>,
): string[] {
  const unknown = Object.keys(given).filter(name => !described.some(each => each.name === name))
  return [
    ...unknown.map(name => `the ${place} parameter ${name} is not described`),
    ...described.flatMap(({ name, schema, required = false }) => {
      const text = given[name]
      if (text === undefined) return required ? [`the ${place} parameter ${name} is missing`] : []
      const value = schema.type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text
      return faultsOf(`the ${place} parameter ${name}`, schema, value)
    }),
  ]
}

function checkContent(what: string, { content }: Content, json: unknown): readonly string[] {
  if (content !== undefined) return faultsOf(what, content['application/json'].schema, json)
  return json === undefined ? [] : [`${what} should not be there`]
}

function faultsOf(what: string, schema: Json, value: unknown): readonly string[] {
  const valid = validatorOf(schema)
  if (valid(value)) return []
  return (valid.errors ?? []).map(
    ({ instancePath, message, params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

function validatorOf(schema: Json): ValidateFunction {
  const key = JSON.stringify(schema)
  const known = validators.get(key)
  if (known !== undefined) return known
  const compiled = compiler().compile(schema)
  validators.set(key, compiled)
  return compiled
}

/** OpenAPI 3.0's dialect: draft 7 in what is used here, and `nullable`, which ajv knows. */
function compiler(): Ajv {
  if (ajv !== undefined) return ajv
  const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
  ajv = new Ajv({
    allErrors: true,
    inlineRefs: false, // twice as fast to compile
    formats: { uri: text => URL.canParse(text), 'date-time': dateTime, int64: true },
  })
  for (const [name, each] of Object.entries(at('components', 'schemas') as Json))
    ajv.addSchema(each as Json, name)
  return ajv
}
