import { pullRequestEvent } from '../support/events.ts'
import type { ModelReply } from '../support/model-server.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  expectEnding,
  fixture,
  REFUSAL_SENTENCE,
  requestFile,
  startAll,
  startWorld,
} from '../support/world.ts'

const REFUSAL = JSON.stringify({ error: REFUSAL_SENTENCE })

interface Row {
  readonly answer: string
  readonly reply: ModelReply
  readonly verdict: 'designed' | 'insufficient' | 'inconclusive'
  /** What the comment and the log must let a reader understand. */
  readonly says: RegExp
}

const fenced = (text: string) => `\`\`\`json\n${text}\n\`\`\``
const exampleInside = architecture.replace(
  '## Lease Renewal Strategy',
  `A lookup of an unknown lock answers:\n\n${fenced('{"error":"not_found"}')}\n\n## Lease Renewal Strategy`,
)

const ROWS: readonly Row[] = [
  {
    answer: 'the refusal before a design',
    reply: { content: `${REFUSAL}\n\n${architecture}` },
    verdict: 'inconclusive',
    says: /(error|refus).*(beside|before|design)|both/is,
  },
  {
    answer: 'the refusal, in a fence, before a design',
    reply: { content: `${fenced(REFUSAL)}\n\n${architecture}` },
    verdict: 'inconclusive',
    says: /(error|refus).*(beside|before|design)|both/is,
  },
  {
    answer: 'the refusal after a design',
    reply: { content: `${architecture}\n\n${fenced(REFUSAL)}` },
    verdict: 'inconclusive',
    says: /(error|refus).*(beside|before|design)|both/is,
  },
  {
    answer: 'another error object',
    reply: { content: '{"error":"not a design request"}' },
    verdict: 'inconclusive',
    says: /not a design request/,
  },
  {
    answer: 'another error object in a fence',
    reply: { content: fenced('{"error": "no can do"}') },
    verdict: 'inconclusive',
    says: /no can do/,
  },
  {
    answer: 'an error object without an error',
    reply: { content: '{"error":null}' },
    verdict: 'inconclusive',
    says: /error|no design|not a design/i,
  },
  {
    answer: 'the refusal after a byte order mark and spaces',
    reply: { content: `\ufeff \u00a0${REFUSAL}\n` },
    verdict: 'insufficient',
    says: new RegExp(REFUSAL_SENTENCE),
  },
  {
    answer: 'the refusal in a fence without a language',
    reply: { content: `\`\`\`\n${REFUSAL}\n\`\`\`` },
    verdict: 'insufficient',
    says: new RegExp(REFUSAL_SENTENCE),
  },
  {
    answer: 'the refusal over several lines',
    reply: { content: fenced(JSON.stringify({ error: REFUSAL_SENTENCE }, null, 2)) },
    verdict: 'insufficient',
    says: new RegExp(REFUSAL_SENTENCE),
  },
  {
    answer: 'the refusal in an open fence',
    reply: { content: `\`\`\`json\n${REFUSAL}\n` },
    verdict: 'inconclusive',
    says: /fence|cut|closed|incomplete/i,
  },
  {
    answer: 'an example of an error inside a design',
    reply: { content: exampleInside },
    verdict: 'designed',
    says: new RegExp(ARCHITECTURE_WORDS),
  },
  {
    answer: 'a design that was cut',
    reply: { content: architecture.slice(0, 900), finish_reason: 'length' },
    verdict: 'inconclusive',
    says: /cut|length|max-completion-tokens/i,
  },
  {
    answer: 'the refusal, with the rest cut',
    reply: { content: REFUSAL, finish_reason: 'length' },
    verdict: 'inconclusive',
    says: /cut|length|max-completion-tokens/i,
  },
  {
    answer: 'nothing but reasoning, cut',
    reply: { content: '', finish_reason: 'length' },
    verdict: 'inconclusive',
    says: /max-completion-tokens/,
  },
  {
    answer: 'what the content filter left',
    reply: { content: '', finish_reason: 'content_filter' },
    verdict: 'inconclusive',
    says: /filter/i,
  },
  {
    answer: 'an empty text',
    reply: { content: '  \n ' },
    verdict: 'inconclusive',
    says: /empty|blank|no text|nothing/i,
  },
  {
    answer: 'null, with a refusal of its own',
    reply: { content: null, refusal: "I can't help with quorum" },
    verdict: 'inconclusive',
    says: /I can.{1,8}t help with quorum/,
  },
  {
    answer: 'no choices',
    reply: { json: { id: 'x', object: 'chat.completion', choices: [] } },
    verdict: 'inconclusive',
    says: /choice|empty|no answer|no completion|without/i,
  },
  {
    answer: 'an error with success',
    reply: { json: { error: { message: 'upstream is away' } } },
    verdict: 'inconclusive',
    says: /upstream is away|not a completion|no choice|choices/i,
  },
  {
    answer: 'a JSON array',
    reply: { content: JSON.stringify([{ error: REFUSAL_SENTENCE }]) },
    verdict: 'inconclusive',
    says: /no design|not a design|array|neither|JSON/i,
  },
  {
    answer: 'an apology',
    reply: { content: "I'm sorry, but I cannot help with that." },
    verdict: 'inconclusive',
    says: /apolog|no design|not a design|neither|no .{0,6}architecture/i,
  },
  {
    answer: 'braces without end',
    reply: { content: '{'.repeat(131_072) },
    verdict: 'inconclusive',
    says: /no design|not a design|neither|no .{0,6}architecture|JSON/i,
  },
  {
    answer: 'a fence and a sea of spaces',
    reply: { content: `\`\`\`json\n${' '.repeat(100_000)}x` },
    verdict: 'inconclusive',
    says: /fence|cut|closed|design|architecture/i,
  },
]

async function answer({ reply }: { readonly reply: ModelReply }) {
  const world = await startWorld({ script: reply })
  const pull = world.github.openPullRequest({ files: { 'a.lock-request.yaml': requestFile() } })
  return { world, result: await world.run(pullRequestEvent(pull)) }
}

describe('an answer that is', () => {
  const outcomeOf = startAll(ROWS, answer)

  test.each(ROWS)('$answer is $verdict', async row => {
    const { result, world } = await outcomeOf(row)
    expectEnding(result, row.verdict, row.verdict === 'designed' ? 0 : 1)
    const [comment, ...more] = world.github.comments()
    expect(more).toEqual([])
    expect(comment?.body).toMatch(row.says)
    expect(result.summary).toMatch(row.says)
    expect(result.outputs.architecture?.includes(ARCHITECTURE_WORDS) ?? false).toBe(
      row.verdict === 'designed',
    )
    expect(result.log).not.toMatch(/TypeError|undefined is not|\[object Object\]|SyntaxError/)
    expect(result.seconds).toBeLessThan(10)
  })
})

test('an answer in parts is joined or refused, and never an object’s name', async () => {
  const parts = [
    { type: 'text', text: architecture.slice(0, 1000) },
    { type: 'text', text: architecture.slice(1000) },
  ]
  const { result, world } = await answer({ reply: { content: parts } })
  expect(['designed', 'inconclusive']).toContain(result.outputs.verdict)
  if (result.outputs.verdict === 'designed')
    expect(result.outputs.architecture?.trim()).toBe(architecture.trim())
  for (const text of [world.github.comments()[0]?.body, result.summary, result.log]) {
    expect(text).not.toContain('[object Object]')
  }
})

test('a refusal followed by reasons is a refusal', async () => {
  const { result } = await answer({ reply: { content: fixture('refusal-explained.md') } })
  expectEnding(result, 'insufficient', 1)
})
