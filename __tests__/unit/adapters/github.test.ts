import '../fakes/errors.ts'
import { createRedact } from '../../../src/adapters/redact.ts'
import { type PullRequest, ServiceError } from '../../../src/ports.ts'
import { ACTIONS_BOT, type GitHub, IMPOSTOR, MALLORY, startGitHub } from '../../support/github-server.ts'
import { forgetModules } from '../fakes/modules.ts'
import { KEY } from '../fakes/settings.ts'

let github: GitHub
let connect: typeof import('../../../src/adapters/github.ts').connectPullRequest

beforeEach(async () => {
  forgetModules(import.meta)
  github = await startGitHub()
  // The library takes the address of the API when it is loaded.
  process.env.GITHUB_API_URL = github.url
  connect = (await import('../../../src/adapters/github.ts')).connectPullRequest
})
afterEach(() => github.close())
afterAll(() => {
  delete process.env.GITHUB_API_URL
})

function pull(headSha?: string, token = github.token): PullRequest {
  const redact = createRedact([KEY])
  const access = { token, owner: 'octo-org', repo: 'locks', graphqlUrl: github.graphqlUrl, redact }
  return connect(access, 7, headSha)
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    result => new Error(`no failure, but ${JSON.stringify(result)}`),
    (reason: unknown) => reason,
  )
  expect((error as Error).constructor.name).toBe(ServiceError.name)
  return (error as Error).message
}

const routes = () => github.requests.map(({ route }) => route)
const url = (id: number) => `https://github.com/octo-org/locks/pull/7#issuecomment-${id}`

describe('the head commit', () => {
  test('is the event’s where it tells it, and nobody is asked', async () => {
    expect(await pull('c0ffee').headSha()).toBe('c0ffee')
    expect(github.requests).toEqual([])
  })

  test('is asked for otherwise', async () => {
    const { headSha } = github.openPullRequest({ files: {} })
    expect(await pull().headSha()).toBe(headSha)
    expect(github.complaints).toEqual([])
  })

  test('of a pull request that is not there is an error that says what to check', async () => {
    expect(await failureOf(pull().headSha())).toBe(
      "GitHub did not let us read pull request #7: 404 Not Found (does the token's job have `contents: read` and " +
        '`pull-requests: write`?)',
    )
    expect(routes()).toEqual(['getPull'])
  })

  test('is an error with a token that is not accepted', async () => {
    github.openPullRequest({ files: {} })
    expect(await failureOf(pull(undefined, 'ghs_wrong').headSha())).toBe(
      'GitHub did not let us read pull request #7: 401 Bad credentials (check the input github-token)',
    )
  })

  test('is an error where the answer is none', async () => {
    github.openPullRequest({ files: {} })
    github.fault('getPull', { html: '<html>login</html>', times: 3 })
    expect(await failureOf(pull().headSha())).toBe(
      'GitHub did not let us read pull request #7: the answer is not what its API describes',
    )
  })
})

describe('the changed files', () => {
  test('come with path, status and blob, from all pages', async () => {
    const files = Array.from({ length: 250 }, (_, index) => [`a/${index}.txt`, `${index}`])
    github.openPullRequest({ files: Object.fromEntries(files) })
    const listing = await pull().changedFiles()
    expect(listing.complete).toBe(true)
    expect(listing.files.map(({ path }) => path)).toEqual(files.map(([path]) => path))
    expect(listing.files[0]).toEqual({
      path: 'a/0.txt',
      status: 'added',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    expect(github.requests.map(({ query }) => [query.page, query.per_page])).toEqual([
      ['1', '100'],
      ['2', '100'],
      ['3', '100'],
    ])
    expect(github.complaints).toEqual([])
  })

  test('are complete where they fill a page', async () => {
    const files = Array.from({ length: 100 }, (_, index) => [`${index}.txt`, ''])
    github.openPullRequest({ files: Object.fromEntries(files) })
    expect(await pull().changedFiles()).toMatchObject({ complete: true, files: { length: 100 } })
  })

  test('are not complete where GitHub stops listing', async () => {
    const files = Array.from({ length: 3010 }, (_, index) => [`${index}.txt`, ''])
    github.openPullRequest({ files: Object.fromEntries(files) })
    expect(await pull().changedFiles()).toMatchObject({ complete: false, files: { length: 3000 } })
    expect(github.requests).toHaveLength(30)
  })

  test('are read again where GitHub stumbled', async () => {
    github.openPullRequest({ files: { 'a.txt': '' } })
    github.fault('listFiles', { status: 502, html: '<html>Unicorn</html>' }, { reset: 'before' })
    expect((await pull().changedFiles()).files.map(({ path }) => path)).toEqual(['a.txt'])
    expect(routes()).toEqual(['listFiles', 'listFiles', 'listFiles'])
  })

  test('are given up after three tries', async () => {
    github.openPullRequest({ files: {} })
    github.fault('listFiles', { status: 503, json: { message: 'Unavailable' }, times: 9 })
    expect(await failureOf(pull().changedFiles())).toBe(
      'GitHub did not let us read the changed files of pull request #7: 503 Unavailable',
    )
    expect(github.requests).toHaveLength(3)
  })

  test('are not asked for again where GitHub said no', async () => {
    github.openPullRequest({ files: {} })
    github.fault('listFiles', { status: 403, json: { message: 'Resource not accessible by integration' } })
    expect(await failureOf(pull().changedFiles())).toBe(
      'GitHub did not let us read the changed files of pull request #7: 403 Resource not accessible by integration' +
        " (give the job `permissions: contents: read, pull-requests: write`; a fork's pull request has a read-only token)",
    )
    expect(github.requests).toHaveLength(1)
  })

  test('are an error where the answer is no list', async () => {
    github.openPullRequest({ files: {} })
    github.fault('listFiles', { json: { message: 'x' }, times: 3 })
    expect(await failureOf(pull().changedFiles())).toContain('the answer is not what its API describes')
  })

  test('are an error where the connection fails', async () => {
    github.openPullRequest({ files: {} })
    github.fault('listFiles', { reset: 'before', times: 3 })
    expect(await failureOf(pull().changedFiles())).toBe(
      'GitHub did not let us read the changed files of pull request #7: the connection failed (ECONNRESET)',
    )
  })
})

describe('a file', () => {
  test('is read by its blob, byte for byte, whatever its path', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, ...Buffer.from('größer 😀'.repeat(50))])
    github.openPullRequest({ files: [{ path: '../a b?#ü%.yaml', content: bytes, status: 'added' }] })
    const request = pull()
    const [file] = (await request.changedFiles()).files
    expect(Buffer.from(await request.readFile(file as never))).toEqual(bytes)
    expect(routes()).toEqual(['listFiles', 'getBlob'])
    expect(github.complaints).toEqual([])
  })

  test('that has no blob is an error, at once', async () => {
    const start = performance.now()
    const message = await failureOf(pull().readFile({ path: 'a.yaml', status: 'added', sha: null }))
    expect(message).toContain('a.yaml')
    expect(performance.now() - start).toBeLessThan(400)
    expect(github.requests).toEqual([])
  })

  test('that is far too large is not read whole', async () => {
    github.openPullRequest({ files: { 'a.yaml': 'x'.repeat(300_000) } })
    const request = pull()
    const [file] = (await request.changedFiles()).files
    expect(await failureOf(request.readFile(file as never))).toBe(
      'GitHub did not let us read the file a.yaml: the answer is larger than 256 KiB',
    )
    expect(routes()).toEqual(['listFiles', 'getBlob'])
  })

  test.each([{ encoding: 'none', content: '' }, { encoding: 'base64' }, [{ type: 'file' }]])(
    'is an error where the answer is no blob: %j',
    async json => {
      github.fault('getBlob', { json, times: 3 })
      expect(await failureOf(pull().readFile({ path: 'a.yaml', status: 'added', sha: 'f'.repeat(40) }))).toBe(
        'GitHub did not let us read the file a.yaml: the answer is not what its API describes',
      )
    },
  )
})

describe('the own comments', () => {
  test('are those of the token’s account, oldest first, from all pages, with LF line ends', async () => {
    github.openPullRequest({ files: {} })
    const own = []
    for (let index = 0; index < 230; index += 1) {
      const author = [ACTIONS_BOT, MALLORY, IMPOSTOR][index % 3] ?? ACTIONS_BOT
      const { id } = github.addComment(author, `marker\r\n${index}`)
      if (author === ACTIONS_BOT) own.push({ id, body: `marker\n${index}`, url: url(id) })
    }
    expect(await pull().ownComments()).toEqual(own)
    expect(routes()).toEqual(['graphql', 'graphql', 'graphql'])
    expect(github.complaints).toEqual([])
  })

  test('are none on a pull request without comments', async () => {
    github.openPullRequest({ files: {} })
    expect(await pull().ownComments()).toEqual([])
  })

  test('are an error in GitHub’s words where there is no pull request, asked for once', async () => {
    expect(await failureOf(pull().ownComments())).toBe(
      'GitHub could not list the comments: Could not resolve to a PullRequest with the number of 7.',
    )
    expect(routes()).toEqual(['graphql'])
  })

  test.each([
    ['a page', { html: '<html></html>' }],
    ['null', { json: { data: null } }],
    ['no comments', { json: { data: { repository: { pullRequest: null } } } }],
    [
      'no page',
      { json: { data: { repository: { pullRequest: { comments: { nodes: [], pageInfo: null } } } } } },
    ],
  ])('are an error where the answer is %s', async (_, fault) => {
    github.openPullRequest({ files: {} })
    github.fault('graphql', { ...fault, times: 3 })
    expect(await failureOf(pull().ownComments())).toBe(
      'GitHub did not let us read the comments of pull request #7: the answer is not what its API describes',
    )
  })

  test('are given up where pages do not end', async () => {
    github.openPullRequest({ files: {} })
    const comments = { nodes: [], pageInfo: { hasNextPage: true, endCursor: 'x' } }
    github.fault('graphql', { json: { data: { repository: { pullRequest: { comments } } } }, times: 1000 })
    expect(await failureOf(pull().ownComments())).toBe(
      'the pull request has more than 10000 comments to look through',
    )
    expect(github.requests).toHaveLength(100)
  })

  test('are read again where GitHub stumbled', async () => {
    github.openPullRequest({ files: {} })
    const { id } = github.addComment(ACTIONS_BOT, 'hello')
    github.fault('graphql', { status: 502, html: '' })
    expect(await pull().ownComments()).toEqual([{ id, body: 'hello', url: url(id) }])
  })
})

describe('a comment', () => {
  test('is created, updated and deleted', async () => {
    github.openPullRequest({ files: {} })
    const request = pull()
    const created = await request.createComment('größer 😀')
    expect(created).toEqual({ id: created.id, body: 'größer 😀', url: url(created.id) })
    expect(await request.updateComment(created.id, 'new')).toEqual({ ...created, body: 'new' })
    expect(github.comments().map(({ body, author }) => [body, author])).toEqual([['new', ACTIONS_BOT]])
    await request.deleteComment(created.id)
    expect(github.comments()).toEqual([])
    expect(routes()).toEqual(['createComment', 'updateComment', 'deleteComment'])
    expect(github.complaints).toEqual([])
  })

  test('never holds the key, which no masking would hide on a page', async () => {
    github.openPullRequest({ files: {} })
    const request = pull()
    const { id } = await request.createComment(`created ${KEY}`)
    expect(github.comments().map(({ body }) => body)).toEqual(['created ***'])
    await request.updateComment(id, `updated ${KEY}`)
    await request.updateComment(999, `gone ${KEY}`)
    expect(github.comments().map(({ body }) => body)).toEqual(['updated ***', 'gone ***'])
  })

  test('that is gone is created anew instead of updated', async () => {
    github.openPullRequest({ files: {} })
    const updated = await pull().updateComment(999, 'new')
    expect(updated).toMatchObject({ body: 'new', url: url(updated.id) })
    expect(routes()).toEqual(['updateComment', 'createComment'])
    expect(github.comments().map(({ body }) => body)).toEqual(['new'])
  })

  test('that is gone need not be deleted', async () => {
    github.openPullRequest({ files: {} })
    await pull().deleteComment(999)
    expect(routes()).toEqual(['deleteComment'])
  })

  test.each([
    ['createComment', 'write the comment'],
    ['updateComment', 'update the comment'],
    ['deleteComment', 'delete the old comment'],
  ] as const)('is written once: after a 502 nobody knows what %s left behind', async (route, what) => {
    github.openPullRequest({ files: {} })
    const { id } = github.addComment(ACTIONS_BOT, 'old')
    github.fault(route, { status: 502, json: { message: 'Bad Gateway' }, takesEffect: true })
    const request = pull()
    const work = {
      createComment: () => request.createComment('new'),
      updateComment: () => request.updateComment(id, 'new'),
      deleteComment: () => request.deleteComment(id),
    }[route]
    expect(await failureOf(work())).toBe(`GitHub did not let us ${what}: 502 Bad Gateway`)
    expect(routes()).toEqual([route])
  })

  test('needs a token that may write', async () => {
    github.openPullRequest({ files: {}, fork: true })
    github.setReadOnly()
    expect(await failureOf(pull().createComment('new'))).toBe(
      'GitHub did not let us write the comment: 403 Resource not accessible by integration (give the job ' +
        "`permissions: contents: read, pull-requests: write`; a fork's pull request has a read-only token)",
    )
    expect(routes()).toEqual(['createComment'])
  })

  test('is not taken for written where the answer is none', async () => {
    github.openPullRequest({ files: {} })
    github.fault('createComment', { html: '<html></html>' })
    expect(await failureOf(pull().createComment('new'))).toBe(
      'GitHub did not let us write the comment: the answer is not what its API describes',
    )
  })

  test('is refused in GitHub’s words, cut', async () => {
    github.openPullRequest({ files: {} })
    github.fault('createComment', { status: 422, json: { message: 'z'.repeat(9000) } })
    const message = await failureOf(pull().createComment('new'))
    expect(message).toMatch(/^GitHub did not let us write the comment: 422 z+$/)
    expect(message.length).toBeLessThan(400)
  })
})
