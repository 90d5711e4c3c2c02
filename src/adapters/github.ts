import { getOctokit } from '@actions/github'
import { type ChangedFile, type OwnComment, type PullRequest, ServiceError } from '../ports.ts'
import { REQUEST_LIMIT } from '../request/file.ts'
import { httpFetch, TooLargeError } from './http.ts'
import type { Redact } from './redact.ts'

export interface GitHubAccess {
  readonly token: string
  readonly owner: string
  readonly repo: string
  readonly graphqlUrl: string
  /** Takes secrets out of what is written. */
  readonly redact: Redact
}

type Octokit = ReturnType<typeof getOctokit>

/** One exchange with GitHub may take this long. */
const DEADLINE = 30_000
const MAX_BYTES = 32 * 1024 * 1024
const PAGE = 100
/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000
const MOST_COMMENT_PAGES = 100
const MOST_TRIES = 3

/**
 * One pull request, through GitHub's API.
 * @param headSha the head commit where the event tells it; asked for otherwise
 */
export function connectPullRequest(
  access: GitHubAccess,
  number: number,
  headSha: string | undefined,
): PullRequest {
  const octokit = getOctokit(access.token, {
    request: { fetch: httpFetch({ maxBytes: MAX_BYTES, milliseconds: DEADLINE }) },
  })
  const { owner, repo, redact } = access
  const pull = { owner, repo, pull_number: number }
  const { rest } = octokit
  const create = async (body: string) =>
    commentOf((await rest.issues.createComment({ owner, repo, issue_number: number, body })).data)
  return {
    number,
    headSha: async () =>
      headSha ??
      (await reading(`pull request #${number}`, async () =>
        sha((await rest.pulls.get(pull)).data?.head?.sha),
      )),
    changedFiles: () => listFiles(octokit, pull),
    readFile: file => readBlob(octokit, access, file),
    ownComments: () => listOwnComments(octokit, access, number),
    createComment: body => writing('write the comment', () => create(redact(body))),
    updateComment: (id, body) =>
      writing('update the comment', async () => {
        const update = { owner, repo, comment_id: id, body: redact(body) }
        try {
          return commentOf((await rest.issues.updateComment(update)).data)
        } catch (error) {
          if (statusOf(error) !== 404) throw error
          return await create(update.body)
        }
      }),
    deleteComment: id =>
      writing('delete the old comment', async () => {
        await rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(error => {
          if (statusOf(error) !== 404) throw error
        })
      }),
  }
}

type Pull = { owner: string; repo: string; pull_number: number }

async function listFiles(octokit: Octokit, pull: Pull): Promise<{ files: ChangedFile[]; complete: boolean }> {
  const files: ChangedFile[] = []
  for (let page = 1; files.length < MOST_FILES; page += 1) {
    const data = await reading(`the changed files of pull request #${pull.pull_number}`, async () =>
      list((await octokit.rest.pulls.listFiles({ ...pull, per_page: PAGE, page })).data),
    )
    for (const { filename, status, sha: blob } of data) files.push({ path: filename, status, sha: blob })
    if (data.length < PAGE) return { files, complete: true }
  }
  return { files, complete: false }
}

/** The file by its blob: no path to encode, no link followed. */
function readBlob(octokit: Octokit, { owner, repo }: GitHubAccess, file: ChangedFile): Promise<Uint8Array> {
  const fetch = httpFetch({ maxBytes: 4 * REQUEST_LIMIT, milliseconds: DEADLINE })
  return reading(`the file ${file.path}`, async () => {
    if (file.sha === null) throw new UnexpectedAnswer()
    const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: file.sha, request: { fetch } })
    if (typeof data?.content !== 'string' || data.encoding !== 'base64') throw new UnexpectedAnswer()
    return Buffer.from(data.content, 'base64')
  })
}

const COMMENTS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId body url viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

interface CommentPage {
  readonly nodes: readonly { databaseId: number; body: string; url: string; viewerDidAuthor: boolean }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function listOwnComments(
  octokit: Octokit,
  access: GitHubAccess,
  number: number,
): Promise<OwnComment[]> {
  const own: OwnComment[] = []
  let after: string | null | undefined
  for (let page = 1; page <= MOST_COMMENT_PAGES; page += 1) {
    const { nodes, pageInfo }: CommentPage = await readCommentPage(octokit, access, number, after)
    for (const { databaseId, body, url, viewerDidAuthor } of nodes) {
      if (viewerDidAuthor) own.push({ id: databaseId, body: body.replaceAll('\r\n', '\n'), url })
    }
    if (!pageInfo.hasNextPage) return own
    after = pageInfo.endCursor
  }
  throw new ServiceError(
    `the pull request has more than ${MOST_COMMENT_PAGES * PAGE} comments to look through`,
  )
}

/** Only this query tells, for any kind of token, which comments are its own account's. */
function readCommentPage(
  octokit: Octokit,
  access: GitHubAccess,
  number: number,
  after: string | null | undefined,
): Promise<CommentPage> {
  return reading(`the comments of pull request #${number}`, async () => {
    const variables = { owner: access.owner, repo: access.repo, number, after }
    const { data } = await octokit.request(`POST ${access.graphqlUrl}`, { query: COMMENTS, variables })
    const fault = data?.errors?.[0]?.message
    if (fault) throw new ServiceError(`GitHub could not list the comments: ${String(fault).slice(0, 300)}`)
    const comments = data?.data?.repository?.pullRequest?.comments
    if (!Array.isArray(comments?.nodes) || typeof comments.pageInfo?.hasNextPage !== 'boolean')
      throw new UnexpectedAnswer()
    return comments
  })
}

/** GitHub answered with success, but not with what the API describes. */
class UnexpectedAnswer extends Error {}

function list<Item>(data: readonly Item[]): readonly Item[] {
  if (!Array.isArray(data)) throw new UnexpectedAnswer()
  return data
}

function sha(value: unknown): string {
  if (typeof value !== 'string') throw new UnexpectedAnswer()
  return value
}

function commentOf(data: { id: number; body?: string | undefined; html_url: string }): OwnComment {
  if (typeof data?.id !== 'number' || typeof data.html_url !== 'string') throw new UnexpectedAnswer()
  return { id: data.id, body: data.body ?? '', url: data.html_url }
}

/** Reads, again where GitHub stumbled: a read can be repeated. */
async function reading<Result>(what: string, read: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read()
    } catch (error) {
      if (tries < MOST_TRIES && stumbled(error)) await pause(250 * 2 ** tries)
      else throw serviceError(`read ${what}`, error)
    }
  }
}

/** Writes once: what a failed write left behind is not known. */
async function writing<Result>(what: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    throw serviceError(what, error)
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

function stumbled(error: unknown): boolean {
  const final = [ServiceError, UnexpectedAnswer, TooLargeError].some(kind => causeOf(error) instanceof kind)
  return !final && !isTimeout(error) && (statusOf(error) ?? 500) >= 500
}

/** The status of GitHub's answer; absent where none came. The library reports a lost connection as 500. */
function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { status?: number; response?: unknown }
  return response === undefined ? undefined : status
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error
}

function isTimeout(error: unknown): boolean {
  const cause = causeOf(error)
  return cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')
}

function serviceError(what: string, error: unknown): ServiceError {
  if (error instanceof ServiceError) return error
  return new ServiceError(`GitHub did not let us ${what}: ${reasonOf(error)}`, { cause: error })
}

function reasonOf(error: unknown): string {
  const cause = causeOf(error)
  if (error instanceof UnexpectedAnswer) return 'the answer is not what its API describes'
  if (cause instanceof TooLargeError) return cause.message
  if (isTimeout(error)) return `no answer within ${DEADLINE / 1000} s`
  const status = statusOf(error)
  const said =
    error instanceof Error ? (error.message.split(' - https://docs.github.com')[0] ?? '').slice(0, 300) : ''
  if (status === undefined) return `the connection failed (${(cause as NodeJS.ErrnoException)?.code ?? said})`
  return `${status} ${said}${HINTS[status] ?? ''}`
}

const HINTS: Readonly<Record<number, string>> = {
  401: ' (check the input github-token)',
  403: " (give the job `permissions: contents: read, pull-requests: write`; a fork's pull request has a read-only token)",
  404: " (does the token's job have `contents: read` and `pull-requests: write`?)",
}
