import '../fakes/errors.ts'
import { connectPullRequest } from '../../../src/adapters/github.ts'
import { createRedact } from '../../../src/adapters/redact.ts'
import {
  NotAllowed,
  type OwnComment,
  type PullRequest,
  ServiceError,
  TooLongBody,
  UncertainWrite,
} from '../../../src/ports.ts'
import {
  BAD_GATEWAY,
  graphqlRateLimit,
  LOCKED,
  primaryRateLimit,
  secondaryRateLimit,
} from '../../support/github-faults.ts'
import {
  ACTIONS_BOT,
  type GitHub,
  type GitHubFault,
  IMPOSTOR,
  MALLORY,
  type RouteName,
  startGitHub,
} from '../../support/github-server.ts'
import { type FakeClock, fakeClock } from '../fakes/clock.ts'
import { KEY } from '../fakes/settings.ts'

let github: GitHub
let clock: FakeClock

beforeEach(async () => {
  github = await startGitHub()
  clock = fakeClock()
})
afterEach(() => github.close())

function pull(headSha?: string, token = github.token): PullRequest {
  const redact = createRedact([KEY])
  const { url: apiUrl, graphqlUrl } = github
  const access = { token, owner: 'octo-org', repo: 'locks', apiUrl, graphqlUrl, redact, clock }
  return connectPullRequest(access, 7, headSha)
}

async function thrownBy(work: Promise<unknown>): Promise<Error> {
  return await work.then(
    result => new Error(`no failure, but ${JSON.stringify(result)}`),
    (reason: Error) => reason,
  )
}

/** The sentence of a failure that is GitHub's. */
async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await thrownBy(work)
  expect(error).toBeInstanceOf(ServiceError)
  return error.message
}

async function kindOf(work: Promise<unknown>): Promise<unknown> {
  return (await thrownBy(work)).constructor
}

const routes = () => github.requests.map(({ route }) => route)
/** A comment as the adapter tells it. */
const own = (id: number, body: string, minimized = false): OwnComment => ({
  id,
  nodeId: `IC_${id}`,
  body,
  url: url(id),
  minimized,
})
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
    github.fault('getPull', { html: '<html>login</html>' })
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
    expect(clock.sleeps).toEqual([500, 1000])
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

  test.each<[string, unknown]>([
    ['no list', { message: 'x' }],
    ['a list of nothing', [null]],
    ['a list of files without names', [{ status: 'added', sha: 'f'.repeat(40) }]],
    ['a list of files whose blobs are numbers', [{ filename: 'a.yaml', status: 'added', sha: 7 }]],
  ])('are an error where the answer is %s', async (_, json) => {
    github.openPullRequest({ files: {} })
    github.fault('listFiles', { json })
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
    const message = await failureOf(pull().readFile({ path: 'a.yaml', status: 'added', sha: null }))
    expect(message).toContain('a.yaml')
    expect([clock.sleeps, github.requests]).toEqual([[], []])
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
      github.fault('getBlob', { json })
      expect(await failureOf(pull().readFile({ path: 'a.yaml', status: 'added', sha: 'f'.repeat(40) }))).toBe(
        'GitHub did not let us read the file a.yaml: the answer is not what its API describes',
      )
    },
  )
})

describe('the own comments', () => {
  test('are those of the token’s account, oldest first, from all pages, with LF line ends', async () => {
    github.openPullRequest({ files: {} })
    const expected = []
    for (let index = 0; index < 230; index += 1) {
      const author = [ACTIONS_BOT, MALLORY, IMPOSTOR][index % 3] ?? ACTIONS_BOT
      const { id } = github.addComment(author, `marker\r\n${index}`)
      if (author === ACTIONS_BOT) expected.push(own(id, `marker\n${index}`))
    }
    expect(await pull().ownComments()).toEqual(expected)
    expect(routes()).toEqual(['graphql', 'graphql', 'graphql'])
    expect(github.complaints).toEqual([])
  })

  test('come lowest id first, whatever their order, and say which are folded away', async () => {
    github.openPullRequest({ files: {} })
    const nodes = [12, 9, 101].map(id => {
      const { nodeId, body, url: address, minimized } = own(id, 'x', id === 9)
      return { id: nodeId, body, url: address, viewerDidAuthor: true, isMinimized: minimized }
    })
    const comments = { nodes: [null, ...nodes], pageInfo: { hasNextPage: false, endCursor: null } }
    github.fault('graphql', { json: { data: { repository: { pullRequest: { comments } } } } })
    expect(await pull().ownComments()).toEqual([own(9, 'x', true), own(12, 'x'), own(101, 'x')])
  })

  test.each<[string, object]>([
    ['whose address has no number', { url: 'https://github.com/' }],
    ['without a text', { body: null }],
    ['without an id', { id: undefined }],
  ])('are an error where there is one %s', async (_, told) => {
    github.openPullRequest({ files: {} })
    const url = 'https://github.com/octo-org/locks/pull/7#issuecomment-1'
    const node = { id: 'IC_1', body: '', url, viewerDidAuthor: true, isMinimized: false, ...told }
    const comments = { nodes: [node], pageInfo: { hasNextPage: false, endCursor: null } }
    github.fault('graphql', { json: { data: { repository: { pullRequest: { comments } } } } })
    expect(await failureOf(pull().ownComments())).toContain('the answer is not what its API describes')
  })

  test('are none on a pull request without comments', async () => {
    github.openPullRequest({ files: {} })
    expect(await pull().ownComments()).toEqual([])
  })

  test('are an error in GitHub’s words where there is no pull request, asked for once', async () => {
    expect(await failureOf(pull().ownComments())).toBe(
      'GitHub did not let us read the comments of pull request #7: 422 Could not resolve to a PullRequest with the number of 7.',
    )
    expect(routes()).toEqual(['graphql'])
  })

  test.each([
    ['a page', { html: '<html></html>' }],
    ['null', { json: { data: null } }],
    ['an error without words', { json: { errors: [{ type: 'x' }] } }],
    ['no comments', { json: { data: { repository: { pullRequest: null } } } }],
    [
      'no page',
      { json: { data: { repository: { pullRequest: { comments: { nodes: [], pageInfo: null } } } } } },
    ],
  ])('are an error where the answer is %s', async (_, fault) => {
    github.openPullRequest({ files: {} })
    github.fault('graphql', fault)
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
    expect(await pull().ownComments()).toEqual([own(id, 'hello')])
  })
})

describe('a comment', () => {
  test('is created, updated and deleted', async () => {
    github.openPullRequest({ files: {} })
    const request = pull()
    const created = await request.createComment('größer 😀')
    expect(created).toEqual(own(created.id, 'größer 😀'))
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

  test('is refused without words where GitHub’s are no text', async () => {
    github.openPullRequest({ files: {} })
    github.fault('createComment', { status: 422, json: { message: { a: 1 } } })
    expect(await failureOf(pull().createComment('new'))).toBe('GitHub did not let us write the comment: 422')
  })
})

describe('a comment that does not count any more', () => {
  test('is folded away as outdated, and unfolded again', async () => {
    github.openPullRequest({ files: {} })
    const { id } = github.addComment(ACTIONS_BOT, 'old')
    const request = pull()
    await request.minimizeComment(own(id, 'old'))
    expect(github.comments()[0]?.minimized).toBe('outdated')
    expect(await request.ownComments()).toEqual([own(id, 'old', true)])
    await request.reviveComment(own(id, 'old', true))
    expect(github.comments()[0]?.minimized).toBeUndefined()
    expect(await request.ownComments()).toEqual([own(id, 'old')])
    expect(github.complaints).toEqual([])
  })

  test('is found by what creating it told, too', async () => {
    github.openPullRequest({ files: {} })
    const request = pull()
    await request.minimizeComment(await request.createComment('new'))
    expect(github.comments()[0]?.minimized).toBe('outdated')
  })

  test.each([
    ['minimizeComment', 'fold the old comment away'],
    ['reviveComment', 'unfold the comment'],
  ] as const)('needs a token that may write for %s, asked for once', async (method, what) => {
    github.openPullRequest({ files: {}, fork: true })
    const { id } = github.addComment(ACTIONS_BOT, 'old')
    github.setReadOnly()
    expect(await failureOf(pull()[method](own(id, 'old')))).toMatch(
      new RegExp(
        `^GitHub did not let us ${what}: 403 Resource not accessible by integration \\(give the job`,
      ),
    )
    expect(routes()).toEqual(['graphql'])
  })
})

const BLOB = { path: 'a.yaml', status: 'added', sha: 'f'.repeat(40) }

/** All that is asked of GitHub; the comment is one of the token's account. */
const CALLS = [
  ['headSha', 'getPull', request => request.headSha()],
  ['changedFiles', 'listFiles', request => request.changedFiles()],
  ['readFile', 'getBlob', request => request.readFile(BLOB)],
  ['ownComments', 'graphql', request => request.ownComments()],
  ['updateComment', 'updateComment', (request, { id }) => request.updateComment(id, 'new')],
  ['deleteComment', 'deleteComment', (request, { id }) => request.deleteComment(id)],
  ['minimizeComment', 'graphql', (request, comment) => request.minimizeComment(comment)],
  ['reviveComment', 'graphql', (request, comment) => request.reviveComment(comment)],
  ['createComment', 'createComment', request => request.createComment('new')],
] as const satisfies readonly [
  string,
  RouteName,
  (request: PullRequest, comment: OwnComment) => Promise<unknown>,
][]
const REPEATED = CALLS.slice(0, -1)

/** Pull request 7 with a file, and its only comment. */
function openPull(): [request: PullRequest, comment: OwnComment] {
  github.openPullRequest({ files: { 'a.yaml': '' } })
  const { id, body } = github.addComment(ACTIONS_BOT, 'old')
  return [pull(), own(id, body)]
}

describe('where GitHub stumbles', () => {
  test.each(REPEATED)('%s is tried three times, and the pauses grow', async (_, route, call) => {
    github.fault(route, BAD_GATEWAY, { reset: 'before' }, { status: 500, json: { message: 'Oops' } })
    expect(await failureOf(call(...openPull()))).toMatch(/^GitHub did not let us .*: 500 Oops$/)
    expect(routes()).toEqual([route, route, route])
    expect(clock.sleeps).toEqual([500, 1000])
  })

  test.each([
    ['updateComment', [['new', undefined]]],
    ['deleteComment', []],
    ['minimizeComment', [['old', 'outdated']]],
  ])('%s is no failure where only the answer was lost', async (method, left) => {
    const opened = openPull()
    const [, route, call] = CALLS.find(([name]) => name === method) ?? CALLS[0]
    github.fault(route, { ...BAD_GATEWAY, takesEffect: true })
    await call(...opened)
    expect(routes()).toEqual([route, route])
    expect(github.comments().map(({ body, minimized }) => [body, minimized])).toEqual(left)
  })

  test.each<[string, GitHubFault, string]>([
    ['a 502', { status: 502, json: { message: 'Bad Gateway' } }, '502 Bad Gateway'],
    ['a 502 after it', { status: 502, json: { message: 'Bad' }, takesEffect: true }, '502 Bad'],
    ['a lost connection', { reset: 'before' }, 'the connection failed (ECONNRESET)'],
    ['half an answer', { reset: 'mid-body' }, 'the connection failed (ECONNRESET)'],
    ['a page', { html: '<html></html>' }, 'the answer is not what its API describes'],
  ])('a comment is written once: after %s nobody knows whether it is there', async (_, fault, why) => {
    github.fault('createComment', fault)
    const [request] = openPull()
    const error = await thrownBy(request.createComment('new'))
    expect([error.constructor, error.message]).toEqual([
      UncertainWrite,
      `GitHub did not let us write the comment: ${why}`,
    ])
    expect(routes()).toEqual(['createComment'])
    expect(clock.sleeps).toEqual([])
  })

  test('a comment that was gone is written once, too', async () => {
    github.fault('createComment', BAD_GATEWAY)
    const [request] = openPull()
    expect(await kindOf(request.updateComment(999, 'new'))).toBe(UncertainWrite)
    expect(routes()).toEqual(['updateComment', 'createComment'])
  })
})

describe('where GitHub says no', () => {
  test.each<[number, string, typeof ServiceError]>([
    [401, 'Bad credentials', ServiceError],
    [403, 'Resource not accessible by integration', NotAllowed],
    [410, 'This issue was deleted', ServiceError],
    [422, 'Validation Failed', ServiceError],
    [451, 'Unavailable For Legal Reasons', ServiceError],
  ])('with %d nothing is tried again', async (status, message, kind) => {
    const opened = openPull()
    for (const [, route, call] of CALLS) {
      github.fault(route, { status, json: { message } })
      expect(await kindOf(call(...opened))).toBe(kind)
    }
    expect(routes()).toEqual(CALLS.map(([, route]) => route))
    expect(clock.sleeps).toEqual([])
  })

  test('because the conversation is locked, it is not said that a permission is missing', async () => {
    github.fault('createComment', LOCKED)
    const error = await thrownBy(openPull()[0].createComment('new'))
    expect([error.constructor, error.message]).toEqual([
      NotAllowed,
      'GitHub did not let us write the comment: 403 Unable to create comment because issue is locked.',
    ])
  })

  test.each(['createComment', 'updateComment'] as const)(
    'to a body that is too long, %s tells it apart',
    async method => {
      const long = 'x'.repeat(65_537)
      const [request, { id }] = openPull()
      const work = method === 'createComment' ? request.createComment(long) : request.updateComment(id, long)
      expect(await kindOf(work)).toBe(TooLongBody)
      expect(routes()).toEqual([method])
      expect(github.comments().map(({ body }) => body)).toEqual(['old'])
    },
  )
})

describe('where GitHub limits the rate', () => {
  const create = () => openPull()[0].createComment('new')
  const NEVER = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'never' }

  test.each(CALLS)('%s waits as long as it asks, and is then done once', async (_, route, call) => {
    const opened = openPull()
    github.fault(route, secondaryRateLimit(403, 17), secondaryRateLimit(429, 3))
    if (route === 'getBlob') github.fault(route, { json: { encoding: 'base64', content: '' } })
    await call(...opened)
    expect(clock.sleeps).toEqual([17_000, 3000])
    expect(routes()).toEqual([route, route, route])
  })

  test.each([403, 429] as const)('with %d it is waited for until the limit is reset', async status => {
    github.fault('createComment', primaryRateLimit(90, status))
    await create()
    expect(clock.sleeps).toHaveLength(1)
    expect(clock.sleeps[0]).toBeGreaterThan(80_000)
    expect(clock.sleeps[0]).toBeLessThanOrEqual(91_000)
  })

  test.each(CALLS.filter(([, route]) => route === 'graphql'))(
    '%s waits until the limit is reset, of which GraphQL tells with status 200',
    async (_, route, call) => {
      const opened = openPull()
      github.fault(route, graphqlRateLimit(20))
      await call(...opened)
      expect(clock.sleeps).toHaveLength(1)
      expect(clock.sleeps[0]).toBeGreaterThan(10_000)
      expect(clock.sleeps[0]).toBeLessThanOrEqual(21_000)
      expect(routes()).toEqual([route, route])
    },
  )

  test('it is waited longer each time where it is said to be over at once, and not for ever', async () => {
    github.fault('createComment', { ...secondaryRateLimit(429, 0), times: 500 })
    expect(await failureOf(create())).toContain('; it still limits us after 127 s')
    expect(clock.sleeps).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 64_000])
  })

  test('it is waited for until a date', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString()
    github.fault('createComment', { ...secondaryRateLimit(), headers: { 'retry-after': date } })
    await create()
    expect(clock.sleeps).toHaveLength(1)
    expect(clock.sleeps[0]).toBeGreaterThan(80_000)
    expect(clock.sleeps[0]).toBeLessThanOrEqual(90_000)
  })

  test('it is waited for a moment where the limit has just been reset', async () => {
    github.fault('createComment', primaryRateLimit(-5))
    await create()
    expect(clock.sleeps).toEqual([1000])
  })

  test.each<[string, GitHubFault]>([
    ['a 429', { status: 429, json: { message: 'Too Many Requests' } }],
    ['a secondary limit', secondaryRateLimit()],
    [
      'an abuse limit',
      { status: 403, json: { message: 'You have triggered an abuse detection mechanism.' } },
    ],
    ['no time of reset', { ...secondaryRateLimit(), headers: NEVER }],
    ['a word', { ...secondaryRateLimit(), headers: { 'retry-after': 'soon' } }],
    ['less than nothing', { ...secondaryRateLimit(), headers: { 'retry-after': '-1' } }],
  ])('it is waited a minute where nothing better is said: %s', async (_, fault) => {
    github.fault('createComment', fault)
    await create()
    expect(clock.sleeps).toEqual([60_000])
    expect(github.comments().map(({ body }) => body)).toEqual(['old', 'new'])
  })

  test('it is not waited longer than three minutes: that is said', async () => {
    github.fault('createComment', secondaryRateLimit(403, 181))
    const error = await thrownBy(create())
    expect(error.constructor).toBe(ServiceError)
    expect(error.message).toMatch(
      /^GitHub did not let us write the comment: 403 You have exceeded a secondary/,
    )
    expect(error.message).toMatch(/; it asks to wait 181 s, and 180 s are waited at most$/)
    expect(clock.sleeps).toEqual([])
  })

  test('it is not waited longer than three minutes in all', async () => {
    github.fault('createComment', { ...secondaryRateLimit(429), times: 9 })
    expect(await failureOf(create())).toMatch(/: 429 .*; it still limits us after 180 s$/)
    expect(clock.sleeps).toEqual([60_000, 60_000, 60_000])
    expect(github.requests).toHaveLength(4)
  })

  test('a plain no is not waited for', async () => {
    const headers = { 'x-ratelimit-remaining': '4000', 'x-ratelimit-reset': String(Date.now() / 1000 + 90) }
    github.fault('createComment', { status: 403, headers, json: { message: 'Resource not accessible' } })
    expect(await kindOf(create())).toBe(NotAllowed)
    expect(clock.sleeps).toEqual([])
  })
})
