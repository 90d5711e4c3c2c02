import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from '../support/events.ts'
import type { ChangedFile, PullRequest } from '../support/github-server.ts'
import { visibleText } from '../support/published-markdown.ts'
import {
  ARCHITECTURE_WORDS,
  expectEnding,
  INFEASIBLE,
  requestFile,
  startAll,
  startWorld,
  type World,
} from '../support/world.ts'
import {
  file,
  nthRequest,
  onlyComment,
  onlyRequest,
  openPull,
  ownComments,
  PATH,
  staged,
  visit,
  warningsOf,
} from './visits.ts'

/** The event with other facts about its pull request. */
function withPull(event: WorkflowEvent, changes: Record<string, unknown>): WorkflowEvent {
  const payload = event.payload as { pull_request: Record<string, unknown> }
  return { ...event, payload: { ...payload, pull_request: { ...payload.pull_request, ...changes } } }
}

// GitHub treats what Dependabot starts as it treats forks, on pull_request_target too: "Troubleshooting Dependabot on
// GitHub Actions", "Restrictions when Dependabot triggers events".
const DEPENDABOT = { user: { login: 'dependabot[bot]', id: 49699333, type: 'Bot' } }
/** What a reader of the log has to learn: why there is no comment, and how to get one. */
const HOW_TO_COMMENT =
  /pull-requests: write.*(fork|Dependabot).*cannot write.*examples\/workflows\/forks\.yml by a label/

describe('a pull request that GitHub keeps secrets and the right to write from:', () => {
  interface Row {
    readonly who: string
    readonly fork?: true
    readonly actor?: string
    readonly eventOf: (pull: PullRequest) => WorkflowEvent
  }
  const ROWS: readonly Row[] = [
    { who: 'a fork’s', fork: true, eventOf: pullRequestEvent },
    {
      who: 'that of a fork that was deleted',
      fork: true,
      eventOf: pull => withPull(pullRequestEvent(pull), { head: { sha: pull.headSha, repo: null } }),
    },
    {
      who: 'Dependabot’s',
      actor: 'dependabot[bot]',
      eventOf: pull => withPull(pullRequestEvent(pull), DEPENDABOT),
    },
    {
      who: 'Dependabot’s, also on pull_request_target,',
      actor: 'dependabot[bot]',
      eventOf: pull => withPull(pullRequestTargetEvent(pull), DEPENDABOT),
    },
  ]
  const outcomeOf = startAll(ROWS, async ({ fork = false, actor = 'mallory', eventOf }) => {
    const world = await openPull({ key: null, pull: { fork } })
    world.github.setReadOnly()
    const event = eventOf(world.github.pull())
    return { world, ...(await visit(world, { event, env: { GITHUB_ACTOR: actor } })) }
  })
  const refused = staged(async () => {
    const files = { [PATH]: requestFile(INFEASIBLE) }
    const world = await openPull({ key: null, pull: { fork: true, files } })
    world.github.setReadOnly()
    return await visit(world)
  })

  test.each(ROWS)('$who is designed by the reference architect, and the summary has it whole', async row => {
    const { world, result, asked } = await outcomeOf(row)
    expectEnding(result, 'designed', 0)
    expect(asked).toBe(0)
    expect(onlyRequest(result).designer).toEqual({ kind: 'reference' })
    expect(world.github.comments()).toEqual([])
    expect(result.summary).toContain('Designed by the reference architect')
    expect(result.summary).toContain(result.outputs.architecture?.trim())
    expect(result.summary).toContain('How this was made')
  })

  test.each(ROWS)(
    '$who has a sentence in the log on why there is no comment, and how to get one',
    async row => {
      const { result, wrote } = await outcomeOf(row)
      expect(warningsOf(result).filter(warning => HOW_TO_COMMENT.test(warning))).toHaveLength(1)
      expect(wrote).toHaveLength(1)
    },
  )

  test.each(ROWS)('$who is told that there is no key because GitHub gives none', async row => {
    const { result } = await outcomeOf(row)
    const reason = warningsOf(result).filter(warning => warning.includes('no key for the model'))
    expect(reason).toEqual([expect.stringMatching(/GitHub gives no secrets.*fork.*Dependabot/)])
    expect(warningsOf(result).join()).not.toContain('secret named right')
  })

  test('a fork’s that no design can hold fails the step', async () => {
    const { result, asked } = await refused()
    expectEnding(result, 'insufficient', 1)
    expect(asked).toBe(0)
    expect(result.outputs.architecture).toBe('')
    expect(result.summary).toContain('Refused by the built-in rules')
  })
})

describe('a pull request of the repository itself', () => {
  const keyless = staged(async () => {
    const world = await openPull({ key: null })
    return { world, ...(await visit(world)) }
  })
  const readOnly = staged(async () => {
    const world = await openPull()
    world.github.setReadOnly()
    return await visit(world)
  })

  test('without a key has a comment, and a warning on a secret that may be named wrong', async () => {
    const { world, result } = await keyless()
    expectEnding(result, 'designed', 0)
    expect(onlyComment(world).body).toContain('Designed by the reference architect')
    expect(warningsOf(result)).toEqual([expect.stringContaining('secret named right')])
    expect(result.log).not.toContain('GitHub gives no secrets')
  })

  test('with a token that may not write is not sent to the workflow for forks', async () => {
    const { result } = await readOnly()
    expect(warningsOf(result)).toEqual([expect.stringContaining('pull-requests: write')])
    expect(result.log).not.toContain('forks.yml')
  })
})

describe('on pull_request_target, a fork’s pull request', () => {
  const LINK = 'locks/link.lock-request.yaml'
  const forked = staged(async () => {
    const world = await openPull({ pull: { fork: true } })
    const event = pullRequestTargetEvent(world.github.pull())
    return { world, ...(await visit(world, { event, workspace: {} })) }
  })
  const checkedOut = staged(async () => {
    const world = await openPull({ pull: { fork: true } })
    const workspace = { [PATH]: nthRequest(77), [LINK]: nthRequest(78) }
    const event = pullRequestTargetEvent(world.github.pull())
    return await visit(world, { event, workspace })
  })
  const many = staged(async () => {
    const files = Object.fromEntries([1, 2, 3, 4].map(n => [`${n}.lock-request.yaml`, nthRequest(n)]))
    const world = await openPull({ pull: { fork: true, files } })
    const event = pullRequestTargetEvent(world.github.pull())
    const seen = await visit(world, { event, inputs: { 'max-requests': '3' } })
    return { world, ...seen }
  })
  const labelled = staged(async () => {
    const world = await openPull({ key: null })
    const event = withPull(pullRequestTargetEvent(world.github.pull()), DEPENDABOT)
    return { world, ...(await visit(world, { event, env: { GITHUB_ACTOR: 'octocat' } })) }
  })

  test('is designed for by the model and commented on, without a checkout', async () => {
    const { world, result, asked } = await forked()
    expectEnding(result, 'designed', 0)
    expect(asked).toBe(1)
    const { body, id } = onlyComment(world)
    expect(body).toContain(ARCHITECTURE_WORDS)
    expect(result.outputs['comment-url']).toMatch(new RegExp(`-${id}$`))
    expect(warningsOf(result)).toEqual([])
  })

  test('is read at its head, from the base repository', async () => {
    const { world, result, sent } = await forked()
    const { headSha } = world.github.pull()
    expect(onlyRequest(result).source).toEqual({ kind: 'file', path: PATH, commit: headSha })
    expect(onlyComment(world).body).toContain(`/octo-org/locks/blob/${headSha}/`)
    expect(sent.map(({ path }) => path).join('\n')).not.toContain('mallory')
  })

  test('is never read from the workspace', async () => {
    const { result, asked } = await checkedOut()
    expect(asked).toBe(1)
    expect(result.summary).toContain('1 locks per second')
    expect(result.summary).not.toMatch(/7[78] locks/)
  })

  test('cannot spend more than max-requests allows: it is an error before the model is asked', async () => {
    const { world, result, asked, wrote } = await many()
    expect([result.exitCode, asked, wrote]).toEqual([1, 0, []])
    expect(result.log).toMatch(/::error::.*found 4 requests.*"max-requests" allows 3/)
    expect(world.github.comments()).toEqual([])
  })

  test('or Dependabot’s, that a maintainer has labelled is not told of a restriction that is not there', async () => {
    const { world, result } = await labelled()
    expect(warningsOf(result)).toEqual([expect.stringContaining('secret named right')])
    expect(onlyComment(world).body).toContain('Designed by the reference architect')
  })
})

describe('without a pull request', () => {
  const workspace = { [PATH]: nthRequest(1), 'README.md': '# Locks\n' }
  const ROWS = [
    { name: 'push', event: pushEvent() },
    { name: 'schedule', event: scheduleEvent() },
    { name: 'workflow_dispatch', event: workflowDispatchEvent() },
  ]
  const outcomeOf = startAll(ROWS, async ({ event }) => {
    const world = await startWorld()
    return { world, ...(await visit(world, { event, workspace })) }
  })
  const merging = staged(async () => {
    const world = await openPull()
    const seen = await visit(world, {
      event: mergeGroupEvent(),
      workspace,
      inputs: { 'pull-request': '7' },
    })
    return { world, ...seen }
  })
  const mergingKeyless = staged(async () => {
    const world = await openPull({ key: null })
    return await visit(world, { event: mergeGroupEvent(), workspace })
  })

  test.each(ROWS)('$name judges the workspace, and GitHub is not asked for anything', async row => {
    const { result, asked, sent } = await outcomeOf(row)
    expectEnding(result, 'designed', 0)
    expect([asked, sent]).toEqual([1, []])
    expect(result.summary).toContain(ARCHITECTURE_WORDS)
    expect(result.outputs['comment-url']).toBe('')
    expect(result.log).toContain('No pull request to comment on')
    expect(warningsOf(result)).toEqual([])
  })

  test('merge_group succeeds with nothing to do, and no server hears of it', async () => {
    const { world, result, asked, sent } = await merging()
    expectEnding(result, 'none', 0)
    expect([asked, sent]).toEqual([0, []])
    expect(result.annotations.map(({ level }) => level)).toEqual(['notice'])
    expect(result.outputs).toMatchObject({ architecture: '', 'architecture-file': '', 'comment-url': '' })
    expect(world.github.comments()).toEqual([])
  })

  test('merge_group does not warn of a key that it does not need', async () => {
    const { result } = await mergingKeyless()
    expectEnding(result, 'none', 0)
    expect(warningsOf(result)).toEqual([])
  })
})

describe('with a pull request that the input names', () => {
  const twelve = async (): Promise<World> => {
    const world = await openPull()
    world.github.openPullRequest({ number: 12, files: { [PATH]: nthRequest(12) } })
    return world
  }
  const inputs = { 'pull-request': '12' }
  const dispatched = staged(async () => {
    const world = await twelve()
    const event = workflowDispatchEvent()
    const { headSha } = world.github.pull(12)
    const first = await visit(world, { event, inputs, workspace: { [PATH]: nthRequest(99) } })
    world.github.push(12, { 'README.md': '# Locks\n' })
    const before = onlyComment(world, 12)
    return { world, headSha, first, before, second: await visit(world, { event, inputs }) }
  })
  const pushed = staged(async () => {
    const world = await twelve()
    const seen = await visit(world, {
      event: pushEvent(),
      inputs,
      workspace: { [PATH]: nthRequest(99) },
    })
    return { world, ...seen }
  })
  const missing = staged(async () => {
    const world = await openPull()
    return await visit(world, { event: workflowDispatchEvent(), inputs: { 'pull-request': '404' } })
  })

  test('workflow_dispatch judges its files, at its head', async () => {
    const { headSha, first, before } = await dispatched()
    expectEnding(first.result, 'designed', 0)
    expect(first.asked).toBe(1)
    expect(before.body).toContain('12 locks per second')
    expect(onlyRequest(first.result).source.commit).toBe(headSha)
    expect(before.body).toContain(`/blob/${headSha}/${PATH}`)
  })

  test('workflow_dispatch comments there and nowhere else', async () => {
    const { world, first } = await dispatched()
    expect([ownComments(world, 7), ownComments(world, 12).length]).toEqual([[], 1])
    expect(first.result.outputs['comment-url']).toContain('/pull/12#issuecomment-')
    const numbers = first.sent.flatMap(({ path }) => /\/(?:pulls|issues)\/(\d+)/.exec(path)?.[1] ?? [])
    expect(new Set(numbers)).toEqual(new Set(['12']))
  })

  test('workflow_dispatch withdraws there what has left it', async () => {
    const { world, second } = await dispatched()
    expectEnding(second.result, 'none', 0)
    expect(visibleText(onlyComment(world, 12).body)).toMatch(/withdrawn/)
  })

  test('push judges the workspace, and comments there', async () => {
    const { world, result } = await pushed()
    expectEnding(result, 'designed', 0)
    expect(onlyComment(world, 12).body).toContain('99 locks per second')
    expect(ownComments(world, 7)).toEqual([])
  })

  test('that does not exist is said, and the model is not asked', async () => {
    const { result, asked } = await missing()
    expectEnding(result, 'inconclusive', 1)
    expect(asked).toBe(0)
    expect(result.log).toMatch(/pull request #404.*404 Not Found/)
  })
})

describe('a pull request is judged as others', () => {
  const src = (many: number): ChangedFile[] =>
    Array.from({ length: many }, (_, at) => file(`src/${at}.ts`, `export const n = ${at}\n`))
  const ROWS = [
    { what: 'though it is a draft', pull: { draft: true } },
    { what: 'though it is closed', pull: { state: 'closed' as const } },
  ]
  const outcomeOf = startAll(ROWS, async ({ pull }) => {
    const world = await openPull({ pull })
    return { world, ...(await visit(world)) }
  })
  const huge = staged(async () => {
    const files = [...src(2999), file(PATH, nthRequest(1)), file('z.lock-request.yaml', nthRequest(2))]
    const world = await openPull({ pull: { files } })
    return { world, ...(await visit(world)) }
  })
  const brim = staged(async () => {
    const world = await openPull({ pull: { files: [...src(2998), file(PATH, nthRequest(1))] } })
    return await visit(world)
  })

  test.each(ROWS)('$what', async row => {
    const { world, result, asked } = await outcomeOf(row)
    expectEnding(result, 'designed', 0)
    expect(asked).toBe(1)
    expect(onlyComment(world).body).toContain(ARCHITECTURE_WORDS)
  })

  test('though it changes more files than GitHub lists, which is said', async () => {
    const { world, result, asked } = await huge()
    expectEnding(result, 'designed', 0)
    expect(asked).toBe(1)
    expect(onlyComment(world).body).toContain(PATH)
    expect(warningsOf(result)).toEqual([
      expect.stringMatching(/(?=.*at most 3000 changed files)(?=.*were not seen)/),
    ])
  })

  test('though it changes nearly as many files as GitHub lists, and then nothing is said', async () => {
    const { result } = await brim()
    expectEnding(result, 'designed', 0)
    expect(warningsOf(result)).toEqual([])
  })
})
