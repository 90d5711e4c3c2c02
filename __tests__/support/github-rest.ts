/** What GitHub answers to REST requests. */
import { restBlob, restComment, restFile, restPull, type Site } from './github-resources.ts'
import { type Account, addComment, commentsOf, type PullRequest, type State, tick } from './github-state.ts'
import { type Arrival, type Headers, isRecord } from './http-server.ts'

const DOCUMENTATION = 'https://docs.github.com/rest'
const COMMENT_LIMIT = 65_536
const LISTED_FILES_LIMIT = 3000

/** One request on its way. */
export interface Call {
  readonly state: State
  readonly site: Site
  readonly account: Account
  readonly arrival: Arrival
  readonly params: Readonly<Record<string, string>>
  readonly body: unknown
  readonly refuses: Refusals
  /** Told of what GitHub would not understand. */
  readonly wrong: (why: string) => void
}

/** What the token may not do. */
export interface Refusals {
  writes: boolean
  minimize: boolean
}

export interface Reply {
  readonly status: number
  readonly json?: unknown
  readonly raw?: string | Uint8Array
  readonly headers?: Headers
}

/** By method and path; the path as GitHub's description writes it. */
export const REST_ROUTES = [
  { name: 'getPull', method: 'GET', path: '/repos/{owner}/{repo}/pulls/{pull_number}', answer: getPull },
  {
    name: 'listFiles',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    answer: listFiles,
  },
  { name: 'getBlob', method: 'GET', path: '/repos/{owner}/{repo}/git/blobs/{file_sha}', answer: getBlob },
  {
    name: 'listComments',
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    answer: listComments,
  },
  {
    name: 'createComment',
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    answer: createComment,
  },
  {
    name: 'updateComment',
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    answer: updateComment,
  },
  {
    name: 'deleteComment',
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    answer: deleteComment,
  },
] as const satisfies readonly {
  name: string
  method: string
  path: string
  answer: (call: Call) => Reply
}[]

// Refusals

/** A refusal in GitHub's common form. */
export function refusal(status: number, message: string, more: object = {}): Reply {
  return { status, json: { message, ...more, documentation_url: DOCUMENTATION, status: String(status) } }
}

export function notFound(): Reply {
  return refusal(404, 'Not Found')
}

function forbidden(): Reply {
  return refusal(403, 'Resource not accessible by integration')
}

function invalidComment(message: string): Reply {
  const errors = [{ resource: 'IssueComment', code: 'custom', field: 'data', message }]
  return refusal(422, 'Validation Failed', { errors })
}

// Pull requests and their files

function pullOf({ state, params }: Call): PullRequest | undefined {
  return state.pulls.get(Number(params.pull_number ?? params.issue_number))
}

function getPull(call: Call): Reply {
  const pull = pullOf(call)
  return pull === undefined ? notFound() : { status: 200, json: restPull(pull, call.site) }
}

function listFiles(call: Call): Reply {
  const pull = pullOf(call)
  if (pull === undefined) return notFound()
  const listed = pull.files.slice(0, LISTED_FILES_LIMIT)
  return paginate(call, listed, file => restFile(file, pull.headSha, call.site))
}

/** One page of REST's numbered pages, with the Link header that leads on. */
function paginate<Item>(call: Call, all: readonly Item[], show: (item: Item) => unknown): Reply {
  const { query, path, headers } = call.arrival
  const asked = Number(query.get('per_page') ?? 30)
  const size = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100) : 30
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) => {
    const url = new URL(path, `http://${headers.host}`)
    for (const [name, value] of [...query, ['page', String(to)] as const]) url.searchParams.set(name, value)
    return `<${url}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  const json = all.slice((page - 1) * size, page * size).map(show)
  return { status: 200, json, headers: links.length === 0 ? {} : { link: links.join(', ') } }
}

function getBlob({ state, site, params, arrival, wrong }: Call): Reply {
  const sha = params.file_sha ?? ''
  const blob = state.blobs.get(sha)
  if (blob === undefined && /^[0-9a-f]{40}$/.test(sha)) return notFound()
  if (blob === undefined) {
    wrong('not an object id')
    return refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  }
  const raw = /vnd\.github(\.v3)?\.raw/.test(arrival.headers.accept ?? '')
  return raw ? { status: 200, raw: blob } : { status: 200, json: restBlob(sha, blob, site) }
}

// Comments

function listComments(call: Call): Reply {
  const pull = pullOf(call)
  if (pull === undefined) return notFound()
  const comments = commentsOf(call.state, pull.number)
  return paginate(call, comments, comment => restComment(pull.number, comment, call.site))
}

/** The body to store, or GitHub's refusal of it. */
function commentBody({ body, wrong }: Call): string | Reply {
  const text = isRecord(body) ? body.body : undefined
  if (typeof text !== 'string' || text.trim() === '') {
    wrong('the comment has no body')
    return invalidComment('Body cannot be blank')
  }
  if (text.length > COMMENT_LIMIT) {
    wrong(`the comment's body is ${text.length} UTF-16 units long`)
    return invalidComment(`Body is too long (maximum is ${COMMENT_LIMIT} characters)`)
  }
  if (!text.isWellFormed() || text.includes('\0')) wrong("the comment's body is not well-formed text")
  return text
}

function createComment(call: Call): Reply {
  const pull = pullOf(call)
  if (pull === undefined) return notFound()
  if (call.refuses.writes) return forbidden()
  const body = commentBody(call)
  if (typeof body !== 'string') return body
  const comment = addComment(call.state, pull.number, call.account, body)
  const json = restComment(pull.number, comment, call.site)
  return { status: 201, json, headers: { location: String(json.url) } }
}

/** Whoever may write may also edit what others wrote, as on GitHub: nothing here saves a careless client. */
function updateComment(call: Call): Reply {
  const found = call.state.comments.get(Number(call.params.comment_id))
  if (found === undefined) return notFound()
  if (call.refuses.writes) return forbidden()
  const body = commentBody(call)
  if (typeof body !== 'string') return body
  found.comment = { ...found.comment, body, updatedAt: tick(call.state) }
  return { status: 200, json: restComment(found.pull, found.comment, call.site) }
}

function deleteComment({ state, params, refuses }: Call): Reply {
  const id = Number(params.comment_id)
  if (!state.comments.has(id)) return notFound()
  if (refuses.writes) return forbidden()
  state.comments.delete(id)
  return { status: 204 }
}
