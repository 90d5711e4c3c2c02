import { htmlComments, withoutCode } from '../support/published-markdown.ts'
import { architecture, expectEnding, FEASIBLE, INFEASIBLE, requestFile, startAll } from '../support/world.ts'
import {
  foldedIn,
  isClosed,
  nthAnswer,
  nthRequest,
  onlyComment,
  openPull,
  PATH,
  staged,
  visit,
} from './visits.ts'

const LIMIT = 65_536
const NOTE =
  '*The comment is cut here, at the length that GitHub allows. The job summary has the whole report.*'

/** What stands before the note. */
const keptOf = (body: string) => body.slice(0, body.indexOf(NOTE)).trimEnd()
/** The comment without its hidden line. */
const textOf = (body: string) => body.slice(body.indexOf('\n') + 1)

const repeat = (times: number, text: (n: number) => string) =>
  Array.from({ length: times }, (_, at) => text(at + 1)).join('')

const ROWS = [
  {
    what: 'sections',
    content: architecture + repeat(800, n => `\n## Section ${n}\n\n${'A sentence on quorums. '.repeat(5)}\n`),
  },
  {
    what: 'fenced code',
    content: `${architecture}\n\`\`\`js\n${repeat(4000, n => `const line${n} = "quorum of ${n}"\n`)}\`\`\`\n\nThe end.\n`,
  },
  {
    what: 'many fences',
    content: architecture + repeat(2500, n => `\n\`\`\`\`text\n${n} \`\`\` <details>\n\`\`\`\`\n`),
  },
  {
    what: 'a table',
    content: `${architecture}\n| shard | voters |\n| --- | --- |\n${repeat(4000, n => `| ${n} | **5** in 3 regions |\n`)}`,
  },
  {
    what: 'a list without headings',
    content: architecture + repeat(4000, n => `- Item ${n} of the list.\n`),
  },
] as const

describe('a design that is too long for a comment', () => {
  const outcomeOf = startAll(ROWS, async ({ content }) => {
    const world = await openPull({ script: { content } })
    const { result } = await visit(world)
    return { result, body: onlyComment(world).body }
  })

  test.each(ROWS)('is cut, says so as its last word, and fills the comment: $what', async row => {
    const { result, body } = await outcomeOf(row)
    expectEnding(result, 'designed', 0)
    expect(body.length).toBeLessThanOrEqual(LIMIT)
    expect(body.length).toBeGreaterThan(LIMIT / 2)
    expect(body.trimEnd().endsWith(NOTE)).toBe(true)
    expect(htmlComments(body)).toHaveLength(1)
  })

  test.each(ROWS)('has every fence and fold closed: $what', async row => {
    const { body } = await outcomeOf(row)
    expect(isClosed(body)).toBe(true)
    expect(withoutCode(body)).toContain(NOTE)
  })

  test.each(ROWS)('is whole in the summary and in the file: $what', async row => {
    const { result, body } = await outcomeOf(row)
    const [first = ''] = keptOf(textOf(body)).split('\n```')
    expect(result.summary.startsWith(first.trimEnd())).toBe(true)
    expect(result.summary).toContain('How this was made')
    expect(result.summary).not.toContain('cut here')
    expect(result.readOutputFile('architecture-file').length).toBeGreaterThan(LIMIT)
  })

  test('is cut before a heading where there are headings', async () => {
    const { result, body } = await outcomeOf(ROWS[0])
    const kept = keptOf(textOf(body))
    expect(result.summary.startsWith(kept)).toBe(true)
    expect(result.summary.slice(kept.length).trimStart()).toMatch(/^## Section \d+\n/)
  })

  test('is cut between the lines of its code, with the fence closed', async () => {
    const { body } = await outcomeOf(ROWS[1])
    expect(keptOf(body)).toMatch(/\nconst line\d+ = "quorum of \d+"\n```$/)
  })

  test('is cut between the rows of its table', async () => {
    const { body } = await outcomeOf(ROWS[3])
    expect(keptOf(body)).toMatch(/\n\| \d+ \| \*\*5\*\* in 3 regions \|$/)
  })
})

describe('a fold that is too long for a comment', () => {
  const long = `${architecture}${repeat(900, n => `\n## Section ${n}\n\n${'A sentence on quorums. '.repeat(4)}\n`)}`
  const request = staged(async () => {
    const text = repeat(1500, n => `${n}: ten thousand lock requests per second.\n`).slice(0, 58_000)
    const files = { [PATH]: requestFile({ ...FEASIBLE, scale_requirements: text }) }
    const world = await openPull({
      script: { content: `${nthAnswer(1)}${repeat(300, n => `- ${n}: a quorum of 3.\n`)}` },
      pull: { files },
    })
    const { result } = await visit(world)
    return { result, body: onlyComment(world).body }
  })
  const refused = staged(async () => {
    const files = { [PATH]: requestFile(INFEASIBLE) }
    const world = await openPull({ script: { content: long }, pull: { files } })
    const { result } = await visit(world)
    return { result, body: onlyComment(world).body }
  })
  const kept = staged(async () => {
    const world = await openPull({ script: [{ content: long }, { content: 'No.' }, { content: 'No.' }] })
    await visit(world)
    const bodies = []
    for (const n of [2, 3]) {
      world.github.push(7, { [PATH]: nthRequest(n) })
      const { result } = await visit(world)
      expectEnding(result, 'inconclusive', 1)
      bodies.push(onlyComment(world).body)
    }
    return bodies
  })
  const withdrawn = staged(async () => {
    const world = await openPull({ script: { content: long } })
    await visit(world)
    world.github.push(7, { 'README.md': '# Locks\n' })
    const { result } = await visit(world)
    return { result, body: onlyComment(world).body }
  })

  test('is closed before the note: the request', async () => {
    const { result, body } = await request()
    expectEnding(result, 'designed', 0)
    expect(body.length).toBeLessThanOrEqual(LIMIT)
    expect(isClosed(body)).toBe(true)
    expect(keptOf(body)).toMatch(/```\n+<\/details>$/)
    expect(body.trimEnd().endsWith(NOTE)).toBe(true)
  })

  test('is closed before the note: a design that was refused', async () => {
    const { result, body } = await refused()
    expectEnding(result, 'insufficient', 1)
    expect(body.length).toBeLessThanOrEqual(LIMIT)
    expect(isClosed(body)).toBe(true)
    expect(foldedIn(body)['The design that was refused']).toContain('## Section 1\n')
    expect(body.trimEnd().endsWith(NOTE)).toBe(true)
  })

  test('is closed before the note: the last design, twice', async () => {
    for (const body of await kept()) {
      expect(body.length).toBeLessThanOrEqual(LIMIT)
      expect(isClosed(body)).toBe(true)
      expect(foldedIn(body)['The last design']).toContain('## Section 1\n')
      expect(body).toMatch(/inconclusive/)
    }
  })

  test('is closed before the note: the last report of a request that was withdrawn', async () => {
    const { result, body } = await withdrawn()
    expectEnding(result, 'none', 0)
    expect(body.length).toBeLessThanOrEqual(LIMIT)
    expect(isClosed(body)).toBe(true)
    expect(body).toContain('## Section 1\n')
  })
})
