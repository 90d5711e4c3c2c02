import { recordedRequests } from '../e2e/visits.ts'
import { pullRequestEvent } from '../support/events.ts'
import type { ModelReply } from '../support/model-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  expectEnding,
  requestFile,
  startAll,
  startWorld,
} from '../support/world.ts'
import {
  type Elsewhere,
  expectPlainWords,
  firstPause,
  headersOf,
  reasonFor,
  startElsewhere,
  tempoOf,
} from './fault-runs.ts'
import { type Fault, MODEL_ROWS, type ModelRow } from './faults.ts'

const SURE = 'Sure, here is your architecture:'
const PROPER: ModelReply = { content: architecture }
/** A design that the review has one error in, so that it is sent back. */
const FIRST_DESIGN: ModelReply = { content: `${SURE}\n\n${architecture}` }

let elsewhere: Elsewhere
beforeAll(async () => {
  elsewhere = await startElsewhere()
})

function spoil({ status, body, headers: _, refused: __, ...trouble }: Fault, headers: ModelReply['headers']) {
  return {
    ...PROPER,
    ...trouble,
    ...(headers && { headers }),
    ...(status === undefined ? {} : { status }),
    ...(body === undefined ? {} : { rawBody: body }),
  }
}

async function play(row: ModelRow) {
  const before = row.where === 'the repair' ? [FIRST_DESIGN] : []
  const script = (_: unknown, index: number) => {
    if (index > before.length && !row.lasts) return PROPER
    return before[index] ?? spoil(row.inject, headersOf(row.inject, elsewhere))
  }
  const world = await startWorld({ script })
  const pull = world.github.openPullRequest({ files: { 'a.lock-request.yaml': requestFile() } })
  const result = await world.run(pullRequestEvent(pull), {
    env: tempoOf(row),
    foreign: ['planted'],
    inputs: {
      ...(row.inject.refused ? { 'openai-base-url': `${elsewhere.closedUrl}/v1` } : {}),
      ...(row.timeoutSeconds === undefined ? {} : { 'timeout-seconds': String(row.timeoutSeconds) }),
    },
  })
  return { world, result }
}

const outcomeOf = startAll(MODEL_ROWS, play)

test.each(MODEL_ROWS)(
  'fault: $fault, $where: $holds',
  async row => {
    const { world, result } = await outcomeOf(row)
    expectEnding(result, row.verdict, row.verdict === 'designed' ? 0 : 1)
    expect(world.model.requests).toHaveLength(row.asked)
    expect(result.seconds).toBeLessThanOrEqual(row.within ?? 35)
    if (row.pause) expectWithin(firstPause(world.model.requests), row.pause)
    const [comment, ...more] = world.github.comments()
    expect(more).toEqual([])
    expect(result.outputs['comment-url']).toMatch(new RegExp(`-${comment?.id}$`))
    const body = visibleText(comment?.body ?? '')
    if (row.where === 'the repair') expectFirstDesign(row, result, body)
    else if (row.verdict === 'designed') expectDesign(result, body)
    else expectReason(row, result, body)
    expectPlainWords(result)
    expect(elsewhere.arrivals).toEqual([])
  },
  90_000,
)

function expectWithin(seconds: number, [least, most]: readonly [number, number]): void {
  expect(seconds).toBeGreaterThanOrEqual(least)
  expect(seconds).toBeLessThanOrEqual(most)
}

type Result = Awaited<ReturnType<typeof play>>['result']

function expectDesign(result: Result, body: string): void {
  for (const text of [body, result.summary, result.outputs.architecture])
    expect(text).toContain(ARCHITECTURE_WORDS)
  expect(body).not.toContain('\ufffd')
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
}

function expectFirstDesign(row: ModelRow, result: Result, body: string): void {
  for (const text of [body, result.outputs.architecture]) {
    expect(text).toContain(SURE)
    expect(text).toContain(ARCHITECTURE_WORDS)
  }
  const [{ repair }] = recordedRequests(result) as unknown as [{ repair: { kept: string; why: string } }]
  expect(repair.kept).toBe('first')
  for (const text of [repair.why, body]) expect(text).toMatch(reasonFor(row.says, row.inject))
}

/** One sentence, which is the same in the record, the annotation, the comment and the summary. */
function expectReason(row: ModelRow, result: Result, body: string): void {
  const reasons = recordedRequests(result)[0]?.reasons.map(({ text }) => text) ?? []
  expect(reasons).toEqual([expect.stringMatching(reasonFor(row.says, row.inject))])
  expect(reasons[0]).toMatch(/[^.][.?]$/)
  const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  expect(errors.filter(message => message.includes(reasons[0] ?? '?'))).toHaveLength(1)
  for (const text of [body, visibleText(result.summary)])
    expect(text).toMatch(reasonFor(row.says, row.inject))
  expect(result.outputs.architecture).toBe('')
}
