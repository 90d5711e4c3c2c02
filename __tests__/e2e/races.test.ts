import { pullRequestEvent } from '../support/events.ts'
import { type GitHubFault, PASS } from '../support/github-faults.ts'
import { ACTIONS_BOT, type Comment, MALLORY } from '../support/github-server.ts'
import type { StepResult } from '../support/runner.ts'
import { expectEnding, type RunOptions, type World } from '../support/world.ts'
import {
  commentOn,
  nthRequest,
  onlyComment,
  openBeside,
  openPull,
  ownComments,
  PATH,
  staged,
  unfolded,
  type Visit,
  visit,
  warningsOf,
} from './visits.ts'

const OTHER = 'locks/invoices.lock-request.yaml'
const THIRD = 'locks/returns.lock-request.yaml'

/** Runs at the same time on the same pull request. */
function together(world: World, ...options: readonly RunOptions[]): Promise<StepResult[]> {
  const event = pullRequestEvent(world.github.pull())
  return Promise.all(options.map(each => world.run(event, each)))
}

const urlEnding = (id: number) => new RegExp(`#issuecomment-${id}$`)
const createdIn = ({ github }: World) =>
  github.requests.filter(({ route, status }) => route === 'createComment' && status === 201)

describe('two runs that both look at the comments before either has written one', () => {
  test.each([
    ['their second looks are as quick as they are', []],
    ['both second looks are late', [{ delayMs: 300, times: 2 }]],
    ['one second look is late', [PASS, { delayMs: 300 }]],
  ])('end with one comment, which both name, where %s', async (_, looks) => {
    const world = await openPull()
    const { id: before } = world.github.addComment(MALLORY, 'A lock, finally!')
    world.github.fault('graphql', { delayMs: 600, times: 2 }, ...looks)
    const results = await together(world, {}, {})
    expect(createdIn(world).length).toBe(2)
    const { id, body } = onlyComment(world)
    expect(id).toBe(before + 1)
    expect(unfolded(body)).toMatch(/revision number [12] /)
    for (const result of results) {
      expectEnding(result, 'designed', 0)
      expect(result.outputs['comment-url']).toMatch(urlEnding(id))
    }
  })
})

describe('two runs at the same time', () => {
  const several = staged(async () => {
    const files = { [PATH]: nthRequest(1), [OTHER]: nthRequest(2), [THIRD]: nthRequest(3) }
    const world = await openPull({ pull: { files } })
    return { world, results: await together(world, {}, {}) }
  })
  const recreating = staged(async () => {
    const world = await openPull()
    await visit(world)
    const { id: first } = onlyComment(world)
    world.github.push(7, { [PATH]: nthRequest(2) })
    const recreate = { inputs: { comment: 'recreate' } }
    return { world, first, results: await together(world, recreate, recreate) }
  })
  const keyed = staged(async () => {
    const world = await openPull()
    const keys = ['unit', 'load', '']
    const results = await together(world, ...keys.map(key => ({ inputs: { 'comment-key': key } })))
    const after = await visit(world, { inputs: { 'comment-key': 'load' } })
    return { world, results, after }
  })

  test('end with one comment for each of several requests', async () => {
    const { world, results } = await several()
    expect(ownComments(world)).toHaveLength(3)
    const urls = [PATH, OTHER, THIRD].map(path => String(commentOn(world, path).id))
    for (const result of results) {
      const named = result.outputs['comment-url']?.split('\n').map(url => url.split('-').at(-1))
      expect(named?.sort()).toEqual([...urls].sort())
    }
  })

  test('end with one comment where it is recreated at the end', async () => {
    const { world, first, results } = await recreating()
    const { id, body } = onlyComment(world)
    expect(id).toBeGreaterThan(first)
    expect(unfolded(body)).toMatch(/revision number [23] /)
    for (const result of results) expect(result.outputs['comment-url']).toMatch(urlEnding(id))
  })

  test('leave each other’s comments alone where their comment keys differ', async () => {
    const { world, results, after } = await keyed()
    expect(ownComments(world)).toHaveLength(3)
    expect(new Set(results.map(({ outputs }) => outputs['comment-url'])).size).toBe(3)
    expect(createdIn(world)).toHaveLength(3)
    expect(after.result.outputs['comment-url']).toBe(results[1]?.outputs['comment-url'])
    expect(after.wrote).toEqual([])
  })
})

describe('a comment that another run creates', () => {
  /** The comment that a run would have made. */
  const sample = async () => {
    const world = await openPull()
    await visit(world)
    return onlyComment(world).body.replace('revision number 1 ', 'revision number 99 ')
  }
  /** Another run's comment is there when this one creates its own. */
  async function preceded(
    update: readonly GitHubFault[],
  ): Promise<{ world: World; seen: Visit; theirs: Comment | undefined }> {
    const body = await sample()
    const world = await openPull()
    let theirs: Comment | undefined
    const create = () => {
      theirs = world.github.addComment(ACTIONS_BOT, body)
    }
    world.github.fault('createComment', { before: create })
    world.github.fault('updateComment', ...update)
    return { world, seen: await visit(world), theirs }
  }
  const before = staged(async () => await preceded([]))
  const stubborn = staged(
    async () => await preceded([{ status: 422, json: { message: 'Validation Failed' }, times: 9 }]),
  )
  const after = staged(async () => {
    const body = await sample()
    const world = await openPull()
    // The first look at the comments is the run's beginning, the second its end.
    let theirs: Comment | undefined
    const create = () => {
      theirs = world.github.addComment(ACTIONS_BOT, body)
    }
    world.github.fault('graphql', PASS, { before: create })
    return { world, seen: await visit(world), theirs }
  })
  const planted = staged(async () => {
    const body = await sample()
    const world = await openPull()
    const plant = () => void world.github.addComment(MALLORY, body)
    world.github.fault('createComment', { before: plant })
    world.github.fault('graphql', PASS, { before: plant })
    return { world, seen: await visit(world) }
  })

  test('before this one and that cannot be written over stays beside this one, which is said', async () => {
    const { world, seen, theirs } = await stubborn()
    expectEnding(seen.result, 'designed', 0)
    const [first, ours, ...more] = ownComments(world)
    expect([first, more]).toEqual([theirs, []])
    expect(ours?.body).toContain('revision number 1 ')
    expect(seen.result.outputs['comment-url']).toMatch(urlEnding(ours?.id ?? 0))
    expect(warningsOf(seen.result)).toHaveLength(1)
  })

  test('before this one stays, with this run’s report, and this one goes', async () => {
    const { world, seen, theirs } = await before()
    const { id, body } = onlyComment(world)
    expect(id).toBe(theirs?.id)
    expect(body).toContain('revision number 1 ')
    expect(seen.result.outputs['comment-url']).toMatch(urlEnding(id))
  })

  test('after this one goes, and this one stays', async () => {
    const { world, seen, theirs } = await after()
    const { id, body } = onlyComment(world)
    expect(id).toBeLessThan(theirs?.id ?? 0)
    expect(body).toContain('revision number 1 ')
    expect(seen.result.outputs['comment-url']).toMatch(urlEnding(id))
  })

  test('of another user is left alone, and ours stays', async () => {
    const { world, seen } = await planted()
    const [first, ours, last, ...more] = world.github.comments()
    expect(more).toEqual([])
    expect([first?.author, last?.author]).toEqual([MALLORY, MALLORY])
    expect(first?.body).toContain('revision number 99')
    expect(ours?.body).toContain('revision number 1 ')
    expect(seen.result.outputs['comment-url']).toMatch(urlEnding(ours?.id ?? 0))
  })
})

describe('a second comment that a run left behind, cancelled before it looked again,', () => {
  const left = (request: string) =>
    staged(async () => {
      const world = await openPull()
      await visit(world)
      const { id, body } = onlyComment(world)
      world.github.addComment(MALLORY, 'What about leases?')
      world.github.addComment(ACTIONS_BOT, body)
      world.github.push(7, { [PATH]: request })
      return { world, id, seen: await visit(world) }
    })
  const changed = left(nthRequest(2))
  const unchanged = left(nthRequest(1))

  test('goes with the next report, and the first one stays', async () => {
    const { world, id, seen } = await changed()
    expect(onlyComment(world).id).toBe(id)
    expect(onlyComment(world).body).toContain('revision number 2')
    expect(seen.result.outputs['comment-url']).toMatch(urlEnding(id))
  })

  test('goes also where nothing has changed', async () => {
    const { world, id, seen } = await unchanged()
    expect(seen.asked).toBe(0)
    expect(onlyComment(world).id).toBe(id)
    expect(seen.result.outputs['comment-url']).toMatch(urlEnding(id))
  })
})

describe('among many comments', () => {
  const pages = staged(async () => {
    const body = await (async () => {
      const world = await openPull()
      await visit(world)
      return onlyComment(world).body
    })()
    const world = await openPull()
    for (let n = 0; n < 240; n++) world.github.addComment(MALLORY, n % 60 === 0 ? body : `Comment ${n}`)
    const first = await visit(world)
    for (let n = 0; n < 240; n++) world.github.addComment(MALLORY, n % 60 === 0 ? body : `Later ${n}`)
    world.github.push(7, { [PATH]: nthRequest(2) })
    return { world, first, second: await visit(world) }
  })

  test('the request’s comment is found by marker and author, and updated', async () => {
    const { world, first, second } = await pages()
    expect(onlyComment(world).body).toContain('revision number 2')
    expect(second.result.outputs['comment-url']).toBe(first.result.outputs['comment-url'])
    expect(second.wrote.map(({ route }) => route)).toEqual(['updateComment'])
  })

  test('each page is read once', async () => {
    const { second } = await pages()
    expect(second.sent.filter(({ route }) => route === 'graphql')).toHaveLength(5)
  })
})

test('comments whose ids have more than 32 bits are found and updated as others', async () => {
  const { model } = await openPull()
  const world = await openBeside(model, { firstCommentId: 3_100_000_001 })
  world.github.openPullRequest({ files: { [PATH]: nthRequest(1) } })
  const { result } = await visit(world)
  expect(result.outputs['comment-url']).toMatch(urlEnding(3_100_000_001))
  world.github.push(7, { [PATH]: nthRequest(2) })
  const { wrote } = await visit(world)
  expect(wrote.map(({ route, path }) => [route, path.split('/').at(-1)])).toEqual([
    ['updateComment', '3100000001'],
  ])
  expect(onlyComment(world).body).toContain('revision number 2')
})
