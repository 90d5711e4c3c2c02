import {
  nthRequest,
  onlyComment,
  openPull,
  ownComments,
  PATH,
  recordedRequests,
  type Visit,
  visit,
  warningsOf,
} from '../e2e/visits.ts'
import { pullRequestEvent, workflowDispatchEvent } from '../support/events.ts'
import type { GitHubFault } from '../support/github-faults.ts'
import { ACTIONS_BOT } from '../support/github-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import { ARCHITECTURE_WORDS, expectEnding, startAll, type World } from '../support/world.ts'
import {
  type Elsewhere,
  expectPlainWords,
  firstPause,
  headersOf,
  reasonFor,
  startElsewhere,
  tempoOf,
} from './fault-runs.ts'
import { GITHUB_ROWS, type GitHubRow, PLACES } from './faults.ts'

let elsewhere: Elsewhere
/** What the action itself wrote on the first request, for the rows that start from there. */
let earlier: Promise<string>
beforeAll(async () => {
  elsewhere = await startElsewhere()
  earlier = writeFirst()
})

async function writeFirst(): Promise<string> {
  const world = await openPull()
  await visit(world)
  return onlyComment(world).body
}

function faultOf({ inject, times = 1, takesEffect }: GitHubRow): GitHubFault {
  const { status, body, headers: _, refused: __, ...trouble } = inject
  return {
    ...trouble,
    times,
    // Made when they are sent: some tell a time.
    get headers() {
      return headersOf(inject, elsewhere)
    },
    ...(status === undefined ? {} : { status }),
    ...(body === undefined ? {} : { raw: body }),
    ...(takesEffect ? { takesEffect } : {}),
  }
}

async function play(row: GitHubRow): Promise<{ world: World; seen: Visit }> {
  // All rows wait for it, so that they start in their order.
  const firstBody = await earlier
  const world = await openPull()
  const { github } = world
  if (row.where === 'updating the comment') {
    github.addComment(ACTIONS_BOT, firstBody)
    github.push(7, { [PATH]: nthRequest(2) })
  }
  github.fault(PLACES[row.where], faultOf(row))
  const dispatched = row.where === 'reading the pull request'
  const closed = { GITHUB_API_URL: elsewhere.closedUrl, GITHUB_GRAPHQL_URL: `${elsewhere.closedUrl}/graphql` }
  const seen = await visit(world, {
    event: dispatched ? workflowDispatchEvent() : pullRequestEvent(github.pull()),
    inputs: dispatched ? { 'pull-request': '7' } : {},
    env: { ...tempoOf(row), ...(row.inject.refused ? closed : {}) },
    foreign: ['planted'],
  })
  return { world, seen }
}

const outcomeOf = startAll(GITHUB_ROWS, play)

test.each(GITHUB_ROWS)(
  'fault: $fault, $where: $holds',
  async row => {
    const { world, seen } = await outcomeOf(row)
    const { result } = seen
    EXPECTATIONS[row.ending](row, seen)
    const sent = seen.sent.filter(({ route }) => route === PLACES[row.where])
    expect(sent).toHaveLength(row.sent)
    if (row.pause) {
      const pause = firstPause(sent, row.tempo)
      expect(pause).toBeGreaterThanOrEqual(row.pause[0])
      expect(pause).toBeLessThanOrEqual(row.pause[1])
    }
    expect(ownComments(world)).toHaveLength(row.comments ?? 1)
    expect(result.seconds).toBeLessThanOrEqual(row.within ?? 35)
    expectPlainWords(result)
    expect(elsewhere.arrivals).toEqual([])
  },
  90_000,
)

const EXPECTATIONS: Readonly<Record<GitHubRow['ending'], (row: GitHubRow, seen: Visit) => void>> = {
  'goes on': (_, seen) => {
    expectStandingVerdict(seen)
    expect(warningsOf(seen.result)).toEqual([])
    expect(seen.result.outputs['comment-url']).toMatch(/^https:\/\/github\.com\/\S+$/)
  },
  warns: ({ says, inject }, seen) => {
    expectStandingVerdict(seen)
    expect(warningsOf(seen.result)).toEqual([expect.stringMatching(reasonFor(says, inject))])
    expect(seen.result.outputs['comment-url']).toBe('')
  },
  'inconclusive request': ({ says, inject }, { result, asked, wrote }) => {
    expectEnding(result, 'inconclusive', 1)
    expect(asked).toBe(0)
    const reasons = recordedRequests(result)[0]?.reasons.map(({ text }) => text)
    expect(reasons).toEqual([expect.stringMatching(reasonFor(says, inject))])
    const [comment] = wrote.map(({ body }) => (body as { body: string }).body)
    for (const text of [comment ?? '', result.summary])
      expect(visibleText(text)).toMatch(reasonFor(says, inject))
  },
  'inconclusive run': ({ says, inject }, { result, asked, wrote }) => {
    expectEnding(result, 'inconclusive', 1)
    expect([asked, wrote]).toEqual([0, []])
    const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
    expect(errors).toEqual([expect.stringMatching(reasonFor(says, inject))])
    expect(visibleText(result.summary)).toMatch(reasonFor(says, inject))
    expect(result.readOutputFile('record-file')).toMatch(reasonFor(says, inject))
  },
}

/** The verdict stands whatever became of the comment. */
function expectStandingVerdict({ result, asked }: Visit): void {
  expectEnding(result, 'designed', 0)
  expect(asked).toBe(1)
  expect(result.summary).toContain(ARCHITECTURE_WORDS)
  expect(result.outputs.architecture).toContain(ARCHITECTURE_WORDS)
}
