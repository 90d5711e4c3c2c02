import { expectEnding, fixture, startWorld } from '../support/world.ts'
import { nthAnswer, nthRequest, openPull, ownComments, PATH, staged, type Visit, visit } from './visits.ts'

const routesOf = ({ sent }: Visit) => sent.map(({ route }) => route).sort()

describe('for one request, GitHub is called', () => {
  const visits = staged(async () => {
    const world = await openPull()
    const first = await visit(world)
    world.github.push(7, { [PATH]: nthRequest(2) })
    const changed = await visit(world)
    const unchanged = await visit(world)
    world.github.push(7, { [PATH]: nthRequest(2), 'README.md': '# Locks\n' })
    return { first, changed, unchanged, afterOthers: await visit(world) }
  })
  const refused = staged(async () => {
    const world = await openPull({ script: { content: fixture('refusal-bare.md') } })
    return [await visit(world), await visit(world)] as const
  })
  const dispatched = staged(async () => {
    const world = await openPull()
    world.github.push(7, { 'README.md': '# Locks\n' })
    return await visit(world)
  })
  const silent = staged(async () => await visit(await openPull(), { inputs: { comment: 'never' } }))

  test('five times at first: files, blob, comments, the new one, and a second look', async () => {
    const { first } = await visits()
    expectEnding(first.result, 'designed', 0)
    expect(routesOf(first)).toEqual(['createComment', 'getBlob', 'graphql', 'graphql', 'listFiles'])
    expect(first.asked).toBe(1)
  })

  test('four times where the comment is updated', async () => {
    const { changed } = await visits()
    expectEnding(changed.result, 'designed', 0)
    expect(routesOf(changed)).toEqual(['getBlob', 'graphql', 'listFiles', 'updateComment'])
    expect(changed.asked).toBe(1)
  })

  test('three times where the request has not changed, and the model not at all', async () => {
    const { unchanged, afterOthers } = await visits()
    for (const seen of [unchanged, afterOthers]) {
      expectEnding(seen.result, 'designed', 0)
      expect(routesOf(seen)).toEqual(['getBlob', 'graphql', 'listFiles'])
      expect(seen.asked).toBe(0)
    }
  })

  test('as often where it is refused', async () => {
    const [first, second] = await refused()
    expect([first.sent.length, first.asked]).toEqual([5, 1])
    expect([second.sent.length, second.asked]).toEqual([3, 0])
  })

  test('twice where there is no request any more', async () => {
    const seen = await dispatched()
    expectEnding(seen.result, 'none', 0)
    expect(routesOf(seen)).toEqual(['graphql', 'listFiles'])
  })

  test('twice where no comment is wanted', async () => {
    expect(routesOf(await silent())).toEqual(['getBlob', 'listFiles'])
  })
})

test('twelve requests to a model that takes a second each take less than five seconds', async () => {
  const paths = Array.from({ length: 12 }, (_, at) => `locks/n${at}.lock-request.yaml`)
  const world = await startWorld({
    script: (_, index) => ({ content: nthAnswer(index + 1), delayMs: 1000 }),
  })
  world.github.openPullRequest({ files: Object.fromEntries(paths.map((path, at) => [path, nthRequest(at)])) })
  const { result, asked, sent } = await visit(world)
  expectEnding(result, 'designed', 0)
  expect([asked, ownComments(world).length]).toEqual([12, 12])
  expect(sent.length).toBeLessThanOrEqual(1 + 12 + 1 + 12 + 1)
  expect(result.seconds).toBeLessThan(5)
})

test('the first comment does not wait for the slowest model', async () => {
  const world = await startWorld({
    script: (_, index) => ({ content: nthAnswer(index + 1), delayMs: index === 0 ? 100 : 2500 }),
  })
  const files = { 'a.lock-request.yaml': nthRequest(1), 'b.lock-request.yaml': nthRequest(2) }
  world.github.openPullRequest({ files })
  const { sent } = await visit(world)
  const [first = 0, second = 0] = sent.filter(({ route }) => route === 'createComment').map(({ at }) => at)
  expect(second - first).toBeGreaterThan(1000)
})
