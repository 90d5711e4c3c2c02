import { file, onlyComment, onlyRequest, openPull, PATH, staged, visit, warningsOf } from '../e2e/visits.ts'
import { pullRequestEvent, pullRequestTargetEvent, pushEvent, type WorkflowEvent } from '../support/events.ts'
import { type ModelServer, startModel } from '../support/model-server.ts'
import {
  ARCHITECTURE_WORDS,
  architecture,
  expectEnding,
  INFEASIBLE,
  promptMessages,
  requestFile,
  startAll,
  startWorld,
} from '../support/world.ts'
import { badInput } from './bad-inputs.ts'

/** What the contract calls the table's inputs that have another name. */
const INPUT_NAMES: Readonly<Record<string, string>> = {
  'base-url': 'openai-base-url',
  'api-key': 'openai-api-key',
}

function inputsOf(id: string): Record<string, string> {
  const inputs = badInput(id).input.inputs as Record<string, string>
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [INPUT_NAMES[name] ?? name, text]))
}

function environmentOf(id: string, port = ''): Record<string, string> {
  const env = badInput(id).input.env as Record<string, string>
  return Object.fromEntries(Object.entries(env).map(([name, text]) => [name, text.replace('PORT', port)]))
}

describe('an input outside its values:', () => {
  interface Row {
    readonly id: string
    readonly holds: string
    readonly says: string
  }
  const url = (fault: string, got: string) =>
    `input "openai-base-url" takes an https URL, or http on loopback or where no key is sent (${fault}); got ${got}`
  const ROWS: readonly Row[] = [
    {
      id: 'cf-01',
      holds: 'a key does not travel unencrypted',
      says: url('a key must not travel unencrypted', '"http://attacker.example/v1"'),
    },
    {
      id: 'cf-02',
      holds: 'a user name before another host is refused, and not shown',
      says: url('it holds a user name or password', 'a URL that is not shown here'),
    },
    {
      id: 'cf-03',
      holds: 'a file is no service',
      says: url('its scheme is file:', '"file:///etc/passwd"'),
    },
    {
      id: 'cf-04',
      holds: 'machine credentials are not asked for',
      says: url(
        'it is a link-local address, where clouds keep machine credentials',
        '"https://169.254.169.254/latest"',
      ),
    },
    {
      id: 'cf-07',
      holds: 'a key of two lines is refused, and neither line is shown',
      says:
        'input "openai-api-key" takes one line of visible ASCII characters; the value has white space or other ' +
        'characters inside (it is not shown here): store the secret again',
    },
    // The contract has no input "max-retries": a runner warns of it, and the action never sees it as one.
    {
      id: 'cf-08',
      holds: 'a time limit is a whole number within bounds',
      says: 'input "timeout-seconds" takes a whole number from 1 to 3600; got "1e9"',
    },
  ]
  /** So that nothing leaves this machine even where a guard is broken. */
  const env = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' }
  const outcomeOf = startAll(ROWS, async ({ id }) => {
    const world = await openPull()
    return await visit(world, { inputs: inputsOf(id), env })
  })

  test.each(ROWS)('$id: $holds', async row => {
    const { result, asked, sent } = await outcomeOf(row)
    expect([result.exitCode, asked, sent]).toEqual([1, 0, []])
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'error', message: row.says })])
    const unmasked = result.log.replaceAll(/^::add-mask::.*$/gm, '')
    for (const line of (inputsOf(row.id)['openai-api-key'] ?? '').split('\n').filter(text => text !== ''))
      expect(unmasked).not.toContain(line)
  })
})

describe('the environment of another step:', () => {
  let evil: ModelServer
  beforeAll(async () => {
    evil = await startModel({ script: { content: architecture } })
  })
  afterAll(() => evil.close())

  const elsewhere = staged(async () => {
    const world = await openPull()
    return await visit(world, { env: environmentOf('cf-05', new URL(evil.baseUrl).port) })
  })
  const headers = staged(async () => {
    const world = await startWorld()
    const job = { event: pushEvent(), workspace: { [PATH]: requestFile() } }
    const without = await visit(world, job)
    return { world, without, ...(await visit(world, { ...job, env: environmentOf('cf-06') })) }
  })
  const noSummary = staged(async () => {
    const files = [file(PATH, requestFile(INFEASIBLE)), file('good.lock-request.yaml', requestFile())]
    const good = await openPull({ pull: { files: files.slice(1) } })
    const refused = await openPull({ pull: { files: files.slice(0, 1) } })
    const env = environmentOf('gh-07')
    return { designed: await visit(good, { env }), refused: await visit(refused, { env }) }
  })

  test('cf-05: OPENAI_BASE_URL leads nowhere', async () => {
    const { result, asked } = await elsewhere()
    expectEnding(result, 'designed', 0)
    expect(asked).toBe(1)
    expect(evil.requests).toEqual([])
    expect(result.log).not.toContain(new URL(evil.baseUrl).port)
  })

  test('cf-06: the library takes no headers, organisation or log level from it', async () => {
    const { world, without, result } = await headers()
    expectEnding(result, 'designed', 0)
    const [plain, other] = world.model.requests.map(request => Object.keys(request.headers).sort())
    expect(other).toEqual(plain)
    const lasting = (log: string) => log.replaceAll(/\b[\d.]+ s\b|req_\w+/g, 'N')
    expect(lasting(result.log)).toBe(lasting(without.result.log))
  })

  test('gh-07: a summary that cannot be written is a warning, and the verdict stays', async () => {
    const { designed, refused } = await noSummary()
    expectEnding(designed.result, 'designed', 0)
    expectEnding(refused.result, 'insufficient', 1)
    for (const { result } of [designed, refused]) {
      expect(warningsOf(result)).toEqual([
        expect.stringMatching(/^The job summary could not be written .*\/nonexistent\/x: ENOENT/),
      ])
      expect(result.outputs['comment-url']).toMatch(/#issuecomment-\d+$/)
    }
  })
})

describe('an event:', () => {
  const fork = staged(async () => {
    const { apiKey } = badInput('ev-01').input as unknown as { apiKey: string }
    const world = await openPull({ key: null, pull: { fork: true } })
    world.github.setReadOnly()
    return { world, ...(await visit(world, { inputs: { 'openai-api-key': apiKey } })) }
  })
  const push = staged(async () => {
    const world = await startWorld()
    const event = { ...pushEvent(), name: String(badInput('ev-02').input.name) }
    const judged = await visit(world, { event, workspace: { [PATH]: requestFile() } })
    return { world, judged, idle: await visit(world, { event }) }
  })
  const broken = staged(async () => {
    const world = await openPull()
    const event: WorkflowEvent = {
      ...pullRequestEvent(world.github.pull()),
      payload: badInput('ev-03').input.raw,
    }
    return await visit(world, { event, workspace: { [PATH]: requestFile() } })
  })
  const target = staged(async () => {
    const fields = { ...INFEASIBLE, infrastructure_environment: 'the head’s own text' }
    const world = await openPull({ pull: { fork: true, files: { [PATH]: requestFile(fields) } } })
    const event = pullRequestTargetEvent(world.github.pull())
    const workspace = { [PATH]: requestFile(), 'locks/more.lock-request.yaml': requestFile() }
    return { fields, world, ...(await visit(world, { event, workspace })) }
  })

  test('ev-01: of a fork’s pull request, without secrets: one warning on that, no call and no comment', async () => {
    const { world, result, asked } = await fork()
    expectEnding(result, 'designed', 0)
    expect(asked).toBe(0)
    expect(world.github.comments()).toEqual([])
    expect(onlyRequest(result)).toMatchObject({ designer: { kind: 'reference' }, commentUrl: null })
    expect(warningsOf(result).filter(warning => /secret/.test(warning))).toEqual([
      expect.stringMatching(/reference architect.*GitHub gives no secrets to the pull request of a fork/),
    ])
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('ev-02: of a push: no comment, but summary and outputs; a notice where there is nothing to do', async () => {
    const { world, judged, idle } = await push()
    expectEnding(judged.result, 'designed', 0)
    expect(world.github.requests).toEqual([])
    expect(judged.result.summary).toContain(ARCHITECTURE_WORDS)
    expect(judged.result.outputs).toMatchObject({ verdict: 'designed', 'comment-url': '' })
    expect(judged.result.outputs.architecture).toContain(ARCHITECTURE_WORDS)
    expect(judged.result.log).toContain('No pull request to comment on: the job summary has the report')
    expectEnding(idle.result, 'none', 0)
    expect(idle.result.annotations).toEqual([expect.objectContaining({ level: 'notice' })])
  })

  test('ev-03: that is not JSON is an error in one sentence, before anything is sent', async () => {
    const { result, asked, sent } = await broken()
    expect([result.exitCode, asked, sent]).toEqual([1, 0, []])
    const message = 'the event that GITHUB_EVENT_PATH names is not JSON: is this a GitHub Actions runner?'
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'error', message })])
  })

  test('ev-04: on pull_request_target a fork’s request is read at its head, never from a checkout', async () => {
    const { fields, world, asked, result } = await target()
    expect(asked).toBe(1)
    expect(world.model.requests[0]?.body.messages).toEqual(promptMessages(fields))
    const { headSha } = world.github.pull()
    expect(onlyRequest(result).source).toEqual({ kind: 'file', path: PATH, commit: headSha })
    expect(onlyComment(world).body).toContain(`/blob/${headSha}/${PATH}`)
  })
})
