import type { ChangedFile, OwnComment, PullRequest } from '../../../src/ports.ts'

export const HEAD = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

export interface FakePullRequest extends PullRequest {
  /** Comments as they are now, oldest first. */
  readonly comments: readonly OwnComment[]
  /** Every write, as it began and ended. */
  readonly writes: readonly string[]
  /** Another run of the same account writes a comment. */
  add(body: string): OwnComment
  /** Somebody edits a comment. */
  edit(id: number, body: string): void
  /** Somebody deletes a comment. */
  remove(id: number): void
}

type Hook = (method: keyof PullRequest) => void

export interface PullRequestOptions {
  readonly comments?: readonly (string | { readonly body: string; readonly minimized: boolean })[]
  readonly files?: readonly (ChangedFile & { readonly text?: string })[]
  readonly complete?: boolean
  /** Runs before the named method takes effect; throws where it is to fail. */
  readonly fail?: Hook
  /** Runs after the named write took effect; throws where the answer to it gets lost. */
  readonly lose?: Hook
}

/** Pull request 7, which keeps its comments. */
export function fakePullRequest(options: PullRequestOptions = {}): FakePullRequest {
  const { complete = true, fail = () => {}, files = [] } = options
  const { add, comments, remove, replace, ...writing } = fakeComments(options)

  async function read<Result>(method: keyof PullRequest, work: () => Result): Promise<Result> {
    await Promise.resolve()
    fail(method)
    return work()
  }

  return {
    ...writing,
    number: 7,
    comments,
    add,
    edit: (id, body) => void replace(id, { body }),
    remove,
    headSha: () => read('headSha', () => HEAD),
    changedFiles: () =>
      read('changedFiles', () => ({
        files: files.map(({ path, status, sha }) => ({ path, status, sha })),
        complete,
      })),
    readFile: ({ path }) =>
      read('readFile', () => Buffer.from(files.find(file => file.path === path)?.text ?? '')),
    sent: () => Promise.resolve(),
    ownComments: () => read('ownComments', () => [...comments]),
  }
}

function fakeComments({ comments: given = [], fail = () => {}, lose = () => {} }: PullRequestOptions) {
  const comments: OwnComment[] = []
  const writes: string[] = []
  let nextId = 1

  function add(body: string, minimized = false): OwnComment {
    const id = nextId++
    const url = `https://github.com/octo-org/locks/pull/7#issuecomment-${id}`
    const comment = { id, nodeId: `IC_${id}`, body, url, minimized }
    comments.push(comment)
    return comment
  }

  function replace(id: number, change: Partial<OwnComment>): OwnComment {
    const at = comments.findIndex(comment => comment.id === id)
    const replaced = { ...(comments[at] as OwnComment), ...change }
    comments[at] = replaced
    return replaced
  }

  async function write<Result>(method: keyof PullRequest, name: string, work: () => Result): Promise<Result> {
    writes.push(`${name} begins`)
    await new Promise(resolve => setImmediate(resolve))
    try {
      fail(method)
      const result = work()
      lose(method)
      return result
    } finally {
      writes.push(`${name} ends`)
    }
  }

  function remove(id: number): void {
    const at = comments.findIndex(comment => comment.id === id)
    if (at >= 0) comments.splice(at, 1)
  }

  for (const each of given) typeof each === 'string' ? add(each) : add(each.body, each.minimized)
  const has = (id: number) => comments.some(comment => comment.id === id)
  return {
    comments,
    writes,
    add: (body: string) => add(body),
    remove,
    replace,
    createComment: (body: string) => write('createComment', 'create', () => add(body)),
    updateComment: (id: number, body: string) =>
      write('updateComment', `update ${id}`, () => (has(id) ? replace(id, { body }) : add(body))),
    deleteComment: (id: number) => write('deleteComment', `delete ${id}`, () => remove(id)),
    minimizeComment: ({ id }: OwnComment) =>
      write('minimizeComment', `minimize ${id}`, () => void replace(id, { minimized: true })),
    reviveComment: ({ id }: OwnComment) =>
      write('reviveComment', `revive ${id}`, () => void replace(id, { minimized: false })),
  }
}
