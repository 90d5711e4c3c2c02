import { type GitHubFault, isSilent, PASS, replaces, takesEffect } from './github-faults.ts'
import { mutationRoot, queryRoot } from './github-graph.ts'
import { executeGraphQL, queryProblems } from './github-graphql.ts'
import type { Site } from './github-resources.ts'
import { type Call, notFound, REST_ROUTES, type Refusals, type Reply, refusal } from './github-rest.ts'
import { checkReply, checkRequest } from './github-schema.ts'
import {
  ACTIONS_BOT,
  type Account,
  addComment,
  type Comment,
  commentsOf,
  existingPull,
  type Files,
  newState,
  OWNER,
  openPullRequest,
  type PullRequest,
  type PullRequestOptions,
  push,
  REPO,
  REPOSITORY,
  type State,
} from './github-state.ts'
import { type Answer, type Arrival, decodeUtf8, isRecord, listen, parseJson } from './http-server.ts'

export type { GitHubFault } from './github-faults.ts'
export { restPull, restRepository } from './github-resources.ts'
export {
  ACTIONS_BOT,
  type Account,
  type ChangedFile,
  type Comment,
  type Files,
  IMPOSTOR,
  MALLORY,
  type PullRequest,
  type PullRequestOptions,
} from './github-state.ts'

export type RouteName = (typeof REST_ROUTES)[number]['name'] | 'graphql'

export interface GitHubRequest {
  readonly route: RouteName | 'unknown'
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
  /** 0 where no answer was sent. */
  readonly status: number
  readonly at: number
}

/** A small GitHub with one repository, which keeps state and refuses what GitHub refuses. */
export interface GitHub {
  /** The base of the REST API. */
  readonly url: string
  readonly graphqlUrl: string
  /** Where people read, which links in replies begin with: GITHUB_SERVER_URL. */
  readonly serverUrl: string
  readonly repository: string
  readonly token: string
  readonly requests: readonly GitHubRequest[]
  /**
   * Requests that GitHub would not understand, which are bugs of the client whatever it makes of the answer. Also
   * answers that GitHub would not give, which are bugs of the tests.
   */
  readonly complaints: readonly string[]
  /** Opens pull request 7 unless told otherwise. */
  openPullRequest(options: PullRequestOptions): PullRequest
  /** A new head commit with these changed files. */
  push(number: number, files: Files): PullRequest
  /** As it is now; 7 unless told otherwise, here and below. */
  pull(number?: number): PullRequest
  /** Oldest first. */
  comments(number?: number): readonly Comment[]
  addComment(author: Account, body: string, number?: number): Comment
  removeComment(id: number): void
  /** The next requests of a route go wrong as told, in order. `github-faults.ts` has what GitHub is known for. */
  fault(route: RouteName, ...faults: readonly GitHubFault[]): void
  setReadOnly(): void
  /** From now on the token may not minimise a comment, whatever else it may. */
  refuseMinimize(): void
  close(): Promise<void>
}

export interface GitHubOptions {
  readonly token?: string
  readonly account?: Account
  /** Further tokens, and who they act as. */
  readonly accounts?: Readonly<Record<string, Account>>
  /** An Enterprise Server: REST is below `/api/v3`, GraphQL at `/api/graphql`, people read on the same host. */
  readonly enterprise?: boolean
  /** 1001 unless told. GitHub's own are beyond 32 bits since 2024. */
  readonly firstCommentId?: number
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { enterprise = false, account = ACTIONS_BOT, accounts = {}, firstCommentId = 1001 } = options
  const token = options.token ?? 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
  const running: Running = {
    enterprise,
    accounts: new Map(Object.entries({ [token]: account, ...accounts })),
    state: newState(firstCommentId),
    refuses: { writes: false, minimize: false },
    requests: [],
    complaints: [],
    faults: new Map(),
  }
  const { state, refuses, requests, complaints, faults } = running
  const server = await listen(arrival => handle(running, arrival))
  const bases = basesOf(enterprise)
  return {
    url: `${server.url}${bases.rest}`,
    graphqlUrl: `${server.url}${bases.graphql}/graphql`,
    serverUrl: siteOf(enterprise, server.url).web,
    repository: REPOSITORY,
    token,
    requests,
    complaints,
    openPullRequest: pull => openPullRequest(state, pull),
    push: (number, files) => push(state, number, files),
    pull: number => existingPull(state, number ?? 7),
    comments: number => commentsOf(state, number ?? 7),
    addComment: (author, body, number) => addComment(state, number ?? 7, author, body),
    removeComment: id => void state.comments.delete(id),
    fault: (route, ...more) => void faults.set(route, [...(faults.get(route) ?? []), ...more]),
    setReadOnly: () => {
      refuses.writes = true
    },
    refuseMinimize: () => {
      refuses.minimize = true
    },
    close: server.close,
  }
}

interface Running {
  readonly enterprise: boolean
  readonly accounts: ReadonlyMap<string, Account>
  readonly state: State
  readonly refuses: Refusals
  readonly requests: GitHubRequest[]
  readonly complaints: string[]
  readonly faults: Map<RouteName, GitHubFault[]>
}

function handle(running: Running, arrival: Arrival): Answer {
  const { enterprise, state, refuses, requests, complaints } = running
  const wrong = (why: string) => void complaints.push(`${arrival.method} ${arrival.path}: ${why}`)
  const body = parseJson(decodeUtf8(arrival.bytes))
  const found = findRoute(arrival, enterprise)
  const fault = found === undefined ? PASS : takeFault(running.faults, found.route.name)
  fault.before?.()
  const account = running.accounts.get(tokenOf(arrival))
  const refused = refuse(arrival, body, wrong)
  if (account === undefined) wrong('the token is not known')
  for (const problem of problemsOf(found, arrival, body)) wrong(problem)
  const answer = (): Reply => {
    if (refused !== undefined) return refused
    if (account === undefined) return refusal(401, 'Bad credentials')
    if (found === undefined) return notFound()
    const site = siteOf(enterprise, `http://${arrival.headers.host}`)
    return found.route.answer({ state, site, account, arrival, params: found.params, body, refuses, wrong })
  }
  const reply = takesEffect(fault) ? answer() : undefined
  for (const problem of improprieties(found, reply)) wrong(`the tests' answer: ${problem}`)
  const sent = replaces(fault) ? { ...fault, status: fault.status ?? 200 } : (reply ?? NO_EFFECT)
  const status = isSilent(fault) ? 0 : sent.status
  requests.push(recordOf(found?.route.name ?? 'unknown', arrival, body, status))
  return render(sent, fault, requests.length)
}

/** What the paths begin with. */
function basesOf(enterprise: boolean): { rest: string; graphql: string } {
  return enterprise ? { rest: '/api/v3', graphql: '/api' } : { rest: '', graphql: '' }
}

function siteOf(enterprise: boolean, origin: string): Site {
  if (enterprise) return { api: `${origin}${basesOf(enterprise).rest}`, web: origin }
  return { api: 'https://api.github.com', web: 'https://github.com' }
}

// Routes

interface Route {
  readonly name: RouteName
  readonly method: string
  readonly path: string
  readonly answer: (call: Call) => Reply
}
interface Found {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

const GRAPHQL: Route = {
  name: 'graphql',
  method: 'POST',
  path: '/graphql',
  answer: call => {
    const roots = { query: queryRoot(call), mutation: mutationRoot(call) }
    return { status: 200, json: executeGraphQL(call.body, roots, call.wrong) }
  },
}

function findRoute({ method, path }: Arrival, enterprise: boolean): Found | undefined {
  const bases = basesOf(enterprise)
  for (const route of [...REST_ROUTES, GRAPHQL]) {
    if (route.method !== method) continue
    const params = matchPath(`${route === GRAPHQL ? bases.graphql : bases.rest}${route.path}`, path)
    if (params !== undefined) return { route, params }
  }
  return undefined
}

/** The parameters in a path of our repository. */
function matchPath(pattern: string, path: string): Found['params'] | undefined {
  const parts = pattern.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const match = new RegExp(`^${parts}$`).exec(path)
  if (match === null) return undefined
  const entries = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)])
  const params = Object.fromEntries(entries) as Record<string, string>
  const { owner = OWNER, repo = REPO } = params
  return `${owner}/${repo}` === REPOSITORY ? params : undefined
}

function takeFault(faults: Map<RouteName, GitHubFault[]>, route: RouteName): GitHubFault {
  const [first, ...rest] = faults.get(route) ?? []
  if (first === undefined) return PASS
  const left = (first.times ?? 1) - 1
  faults.set(route, left > 0 ? [{ ...first, times: left }, ...rest] : rest)
  return first
}

// Checks

function tokenOf(arrival: Arrival): string {
  return /^(?:token|bearer) (.+)$/i.exec(arrival.headers.authorization ?? '')?.[1] ?? ''
}

/** What GitHub refuses before it looks at the route. */
function refuse(arrival: Arrival, body: unknown, wrong: (why: string) => void): Reply | undefined {
  const { headers, method, bytes } = arrival
  if (!headers['user-agent']) {
    wrong('no User-Agent')
    return refusal(403, 'Request forbidden by administrative rules.')
  }
  const accept = headers.accept ?? ''
  if (!/application\/(json|vnd\.github)|\*\/\*/.test(accept)) {
    wrong(`Accept is ${JSON.stringify(accept)}`)
    return refusal(415, 'Unsupported Media Type')
  }
  const version = headers['x-github-api-version']
  if (version !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(version))) {
    wrong(`X-GitHub-Api-Version is ${String(version)}`)
    return refusal(400, 'Invalid API version')
  }
  if (method === 'GET' || method === 'DELETE' || bytes.length === 0) return undefined
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) {
    wrong(`Content-Type is ${headers['content-type']}`)
  }
  if (isRecord(body)) return undefined
  wrong('the body is not a JSON object')
  return refusal(400, 'Problems parsing JSON')
}

/** What GitHub's descriptions say against a request. */
function problemsOf(found: Found | undefined, { query }: Arrival, body: unknown): readonly string[] {
  if (found === undefined) return ['no such route']
  if (found.route === GRAPHQL) return queryProblems(body)
  return checkRequest(found.route, { params: found.params, query: Object.fromEntries(query), body })
}

/** And against our own reply; GraphQL's is checked where its query is known. */
function improprieties(found: Found | undefined, reply: Reply | undefined): readonly string[] {
  if (found === undefined || found.route === GRAPHQL) return []
  return reply === undefined || reply.raw !== undefined
    ? []
    : checkReply(found.route, reply.status, reply.json)
}

// Answers

/** Of which perhaps a half is sent. */
const NO_EFFECT: Reply = { status: 500, json: { message: 'Server Error' } }

function recordOf(
  route: GitHubRequest['route'],
  { method, path, query, headers, at }: Arrival,
  body: unknown,
  status: number,
): GitHubRequest {
  return { route, method, path, query: Object.fromEntries(query), headers, body, status, at }
}

function render(content: Reply & { readonly html?: string }, fault: GitHubFault, count: number): Answer {
  const { status, html, raw, json } = content
  return {
    ...fault,
    status,
    headers: {
      'content-type': html === undefined ? 'application/json; charset=utf-8' : 'text/html',
      'x-github-request-id': `C0FE:1A2B:${count.toString(16).padStart(6, '0')}`,
      'x-github-media-type': 'github.v3; format=json',
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(5000 - count),
      'x-ratelimit-used': String(count),
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
      ...content.headers,
      ...fault.headers,
    },
    body: html ?? raw ?? (json === undefined ? '' : JSON.stringify(json)),
  }
}
