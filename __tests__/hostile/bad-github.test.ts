import {
  isClosed,
  nthAnswer,
  nthRequest,
  onlyComment,
  openBeside,
  openPull,
  ownComments,
  PATH,
  staged,
  type Visit,
  visit,
  warningsOf,
} from '../e2e/visits.ts'
import type { GitHubFault } from '../support/github-faults.ts'
import { MALLORY, type RouteName } from '../support/github-server.ts'
import { startModel } from '../support/model-server.ts'
import { ARCHITECTURE_WORDS, architecture, expectEnding, type World } from '../support/world.ts'
import { badInput } from './bad-inputs.ts'
import { githubFaults } from './bad-services.ts'
import { textOf } from './published-texts.ts'

/** A first visit to a pull request whose GitHub goes wrong as told. */
function spoiled(route: RouteName, faults: readonly GitHubFault[], content = nthAnswer(1)) {
  return staged(async () => {
    const world = await openPull({ script: { content } })
    world.github.fault(route, ...faults)
    return { world, seen: await visit(world, { inputs: { repair: 'false' } }) }
  })
}

/** Whatever becomes of the comment, the verdict stands and is published. */
function expectStanding({ result }: Visit): void {
  expectEnding(result, 'designed', 0)
  expect(result.summary).toContain(ARCHITECTURE_WORDS)
  expect(result.outputs.architecture).toContain(ARCHITECTURE_WORDS)
  expect(result.readOutputFile('record-file')).toContain('"designed"')
  expect(result.log).not.toMatch(/TypeError|undefined|\[object/)
}

const routesOf = (requests: Visit['wrote']) => requests.map(({ route }) => route)

describe('where GitHub fails at the comment,', () => {
  const creating = (id: string) => githubFaults(id, 'createComment')
  const stored = spoiled('createComment', creating('gh-01'))
  const storedLater = spoiled('createComment', [{ reset: 'before' }, ...creating('gh-01')])
  const limited = spoiled('createComment', creating('gh-02'))
  const forbidden = spoiled('createComment', creating('gh-03'))
  const long = `${architecture}\n${'- A long sentence about quorums and leases.\n'.repeat(1200)}`
  const tooLong = spoiled('createComment', creating('gh-04'), long)
  // The comments are listed by GraphQL: only that tells whose they are.
  const page = spoiled('graphql', githubFaults('gh-05', 'listComments'))
  const hanging = spoiled('createComment', creating('gh-06'))

  test('gh-01: a comment that is there after a 502 is looked for, and not written again', async () => {
    const { world, seen } = await stored()
    expectStanding(seen)
    expect(seen.result.outputs['comment-url']).toMatch(new RegExp(`-${onlyComment(world).id}$`))
    expect(routesOf(seen.wrote)).toEqual(['createComment'])
    const after = seen.sent.slice(seen.sent.findIndex(({ route }) => route === 'createComment') + 1)
    expect(routesOf(after)[0]).toBe('graphql')
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('gh-01: so it is where another write had failed before', async () => {
    const { world, seen } = await storedLater()
    expectStanding(seen)
    expect(seen.result.outputs['comment-url']).toMatch(new RegExp(`-${onlyComment(world).id}$`))
    expect(routesOf(seen.wrote)).toEqual(['createComment', 'createComment'])
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('gh-02: a limit is waited for as long as it says', async () => {
    const { world, seen } = await limited()
    expectStanding(seen)
    const [first, second, ...more] = seen.wrote
    expect(more).toEqual([])
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2000)
    expect(onlyComment(world).body).toContain(ARCHITECTURE_WORDS)
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('gh-03: a missing permission is named, after one try, and all else is published', async () => {
    const { world, seen } = await forbidden()
    expectStanding(seen)
    expect(routesOf(seen.wrote)).toEqual(['createComment'])
    expect(ownComments(world)).toEqual([])
    expect(seen.result.outputs['comment-url']).toBe('')
    expect(warningsOf(seen.result)).toEqual([
      expect.stringMatching(/403 Resource not accessible by integration .*pull-requests: write/),
    ])
  })

  test('gh-04: a comment that is too long is shortened once, and posted', async () => {
    const { world, seen } = await tooLong()
    expectStanding(seen)
    const [refused, posted, ...more] = seen.wrote.map(({ body }) => (body as { body: string }).body)
    expect(more).toEqual([])
    expect(refused?.length).toBeGreaterThan(32_768)
    expect(posted?.length).toBeLessThanOrEqual(32_768)
    const { body } = onlyComment(world)
    expect(body).toBe(posted)
    expect(isClosed(textOf(body))).toBe(true)
    expect(body).toMatch(/The comment is cut here/)
    expect(seen.result.summary).toContain(long.trim())
    expect(warningsOf(seen.result)).toEqual([])
  })

  test('gh-05: a page instead of the comments is a clear warning, and nothing is written blindly', async () => {
    const { world, seen } = await page()
    expectStanding(seen)
    expect([seen.wrote, ownComments(world)]).toEqual([[], []])
    expect(warningsOf(seen.result)).toEqual([
      expect.stringMatching(/read the comments of pull request #7: the answer is not what its API describes/),
    ])
  })

  test('gh-06: a comment that GitHub never answers on is given up after 30 s, and looked for', async () => {
    const { world, seen } = await hanging()
    expectStanding(seen)
    expect(routesOf(seen.wrote)).toEqual(['createComment'])
    const at = seen.sent.findIndex(({ route }) => route === 'createComment')
    const [write, look] = seen.sent.slice(at, at + 2)
    expect(look?.route).toBe('graphql')
    expect((look?.at ?? 0) - (write?.at ?? 0)).toBeGreaterThanOrEqual(29_900)
    expect(seen.result.log).toMatch(/no answer within 30 s; looking whether the comment is there/)
    expect(seen.result.outputs['comment-url']).toMatch(new RegExp(`-${onlyComment(world).id}$`))
  })
})

describe('among others’ comments,', () => {
  interface Planted {
    readonly id: number
    readonly body: string
  }
  const [planted] = (badInput('ev-05').input.github as { comments: [Planted] }).comments
  const plant = async (body: string): Promise<World> => {
    const model = await startModel({ script: { content: nthAnswer(2) } })
    const world = await openBeside(model, { firstCommentId: planted.id })
    world.github.openPullRequest({ files: { [PATH]: nthRequest(1) } })
    expect(world.github.addComment(MALLORY, body).id).toBe(planted.id)
    return world
  }
  /** With the case's marker, which is none of ours, and with a real one of the same place. */
  const foreign = staged(async () => {
    const real = await openPull()
    await visit(real)
    const seen = []
    for (const body of [planted.body, `${onlyComment(real).body}\n${planted.body}`]) {
      const world = await plant(body)
      seen.push({ world, body, seen: await visit(world) })
      await world.model.close()
    }
    return seen
  })
  const { commentsPages, ownMarkerOnPage } = badInput('ev-06').input.github as {
    readonly commentsPages: number
    readonly ownMarkerOnPage: number
  }
  const far = staged(async () => {
    const world = await openPull()
    const say = (many: number) => {
      for (let n = 0; n < many; n++) world.github.addComment(MALLORY, `Comment ${n}`)
    }
    say(100 * (ownMarkerOnPage - 1) + 50)
    await visit(world)
    say(100 * (commentsPages - ownMarkerOnPage))
    const before = onlyComment(world)
    world.github.push(7, { [PATH]: nthRequest(2) })
    return { world, before, seen: await visit(world) }
  })
  const gone = staged(async () => {
    const world = await openPull()
    await visit(world)
    const { id } = onlyComment(world)
    world.github.push(7, { [PATH]: nthRequest(2) })
    const [fault = {}] = githubFaults('ev-07', 'patch')
    world.github.fault('updateComment', { ...fault, before: () => world.github.removeComment(id) })
    return { world, id, seen: await visit(world) }
  })

  test('ev-05: one with a marker, the real one too, is never touched, and an own one is created', async () => {
    for (const { world, body, seen } of await foreign()) {
      expectEnding(seen.result, 'designed', 0)
      expect(seen.asked).toBe(1)
      expect(routesOf(seen.wrote)).toEqual(['createComment'])
      expect(world.github.comments()[0]).toMatchObject({ id: planted.id, author: MALLORY, body })
      expect(onlyComment(world).body).toContain('revision number 2')
    }
  })

  test('ev-06: the own one is found on page 4 of 5, and updated', async () => {
    const { world, before, seen } = await far()
    expectEnding(seen.result, 'designed', 0)
    expect(seen.sent.filter(({ route }) => route === 'graphql')).toHaveLength(commentsPages)
    expect(routesOf(seen.wrote)).toEqual(['updateComment'])
    expect(onlyComment(world).id).toBe(before.id)
    expect(onlyComment(world).body).toContain('revision number 2')
  })

  test('ev-07: where the own one has just been deleted, a new one is created', async () => {
    const { world, id, seen } = await gone()
    expectEnding(seen.result, 'designed', 0)
    expect(routesOf(seen.wrote)).toEqual(['updateComment', 'createComment'])
    const comment = onlyComment(world)
    expect(comment.id).not.toBe(id)
    expect(comment.body).toContain('revision number 2')
    expect(seen.result.outputs['comment-url']).toMatch(new RegExp(`-${comment.id}$`))
    expect(warningsOf(seen.result)).toEqual([])
  })
})
