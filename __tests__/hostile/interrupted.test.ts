import { setTimeout as sleep } from 'node:timers/promises'
import { visit } from '../e2e/visits.ts'
import { pullRequestEvent } from '../support/events.ts'
import { PASS } from '../support/github-faults.ts'
import type { ModelReply } from '../support/model-server.ts'
import { runCommandLine } from '../support/runner.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  KEY,
  requestFile,
  startAll,
  startWorld,
  type World,
} from '../support/world.ts'

const ok: ModelReply = { content: architecture }
const SIGNALS = ['SIGINT', 'SIGTERM'] as const
const [PATH, LATER] = ['locks/a.lock-request.yaml', 'locks/b.lock-request.yaml']
/** What could still come after a process that is not quite dead is here by then. */
const AFTERMATH = 1500

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 2000) throw new Error('waited in vain')
    await sleep(10)
  }
}

interface Row {
  readonly moment: string
  readonly script: readonly ModelReply[]
  /** What to do to the world before, and when the moment has come. */
  readonly stage?: (world: World) => void
  readonly hasCome: (world: World) => boolean
  /** Comments that were posted before. */
  readonly comments: number
}

const requestsTo = ({ github }: World, route: string) =>
  github.requests.filter(each => each.route === route).length

const ROWS: readonly Row[] = [
  {
    moment: 'the model is waited for',
    script: [{ hang: 'headers' }],
    hasCome: ({ model }) => model.requests.length > 0,
    comments: 0,
  },
  {
    moment: 'the model sends its answer',
    script: [{ ...ok, hang: 'body' }],
    hasCome: ({ model }) => model.requests.length > 0,
    comments: 0,
  },
  {
    moment: 'the model’s service has asked to wait',
    script: [{ status: 429, headers: { 'retry-after': '20' } }],
    hasCome: ({ model }) => model.requests.length > 0,
    comments: 0,
  },
  {
    moment: 'GitHub is asked for the files',
    script: [ok],
    stage: ({ github }) => github.fault('listFiles', { hang: 'headers' }),
    hasCome: world => requestsTo(world, 'listFiles') > 0 && requestsTo(world, 'graphql') > 0,
    comments: 0,
  },
  {
    moment: 'GitHub has asked to wait before the comment',
    script: [ok],
    stage: ({ github }) =>
      github.fault('createComment', {
        status: 429,
        json: { message: 'slow' },
        headers: { 'retry-after': '20' },
      }),
    hasCome: world => requestsTo(world, 'createComment') > 0,
    comments: 0,
  },
  {
    moment: 'GitHub is writing the comment',
    script: [ok],
    stage: ({ github }) => github.fault('createComment', { delayMs: 1000 }),
    hasCome: world => requestsTo(world, 'createComment') > 0,
    comments: 1,
  },
  {
    moment: 'GitHub is asked where the comments stand',
    script: [ok],
    stage: ({ github }) => github.fault('graphql', PASS, { hang: 'headers' }),
    hasCome: world => requestsTo(world, 'graphql') > 1,
    comments: 1,
  },
]

async function interrupt({ script, stage, hasCome, name }: Row & { readonly name: NodeJS.Signals }) {
  const world = await startWorld({ script })
  const { github, model } = world
  const pull = github.openPullRequest({ files: { [PATH]: requestFile() } })
  stage?.(world)
  const sent = () => github.requests.length + model.requests.length
  let before = 0
  const when = async () => {
    await until(() => hasCome(world))
    await sleep(100)
    before = sent()
  }
  const result = await world.run(pullRequestEvent(pull), { signal: { name, when } })
  await sleep(AFTERMATH)
  return { github, result, after: sent() - before }
}

describe.each(SIGNALS)('on %s', name => {
  const outcomeOf = startAll(ROWS, row => interrupt({ ...row, name }))

  test.each(ROWS)('gh-09: while $moment, it stops within two seconds and sends nothing more', async row => {
    const { github, result, after } = await outcomeOf(row)
    expect(result.exitCode).not.toBe(0)
    expect(result.secondsToStop).toBeLessThan(2)
    expect(after).toBe(0)
    expect(github.comments()).toHaveLength(row.comments)
    expect(result.outputs).toEqual({ verdict: 'inconclusive' })
    expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(new RegExp(`^error: Stopped by ${name}: .*posted`)),
    ])
  })

  test('the comments that were posted before stay, and the next run goes on from there', async () => {
    const world = await startWorld({ script: [ok, { hang: 'headers' }, ok] })
    world.github.openPullRequest({ files: { [PATH]: requestFile(), [LATER]: requestFile() } })
    const when = () => until(() => world.github.comments().length > 0)
    const { result } = await visit(world, { signal: { name, when } })
    expect(result.outputs.verdict).toBe('inconclusive')
    const [comment] = world.github.comments()
    expect(comment?.body).toContain(ARCHITECTURE_WORDS)
    const next = await visit(world)
    expect(next.result.outputs.verdict).toBe('designed')
    expect(next.asked).toBe(1)
    expect(world.github.comments()).toHaveLength(2)
  })

  test.each([
    { form: 'Markdown', args: [] },
    { form: 'JSON', args: ['--json'] },
  ])('the command line prints what was judged until then, as $form', async ({ form, args }) => {
    const world = await startWorld({ script: [ok, { hang: 'headers' }] })
    const result = await runCommandLine([...args, '--base-url', world.model.baseUrl, PATH, LATER], {
      env: { OPENAI_API_KEY: KEY },
      files: { [PATH]: requestFile(), [LATER]: requestFile() },
      signal: {
        name,
        when: async () => {
          await until(() => world.model.requests.length > 1)
          await sleep(1500)
        },
      },
    })
    expect(result.exitCode).not.toBe(0)
    expect(result.secondsToStop).toBeLessThan(2)
    expect(result.stderr).toMatch(new RegExp(`stopped by ${name}: 1 of 2 requests were judged`))
    if (form === 'Markdown') expect(result.stdout).toContain(ARCHITECTURE_WORDS)
    else
      expect(JSON.parse(result.stdout)).toMatchObject({
        verdict: 'inconclusive',
        requests: [{ verdict: 'designed' }],
      })
  })
})
