import type { ChangedFile, OwnComment, PullRequest } from '../../../src/ports.ts'

export const HEAD = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

export interface FakePullRequest extends PullRequest {
  /** Comments as they are now, oldest first. */
  readonly comments: readonly OwnComment[]
  /** Every write, as it began and ended. */
  readonly writes: readonly string[]
}

export interface PullRequestOptions {
  readonly comments?: readonly string[]
  readonly files?: readonly (ChangedFile & { readonly text?: string })[]
  readonly complete?: boolean
  /** Throws where the named method is to fail. */
  readonly fail?: (method: keyof PullRequest) => void
}

/** Pull request 7, which keeps its comments. */
export function fakePullRequest(options: PullRequestOptions = {}): FakePullRequest {
  const { complete = true, fail = () => {}, files = [] } = options
  const comments: OwnComment[] = []
  const writes: string[] = []
  let nextId = 1

  function add(body: string): OwnComment {
    const id = nextId++
    const comment = { id, body, url: `https://github.com/octo-org/locks/pull/7#issuecomment-${id}` }
    comments.push(comment)
    return comment
  }

  async function read<Result>(method: keyof PullRequest, work: () => Result): Promise<Result> {
    await Promise.resolve()
    fail(method)
    return work()
  }

  async function write<Result>(name: string, work: () => Result): Promise<Result> {
    writes.push(`${name} begins`)
    await new Promise(resolve => setImmediate(resolve))
    try {
      return work()
    } finally {
      writes.push(`${name} ends`)
    }
  }

  for (const body of options.comments ?? []) add(body)
  return {
    number: 7,
    comments,
    writes,
    headSha: () => read('headSha', () => HEAD),
    changedFiles: () =>
      read('changedFiles', () => ({
        files: files.map(({ path, status, sha }) => ({ path, status, sha })),
        complete,
      })),
    readFile: ({ path }) =>
      read('readFile', () => Buffer.from(files.find(file => file.path === path)?.text ?? '')),
    ownComments: () => read('ownComments', () => [...comments]),
    createComment: body =>
      write('create', () => {
        fail('createComment')
        return add(body)
      }),
    updateComment: (id, body) =>
      write(`update ${id}`, () => {
        fail('updateComment')
        const at = comments.findIndex(comment => comment.id === id)
        const updated = { ...(comments[at] as OwnComment), body }
        comments[at] = updated
        return updated
      }),
    deleteComment: id =>
      write(`delete ${id}`, () => {
        fail('deleteComment')
        comments.splice(
          comments.findIndex(comment => comment.id === id),
          1,
        )
      }),
  }
}
