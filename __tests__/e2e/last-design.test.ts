import type { ModelReply } from '../support/model-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  expectEnding,
  fixture,
  INFEASIBLE,
  requestFile,
  type World,
} from '../support/world.ts'
import {
  foldedIn,
  isClosed,
  nthAnswer,
  nthRequest,
  onlyComment,
  openPull,
  PATH,
  staged,
  unfolded,
  type Visit,
  visit,
} from './visits.ts'

/** A visit, and the comment after it. */
interface Page extends Visit {
  readonly body: string
  readonly headSha: string
}

/** A visit for each of the model's answers, with another request each time. */
async function pagesOf(replies: readonly ModelReply[]): Promise<Page[]> {
  const world = await openPull({ script: replies })
  const pages: Page[] = []
  for (const at of replies.keys()) pages.push(await turn(world, nthRequest(at + 1)))
  return pages
}

async function turn(world: World, request: string): Promise<Page> {
  const { headSha } = world.github.push(7, { [PATH]: request })
  const seen = await visit(world)
  return { ...seen, headSha, body: onlyComment(world).body }
}

const LAST = 'The last design'
const CHANGED = 'What changed since the last design'
const NO_DESIGN = { content: 'I would rather talk about gardening.' }
const KEY_REFUSED = { status: 401, json: { error: { message: 'Incorrect API key provided.' } } }

describe('where a run brings no verdict, the comment', () => {
  const pages = staged(
    async () => await pagesOf([{ content: nthAnswer(1) }, NO_DESIGN, KEY_REFUSED, { content: nthAnswer(4) }]),
  )
  const broken = staged(async () => {
    const world = await openPull()
    await turn(world, nthRequest(1))
    return await turn(world, 'scale_requirements: ten\n')
  })
  const firstTime = staged(async () => await pagesOf([NO_DESIGN]))
  const afterRefusal = staged(
    async () => await pagesOf([{ content: fixture('refusal-explained.md') }, NO_DESIGN]),
  )
  const afterRulesRefused = staged(async () => {
    const world = await openPull({ script: [{ content: nthAnswer(1) }, NO_DESIGN] })
    const first = await turn(world, requestFile(INFEASIBLE))
    return { first, second: await turn(world, nthRequest(2)) }
  })

  const nth = async (n: number): Promise<Page> => {
    const page = (await pages())[n - 1]
    if (page === undefined) throw new Error(`there is no page ${n}`)
    return page
  }

  test('keeps the last design, folded away and whole', async () => {
    const [first, second] = [await nth(1), await nth(2)]
    expectEnding(first.result, 'designed', 0)
    expectEnding(second.result, 'inconclusive', 1)
    expect(foldedIn(second.body)[LAST]?.trim()).toBe(first.result.outputs.architecture?.trim())
    expect(unfolded(second.body)).not.toContain(ARCHITECTURE_WORDS)
    expect(isClosed(second.body)).toBe(true)
  })

  test('says first that there is no verdict and what failed now', async () => {
    const { body } = await nth(2)
    const text = visibleText(body)
    expect(text.trimStart().split('\n')[0]).toContain('inconclusive')
    expect(text.indexOf('No verdict on the infrastructure')).toBeLessThan(text.indexOf('kept below'))
    expect(unfolded((await nth(3)).body)).toMatch(/401.*openai-api-key/)
  })

  test('says that the kept design is of an earlier run, and of which commit', async () => {
    const [first, second] = [await nth(1), await nth(2)]
    expect(unfolded(second.body)).toMatch(/earlier run.*nothing in this run confirms it/)
    expect(unfolded(second.body)).toContain(first.headSha.slice(0, 12))
  })

  test('keeps it a second time, still with the commit that it was made for', async () => {
    const [first, second, third] = [await nth(1), await nth(2), await nth(3)]
    expectEnding(third.result, 'inconclusive', 1)
    expect(foldedIn(third.body)[LAST]).toBe(foldedIn(second.body)[LAST])
    expect(unfolded(third.body)).toContain(first.headSha.slice(0, 12))
    expect(unfolded(third.body)).not.toContain(second.headSha.slice(0, 12))
    expect(unfolded(third.body)).not.toContain('gardening')
  })

  test('has a new design in its place once there is one, and what changed since', async () => {
    const fourth = await nth(4)
    expectEnding(fourth.result, 'designed', 0)
    expect(foldedIn(fourth.body)[LAST]).toBeUndefined()
    expect(unfolded(fourth.body)).toContain('revision number 4')
    expect(unfolded(fourth.body)).not.toMatch(/kept below|revision number 1/)
    expect(foldedIn(fourth.body)[CHANGED]).toContain('- This is revision number 1 of it.')
  })

  test('keeps the design also where the request file has become invalid', async () => {
    const { result, body } = await broken()
    expectEnding(result, 'inconclusive', 1)
    expect(visibleText(unfolded(body))).toContain('the key "consistency_tolerance" is missing')
    expect(foldedIn(body)[LAST]).toContain(ARCHITECTURE_WORDS)
  })

  test('keeps nothing where there was nothing to keep', async () => {
    for (const page of [...(await firstTime()), ...(await afterRefusal())]) {
      expect(foldedIn(page.body)[LAST]).toBeUndefined()
      expect(page.body).not.toContain('kept below')
    }
  })

  test('does not call a design the last one that the rules had refused, without saying so', async () => {
    const { first, second } = await afterRulesRefused()
    expectEnding(first.result, 'insufficient', 1)
    expectEnding(second.result, 'inconclusive', 1)
    const kept = foldedIn(second.body)[LAST] !== undefined
    expect(kept && !/refused/i.test(unfolded(second.body))).toBe(false)
  })

  test('is all that keeps it: it is no output, no file and no record of this run', async () => {
    for (const page of [await nth(2), await nth(3), await broken()]) {
      expect(page.result.outputs).toMatchObject({ architecture: '', 'architecture-file': '' })
      expect(page.result.readOutputFile('record-file')).not.toContain(ARCHITECTURE_WORDS)
    }
  })
})

describe('what changed since the last design', () => {
  const MOVED = architecture
    .replace('5 voters per shard, 2-2-1 across regions', '3 voters per shard, 1-1-1 across regions')
    .replace('quorum of 3. Any single-region loss leaves at least three voters.', 'quorum of 2.')
    .replace('Lease TTL: 15 s; keepalive interval: 4 s', 'Lease TTL: 30 s; keepalive interval: 9 s')
  const moved = staged(async () => {
    const world = await openPull({ script: [{ content: architecture }, { content: MOVED }] })
    const pages = [
      await turn(world, nthRequest(1)),
      await turn(world, nthRequest(2)),
      await turn(world, nthRequest(2)),
    ]
    return pages as [Page, Page, Page]
  })
  const same = staged(async () => await pagesOf([{ content: architecture }, { content: architecture }]))
  const hostile = staged(
    async () =>
      await pagesOf([
        { content: `${architecture}\n\`\`\`text\n</details> @octocat\n\`\`\`\n` },
        { content: `${architecture}\n\`\`\`\`text\n\`\`\` <!-- x\n\`\`\`\`\n` },
      ]),
  )
  const long = staged(async () => {
    const lines = (n: number) => Array.from({ length: 400 }, (_, at) => `- Line ${at} of ${n}.`).join('\n')
    return await pagesOf([1, 2].map(n => ({ content: `${architecture}\n${lines(n)}\n` })))
  })
  const reference = staged(async () => {
    const world = await openPull({ key: null })
    const etcd = (members: string) =>
      requestFile({
        scale_requirements: '50 lock requests per second.',
        consistency_tolerance: 'Linearizable: never two holders of one lock.',
        infrastructure_environment: `etcd, ${members} over 3 availability zones.`,
      })
    const first = await turn(world, etcd('5 members, 2/2/1'))
    return { first, second: await turn(world, etcd('3 members, 1/1/1')) }
  })

  test('is not told of the first design', async () => {
    const [first] = await moved()
    expect(foldedIn(first.body)[CHANGED]).toBeUndefined()
  })

  test('is folded away, with the lines that went and came', async () => {
    const [, second] = await moved()
    expectEnding(second.result, 'designed', 0)
    const changed = foldedIn(second.body)[CHANGED] ?? ''
    expect(changed).toMatch(/^- .*Lease TTL: 15 s; keepalive interval: 4 s/m)
    expect(changed).toMatch(/^\+ .*Lease TTL: 30 s; keepalive interval: 9 s/m)
    expect(changed).not.toContain(ARCHITECTURE_WORDS)
    expect(unfolded(second.body)).not.toContain('Lease TTL: 15 s')
    expect(isClosed(second.body)).toBe(true)
  })

  test('names the values of the decision that moved, before and after, and no others', async () => {
    const changed = foldedIn((await moved())[1].body)[CHANGED] ?? ''
    const rows = changed.split('\n').filter(line => line.startsWith('| '))
    const row = (name: RegExp) => rows.find(line => name.test(line))
    expect(row(/^\| Lease /)).toMatch(/\b15 s \| 30 s \|$/)
    expect(row(/^\| Renewal /)).toMatch(/\b4 s \| every 9 s \|$/)
    expect(row(/^\| Voters /)).toMatch(/\| 5\b.* \| 3\b.* \|$/)
    expect(row(/^\| Quorum /)).toMatch(/\| 3\b.* \| 2\b.* \|$/)
    expect(row(/^\| (Store|Consensus|Fencing token|Avoid) /)).toBeUndefined()
  })

  test('names the values that moved of a design by the reference architect, too', async () => {
    const { first, second } = await reference()
    for (const { result } of [first, second]) expectEnding(result, 'designed', 0)
    const changed = foldedIn(second.body)[CHANGED] ?? ''
    expect(changed).toMatch(/^\| Voters \| 5\b.* \| 3\b.* \|$/m)
    expect(changed).toMatch(/^\+ .*1-1-1 over 3 availability zones/m)
  })

  test('stays in the comment as long as nothing changes again', async () => {
    const [, second, third] = await moved()
    expect([third.asked, third.wrote]).toEqual([0, []])
    expect(third.body).toBe(second.body)
  })

  test('is not told where another request has the same design', async () => {
    const [, second] = await same()
    expect(second?.asked).toBe(1)
    expect(foldedIn(second?.body ?? '')[CHANGED]).toBeUndefined()
  })

  test('is as inert as the design', async () => {
    const [, second] = await hostile()
    const body = second?.body ?? ''
    expect(isClosed(body)).toBe(true)
    expect(body).toContain(CHANGED)
    expect(visibleText(body)).not.toMatch(/@octocat/)
    expect(body.match(/<!--/g)).toHaveLength(1)
    expect(visibleText(body)).toContain('How this was made')
  })

  test('is shortened where nearly everything did', async () => {
    const [, second] = await long()
    const changed = foldedIn(second?.body ?? '')[CHANGED] ?? ''
    expect(changed.split('\n').length).toBeLessThan(150)
    expect(changed).toMatch(/\(\d+ more lines\)/)
    expect(second?.body).toContain('Line 399 of 2.')
  })
})
