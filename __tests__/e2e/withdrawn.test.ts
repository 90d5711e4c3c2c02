import { pullRequestEvent } from '../support/events.ts'
import { BAD_GATEWAY, PASS } from '../support/github-faults.ts'
import { ACTIONS_BOT, type ChangedFile, MALLORY } from '../support/github-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import {
  ARCHITECTURE_WORDS,
  expectEnding,
  FEASIBLE,
  inputsOf,
  type RunOptions,
  type World,
} from '../support/world.ts'
import {
  commentOn,
  file,
  isClosed,
  nthRequest,
  onlyComment,
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
const RENAMED = 'locks/purchases.lock-request.yaml'
const README = file('README.md', '# Locks\n', 'modified')

/** What the pull request changes now, and what the run makes of it. */
function pushed(world: World, files: readonly ChangedFile[], options: RunOptions = {}): Promise<Visit> {
  world.github.push(7, files)
  return visit(world, options)
}

const routesOf = ({ wrote }: Visit) => wrote.map(({ route }) => route)

function expectWithdrawn({ body, minimized }: { body: string; minimized?: string }, path = PATH): void {
  expect(visibleText(body).trimStart().split('\n')[0]).toMatch(/withdrawn/)
  expect(unfolded(body.replace(/<details>[\s\S]*<\/details>/, ''))).toContain(path)
  expect(unfolded(body.replace(/<details>[\s\S]*<\/details>/, ''))).not.toContain(ARCHITECTURE_WORDS)
  expect(body).toContain(ARCHITECTURE_WORDS)
  expect(isClosed(body)).toBe(true)
  expect(minimized).toBe('outdated')
}

function expectStanding({ body, minimized }: { body: string; minimized?: string }): void {
  expect(visibleText(body)).not.toMatch(/withdrawn/i)
  expect(unfolded(body)).toContain(ARCHITECTURE_WORDS)
  expect(minimized).toBeUndefined()
}

describe('the comment of a request that has left the pull request', () => {
  const removed = staged(async () => {
    const world = await openPull({ pull: { files: { [PATH]: nthRequest(1), [OTHER]: nthRequest(2) } } })
    const first = await visit(world)
    const other = commentOn(world, OTHER)
    const left = [file(PATH, nthRequest(1), 'removed'), file(OTHER, nthRequest(2))]
    const second = await pushed(world, left)
    const [comment] = ownComments(world).filter(({ id }) => id !== other.id)
    const third = await pushed(world, [...left, README])
    return { world, first, second, third, other, comment }
  })
  const reverted = staged(async () => {
    const world = await openPull()
    await visit(world)
    const { headSha } = world.github.push(7, [README])
    const second = await visit(world)
    const comment = onlyComment(world)
    return { world, headSha, second, comment, third: await pushed(world, [README]) }
  })
  const renamed = staged(async () => {
    const world = await openPull()
    await visit(world)
    const moved: ChangedFile = { ...file(RENAMED, nthRequest(1), 'renamed'), previousPath: PATH }
    return { world, second: await pushed(world, [moved]) }
  })
  const refused = staged(async () => {
    const world = await openPull()
    await visit(world)
    world.github.refuseMinimize()
    return { world, second: await pushed(world, [README]) }
  })
  const back = staged(async () => {
    const world = await openPull()
    const first = await visit(world)
    const { id } = onlyComment(world)
    await pushed(world, [README])
    const withdrawn = onlyComment(world)
    const third = await pushed(world, [README, file(PATH, nthRequest(1))])
    return { world, id, first, withdrawn, third, fourth: await visit(world) }
  })
  const keyed = staged(async () => {
    const world = await openPull()
    await visit(world)
    await visit(world, { inputs: { 'comment-key': 'nightly' } })
    await pushed(world, [README], { inputs: { 'comment-key': 'nightly' } })
    return ownComments(world)
  })
  const planted = staged(async () => {
    const world = await openPull()
    await visit(world)
    const theirs = world.github.addComment(MALLORY, onlyComment(world).body)
    const quote = world.github.addComment(ACTIONS_BOT, `> ${onlyComment(world).body}`)
    await pushed(world, [README])
    return { world, theirs, quote }
  })

  test('is marked withdrawn and folded away as outdated, where the file is removed', async () => {
    const { world, second, other, comment } = await removed()
    expectEnding(second.result, 'designed', 0)
    expectWithdrawn(comment ?? { body: '' })
    expect(commentOn(world, OTHER)).toEqual(other)
    expect(second.result.outputs['comment-url']).toMatch(new RegExp(`-${other.id}$`))
    expect(second.asked).toBe(0)
  })

  test('is marked withdrawn once', async () => {
    const { world, second, third, comment } = await removed()
    expect(routesOf(second)).toEqual(['updateComment', 'graphql'])
    expect([third.wrote, third.asked]).toEqual([[], 0])
    expect(ownComments(world)).toContainEqual(comment)
  })

  test('is marked withdrawn where the change is reverted, and nothing is left to judge', async () => {
    const { second, third, comment, headSha } = await reverted()
    expectEnding(second.result, 'none', 0)
    expectWithdrawn(comment)
    expect(visibleText(comment.body).slice(0, 400)).toContain('not part of this pull request any more')
    expect(comment.body).toContain(headSha.slice(0, 12))
    expect(second.result.outputs['comment-url'] ?? '').toBe('')
    expect(third.wrote).toEqual([])
  })

  test('is marked withdrawn where the file is renamed, and the new path has a comment of its own', async () => {
    const { world, second } = await renamed()
    expectEnding(second.result, 'designed', 0)
    const [old, current, ...more] = ownComments(world)
    expect(more).toEqual([])
    expectWithdrawn(old ?? { body: '' })
    expectStanding(current ?? { body: '' })
    expect(current?.body).toContain(RENAMED)
    expect(second.result.outputs['comment-url']).toMatch(new RegExp(`-${current?.id}$`))
  })

  test('is marked withdrawn all the same where folding it away is refused, which is a warning', async () => {
    const { world, second } = await refused()
    expectEnding(second.result, 'none', 0)
    const { body, minimized } = onlyComment(world)
    expect(visibleText(body)).toMatch(/withdrawn/)
    expect(minimized).toBeUndefined()
    expect(warningsOf(second.result)).toEqual([expect.stringMatching(/(?=.*#7)(?=.*not accessible)/)])
  })

  test('is revived with a whole report where the request comes back', async () => {
    const { world, id, first, withdrawn, third } = await back()
    expectWithdrawn(withdrawn)
    expectEnding(third.result, 'designed', 0)
    const comment = onlyComment(world)
    expect(comment.id).toBe(id)
    expectStanding(comment)
    expect(third.result.outputs['comment-url']).toBe(first.result.outputs['comment-url'])
  })

  test('is sealed again once it is revived', async () => {
    const { fourth } = await back()
    expectEnding(fourth.result, 'designed', 0)
    expect([fourth.asked, fourth.wrote]).toEqual([0, []])
  })

  test('is withdrawn by the job of its own comment key only', async () => {
    const [plain, nightly] = await keyed()
    expectStanding(plain ?? { body: '' })
    expectWithdrawn(nightly ?? { body: '' })
  })

  test('is never one of another user, nor one that only quotes it', async () => {
    const { world, theirs, quote } = await planted()
    expect(world.github.comments().slice(1)).toEqual([theirs, quote])
    expectWithdrawn(world.github.comments()[0] ?? { body: '' })
  })
})

describe('a comment is not withdrawn', () => {
  const failed = staged(async () => {
    const world = await openPull()
    await visit(world)
    const before = onlyComment(world)
    world.github.fault('listFiles', { ...BAD_GATEWAY, times: 9 })
    return { world, before, second: await pushed(world, [README]) }
  })
  const secondPage = staged(async () => {
    const many = Array.from({ length: 120 }, (_, at) => file(`src/${at}.ts`, `export const n = ${at}\n`))
    const world = await openPull({ pull: { files: [...many, file(PATH, nthRequest(1))] } })
    await visit(world)
    const before = onlyComment(world)
    world.github.fault('listFiles', PASS, { ...BAD_GATEWAY, times: 9 })
    return { world, before, second: await pushed(world, many) }
  })
  const tooMany = staged(async () => {
    const world = await openPull()
    await visit(world)
    const before = onlyComment(world)
    const many = Array.from({ length: 3000 }, (_, at) => file(`src/${at}.ts`, `export const n = ${at}\n`))
    return { world, before, second: await pushed(world, [...many, file(PATH, nthRequest(1))]) }
  })
  const otherGlobs = staged(async () => {
    const world = await openPull()
    await visit(world)
    const before = onlyComment(world)
    const options = { inputs: { 'request-files': 'other/**/*.yaml' } }
    return { world, before, second: await pushed(world, [README, file(PATH, nthRequest(2))], options) }
  })
  const fromInputs = staged(async () => {
    const world = await openPull({ pull: { files: [README] } })
    await visit(world, { inputs: inputsOf(FEASIBLE) })
    const before = onlyComment(world)
    return { world, before, second: await visit(world) }
  })
  const unwanted = staged(async () => {
    const world = await openPull()
    await visit(world)
    const before = onlyComment(world)
    return { world, before, second: await pushed(world, [README], { inputs: { comment: 'never' } }) }
  })
  const elsewhere = staged(async () => {
    const world = await openPull()
    await visit(world)
    const before = onlyComment(world)
    const event = pullRequestEvent(world.github.openPullRequest({ number: 8, files: [README] }))
    return { world, before, second: await visit(world, { event }) }
  })

  test('after a listing that failed, which is inconclusive and says why', async () => {
    const { world, before, second } = await failed()
    expectEnding(second.result, 'inconclusive', 1)
    expect(second.wrote).toEqual([])
    expect(onlyComment(world)).toEqual(before)
    expect(second.result.summary).toContain('502')
  })

  test('after a listing that failed on its second page', async () => {
    const { world, before, second } = await secondPage()
    expectEnding(second.result, 'inconclusive', 1)
    expect(second.wrote).toEqual([])
    expect(onlyComment(world)).toEqual(before)
  })

  test('where GitHub has cut the list of changed files, which is said', async () => {
    const { world, before, second } = await tooMany()
    expectEnding(second.result, 'none', 0)
    expect(second.wrote).toEqual([])
    expect(onlyComment(world)).toEqual(before)
    expect(warningsOf(second.result)).toEqual([expect.stringContaining('3000')])
  })

  test('where another job’s globs leave out a file that the pull request still changes', async () => {
    const { world, before, second } = await otherGlobs()
    expectEnding(second.result, 'none', 0)
    expect(second.wrote).toEqual([])
    expect(onlyComment(world)).toEqual(before)
  })

  test('where its request came from the inputs', async () => {
    const { world, before, second } = await fromInputs()
    expectEnding(second.result, 'none', 0)
    expect(second.wrote).toEqual([])
    expect(onlyComment(world)).toEqual(before)
  })

  test('where the author wants no comment', async () => {
    const { world, before, second } = await unwanted()
    expect(second.wrote).toEqual([])
    expect(onlyComment(world)).toEqual(before)
  })

  test('where another pull request is judged', async () => {
    const { world, before, second } = await elsewhere()
    expect(second.wrote).toEqual([])
    expect(onlyComment(world)).toEqual(before)
  })
})
