import { createHash } from 'node:crypto'
import { connectionOf, DataError, executeGraphQL, type Source } from './github-graphql.ts'
import {
  type Answer,
  type Arrival,
  decodeUtf8,
  isRecord,
  listen,
  parseJson,
  type Trouble,
} from './http-server.ts'

/** Who a token acts as, or who wrote a comment. */
export interface Account {
  /** As GraphQL's `author.login` has it: a bot's without `[bot]`. */
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export const ACTIONS_BOT: Account = { login: 'github-actions', id: 41898282, type: 'Bot' }
export const MALLORY: Account = { login: 'mallory', id: 666, type: 'User' }
/** A person whose login is what is left of the bot's without `[bot]`. */
export const IMPOSTOR: Account = { login: 'github-actions', id: 667, type: 'User' }

export interface Comment {
  readonly id: number
  readonly author: Account
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly minimized?: string
}

export interface ChangedFile {
  readonly path: string
  readonly content: string | Uint8Array
  readonly status: 'added' | 'modified' | 'renamed' | 'removed' | 'copied' | 'changed'
  readonly previousPath?: string
}

export interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  /** `owner/name` of the head's repository; a fork where it is not the base's. */
  readonly headRepository: string
  readonly headRef: string
  readonly headSha: string
  readonly baseSha: string
  readonly mergeSha: string
  readonly files: readonly ChangedFile[]
  readonly author: string
}

/** What GitHub does instead of, or before, its proper answer. */
export interface GitHubFault extends Trouble {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly html?: string
  /** Runs when the request arrives: what happens behind the action's back. */
  readonly before?: () => void
  /** The request takes effect although the answer says otherwise. */
  readonly takesEffect?: boolean
  /** How often; 1 unless told. */
  readonly times?: number
}

export type RouteName = (typeof ROUTES)[number]['name']

export interface GitHubRequest {
  readonly route: RouteName | 'unknown'
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
  readonly status: number
  readonly at: number
}

/** A small GitHub with one repository, which keeps state and refuses what GitHub refuses. */
export interface GitHub {
  readonly url: string
  readonly graphqlUrl: string
  readonly repository: string
  readonly token: string
  readonly requests: readonly GitHubRequest[]
  /** Requests that GitHub would not understand: bugs of the client, whatever it makes of the answer. */
  readonly complaints: readonly string[]
  /** Opens pull request 7 unless told otherwise. */
  openPullRequest(options: PullRequestOptions): PullRequest
  /** A new head commit with these changed files. */
  push(number: number, files: Files): PullRequest
  /** Files of the default branch, for the contents API. */
  commit(sha: string, files: Readonly<Record<string, string>>): void
  /** As it is now; 7 unless told otherwise, here and below. */
  pull(number?: number): PullRequest
  /** Oldest first. */
  comments(number?: number): readonly Comment[]
  addComment(author: Account, body: string, number?: number): Comment
  removeComment(id: number): void
  /** The next requests of a route go wrong as told, in order. */
  fault(route: RouteName, ...faults: readonly GitHubFault[]): void
  setReadOnly(): void
  close(): Promise<void>
}

/** Text by path means added files. */
export type Files = Readonly<Record<string, string>> | readonly ChangedFile[]

export interface PullRequestOptions {
  readonly number?: number
  readonly files: Files
  readonly fork?: boolean
  readonly draft?: boolean
  readonly state?: 'open' | 'closed'
}

const OWNER = 'octo-org'
const REPO = 'locks'
const REPOSITORY = `${OWNER}/${REPO}`
const DOCUMENTATION = 'https://docs.github.com/rest'
const COMMENT_LIMIT = 65_536
const LISTED_FILES_LIMIT = 3000
const START = Date.parse('2026-11-23T08:00:00Z')

interface State {
  readonly pulls: Map<number, PullRequest>
  readonly comments: Map<number, { readonly pull: number; comment: Comment }>
  readonly blobs: Map<string, Buffer>
  /** commit → path → blob */
  readonly trees: Map<string, Map<string, string>>
  nextId: number
  clock: number
}

/** One request on its way through a route. */
interface Call {
  readonly state: State
  readonly account: Account
  readonly arrival: Arrival
  readonly params: readonly string[]
  readonly body: unknown
  readonly url: string
  readonly readOnly: boolean
  readonly wrong: (why: string) => void
}

interface Reply {
  readonly status: number
  readonly json?: unknown
  readonly raw?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

const base = `/repos/${OWNER}/${REPO}`
const ROUTES = [
  { name: 'graphql', method: 'POST', path: /^\/graphql$/, answer: answerGraphQL },
  { name: 'getPull', method: 'GET', path: new RegExp(`^${base}/pulls/(\\d+)$`), answer: getPull },
  { name: 'listFiles', method: 'GET', path: new RegExp(`^${base}/pulls/(\\d+)/files$`), answer: listFiles },
  { name: 'getBlob', method: 'GET', path: new RegExp(`^${base}/git/blobs/([^/]+)$`), answer: getBlob },
  { name: 'getContents', method: 'GET', path: new RegExp(`^${base}/contents/(.+)$`), answer: getContents },
  {
    name: 'listComments',
    method: 'GET',
    path: new RegExp(`^${base}/issues/(\\d+)/comments$`),
    answer: listComments,
  },
  {
    name: 'createComment',
    method: 'POST',
    path: new RegExp(`^${base}/issues/(\\d+)/comments$`),
    answer: createComment,
  },
  {
    name: 'getComment',
    method: 'GET',
    path: new RegExp(`^${base}/issues/comments/(\\d+)$`),
    answer: getComment,
  },
  {
    name: 'updateComment',
    method: 'PATCH',
    path: new RegExp(`^${base}/issues/comments/(\\d+)$`),
    answer: updateComment,
  },
  {
    name: 'deleteComment',
    method: 'DELETE',
    path: new RegExp(`^${base}/issues/comments/(\\d+)$`),
    answer: deleteComment,
  },
  { name: 'getUser', method: 'GET', path: /^\/user$/, answer: notForIntegrations },
] as const satisfies readonly {
  name: string
  method: string
  path: RegExp
  answer: (call: Call) => Reply
}[]

/** Starts it. `accounts` maps further tokens to who they act as. */
export async function startGitHub(
  options: {
    readonly token?: string
    readonly account?: Account
    readonly accounts?: Readonly<Record<string, Account>>
  } = {},
): Promise<GitHub> {
  const token = options.token ?? 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
  const accounts = new Map(Object.entries({ [token]: options.account ?? ACTIONS_BOT, ...options.accounts }))
  const state: State = {
    pulls: new Map(),
    comments: new Map(),
    blobs: new Map(),
    trees: new Map(),
    nextId: 1001,
    clock: START,
  }
  const requests: GitHubRequest[] = []
  const complaints: string[] = []
  const faults = new Map<RouteName, GitHubFault[]>()
  let readOnly = false

  function handle(arrival: Arrival): Answer {
    const wrong = (why: string) => complaints.push(`${arrival.method} ${arrival.path}: ${why}`)
    const route = ROUTES.find(each => each.method === arrival.method && each.path.test(arrival.path))
    const body = parseJson(decodeUtf8(arrival.bytes))
    const fault = route === undefined ? undefined : takeFault(faults, route.name)
    fault?.before?.()
    const answer = (): Reply => {
      const refusal = refuse(arrival, body, wrong)
      if (refusal !== undefined) return refusal
      const account = accounts.get(tokenOf(arrival))
      if (account === undefined) {
        wrong('the token is not known')
        return {
          status: 401,
          json: { message: 'Bad credentials', documentation_url: DOCUMENTATION, status: '401' },
        }
      }
      if (route === undefined) {
        wrong('no such route')
        return notFound()
      }
      const params = (route.path.exec(arrival.path)?.slice(1) ?? []).map(decodeURIComponent)
      return route.answer({ state, account, arrival, params, body, url: server.url, readOnly, wrong })
    }
    const spoiled =
      fault !== undefined && (fault.status ?? fault.html ?? fault.json ?? fault.headers) !== undefined
    const reply = spoiled && fault.takesEffect !== true ? undefined : answer()
    const spoil = spoiled ? fault : undefined
    const status = spoil?.status ?? (spoil === undefined ? (reply?.status ?? 200) : 200)
    requests.push({
      route: route?.name ?? 'unknown',
      method: arrival.method,
      path: arrival.path,
      query: Object.fromEntries(arrival.query),
      headers: arrival.headers,
      body,
      status,
      at: arrival.at,
    })
    return render(status, spoil ?? reply ?? {}, fault ?? {}, requests.length)
  }
  const server = await listen(handle)

  return {
    url: server.url,
    graphqlUrl: `${server.url}/graphql`,
    repository: REPOSITORY,
    token,
    requests,
    complaints,
    openPullRequest: pull => openPullRequest(state, pull),
    push: (number, files) => push(state, number, files),
    commit: (sha, files) => plant(state, sha, changedFiles(files)),
    pull: number => existingPull(state, number ?? 7),
    comments: number => commentsOf(state, number ?? 7),
    addComment: (author, body, number) => addComment(state, number ?? 7, author, body),
    removeComment: id => void state.comments.delete(id),
    fault: (route, ...more) => void faults.set(route, [...(faults.get(route) ?? []), ...more]),
    setReadOnly: () => {
      readOnly = true
    },
    close: server.close,
  }
}

function takeFault(faults: Map<RouteName, GitHubFault[]>, route: RouteName): GitHubFault | undefined {
  const [first, ...rest] = faults.get(route) ?? []
  if (first === undefined) return undefined
  const left = (first.times ?? 1) - 1
  faults.set(route, left > 0 ? [{ ...first, times: left }, ...rest] : rest)
  return first
}

function tokenOf(arrival: Arrival): string {
  return /^(?:token|bearer) (.+)$/i.exec(arrival.headers.authorization ?? '')?.[1] ?? ''
}

/** What GitHub refuses before it looks at the route. */
function refuse(arrival: Arrival, body: unknown, wrong: (why: string) => void): Reply | undefined {
  const { headers, method, bytes } = arrival
  if (headers['user-agent'] === undefined || headers['user-agent'] === '') {
    wrong('no User-Agent')
    return {
      status: 403,
      raw: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    }
  }
  const accept = headers.accept ?? ''
  if (!/application\/(json|vnd\.github)|\*\/\*/.test(accept)) {
    wrong(`Accept is ${JSON.stringify(accept)}`)
    return {
      status: 415,
      json: { message: 'Unsupported Media Type', documentation_url: DOCUMENTATION, status: '415' },
    }
  }
  const version = headers['x-github-api-version']
  if (version !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(version))) {
    wrong(`X-GitHub-Api-Version is ${String(version)}`)
    return {
      status: 400,
      json: { message: 'Invalid API version', documentation_url: DOCUMENTATION, status: '400' },
    }
  }
  if (method === 'GET' || method === 'DELETE' || bytes.length === 0) return undefined
  if (!/^application\/json\b/.test(headers['content-type'] ?? ''))
    wrong(`Content-Type is ${headers['content-type']}`)
  if (!isRecord(body)) {
    wrong('the body is not a JSON object')
    return {
      status: 400,
      json: { message: 'Problems parsing JSON', documentation_url: DOCUMENTATION, status: '400' },
    }
  }
  return undefined
}

function render(
  status: number,
  content: Omit<Reply, 'status'> & GitHubFault,
  trouble: Trouble,
  count: number,
): Answer {
  const html = content.html !== undefined
  const text = content.html ?? content.raw ?? (content.json === undefined ? '' : JSON.stringify(content.json))
  return {
    ...trouble,
    status,
    headers: {
      'content-type': html ? 'text/html' : 'application/json; charset=utf-8',
      'x-github-request-id': `C0FE:1A2B:${count.toString(16).padStart(6, '0')}`,
      'x-github-media-type': 'github.v3; format=json',
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(5000 - count),
      ...content.headers,
    },
    body: text,
  }
}

function notFound(): Reply {
  return { status: 404, json: { message: 'Not Found', documentation_url: DOCUMENTATION, status: '404' } }
}

function forbidden(): Reply {
  const message = 'Resource not accessible by integration'
  return { status: 403, json: { message, documentation_url: DOCUMENTATION, status: '403' } }
}

function notForIntegrations(call: Call): Reply {
  return call.account.type === 'Bot' ? forbidden() : { status: 200, json: restUser(call.account) }
}

function validationFailed(resource: string, field: string, message: string): Reply {
  const errors = [{ resource, code: 'custom', field, message }]
  return {
    status: 422,
    json: { message: `Validation Failed`, errors, documentation_url: DOCUMENTATION, status: '422' },
  }
}

// Pull requests and their files

function openPullRequest(state: State, options: PullRequestOptions): PullRequest {
  const number = options.number ?? 7
  const files = changedFiles(options.files)
  const pull: PullRequest = {
    number,
    state: options.state ?? 'open',
    draft: options.draft ?? false,
    headRepository: options.fork === true ? 'mallory/locks' : REPOSITORY,
    headRef: 'orders-lock',
    headSha: sha1(`head of ${number}`),
    baseSha: sha1('base'),
    mergeSha: sha1(`merge of ${number}`),
    files,
    author: options.fork === true ? 'mallory' : 'octocat',
  }
  state.pulls.set(number, pull)
  plant(state, pull.headSha, files)
  return pull
}

function existingPull(state: State, number: number): PullRequest {
  const pull = state.pulls.get(number)
  if (pull === undefined) throw new Error(`there is no pull request ${number}`)
  return pull
}

function push(state: State, number: number, files: Files): PullRequest {
  const before = existingPull(state, number)
  const pull = { ...before, files: changedFiles(files), headSha: sha1(`after ${before.headSha}`) }
  state.pulls.set(number, pull)
  plant(state, pull.headSha, pull.files)
  return pull
}

function changedFiles(files: Files): readonly ChangedFile[] {
  if (Array.isArray(files)) return files as readonly ChangedFile[]
  return Object.entries(files).map(([path, content]) => ({ path, content: String(content), status: 'added' }))
}

/** Puts the files into a commit: blobs, and a tree without those that were removed. */
function plant(state: State, commit: string, files: readonly ChangedFile[]): void {
  const tree = new Map<string, string>()
  for (const file of files) {
    const content = Buffer.from(file.content as string)
    const sha = blobSha(content)
    state.blobs.set(sha, content)
    if (file.status !== 'removed') tree.set(file.path, sha)
  }
  state.trees.set(commit, tree)
}

function sha1(text: string | Buffer): string {
  return createHash('sha1').update(text).digest('hex')
}

/** A blob's object id, as git computes it. */
export function blobSha(content: Buffer): string {
  return sha1(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]))
}

function pullOf({ state, params }: Call): PullRequest | undefined {
  return state.pulls.get(Number(params[0]))
}

function getPull(call: Call): Reply {
  const pull = pullOf(call)
  return pull === undefined ? notFound() : { status: 200, json: restPull(pull) }
}

/** A pull request as REST and event payloads show it. */
export function restPull(pull: PullRequest): Record<string, unknown> {
  const [headOwner = OWNER] = pull.headRepository.split('/')
  return {
    url: `https://api.github.com${base}/pulls/${pull.number}`,
    id: 1_900_000_000 + pull.number,
    node_id: `PR_kwDO${pull.number}`,
    html_url: `https://github.com/${REPOSITORY}/pull/${pull.number}`,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: 'Lock for orders',
    user: { login: pull.author, id: 583231, type: 'User', site_admin: false },
    body: null,
    draft: pull.draft,
    merged: false,
    merge_commit_sha: pull.mergeSha,
    changed_files: pull.files.length,
    head: {
      label: `${headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      repo: restRepository(pull.headRepository),
    },
    base: { label: `${OWNER}:main`, ref: 'main', sha: pull.baseSha, repo: restRepository(REPOSITORY) },
  }
}

export function restRepository(fullName: string): Record<string, unknown> {
  const [owner = '', name = ''] = fullName.split('/')
  return {
    id: fullName === REPOSITORY ? 5_000_001 : 5_000_002,
    node_id: `R_${owner}`,
    name,
    full_name: fullName,
    private: false,
    owner: { login: owner, id: 9919, type: owner === OWNER ? 'Organization' : 'User' },
    html_url: `https://github.com/${fullName}`,
    fork: fullName !== REPOSITORY,
    default_branch: 'main',
  }
}

function listFiles(call: Call): Reply {
  const pull = pullOf(call)
  if (pull === undefined) return notFound()
  const files = pull.files.slice(0, LISTED_FILES_LIMIT).map(file => restFile(file, pull.headSha))
  return paginate(call, files)
}

function restFile(file: ChangedFile, commit: string): Record<string, unknown> {
  const path = file.path.split('/').map(encodeURIComponent).join('/')
  const lines = String(file.content).split('\n').length
  return {
    sha: blobSha(Buffer.from(file.content as string)),
    filename: file.path,
    status: file.status,
    additions: file.status === 'removed' ? 0 : lines,
    deletions: file.status === 'removed' ? lines : 0,
    changes: lines,
    blob_url: `https://github.com/${REPOSITORY}/blob/${commit}/${path}`,
    raw_url: `https://github.com/${REPOSITORY}/raw/${commit}/${path}`,
    contents_url: `https://api.github.com${base}/contents/${path}?ref=${commit}`,
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  }
}

/** One page of REST's numbered pages, with the Link header that leads on. */
function paginate({ arrival, url }: Call, all: readonly unknown[]): Reply {
  const asked = Number(arrival.query.get('per_page') ?? 30)
  const size = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100) : 30
  const page = Math.max(1, Number(arrival.query.get('page') ?? 1) || 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(arrival.query)
    query.set('page', String(to))
    return `<${url}${arrival.path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  const json = all.slice((page - 1) * size, page * size)
  return links.length === 0
    ? { status: 200, json }
    : { status: 200, json, headers: { link: links.join(', ') } }
}

function getBlob({ state, params, arrival, wrong }: Call): Reply {
  const sha = params[0] ?? ''
  const blob = state.blobs.get(sha)
  if (blob === undefined) {
    if (/^[0-9a-f]{40}$/.test(sha)) return notFound()
    wrong('not an object id')
    return {
      status: 422,
      json: { message: 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].' },
    }
  }
  if (wantsRaw(arrival)) return { status: 200, raw: blob }
  return { status: 200, json: { sha, node_id: `B_${sha}`, size: blob.length, ...encoded(blob) } }
}

function getContents({ state, params, arrival }: Call): Reply {
  const path = params[0] ?? ''
  const ref = arrival.query.get('ref') ?? 'main'
  const tree = state.trees.get(ref)
  const sha = tree?.get(path)
  if (tree === undefined || sha === undefined) return notFound()
  const blob = state.blobs.get(sha) ?? Buffer.alloc(0)
  if (wantsRaw(arrival)) return { status: 200, raw: blob }
  const large = blob.length > 1_048_576
  const content = large ? { encoding: 'none', content: '' } : encoded(blob)
  const name = path.split('/').at(-1)
  return { status: 200, json: { type: 'file', name, path, sha, size: blob.length, ...content } }
}

function wantsRaw(arrival: Arrival): boolean {
  return /vnd\.github(\.v3)?\.raw/.test(arrival.headers.accept ?? '')
}

/** Base64 in lines of 60, as GitHub breaks it. */
function encoded(blob: Buffer): { encoding: string; content: string } {
  return { encoding: 'base64', content: blob.toString('base64').replace(/.{1,60}/g, '$&\n') }
}

// Comments

function commentsOf(state: State, pull: number): Comment[] {
  return [...state.comments.values()].filter(each => each.pull === pull).map(each => each.comment)
}

function addComment(state: State, pull: number, author: Account, body: string): Comment {
  const now = tick(state)
  const comment = { id: state.nextId++, author, body, createdAt: now, updatedAt: now }
  state.comments.set(comment.id, { pull, comment })
  return comment
}

function tick(state: State): string {
  state.clock += 1000
  return new Date(state.clock).toISOString().replace('.000Z', 'Z')
}

function commentUrl(pull: number, id: number): string {
  return `https://github.com/${REPOSITORY}/pull/${pull}#issuecomment-${id}`
}

function restUser(account: Account): Record<string, unknown> {
  const login = account.type === 'Bot' ? `${account.login}[bot]` : account.login
  return {
    login,
    id: account.id,
    type: account.type,
    site_admin: false,
    html_url: `https://github.com/${login}`,
  }
}

function restComment(pull: number, comment: Comment): Record<string, unknown> {
  return {
    url: `https://api.github.com${base}/issues/comments/${comment.id}`,
    html_url: commentUrl(pull, comment.id),
    issue_url: `https://api.github.com${base}/issues/${pull}`,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: restUser(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    body: comment.body,
    performed_via_github_app: null,
  }
}

function listComments(call: Call): Reply {
  const pull = pullOf(call)
  if (pull === undefined) return notFound()
  const all = commentsOf(call.state, pull.number)
  return paginate(
    call,
    all.map(comment => restComment(pull.number, comment)),
  )
}

/** The body to store, or GitHub's refusal of it. */
function commentBody({ body, wrong }: Call): string | Reply {
  const text = isRecord(body) ? body.body : undefined
  if (typeof text !== 'string' || text.trim() === '') {
    wrong('the comment has no body')
    return validationFailed('IssueComment', 'data', 'Body cannot be blank')
  }
  if (text.length > COMMENT_LIMIT) {
    wrong(`the comment's body is ${text.length} UTF-16 units long`)
    return validationFailed(
      'IssueComment',
      'data',
      `Body is too long (maximum is ${COMMENT_LIMIT} characters)`,
    )
  }
  if (!text.isWellFormed() || text.includes('\0')) wrong("the comment's body is not well-formed text")
  return text
}

function createComment(call: Call): Reply {
  const pull = pullOf(call)
  if (pull === undefined) return notFound()
  if (call.readOnly) return forbidden()
  const body = commentBody(call)
  if (typeof body !== 'string') return body
  const comment = addComment(call.state, pull.number, call.account, body)
  const json = restComment(pull.number, comment)
  return { status: 201, json, headers: { location: String(json.url) } }
}

function getComment({ state, params }: Call): Reply {
  const found = state.comments.get(Number(params[0]))
  return found === undefined ? notFound() : { status: 200, json: restComment(found.pull, found.comment) }
}

/** Whoever may write may also edit what others wrote, as on GitHub: nothing here saves a careless client. */
function updateComment(call: Call): Reply {
  const found = call.state.comments.get(Number(call.params[0]))
  if (found === undefined) return notFound()
  if (call.readOnly) return forbidden()
  const body = commentBody(call)
  if (typeof body !== 'string') return body
  found.comment = { ...found.comment, body, updatedAt: tick(call.state) }
  return { status: 200, json: restComment(found.pull, found.comment) }
}

function deleteComment({ state, params, readOnly }: Call): Reply {
  const id = Number(params[0])
  if (!state.comments.has(id)) return notFound()
  if (readOnly) return forbidden()
  state.comments.delete(id)
  return { status: 204 }
}

// GraphQL

function answerGraphQL(call: Call): Reply {
  const { state, account, readOnly, wrong } = call
  const query: Source = {
    viewer: { ...restUser(account), databaseId: account.id, id: `U_${account.id}` },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const fullName = `${owner}/${name}`
      if (fullName !== REPOSITORY) {
        wrong(`GraphQL: repository ${fullName}`)
        throw new DataError('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`)
      }
      return graphRepository(state, account)
    },
  }
  const setMinimized = (subjectId: unknown, minimized: string | undefined) => {
    if (readOnly) throw new DataError('FORBIDDEN', 'Resource not accessible by integration')
    const found = state.comments.get(Number(String(subjectId).replace('IC_', '')))
    if (found === undefined) {
      throw new DataError('NOT_FOUND', `Could not resolve to a node with the global id of '${subjectId}'`)
    }
    const { minimized: _, ...rest } = found.comment
    found.comment = minimized === undefined ? rest : { ...rest, minimized }
    return graphComment(found.pull, found.comment, account)
  }
  const mutation: Source = {
    minimizeComment: ({ input }: { input: Record<string, unknown> }) => {
      const classifiers = ['ABUSE', 'DUPLICATE', 'OFF_TOPIC', 'OUTDATED', 'RESOLVED', 'SPAM']
      if (!classifiers.includes(String(input.classifier))) {
        wrong(`GraphQL: classifier ${String(input.classifier)}`)
        throw new DataError('UNPROCESSABLE', `${String(input.classifier)} is not a classifier`)
      }
      return { minimizedComment: setMinimized(input.subjectId, String(input.classifier).toLowerCase()) }
    },
    unminimizeComment: ({ input }: { input: Record<string, unknown> }) => ({
      unminimizedComment: setMinimized(input.subjectId, undefined),
    }),
  }
  const body = isRecord(call.body) ? call.body : {}
  return { status: 200, json: executeGraphQL(body, { query, mutation }, wrong) }
}

function graphRepository(state: State, account: Account): Source {
  return {
    id: 'R_octo-org',
    name: REPO,
    nameWithOwner: REPOSITORY,
    url: `https://github.com/${REPOSITORY}`,
    pullRequest: ({ number }: { number: number }) => {
      const pull = state.pulls.get(number)
      if (pull === undefined) {
        throw new DataError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      }
      return graphPull(state, pull, account)
    },
  }
}

function graphPull(state: State, pull: PullRequest, account: Account): Source {
  const rest = restPull(pull)
  return {
    id: rest.node_id,
    databaseId: rest.id,
    number: pull.number,
    title: rest.title,
    url: rest.html_url,
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    headRefOid: pull.headSha,
    baseRefOid: pull.baseSha,
    comments: (args: Parameters<typeof connectionOf>[1] & { orderBy?: { direction?: string } }) => {
      const all = commentsOf(state, pull.number)
      if (args.orderBy !== undefined) all.sort((a, b) => a.updatedAt.localeCompare(b.updatedAt))
      if (args.orderBy?.direction === 'DESC') all.reverse()
      const { orderBy: _, ...paging } = args
      const nodes = all.map(comment => graphComment(pull.number, comment, account))
      return connectionOf(nodes, paging)
    },
  }
}

function graphComment(pull: number, comment: Comment, viewer: Account): Source {
  const { author } = comment
  return {
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: commentUrl(pull, comment.id),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    viewerDidAuthor: author.id === viewer.id,
    viewerCanUpdate: true,
    viewerCanDelete: true,
    viewerCanMinimize: true,
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized ?? null,
    authorAssociation: 'NONE',
    author: {
      __typename: author.type,
      id: `U_${author.id}`,
      databaseId: author.id,
      login: author.login,
      url: `https://github.com/${author.login}`,
    },
  }
}
