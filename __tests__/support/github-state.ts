/** What the tests' GitHub keeps: one repository with its pull requests, files and comments. */
import { createHash } from 'node:crypto'

/** Who a token acts as, or who wrote a comment. */
export interface Account {
  /** As GraphQL's `author.login` has it: a bot's without `[bot]`. */
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export const ACTIONS_BOT: Account = { login: 'github-actions', id: 41898282, type: 'Bot' }
export const OCTOCAT: Account = { login: 'octocat', id: 583231, type: 'User' }
export const MALLORY: Account = { login: 'mallory', id: 666, type: 'User' }
/** A person whose login is what is left of the bot's without `[bot]`. */
export const IMPOSTOR: Account = { login: 'github-actions', id: 667, type: 'User' }

export interface Comment {
  readonly id: number
  readonly author: Account
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
  /** The reason, as GitHub tells it: `outdated`. */
  readonly minimized?: string
}

export interface ChangedFile {
  readonly path: string
  readonly content: string | Uint8Array
  readonly status: 'added' | 'modified' | 'renamed' | 'removed' | 'copied' | 'changed'
  readonly previousPath?: string
}

/** Text by path means added files. */
export type Files = Readonly<Record<string, string>> | readonly ChangedFile[]

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
  readonly author: Account
}

export interface PullRequestOptions {
  /** 7 unless told. */
  readonly number?: number
  readonly files: Files
  readonly fork?: boolean
  readonly draft?: boolean
  readonly state?: 'open' | 'closed'
}

export const OWNER = 'octo-org'
export const REPO = 'locks'
export const REPOSITORY = `${OWNER}/${REPO}`
export const START = '2026-11-23T08:00:00Z'

export interface State {
  readonly pulls: Map<number, PullRequest>
  readonly comments: Map<number, { readonly pull: number; comment: Comment }>
  /** Contents by object id. */
  readonly blobs: Map<string, Buffer>
  nextId: number
  clock: number
}

export function newState(firstCommentId: number): State {
  return {
    pulls: new Map(),
    comments: new Map(),
    blobs: new Map(),
    nextId: firstCommentId,
    clock: Date.parse(START),
  }
}

// Pull requests

export function openPullRequest(state: State, options: PullRequestOptions): PullRequest {
  const number = options.number ?? 7
  const pull: PullRequest = {
    number,
    state: options.state ?? 'open',
    draft: options.draft ?? false,
    headRepository: options.fork === true ? `${MALLORY.login}/${REPO}` : REPOSITORY,
    headRef: 'orders-lock',
    headSha: sha1(`head of ${number}`),
    baseSha: sha1('base'),
    mergeSha: sha1(`merge of ${number}`),
    files: changedFiles(options.files),
    author: options.fork === true ? MALLORY : OCTOCAT,
  }
  return keep(state, pull)
}

/** A new head commit with these changed files. */
export function push(state: State, number: number, files: Files): PullRequest {
  const before = existingPull(state, number)
  return keep(state, { ...before, files: changedFiles(files), headSha: sha1(`after ${before.headSha}`) })
}

export function existingPull(state: State, number: number): PullRequest {
  const pull = state.pulls.get(number)
  if (pull === undefined) throw new Error(`there is no pull request ${number}`)
  return pull
}

function keep(state: State, pull: PullRequest): PullRequest {
  state.pulls.set(pull.number, pull)
  for (const { content } of pull.files) {
    const bytes = Buffer.from(content as string)
    state.blobs.set(blobSha(bytes), bytes)
  }
  return pull
}

function changedFiles(files: Files): readonly ChangedFile[] {
  if (Array.isArray(files)) return files as readonly ChangedFile[]
  return Object.entries(files).map(([path, content]) => ({ path, content: String(content), status: 'added' }))
}

/** A blob's object id, as git computes it. */
export function blobSha(content: Buffer): string {
  return sha1(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]))
}

function sha1(text: string | Buffer): string {
  return createHash('sha1').update(text).digest('hex')
}

// Comments

/** Oldest first. */
export function commentsOf(state: State, pull: number): Comment[] {
  return [...state.comments.values()].filter(each => each.pull === pull).map(each => each.comment)
}

export function addComment(state: State, pull: number, author: Account, body: string): Comment {
  const now = tick(state)
  const comment = { id: state.nextId++, author, body, createdAt: now, updatedAt: now }
  state.comments.set(comment.id, { pull, comment })
  return comment
}

export function tick(state: State): string {
  state.clock += 1000
  return new Date(state.clock).toISOString().replace('.000Z', 'Z')
}
