import { type ChangedFile, type Clock, type OwnComment, type PullRequest, ServiceError } from '../ports.ts'
import { REQUEST_LIMIT } from '../request/request.ts'
import { Caller, DEADLINE, GraphQLFault, statusOf, UnexpectedAnswer } from './github-faults.ts'
import { allSent, httpFetch } from './http.ts'
import { LateClient } from './late-client.ts'
import type { Redact } from './redact.ts'

export interface GitHubAccess {
  readonly token: string
  readonly owner: string
  readonly repo: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Takes secrets out of what is written. */
  readonly redact: Redact
  readonly clock: Clock
}

interface Connection extends GitHubAccess {
  readonly client: LateClient
  readonly number: number
  readonly caller: Caller
}

const MAX_BYTES = 32 * 1024 * 1024
const PAGE = 100
/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000
const MOST_COMMENT_PAGES = 100

/** By their routes: the library's table of all endpoints takes long to load. */
const ROUTES = {
  pull: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  files: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  blob: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  create: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  update: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  delete: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
} as const

/**
 * One pull request, through GitHub's API.
 * @param headSha the head commit where the event tells it; asked for otherwise
 */
export function connectPullRequest(
  access: GitHubAccess,
  number: number,
  headSha: string | undefined,
): PullRequest {
  const client = new LateClient(
    access.token,
    access.apiUrl,
    httpFetch({ maxBytes: MAX_BYTES, milliseconds: DEADLINE }),
  )
  const connection = { ...access, client, number, caller: new Caller(access.clock) }
  return {
    number,
    headSha: async () => headSha ?? (await askHead(connection)),
    changedFiles: () => listFiles(connection),
    readFile: file => readBlob(connection, file),
    sent: allSent,
    ownComments: () => listOwnComments(connection),
    createComment: body => connection.caller.once('write the comment', () => create(connection, body)),
    updateComment: (id, body) => update(connection, id, body),
    deleteComment: id => remove(connection, id),
    minimizeComment: comment => mutate(connection, 'fold the old comment away', MINIMIZE, comment),
    reviveComment: comment => mutate(connection, 'unfold the comment', REVIVE, comment),
  }
}

function pullOf({ owner, repo, number }: Connection): { owner: string; repo: string; pull_number: number } {
  return { owner, repo, pull_number: number }
}

function askHead(connection: Connection): Promise<string> {
  const { caller, client, number } = connection
  return caller.repeat(`read pull request #${number}`, async () => {
    const sha: unknown = (await client.request(ROUTES.pull, pullOf(connection))).data?.head?.sha
    if (typeof sha !== 'string') throw new UnexpectedAnswer()
    return sha
  })
}

async function listFiles(connection: Connection): Promise<{ files: ChangedFile[]; complete: boolean }> {
  const { caller, client, number, owner, repo } = connection
  client.sendAhead(`/repos/${owner}/${repo}/pulls/${number}/files?per_page=${PAGE}&page=1`)
  const files: ChangedFile[] = []
  for (let page = 1; files.length < MOST_FILES; page += 1) {
    const listed = await caller.repeat(`read the changed files of pull request #${number}`, async () => {
      const { data } = await client.request(ROUTES.files, { ...pullOf(connection), per_page: PAGE, page })
      if (!Array.isArray(data)) throw new UnexpectedAnswer()
      return data.map(changedFile)
    })
    files.push(...listed)
    if (listed.length < PAGE) return { files, complete: true }
  }
  return { files, complete: false }
}

function changedFile(listed: Partial<Record<string, unknown>> | null): ChangedFile {
  const { filename: path, status, sha } = listed ?? {}
  // Git knows no path with a NUL in it.
  const isPath = typeof path === 'string' && !path.includes('\0')
  if (!isPath || typeof status !== 'string' || (typeof sha !== 'string' && sha !== null))
    throw new UnexpectedAnswer()
  return { path, status, sha }
}

/** The file by its blob: no path to encode, no link followed. */
function readBlob({ owner, repo, client, caller }: Connection, file: ChangedFile): Promise<Uint8Array> {
  const fetch = httpFetch({ maxBytes: 4 * REQUEST_LIMIT, milliseconds: DEADLINE })
  return caller.repeat(`read the file ${file.path}`, async () => {
    if (file.sha === null) throw new UnexpectedAnswer()
    const { data } = await client.request(ROUTES.blob, {
      owner,
      repo,
      file_sha: file.sha,
      request: { fetch },
    })
    if (typeof data?.content !== 'string' || data.encoding !== 'base64') throw new UnexpectedAnswer()
    return Buffer.from(data.content, 'base64')
  })
}

async function create(
  { owner, repo, client, number, redact }: Connection,
  body: string,
): Promise<OwnComment> {
  const comment = { owner, repo, issue_number: number, body: redact(body) }
  return commentOf((await client.request(ROUTES.create, comment)).data)
}

/** Where somebody has deleted the comment in the meantime, a new one is written. */
async function update(connection: Connection, id: number, body: string): Promise<OwnComment> {
  const { owner, repo, client, caller, redact } = connection
  const updated = await caller.repeat('update the comment', () =>
    client.request(ROUTES.update, { owner, repo, comment_id: id, body: redact(body) }).then(
      ({ data }) => commentOf(data),
      error => {
        if (statusOf(error) !== 404) throw error
        return undefined
      },
    ),
  )
  return updated ?? (await caller.once('write the comment', () => create(connection, body)))
}

function remove({ owner, repo, client, caller }: Connection, id: number): Promise<void> {
  return caller.repeat('delete the old comment', async () => {
    await client.request(ROUTES.delete, { owner, repo, comment_id: id }).catch(error => {
      if (statusOf(error) !== 404) throw error
    })
  })
}

interface RestComment {
  readonly id: number | bigint
  readonly node_id: string
  readonly body?: string | undefined
  readonly html_url: string
}

function commentOf(data: RestComment): OwnComment {
  if (![data?.html_url, data?.node_id].every(text => typeof text === 'string') || typeof data.id !== 'number')
    throw new UnexpectedAnswer()
  return { id: data.id, nodeId: data.node_id, body: data.body ?? '', url: data.html_url, minimized: false }
}

const COMMENTS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id body url viewerDidAuthor isMinimized }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

interface CommentNode {
  readonly id: string
  readonly body: string
  readonly url: string
  readonly viewerDidAuthor: boolean
  readonly isMinimized: boolean
}

interface CommentPage {
  readonly nodes: readonly (CommentNode | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Only this query tells, for any kind of token, which comments are its own account's. */
async function listOwnComments(connection: Connection): Promise<OwnComment[]> {
  const own: OwnComment[] = []
  let after: string | null = null
  for (let page = 1; page <= MOST_COMMENT_PAGES; page += 1) {
    const { comments, pageInfo } = await readCommentPage(connection, after)
    own.push(...comments)
    if (!pageInfo.hasNextPage) return own.sort((one, other) => one.id - other.id)
    after = pageInfo.endCursor
  }
  throw new ServiceError(
    `the pull request has more than ${MOST_COMMENT_PAGES * PAGE} comments to look through`,
  )
}

function readCommentPage(
  connection: Connection,
  after: string | null,
): Promise<{ comments: OwnComment[]; pageInfo: CommentPage['pageInfo'] }> {
  const { caller, owner, repo, number } = connection
  return caller.repeat(`read the comments of pull request #${number}`, async () => {
    const data = await graphql(connection, COMMENTS, { owner, repo, number, after })
    const { nodes, pageInfo } = data?.repository?.pullRequest?.comments ?? {}
    const { hasNextPage, endCursor } = pageInfo ?? {}
    if (!Array.isArray(nodes) || typeof hasNextPage !== 'boolean') throw new UnexpectedAnswer()
    if (hasNextPage && typeof endCursor !== 'string') throw new UnexpectedAnswer()
    const comments = nodes.filter(isOwn).map(ownComment)
    return { comments, pageInfo: { hasNextPage, endCursor: endCursor ?? null } }
  })
}

/** A comment that may or may not be the own one would be written twice. */
function isOwn(node: CommentNode | null): node is CommentNode {
  if (node === null) return false
  if (typeof node.viewerDidAuthor !== 'boolean') throw new UnexpectedAnswer()
  return node.viewerDidAuthor
}

/** The id is taken from the URL: GraphQL's own has but 32 bits, and today's ids are larger. */
function ownComment({ id, body, url, isMinimized }: CommentNode): OwnComment {
  if (![id, body, url].every(text => typeof text === 'string')) throw new UnexpectedAnswer()
  const number = Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? Number.NaN)
  if (!Number.isSafeInteger(number)) throw new UnexpectedAnswer()
  return { id: number, nodeId: id, body: body.replaceAll('\r\n', '\n'), url, minimized: isMinimized }
}

const MINIMIZE = `mutation ($subjectId: ID!) {
  minimizeComment(input: { subjectId: $subjectId, classifier: OUTDATED }) { clientMutationId }
}`

const REVIVE = `mutation ($subjectId: ID!) {
  unminimizeComment(input: { subjectId: $subjectId }) { clientMutationId }
}`

async function mutate(
  connection: Connection,
  what: string,
  query: string,
  { nodeId }: OwnComment,
): Promise<void> {
  await connection.caller.repeat(what, () => graphql(connection, query, { subjectId: nodeId }))
}

interface GraphQLData {
  readonly repository?: { readonly pullRequest?: { readonly comments?: CommentPage } }
}

interface GraphQLError {
  readonly message?: unknown
  readonly type?: unknown
}

/** GraphQL says with status 200 what went wrong. */
async function graphql(
  { client, graphqlUrl }: Connection,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphQLData> {
  const { data: answer, headers } = await client.request(`POST ${graphqlUrl}`, { query, variables })
  const { data, errors } = (answer ?? {}) as { data?: GraphQLData | null; errors?: readonly GraphQLError[] }
  const fault = errors?.[0]
  if (typeof fault?.message === 'string') throw new GraphQLFault(fault.message, fault.type, headers)
  if (fault !== undefined || typeof data !== 'object' || data === null) throw new UnexpectedAnswer()
  return data
}
