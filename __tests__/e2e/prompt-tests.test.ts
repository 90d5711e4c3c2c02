import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from '../support/events.ts'
import { ANSWERING_MODEL, FINGERPRINT, requestId, TOKENS } from '../support/model-server.ts'
import { ROOT, type StepResult } from '../support/runner.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  expectEnding,
  FEASIBLE,
  type Fields,
  fixture,
  INFEASIBLE,
  inputsOf,
  leavesOf,
  promptMessages,
  REFUSAL_SENTENCE,
  type RunOptions,
  requestFile,
  startAll,
  startWorld,
  type World,
} from '../support/world.ts'

const PATH = 'locks/orders.lock-request.yaml'

/** Where a request can come from, and where its comment then goes. */
const WAYS = [
  {
    way: 'the three inputs, in a pull request',
    go: (world: World, fields: Fields) =>
      run(world, pullRequestEvent(world.github.openPullRequest({ files: {} })), { inputs: inputsOf(fields) }),
    comments: 1,
    file: undefined,
  },
  {
    way: 'the three inputs, on a push',
    go: (world: World, fields: Fields) => run(world, pushEvent(), { inputs: inputsOf(fields) }),
    comments: 0,
    file: undefined,
  },
  {
    way: "a pull request's file",
    go: (world: World, fields: Fields) => run(world, pullRequestEvent(opened(world, fields))),
    comments: 1,
    file: PATH,
  },
  {
    way: "a forked pull request's file, on pull_request_target",
    go: (world: World, fields: Fields) =>
      run(world, pullRequestTargetEvent(opened(world, fields, { fork: true }))),
    comments: 1,
    file: PATH,
  },
  {
    way: "the workspace's file, on workflow_dispatch",
    go: (world: World, fields: Fields) =>
      run(world, workflowDispatchEvent(), { workspace: { [PATH]: requestFile(fields) } }),
    comments: 0,
    file: PATH,
  },
  {
    way: "the workspace's file, on a schedule",
    go: (world: World, fields: Fields) =>
      run(world, scheduleEvent(), { workspace: { [PATH]: requestFile(fields) } }),
    comments: 0,
    file: PATH,
  },
  {
    way: "workflow_dispatch with a pull request's number",
    go: (world: World, fields: Fields) => {
      opened(world, fields)
      return run(world, workflowDispatchEvent(), { inputs: { 'pull-request': '7' } })
    },
    comments: 1,
    file: PATH,
  },
] as const

const REFUSALS = ['refusal-bare.md', 'refusal-fenced.md', 'refusal-explained.md']
const EXPLANATION = 'a restart forgets every grant'

interface Outcome {
  readonly world: World
  readonly result: StepResult
}

async function run(world: World, event: WorkflowEvent, options: RunOptions = {}): Promise<Outcome> {
  return { world, result: await world.run(event, options) }
}

function opened({ github }: World, fields: Fields, options: { fork?: boolean } = {}) {
  return github.openPullRequest({
    files: { [PATH]: requestFile(fields), 'README.md': '# Locks\n' },
    ...options,
  })
}

describe('the request that can be designed', () => {
  const outcomeOf = startAll(WAYS, async ({ go }) => go(await startWorld(), FEASIBLE))

  test.each(WAYS)('is designed from $way', async row => {
    const { result, world } = await outcomeOf(row)
    expectEnding(result, 'designed', 0)
    expect(result.outputs.architecture?.trim()).toBe(architecture.trim())
    expect(result.readOutputFile('architecture-file').trim()).toBe(architecture.trim())
    expect(result.summary).toMatch(/designed/i)
    expect(result.summary).toContain(ARCHITECTURE_WORDS)
    expect(world.github.comments()).toHaveLength(row.comments)
    expect(result.annotations.filter(annotation => annotation.level === 'error')).toEqual([])
  })

  test.each(WAYS)('is sent as the prompt has it, from $way', async row => {
    const { world } = await outcomeOf(row)
    const { stream = false, ...sent }: Record<string, unknown> = world.model.requests[0]?.body ?? {}
    expect(sent).toEqual({ model: 'gpt-4o', temperature: 0.1, messages: promptMessages(FEASIBLE) })
    expect(stream).toBe(false)
    expect(world.model.requests).toHaveLength(1)
  })

  test.each(WAYS.filter(way => way.comments === 1))('gets one comment from $way', async row => {
    const { result, world } = await outcomeOf(row)
    const [comment] = world.github.comments()
    expect(comment?.body).toContain(ARCHITECTURE_WORDS)
    expect(comment?.author.login).toBe('github-actions')
    expect(result.outputs['comment-url']).toBe(
      `https://github.com/octo-org/locks/pull/7#issuecomment-${comment?.id}`,
    )
    expect(world.github.requests.filter(request => request.route === 'createComment')).toHaveLength(1)
  })

  test.each(WAYS)('leaves a record that says what was done, from $way', async row => {
    const { result, world } = await outcomeOf(row)
    const record = JSON.parse(result.readOutputFile('record-file')) as unknown
    const leaves = leavesOf(record)
    expect(leaves).toEqual(expect.arrayContaining(['designed', 'gpt-4o', ANSWERING_MODEL, FINGERPRINT]))
    expect(leaves).toEqual(expect.arrayContaining([requestId(1), TOKENS.prompt, TOKENS.completion]))
    const digests = leaves.filter(leaf => /^(sha256[:-])?[0-9a-f]{64}$/.test(String(leaf)))
    expect(new Set(digests).size).toBeGreaterThanOrEqual(2)
    if (row.file !== undefined) expect(leaves).toContain(row.file)
    if (row.comments === 1) expect(leaves).toContain(result.outputs['comment-url'])
    if (row.comments === 1 && row.file !== undefined) expect(leaves).toContain(world.github.pull().headSha)
  })

  test('leaves a record that its published schema describes', async () => {
    const schema = publishedSchema('record')
    for (const row of WAYS) {
      const { result } = await outcomeOf(row)
      const validate = compile(schema)
      validate(JSON.parse(result.readOutputFile('record-file')))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  test('is read at the head commit, and never from the workspace, of a pull request', async () => {
    const world = await startWorld()
    const { result } = await run(world, pullRequestEvent(opened(world, FEASIBLE)), {
      workspace: { [PATH]: requestFile(INFEASIBLE), 'other.lock-request.yaml': requestFile(INFEASIBLE) },
    })
    expectEnding(result, 'designed', 0)
    expect(world.model.requests.map(request => request.body.messages)).toEqual([promptMessages(FEASIBLE)])
  })
})

describe('the request that cannot be designed', () => {
  const rows = WAYS.flatMap(way => REFUSALS.map(refusal => ({ ...way, refusal }))).filter(
    row => row.way === WAYS[2].way || row.refusal === 'refusal-fenced.md',
  )
  const outcomeOf = startAll(rows, async ({ go, refusal }) =>
    go(await startWorld({ script: { content: fixture(refusal) } }), INFEASIBLE),
  )

  test.each(rows)('is refused with $refusal from $way', async row => {
    const { result, world } = await outcomeOf(row)
    expectEnding(result, 'insufficient', 1)
    expect(result.outputs.architecture ?? '').toBe('')
    expect(result.summary).toContain(REFUSAL_SENTENCE)
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'error' }))
    expect(leavesOf(JSON.parse(result.readOutputFile('record-file')))).toContain('insufficient')
    expect(world.model.requests[0]?.body.messages).toEqual(promptMessages(INFEASIBLE))
    expect(world.model.requests).toHaveLength(1)
  })

  test.each(rows.filter(row => row.comments === 1))(
    'has its comment although the step fails, with $refusal from $way',
    async row => {
      const { result, world } = await outcomeOf(row)
      const [comment, ...more] = world.github.comments()
      expect(more).toEqual([])
      expect(comment?.body).toContain(REFUSAL_SENTENCE)
      expect(comment?.body).toMatch(/insufficient/i)
      expect(result.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`)
    },
  )

  test('shows the reasons that a model adds', async () => {
    const row = rows.find(each => each.refusal === 'refusal-explained.md')
    if (row === undefined) throw new Error('the row is gone')
    const { result, world } = await outcomeOf(row)
    expect(world.github.comments()[0]?.body).toContain(EXPLANATION)
    expect(result.summary).toContain(EXPLANATION)
  })
})

function publishedSchema(word: string): object {
  const name = readdirSync(join(ROOT, 'schemas')).find(each => each.includes(word) && each.endsWith('.json'))
  if (name === undefined) throw new Error(`schemas/ has no *${word}*.json`)
  return JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8')) as object
}

function compile(schema: object) {
  const isNew = '$schema' in schema && String(schema.$schema).includes('2020-12')
  const ajv = isNew ? new Ajv2020({ strict: false }) : new Ajv({ strict: false })
  for (const format of ['uri', 'date-time']) ajv.addFormat(format, true)
  return ajv.compile(schema)
}
