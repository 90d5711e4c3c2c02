import {
  BAD_GATEWAY,
  type GitHubFault,
  GONE,
  graphqlRateLimit,
  LOCKED,
  PASS,
  primaryRateLimit,
  secondaryRateLimit,
} from '../support/github-faults.ts'
import type { GitHubRequest, RouteName } from '../support/github-server.ts'
import { ARCHITECTURE_WORDS, expectEnding, fixture, startAll, type World } from '../support/world.ts'
import {
  isClosed,
  nthAnswer,
  nthRequest,
  onlyComment,
  openPull,
  ownComments,
  PATH,
  staged,
  type Visit,
  visit,
  warningsOf,
} from './visits.ts'

const PATHS = ['a', 'b', 'c'].map(name => `locks/${name}.lock-request.yaml`)
const THREE = Object.fromEntries(PATHS.map((path, at) => [path, nthRequest(at)]))

const UNICORN: GitHubFault = { status: 200, html: '<!DOCTYPE html><html>Unicorn!</html>' }
const SERVER_ERROR: GitHubFault = { status: 500, json: { message: 'Server Error' } }

/** A first visit to a pull request whose GitHub goes wrong as told. */
async function spoiled(
  faults: Partial<Record<RouteName, readonly GitHubFault[]>>,
  options: Parameters<typeof openPull>[0] = {},
): Promise<{ world: World; seen: Visit }> {
  const world = await openPull(options)
  for (const [route, list] of Object.entries(faults)) world.github.fault(route as RouteName, ...list)
  return { world, seen: await visit(world) }
}

/** The verdict stands whatever became of the comment. */
function expectStandingVerdict({ result }: Visit): void {
  expectEnding(result, 'designed', 0)
  expect(result.summary).toContain(ARCHITECTURE_WORDS)
  expect(result.outputs.architecture).toContain(ARCHITECTURE_WORDS)
  expect(result.log).not.toMatch(/TypeError|undefined|\[object/)
}

function pausesOf(requests: readonly GitHubRequest[], route: RouteName): number[] {
  const times = requests.filter(each => each.route === route).map(({ at }) => at)
  return times.slice(1).map((at, index) => at - (times[index] ?? 0))
}

describe('where GitHub limits the rate', () => {
  interface Row {
    readonly what: string
    readonly route: RouteName
    readonly fault: GitHubFault
    /** How often the route is called where nothing goes wrong. */
    readonly calls?: number
  }
  const LIMITED = secondaryRateLimit(403, 1)
  const ROWS: readonly Row[] = [
    { what: 'of creating comments', route: 'createComment', fault: LIMITED },
    { what: 'of creating comments, as 429', route: 'createComment', fault: secondaryRateLimit(429, 1) },
    {
      what: 'of all the hour’s requests, up to a time that it tells',
      route: 'createComment',
      fault: primaryRateLimit(1),
    },
    { what: 'of updating comments', route: 'updateComment', fault: LIMITED },
    { what: 'of listing the files', route: 'listFiles', fault: LIMITED },
    { what: 'of reading a file', route: 'getBlob', fault: LIMITED },
    { what: 'of listing the comments', route: 'graphql', fault: LIMITED, calls: 2 },
    {
      what: 'of GraphQL, which it says with success',
      route: 'graphql',
      fault: graphqlRateLimit(1),
      calls: 2,
    },
  ]
  const outcomeOf = startAll(ROWS, async ({ route, fault }) => {
    const world = await openPull()
    if (route === 'updateComment') {
      await visit(world)
      world.github.push(7, { [PATH]: nthRequest(2) })
    }
    world.github.fault(route, fault)
    return { world, seen: await visit(world) }
  })
  const tooLong = staged(async () => await spoiled({ createComment: [secondaryRateLimit(403, 3600)] }))
  const usedUp = staged(async () => await spoiled({ graphql: [graphqlRateLimit(3000)] }))

  test.each(ROWS)('$what, it waits as long as it is told, and then goes on', async row => {
    const { world, seen } = await outcomeOf(row)
    expectStandingVerdict(seen)
    expect(seen.sent.filter(({ route }) => route === row.route)).toHaveLength((row.calls ?? 1) + 1)
    expect(pausesOf(seen.sent, row.route)[0]).toBeGreaterThanOrEqual(1000)
    expect(seen.result.seconds).toBeGreaterThanOrEqual(1)
    const { id } = onlyComment(world)
    expect(seen.result.outputs['comment-url']).toMatch(new RegExp(`-${id}$`))
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('for an hour, it does not wait, and says for how long it should have', async () => {
    const { world, seen } = await tooLong()
    expectStandingVerdict(seen)
    expect(seen.wrote).toHaveLength(1)
    expect(ownComments(world)).toEqual([])
    expect(warningsOf(seen.result)).toEqual([expect.stringMatching(/(?=.*rate limit)(?=.*3600 s)/)])
    expect(warningsOf(seen.result)[0]).not.toContain('pull-requests: write')
  })

  test('of listing the comments for the rest of the hour, it says so and writes nothing', async () => {
    const { seen } = await usedUp()
    expectStandingVerdict(seen)
    expect(seen.wrote).toEqual([])
    expect(warningsOf(seen.result)).toEqual([expect.stringContaining('rate limit')])
  })
})

describe('where GitHub’s answer to a comment does not come, but the comment', () => {
  const ROWS: readonly { readonly what: string; readonly fault: GitHubFault; readonly writes: number }[] = [
    { what: 'is there after a 502', fault: { ...BAD_GATEWAY, takesEffect: true }, writes: 1 },
    {
      what: 'is there after the connection was reset',
      fault: { reset: 'before', takesEffect: true },
      writes: 1,
    },
    { what: 'is there after a reset in the middle', fault: { reset: 'mid-body' }, writes: 1 },
    { what: 'is there after a page of HTML', fault: { ...UNICORN, takesEffect: true }, writes: 1 },
    { what: 'is not there after a 502', fault: BAD_GATEWAY, writes: 2 },
    { what: 'is not there after the connection was reset', fault: { reset: 'before' }, writes: 2 },
    { what: 'is not there after a 500', fault: SERVER_ERROR, writes: 2 },
  ]
  const outcomeOf = startAll(ROWS, ({ fault }) => spoiled({ createComment: [fault] }))
  const blind = staged(
    async () =>
      await spoiled({
        createComment: [{ ...BAD_GATEWAY, takesEffect: true }],
        graphql: [PASS, { ...BAD_GATEWAY, times: 20 }],
      }),
  )
  const updated = staged(async () => {
    const world = await openPull()
    await visit(world)
    world.github.push(7, { [PATH]: nthRequest(2) })
    world.github.fault('updateComment', { ...BAD_GATEWAY, takesEffect: true }, { reset: 'mid-body' })
    return { world, seen: await visit(world) }
  })
  const neighbours = staged(
    async () =>
      await spoiled(
        { createComment: [PASS, { ...BAD_GATEWAY, takesEffect: true }, BAD_GATEWAY] },
        { pull: { files: THREE } },
      ),
  )

  test.each(ROWS)('$what, there is one in the end', async row => {
    const { world, seen } = await outcomeOf(row)
    expectStandingVerdict(seen)
    const { id } = onlyComment(world)
    expect(seen.result.outputs['comment-url']).toMatch(new RegExp(`-${id}$`))
    expect(seen.wrote.map(({ route }) => route)).toEqual(Array(row.writes).fill('createComment'))
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('cannot be looked for, it is not written again', async () => {
    const { world, seen } = await blind()
    expectStandingVerdict(seen)
    expect(ownComments(world)).toHaveLength(1)
    expect(seen.wrote).toHaveLength(1)
    expect(warningsOf(seen.result)).not.toEqual([])
  })

  test('was updated, it is updated again', async () => {
    const { world, seen } = await updated()
    expectStandingVerdict(seen)
    expect(onlyComment(world).body).toContain('revision number 2')
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('is one of several, each of them is there once', async () => {
    const { world, seen } = await neighbours()
    expect(ownComments(world)).toHaveLength(3)
    for (const path of PATHS) {
      expect(ownComments(world).filter(({ body }) => body.includes(path))).toHaveLength(1)
    }
    const urls = seen.result.outputs['comment-url']?.split('\n') ?? []
    expect(new Set(urls).size).toBe(3)
  })
})

describe('where GitHub holds a comment for too long', () => {
  const TOO_LONG: GitHubFault = {
    status: 422,
    json: {
      message: 'Validation Failed',
      errors: [
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ],
    },
  }
  const content = `${nthAnswer(1)}\n${'- A long sentence about quorums and leases.\n'.repeat(1200)}`
  const once = staged(async () => await spoiled({ createComment: [TOO_LONG] }, { script: { content } }))
  const always = staged(
    async () => await spoiled({ createComment: [{ ...TOO_LONG, times: 9 }] }, { script: { content } }),
  )

  test('it is shortened once and posted', async () => {
    const { world, seen } = await once()
    expectStandingVerdict(seen)
    const [refused, posted, ...more] = seen.wrote.map(({ body }) => (body as { body: string }).body)
    expect(more).toEqual([])
    expect(refused?.length).toBeGreaterThan(40_000)
    expect(posted?.length).toBeLessThanOrEqual(32_768)
    const { body, id } = onlyComment(world)
    expect(body).toBe(posted)
    expect(isClosed(body)).toBe(true)
    expect(body).toMatch(/The comment is cut here.*The job summary has the whole report/)
    expect(seen.result.outputs['comment-url']).toMatch(new RegExp(`-${id}$`))
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('twice, it is a warning that says so', async () => {
    const { seen } = await always()
    expectStandingVerdict(seen)
    expect(seen.wrote).toHaveLength(2)
    expect(warningsOf(seen.result)).toEqual([expect.stringContaining('too long')])
  })
})

describe('where the token may not write', () => {
  const readOnly = async (files: Readonly<Record<string, string>>, content = nthAnswer(1)) => {
    const world = await openPull({ pull: { files }, script: { content } })
    world.github.setReadOnly()
    return { world, seen: await visit(world) }
  }
  const one = staged(async () => await readOnly({ [PATH]: nthRequest(1) }))
  const three = staged(async () => await readOnly(THREE))
  const refusal = staged(async () => await readOnly({ [PATH]: nthRequest(1) }, fixture('refusal-bare.md')))
  const nowAfter = async (files: Readonly<Record<string, string>>) => {
    const world = await openPull({ pull: { files: THREE } })
    await visit(world)
    const before = ownComments(world)
    world.github.setReadOnly()
    world.github.push(7, files)
    return { world, before, seen: await visit(world) }
  }
  const updating = staged(
    async () => await nowAfter(Object.fromEntries(PATHS.map((path, at) => [path, nthRequest(at + 10)]))),
  )
  const withdrawing = staged(async () => await nowAfter({ 'README.md': '# Locks\n' }))
  const locked = staged(async () => await spoiled({ createComment: [{ ...LOCKED, times: 9 }] }))
  const gone = staged(async () => await spoiled({ createComment: [{ ...GONE, times: 9 }] }))
  const locked3 = staged(
    async () => await spoiled({ createComment: [{ ...LOCKED, times: 9 }] }, { pull: { files: THREE } }),
  )

  test.each([
    ['one request', one],
    ['three requests', three],
  ])('it is tried once, and a warning names the permission, with %s', async (_, scene) => {
    const { seen } = await scene()
    expectStandingVerdict(seen)
    expect(seen.wrote.map(({ route }) => route)).toEqual(['createComment'])
    expect(warningsOf(seen.result)).toEqual([expect.stringContaining('pull-requests: write')])
    expect(seen.result.outputs['comment-url'] ?? '').toBe('')
  })

  test('a refusal fails the step all the same', async () => {
    const { seen } = await refusal()
    expectEnding(seen.result, 'insufficient', 1)
    expect(seen.wrote).toHaveLength(1)
  })

  test('any more, the first of the updates speaks for all', async () => {
    const { world, before, seen } = await updating()
    expectStandingVerdict(seen)
    expect(seen.wrote.map(({ route }) => route)).toEqual(['updateComment'])
    expect(warningsOf(seen.result)).toEqual([expect.stringContaining('pull-requests: write')])
    expect(ownComments(world)).toEqual(before)
  })

  test('any more, the first of the withdrawals speaks for all', async () => {
    const { world, before, seen } = await withdrawing()
    expectEnding(seen.result, 'none', 0)
    expect(seen.wrote.map(({ route }) => route)).toEqual(['updateComment'])
    expect(warningsOf(seen.result)).toEqual([expect.stringContaining('pull-requests: write')])
    expect(ownComments(world)).toEqual(before)
  })

  test('because the conversation is locked, the warning says that and not that a permission is missing', async () => {
    const { seen } = await locked()
    expectStandingVerdict(seen)
    expect(warningsOf(seen.result)).toEqual([expect.stringContaining('locked')])
    expect(warningsOf(seen.result)[0]).not.toContain('pull-requests: write')
  })

  test('because the conversation is gone, the warning says that', async () => {
    const { seen } = await gone()
    expectStandingVerdict(seen)
    expect(seen.wrote).toHaveLength(1)
    expect(warningsOf(seen.result)).toEqual([expect.stringMatching(/410.*deleted/)])
  })

  test('because the conversation is locked, it is tried once for three requests', async () => {
    const { seen } = await locked3()
    expectStandingVerdict(seen)
    expect(seen.wrote).toHaveLength(1)
    expect(warningsOf(seen.result)).toHaveLength(1)
  })
})

describe('where GitHub answers with HTML', () => {
  const comments = staged(async () => await spoiled({ graphql: [{ ...UNICORN, times: 20 }] }))
  const files = staged(async () => await spoiled({ listFiles: [{ ...UNICORN, times: 20 }] }))
  const blob = staged(
    async () => await spoiled({ getBlob: [{ ...UNICORN, times: 1 }] }, { pull: { files: THREE } }),
  )

  test('instead of the comments, a warning says so and nothing is written', async () => {
    const { world, seen } = await comments()
    expectStandingVerdict(seen)
    expect(warningsOf(seen.result)).toEqual([
      expect.stringMatching(/(?=.*the comments)(?=.*not what its API describes)/),
    ])
    expect([seen.wrote, ownComments(world)]).toEqual([[], []])
  })

  test('instead of the changed files, the run is inconclusive and says why everywhere', async () => {
    const { seen } = await files()
    expectEnding(seen.result, 'inconclusive', 1)
    const said = /the changed files of pull request #7.*not what its API describes/
    expect(seen.result.log).toMatch(said)
    expect(seen.result.summary.replaceAll(/&#\d+;/g, '')).toMatch(/changed files of pull request.*7/)
    expect(seen.result.readOutputFile('record-file')).toMatch(said)
    expect([seen.asked, seen.wrote]).toEqual([0, []])
  })

  test('instead of one request file, that request is inconclusive and its neighbours are designed', async () => {
    const { world, seen } = await blob()
    expectEnding(seen.result, 'inconclusive', 1)
    expect(seen.asked).toBe(2)
    const bodies = ownComments(world).map(({ body }) => body)
    expect(bodies.filter(body => body.includes('✅ designed'))).toHaveLength(2)
    expect(bodies.filter(body => body.includes('not what its API describes'))).toHaveLength(1)
  })
})

describe('where GitHub stumbles', () => {
  const passing = staged(
    async () =>
      await spoiled({ listFiles: [BAD_GATEWAY], getBlob: [{ reset: 'mid-body' }], graphql: [BAD_GATEWAY] }),
  )
  const badToken = staged(
    async () =>
      await spoiled({
        listFiles: [{ status: 401, json: { message: 'Bad credentials' }, times: 9 }],
      }),
  )

  test('once at each reading, nobody notices', async () => {
    const { world, seen } = await passing()
    expectStandingVerdict(seen)
    expect(ownComments(world)).toHaveLength(1)
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('over the token, it is not asked again, and the error names the input', async () => {
    const { seen } = await badToken()
    expectEnding(seen.result, 'inconclusive', 1)
    expect(seen.sent.filter(({ route }) => route === 'listFiles')).toHaveLength(1)
    expect(seen.result.log).toMatch(/401.*github-token/)
  })
})
