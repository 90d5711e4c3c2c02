import { pullRequestEvent } from '../support/events.ts'
import type { ChatRequest, ModelReply, Script } from '../support/model-server.ts'
import { htmlComments, visibleText } from '../support/published-markdown.ts'
import type { StepResult } from '../support/runner.ts'
import {
  architecture,
  expectEnding,
  FEASIBLE,
  fixture,
  promptMessages,
  type RunOptions,
  requestFile,
  startAll,
  startWorld,
  type World,
} from '../support/world.ts'

const PATH = 'locks/orders.lock-request.yaml'
const SURE = 'Sure, here is your architecture:'
const BAD = `${SURE}\n\n${architecture}`
const WORSE = `${SURE}\n\n${architecture}\n\n\`\`\`python\ndef acquire(lock):\n    return client.put(lock)\n\`\`\`\n`
const MENDED = architecture.replace('Architecture Overview', 'Mended Overview')

interface Ending {
  readonly world: World
  readonly result: StepResult
  readonly body: string
  readonly record: Recorded
}

interface Recorded {
  readonly findings: readonly { rule: string; severity: string; line: number }[]
  readonly repair: null | {
    readonly kept: string
    readonly first: readonly object[]
    readonly repaired?: readonly object[]
    readonly why?: string
    readonly designer: { readonly tokens: object; readonly tries: number }
  }
  readonly designer: { readonly tokens: object }
}

interface Case {
  readonly what: string
  readonly script: Script
  readonly options?: RunOptions
}

async function judge({ script, options }: Case): Promise<Ending> {
  const world = await startWorld({ script })
  world.github.openPullRequest({ files: { [PATH]: requestFile() } })
  const result = await world.run(pullRequestEvent(world.github.pull()), options)
  const record = JSON.parse(result.readOutputFile('record-file')).requests[0] as Recorded
  return { world, result, record, body: world.github.comments()[0]?.body ?? '' }
}

const replies = (...contents: readonly (string | ModelReply)[]): Script =>
  contents.map(content => (typeof content === 'string' ? { content } : content))

const CASES = {
  clean: { what: 'clean', script: replies(architecture) },
  mended: { what: 'mended', script: replies(BAD, MENDED) },
  stays: { what: 'stays bad', script: replies(BAD), options: { inputs: { 'fail-on': 'violations' } } },
  worse: { what: 'gets worse', script: replies(BAD, WORSE) },
  refuses: { what: 'refuses', script: replies(BAD, fixture('refusal-bare.md')) },
  cut: { what: 'is cut', script: replies(BAD, { content: MENDED, finish_reason: 'length' }) },
  fails: { what: 'fails', script: replies(BAD, { status: 400, json: { error: { message: 'too long' } } }) },
  unasked: { what: 'unasked', script: replies(BAD, MENDED), options: { inputs: { repair: 'false' } } },
  slow: {
    what: 'slow',
    script: replies(BAD, { content: MENDED, delayMs: 20_000 }),
    options: { inputs: { 'timeout-seconds': '8' } },
  },
} satisfies Record<string, Case>
const endingOf = startAll(Object.values(CASES) as readonly Case[], judge)

const rulesOf = ({ findings }: Recorded) => findings.map(({ rule }) => rule)

test('a design without faults is asked for once, and the comment says that the review found none', async () => {
  const { world, result, record, body } = await endingOf(CASES.clean)
  expectEnding(result, 'designed', 0)
  expect(world.model.requests).toHaveLength(1)
  expect([record.findings, record.repair]).toEqual([[], null])
  expect(visibleText(body)).toContain('with no findings')
})

describe('a design with errors', () => {
  test('is sent back once, in the same conversation, with the errors and the lines that they stand on', async () => {
    const { world } = await endingOf(CASES.mended)
    const [first, second, ...more] = world.model.requests.map(({ body }): ChatRequest => body)
    expect(more).toEqual([])
    expect(first?.messages).toEqual(promptMessages(FEASIBLE))
    expect(second?.messages.slice(0, -1)).toEqual([
      ...promptMessages(FEASIBLE),
      { role: 'assistant', content: BAD },
    ])
    const asked = second?.messages.at(-1)
    expect(asked?.role).toBe('user')
    expect(asked?.content).toContain('Line 1 (no-preamble)')
    expect(asked?.content).toContain(`> ${SURE}`)
    expect(second?.temperature).toBe(first?.temperature)
  })

  test('is replaced by the repaired one where that is better, in the comment and in the outputs', async () => {
    const { result, record, body } = await endingOf(CASES.mended)
    expectEnding(result, 'designed', 0)
    expect(result.outputs.architecture).toContain('Mended Overview')
    expect(result.outputs.architecture).not.toContain(SURE)
    expect(rulesOf(record)).toEqual([])
    expect(visibleText(body)).toContain('The first answer had 1 error')
  })

  test('has both reviews, tokens and tries in the record', async () => {
    const { record } = await endingOf(CASES.mended)
    const finding = { rule: 'no-preamble', severity: 'error', line: 1, message: expect.any(String) }
    expect(record.repair).toEqual({
      kept: 'repaired',
      first: [finding],
      repaired: [],
      designer: expect.objectContaining({ tokens: { prompt: 613, completion: 1207 }, tries: 1 }),
    })
    expect(record.designer.tokens).toEqual({ prompt: 613, completion: 1207 })
  })

  test('that stays bad is published with its findings, and fails the step where fail-on has violations', async () => {
    const { world, result, record, body } = await endingOf(CASES.stays)
    expectEnding(result, 'designed', 1)
    expect(world.model.requests).toHaveLength(2)
    expect(rulesOf(record)).toEqual(['no-preamble'])
    expect(visibleText(body)).toMatch(/\*\*Error\*\*, line 1 of the architecture/)
    expect(result.outputs.architecture).toContain('Consensus model')
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: PATH,
        message: expect.stringContaining('no-preamble'),
      }),
    )
  })

  test('succeeds all the same where fail-on does not name violations, with a warning', async () => {
    const { result } = await endingOf(CASES.worse)
    expectEnding(result, 'designed', 0)
    expect(result.annotations.map(({ level }) => level)).toContain('warning')
  })

  test('stands where the second answer is worse', async () => {
    const { result, record } = await endingOf(CASES.worse)
    expect(result.outputs.architecture).not.toContain('def acquire')
    expect(record.repair?.kept).toBe('first')
  })

  test.each([
    ['refuses', CASES.refuses, /refused instead/],
    ['is cut', CASES.cut, /max-completion-tokens/],
    ['is an error of the service', CASES.fails, /400.*too long/],
    ['takes longer than the one deadline leaves', CASES.slow, /timeout-seconds/],
  ])('stands where the second answer %s, which is said', async (_, row, why) => {
    const { result, record, body } = await endingOf(row)
    expectEnding(result, 'designed', 0)
    expect(result.outputs.architecture).toContain('Consensus model')
    expect([record.repair?.kept, record.repair?.repaired]).toEqual(['first', undefined])
    expect(record.repair?.why).toMatch(why)
    expect(visibleText(body)).toContain('The second answer was no design')
  })

  test('is not sent back with repair: false', async () => {
    const { world, record } = await endingOf(CASES.unasked)
    expect(world.model.requests).toHaveLength(1)
    expect([rulesOf(record), record.repair]).toEqual([['no-preamble'], null])
  })
})

describe('the model cannot switch its reviewer off', () => {
  const off = startAll(['<!-- markdownlint-disable -->', '---\nmarkdownlint: false\n---'], async start =>
    judge({ what: start, script: replies(`${start}\n\n${WORSE}`), options: { inputs: { repair: 'false' } } }),
  )

  test.each(['<!-- markdownlint-disable -->', '---\nmarkdownlint: false\n---'])('with %j', async start => {
    const { record } = await off(start)
    expect(rulesOf(record)).toContain('no-implementation-code')
  })
})

test('an unchanged design has the same findings again, without a call', async () => {
  const world = await startWorld({ script: replies(BAD) })
  world.github.openPullRequest({ files: { [PATH]: requestFile() } })
  const run = async () => {
    const result = await world.run(pullRequestEvent(world.github.pull()), {
      inputs: { 'fail-on': 'violations' },
    })
    expectEnding(result, 'designed', 1)
    return JSON.parse(result.readOutputFile('record-file')).requests[0]
  }
  const first = await run()
  const asked = world.model.requests.length
  const second = await run()
  expect(world.model.requests).toHaveLength(asked)
  expect([second.findings, second.repair, second.decision]).toEqual([
    first.findings,
    first.repair,
    first.decision,
  ])
})

test('the decision and the diagram come from the text, with the lines that the values stand on', async () => {
  const { result, body, record } = await endingOf(CASES.clean)
  const { decision } = record as unknown as {
    decision: Record<string, unknown> & { lines: Record<string, number> }
  }
  expect(decision).toMatchObject({ store: 'etcd', lease: 15, renewal: 4, voters: { count: 5 }, quorum: 3 })
  const lines = (result.outputs.architecture ?? '').split('\n')
  expect(lines[(decision.lines.lease ?? 0) - 1]).toContain('Lease TTL: 15 s')
  expect(body).toContain('| Lease | 15 s |')
  expect(body).toMatch(/```mermaid\n(?:%%\{init: .*\n)?flowchart LR\n/)
  expect(htmlComments(body)).toHaveLength(1)
})
