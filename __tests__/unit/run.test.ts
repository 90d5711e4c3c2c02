import { REFUSAL } from '../../src/contract.ts'
import type { World } from '../../src/judge.ts'
import { ModelFault, NotAllowed, type Publisher, ServiceError } from '../../src/ports.ts'
import { run } from '../../src/run.ts'
import { fakeClock } from './fakes/clock.ts'
import { BUNDLED } from './fakes/feasibility.ts'
import { fakeLog } from './fakes/log.ts'
import { type Behaviour, type FakeModel, fakeModel } from './fakes/model.ts'
import { fakePublisher } from './fakes/publisher.ts'
import { type FakePullRequest, fakePullRequest, type PullRequestOptions } from './fakes/pull-request.ts'
import { ARCHITECTURE, REQUEST, SITE } from './fakes/reports.ts'
import { KEY, settingsOf } from './fakes/settings.ts'

const REFUSED = `{"error": "${REFUSAL}"}`

/** A request file whose scale is told, so that a fake model knows which one it is asked about. */
function requestFile(scale: string): string {
  return `scale_requirements: ${scale}\nconsistency_tolerance: CP\ninfrastructure_environment: etcd\n`
}

/** A request that the rules can judge. */
function lockRequest(infrastructure: string): string {
  return `scale_requirements: 50 locks per second\nconsistency_tolerance: Strict serializability, no split-brain.\ninfrastructure_environment: ${infrastructure}\n`
}

function changed(name: string, text = requestFile(name)) {
  return { path: `${name}.lock-request.yaml`, status: 'added', sha: 'f'.repeat(40), text }
}

function worldOf(
  behave: Behaviour,
  options: { pull?: PullRequestOptions; event?: string; prompt?: string; restricted?: boolean } = {},
) {
  const model: FakeModel = fakeModel(behave)
  const publisher = fakePublisher()
  const log = fakeLog()
  const pullRequest: FakePullRequest | undefined = options.pull && fakePullRequest(options.pull)
  const prompts: (string | undefined)[] = []
  const endpoints: unknown[] = []
  const world = {
    event: options.event ?? 'pull_request',
    restricted: options.restricted ?? false,
    site: SITE,
    pullRequest,
    workspace: {
      list: async () => ['a.lock-request.yaml'],
      read: async () => Buffer.from(requestFile('a')),
    },
    publisher: publisher as Publisher,
    clock: fakeClock(),
    log,
    connectModel: endpoint => {
      endpoints.push(endpoint)
      return Promise.resolve(model)
    },
    readPrompt: path => {
      prompts.push(path)
      return Promise.resolve(options.prompt ?? BUNDLED)
    },
  } satisfies World
  return { world, model, publisher, log, pullRequest, prompts, endpoints }
}

describe('one request', () => {
  test('from a pull request is designed, commented and published, and does not fail', async () => {
    const { world, model, publisher, pullRequest, endpoints } = worldOf(() => ARCHITECTURE, {
      pull: { files: [changed('orders')] },
    })
    expect(await run(settingsOf(), world)).toEqual({
      verdict: 'designed',
      fails: false,
      message: 'Lock requests: 1 designed',
    })
    expect(model.calls).toHaveLength(1)
    expect(endpoints).toEqual([{ baseUrl: 'https://api.openai.com/v1', apiKey: KEY }])
    expect(pullRequest?.comments).toHaveLength(1)
    expect(pullRequest?.comments[0]?.body).toContain(ARCHITECTURE.trim())
    expect(publisher.outputs).toMatchObject({
      verdict: 'designed',
      architecture: ARCHITECTURE.trim(),
      'comment-url': 'https://github.com/octo-org/locks/pull/7#issuecomment-1',
    })
    expect(publisher.summaries).toHaveLength(1)
    expect(publisher.files['record.json']).toContain('issuecomment-1')
  })

  test('is read for and told while the rest is loaded, after the first question to GitHub is on its way', async () => {
    const sent = Promise.withResolvers<void>()
    const { world, prompts, pullRequest, publisher } = worldOf(() => ARCHITECTURE, {
      pull: { files: [changed('orders')] },
    })
    const asked: string[] = []
    const waiting = {
      ...(pullRequest as NonNullable<typeof pullRequest>),
      sent: () => sent.promise,
      changedFiles: () => {
        asked.push('changedFiles')
        return (pullRequest as NonNullable<typeof pullRequest>).changedFiles()
      },
      ownComments: () => {
        asked.push('ownComments')
        return (pullRequest as NonNullable<typeof pullRequest>).ownComments()
      },
    }
    const running = run(settingsOf(), { ...world, pullRequest: waiting })
    await new Promise(next => setTimeout(next, 50))
    expect([asked, prompts]).toEqual([['changedFiles'], []])
    sent.resolve()
    await running
    expect([asked, prompts]).toEqual([['changedFiles', 'ownComments', 'ownComments'], [undefined]])
    expect(publisher.outputs.verdict).toBe('designed')
  })

  test('from the inputs is commented on the pull request, too', async () => {
    const { world, pullRequest, publisher } = worldOf(() => REFUSED, { event: 'workflow_dispatch', pull: {} })
    expect(await run(settingsOf({ texts: REQUEST.texts }), world)).toEqual({
      verdict: 'insufficient',
      fails: true,
      message: 'Lock requests: 1 insufficient',
    })
    expect(pullRequest?.comments[0]?.body).toContain('Refused by the model gpt-4o')
    expect(publisher.outputs.architecture).toBe('')
  })

  test('from the workspace has no comment where there is no pull request, which is said', async () => {
    const { world, log, publisher } = worldOf(() => ARCHITECTURE, { event: 'push' })
    expect((await run(settingsOf(), world)).verdict).toBe('designed')
    expect(log.lines).toContain('No pull request to comment on: the job summary has the report')
    expect(publisher.outputs['comment-url']).toBe('')
  })

  test('has no comment where none is wanted', async () => {
    const { world, log, pullRequest } = worldOf(() => ARCHITECTURE, { pull: { files: [changed('orders')] } })
    await run(settingsOf({ comment: 'never' }), world)
    expect(pullRequest?.writes).toEqual([])
    expect(log.lines.join('\n')).not.toContain('comment')
  })

  test('has a comment of its own for each comment key', async () => {
    const pull = fakePullRequest({ files: [changed('orders')] })
    for (const commentKey of ['', 'nightly', '']) {
      const { world } = worldOf(() => ARCHITECTURE)
      await run(settingsOf({ commentKey }), { ...world, pullRequest: pull })
    }
    expect(pull.comments).toHaveLength(2)
    expect(pull.writes).toEqual(['create begins', 'create ends', 'create begins', 'create ends'])
  })
})

describe('several requests', () => {
  const files = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => changed(name))
  const nameIn = (content: string) => /<user_query>(\w)<\/user_query>/.exec(content)?.[1] ?? ''

  test('have each their own verdict, whatever goes wrong with a neighbour', async () => {
    const broken = [changed('bad', 'just text'), ...files.slice(0, 3)]
    const { world, publisher, pullRequest, model } = worldOf(
      ({ messages }) => {
        const name = nameIn(messages[1]?.content ?? '')
        if (name === 'a') throw new ModelFault('the key was not accepted', { retryable: false })
        return name === 'b' ? REFUSED : ARCHITECTURE
      },
      { pull: { files: broken } },
    )
    expect(await run(settingsOf(), world)).toEqual({
      verdict: 'insufficient',
      fails: true,
      message: 'Lock requests: 1 designed, 1 insufficient, 2 inconclusive',
    })
    expect(model.calls).toHaveLength(3)
    expect(pullRequest?.comments).toHaveLength(4)
    const { requests } = JSON.parse(publisher.files['record.json'] ?? '') as {
      requests: { source: { path: string }; verdict: string }[]
    }
    expect(requests.map(({ source, verdict }) => `${source.path} ${verdict}`)).toEqual([
      'bad.lock-request.yaml inconclusive',
      'a.lock-request.yaml inconclusive',
      'b.lock-request.yaml insufficient',
      'c.lock-request.yaml designed',
    ])
    expect(publisher.annotations.map(({ path, level }) => [path, level])).toEqual([
      ['bad.lock-request.yaml', 'error'],
      ['a.lock-request.yaml', 'error'],
      ['b.lock-request.yaml', 'error'],
    ])
  })

  test('are worked on four at a time, and told in their order', async () => {
    let underWay = 0
    let peak = 0
    const { world, publisher } = worldOf(
      async ({ messages }) => {
        underWay += 1
        peak = Math.max(peak, underWay)
        const name = nameIn(messages[1]?.content ?? '')
        await new Promise(resolve => setTimeout(resolve, 20 - 3 * 'abcdef'.indexOf(name)))
        underWay -= 1
        return `# Lock ${name}`
      },
      { pull: { files } },
    )
    await run(settingsOf(), world)
    expect(peak).toBe(4)
    expect(publisher.outputs.architecture?.match(/^# Lock .$/gm)).toEqual(
      [...'abcdef'].map(name => `# Lock ${name}`),
    )
  })

  test('are too many as a whole: nothing is sent or published', async () => {
    const { world, model, publisher } = worldOf(() => ARCHITECTURE, { pull: { files } })
    await expect(run(settingsOf({ maxRequests: 5 }), world)).rejects.toThrow('found 6 requests')
    expect(model.calls).toEqual([])
    expect(publisher.outputs).toEqual({})
  })
})

describe('no request', () => {
  test('is verdict none and no failure, and connects to no model', async () => {
    const { world, endpoints, publisher, pullRequest } = worldOf(() => ARCHITECTURE, { pull: { files: [] } })
    expect(await run(settingsOf(), world)).toEqual({
      verdict: 'none',
      fails: false,
      message: 'No lock request: nothing to do',
    })
    expect(endpoints).toEqual([])
    expect(publisher.outputs.verdict).toBe('none')
    expect(publisher.summaries).toEqual([])
    expect(pullRequest?.writes).toEqual([])
  })
})

describe('the step fails', () => {
  test.each([
    [['insufficient', 'inconclusive'], REFUSED, true],
    [['inconclusive'], REFUSED, false],
    [[], REFUSED, false],
    [['inconclusive'], '', true],
    [['insufficient'], '', false],
    [['insufficient', 'inconclusive', 'violations'], ARCHITECTURE, false],
  ] as const)('with fail-on %j after an answer like that: %#', async (failOn, answer, fails) => {
    const { world } = worldOf(() => answer, { pull: { files: [changed('a')] } })
    expect((await run(settingsOf({ failOn }), world)).fails).toBe(fails)
  })

  test('with any request whose verdict fails, not only with the worst', async () => {
    const { world } = worldOf(({ messages }) => (messages[1]?.content.includes('>a<') ? REFUSED : ''), {
      pull: { files: [changed('a'), changed('b')] },
    })
    expect(await run(settingsOf({ failOn: ['inconclusive'] }), world)).toEqual({
      verdict: 'insufficient',
      fails: true,
      message: 'Lock requests: 1 insufficient, 1 inconclusive',
    })
  })

  test('only after everything is published', async () => {
    const order: string[] = []
    const { world, pullRequest } = worldOf(() => REFUSED, { pull: { files: [changed('a')] } })
    const { publisher } = world
    const outcome = await run(settingsOf(), {
      ...world,
      publisher: {
        output: (name, value) => {
          order.push(`output ${name}`)
          publisher.output(name, value)
        },
        summary: markdown => {
          order.push('summary')
          publisher.summary(markdown)
        },
        save: (name, text) => {
          order.push(`file ${name}`)
          return publisher.save(name, text)
        },
        annotate: annotation => {
          order.push('annotation')
          publisher.annotate(annotation)
        },
      },
    })
    expect(outcome.fails).toBe(true)
    expect(pullRequest?.comments).toHaveLength(1)
    expect(order.sort()).toEqual([
      'annotation',
      'file record.json',
      'output architecture',
      'output architecture-file',
      'output comment-url',
      'output record-file',
      'output verdict',
      'summary',
    ])
  })

  test('not because a comment could not be written', async () => {
    const fail = (method: string) => {
      if (method === 'createComment') throw new ServiceError('GitHub did not let us write the comment: 403')
    }
    const { world, log, publisher } = worldOf(() => ARCHITECTURE, { pull: { files: [changed('a')], fail } })
    expect(await run(settingsOf(), world)).toMatchObject({ verdict: 'designed', fails: false })
    expect(log.lines.join('\n')).toContain('GitHub did not let us write the comment: 403')
    expect(publisher.outputs).toMatchObject({ verdict: 'designed', 'comment-url': '' })
  })
})

describe('an outage of GitHub', () => {
  const fail = (method: string) => {
    if (method === 'changedFiles') throw new ServiceError('GitHub did not let us read the changed files: 502')
  }

  test.each([
    [['insufficient', 'inconclusive'] as const, true],
    [['insufficient'] as const, false],
  ])('is inconclusive, published, and fails as fail-on %j says', async (failOn, fails) => {
    const { world, publisher, endpoints, pullRequest } = worldOf(() => ARCHITECTURE, { pull: { fail } })
    expect(await run(settingsOf({ failOn }), world)).toEqual({
      verdict: 'inconclusive',
      fails,
      message: 'GitHub did not let us read the changed files: 502',
    })
    expect(publisher.outputs.verdict).toBe('inconclusive')
    expect(publisher.summaries.join('')).toContain('GitHub did not let us read the changed files: 502')
    expect(endpoints).toEqual([])
    expect(pullRequest?.writes).toEqual([])
  })

  test('is told from a fault of our own', async () => {
    const bug = new TypeError('a bug')
    const { world } = worldOf(() => ARCHITECTURE, {
      pull: {
        fail: () => {
          throw bug
        },
      },
    })
    await expect(run(settingsOf(), world)).rejects.toBe(bug)
  })
})

describe('the prompt', () => {
  test('is the bundled one, or the input’s', async () => {
    const { world, prompts } = worldOf(() => ARCHITECTURE, { pull: { files: [changed('a')] } })
    await run(settingsOf(), world)
    await run(settingsOf({ promptFile: 'own.prompt.yaml' }), world)
    expect(prompts).toEqual([undefined, 'own.prompt.yaml'])
  })

  test('that is broken stops the run before anything is sent, and is named', async () => {
    const { world, model } = worldOf(() => ARCHITECTURE, { pull: { files: [changed('a')] }, prompt: '- x\n' })
    await expect(run(settingsOf({ promptFile: 'own.prompt.yaml' }), world)).rejects.toThrow(
      'own.prompt.yaml:1:1: a prompt file is a mapping',
    )
    await expect(run(settingsOf(), world)).rejects.toThrow('bundled prompt:1:1: a prompt file is a mapping')
    expect(model.calls).toEqual([])
  })

  test('that is the input’s is checked before anything is read', async () => {
    let read = false
    const fail = () => {
      read = true
    }
    const { world } = worldOf(() => ARCHITECTURE, { pull: { fail }, prompt: '- x\n' })
    await expect(run(settingsOf({ promptFile: 'own.prompt.yaml' }), world)).rejects.toThrow('own.prompt.yaml')
    expect(read).toBe(false)
  })
})

describe('the log', () => {
  test('tells the configuration that is in force, and how each request ended', async () => {
    const { world, log } = worldOf(
      ({ messages }) => (messages[1]?.content.includes('>a<') ? ARCHITECTURE : REFUSED),
      {
        pull: { files: [changed('a'), changed('b')] },
      },
    )
    await run(settingsOf({ temperature: 'omit', maxCompletionTokens: 4096 }), world)
    const text = log.lines.join('\n')
    expect(text).toContain('Model gpt-4o at https://api.openai.com/v1')
    expect(text).toContain('temperature not sent')
    expect(text).toContain('max-completion-tokens 4096')
    expect(text).toMatch(
      /prompt Distributed Lock Manager Architect 1\.0\.0 \(bundled prompt, SHA-256 36a4abd97cee52f2\)/,
    )
    expect(text).toMatch(/^a\.lock-request\.yaml: designed after 0\.0 s/m)
    expect(text).toMatch(/^b\.lock-request\.yaml: insufficient after 0\.0 s\. The architect holds/m)
    expect(text).not.toContain(KEY)
  })

  test('tells what differs: another prompt, and no key', async () => {
    const prompt = 'model: own-model\nmessages:\n  - role: user\n    content: x\n'
    const { world, log } = worldOf(() => ARCHITECTURE, { pull: { files: [changed('a', 'x')] }, prompt })
    const endpoint = { baseUrl: 'http://localhost:11434/v1', apiKey: undefined }
    await run(settingsOf({ architect: 'model', endpoint, promptFile: 'own.prompt.yaml' }), world)
    const text = log.lines.join('\n')
    expect(text).toContain('Model own-model at http://localhost:11434/v1 without a key')
    expect(text).toContain('max-completion-tokens not sent')
    expect(text).toContain('(own.prompt.yaml, SHA-256 ')
    expect(text).toMatch(/^a\.lock-request\.yaml: inconclusive\. The request file is not valid\./m)
  })
})

describe('without a key', () => {
  const endpoint = { baseUrl: 'https://api.openai.com/v1', apiKey: undefined }
  const files = [changed('a', lockRequest('etcd, 5 members, 2/2/1 over 3 availability zones.'))]

  test('auto has the reference architect design, connects to no model and warns', async () => {
    const { world, endpoints, log, publisher, pullRequest } = worldOf(() => ARCHITECTURE, { pull: { files } })
    expect(await run(settingsOf({ endpoint }), world)).toEqual({
      verdict: 'designed',
      fails: false,
      message: 'Lock requests: 1 designed',
    })
    expect(endpoints).toEqual([])
    const warnings = log.lines.filter(line => line.startsWith('warning: '))
    expect(warnings).toEqual([expect.stringMatching(/reference architect[\s\S]*openai-api-key/)])
    expect(log.lines.join('\n')).not.toContain('Model gpt-4o')
    expect(log.lines).toContain('a.lock-request.yaml: designed')
    expect(pullRequest?.comments[0]?.body).toContain('**Designed by the reference architect**')
    expect(publisher.outputs.architecture).toContain('Raft')
    expect(publisher.annotations).toEqual([])
  })

  test('auto warns once for several requests, and not at all for none', async () => {
    const [file] = files
    if (!file) throw new Error('no file')
    const several = ['a', 'b', 'c'].map(name => ({ ...file, path: `${name}.lock-request.yaml` }))
    for (const [listed, times] of [
      [several, 1],
      [[], 0],
    ] as const) {
      const { world, log } = worldOf(() => ARCHITECTURE, { pull: { files: listed } })
      await run(settingsOf({ endpoint }), world)
      expect(log.lines.filter(line => line.startsWith('warning: '))).toHaveLength(times)
    }
  })

  test('model asks the model all the same, and warns of nothing', async () => {
    const { world, endpoints, log, model } = worldOf(() => ARCHITECTURE, { pull: { files } })
    await run(settingsOf({ architect: 'model', endpoint }), world)
    expect([endpoints, model.calls.length]).toEqual([[endpoint], 1])
    expect(log.lines.filter(line => line.startsWith('warning: '))).toEqual([])
  })
})

test('architect reference asks no model although there is a key, and warns of nothing', async () => {
  const files = [changed('a', lockRequest('Single unmanaged Redis node with no replication.'))]
  const { world, endpoints, log, publisher } = worldOf(() => ARCHITECTURE, { pull: { files } })
  expect(await run(settingsOf({ architect: 'reference' }), world)).toEqual({
    verdict: 'insufficient',
    fails: true,
    message: 'Lock requests: 1 insufficient',
  })
  expect(endpoints).toEqual([])
  expect(log.lines.join('\n')).toContain('The reference architect designs from built-in rules')
  expect(log.lines.filter(line => line.startsWith('warning: '))).toEqual([])
  expect(publisher.annotations).toMatchObject([
    { level: 'error', title: 'Distributed lock: insufficient', path: 'a.lock-request.yaml' },
  ])
  expect(publisher.outputs.architecture).toBe('')
})

describe('a second run on the very same', () => {
  const REQUESTED = [changed('a', lockRequest('Single unmanaged Redis node with no replication.'))]

  /** One more run on the pull request. */
  async function again(
    pull: FakePullRequest,
    told: Parameters<typeof settingsOf>[0] = {},
    answer = ARCHITECTURE,
  ) {
    const opened = worldOf(() => answer)
    const outcome = await run(settingsOf(told), { ...opened.world, pullRequest: pull })
    const [record] = JSON.parse(opened.publisher.files['record.json'] ?? '{}').requests
    return { ...opened, outcome, record, calls: opened.model.calls.length }
  }

  test.each([
    ['a design', ARCHITECTURE],
    ['a refusal', `${REFUSED}\n\nNo quorum.`],
  ])('asks no model, publishes the same and writes no comment: %s', async (_, answer) => {
    const pull = fakePullRequest({ files: [changed('a')] })
    const first = await again(pull, {}, answer)
    const writes = pull.writes.length
    const second = await again(pull, {}, 'another answer')
    expect([first.calls, second.calls]).toEqual([1, 0])
    expect(second.outcome).toEqual(first.outcome)
    expect(second.publisher.outputs).toEqual(first.publisher.outputs)
    expect(second.publisher.summaries).toEqual(first.publisher.summaries)
    expect(pull.writes).toHaveLength(writes)
    expect(first.record.reusedFrom).toBeNull()
    expect(second.record).toEqual({ ...first.record, reusedFrom: first.publisher.outputs['comment-url'] })
  })

  test.each<[string, Parameters<typeof settingsOf>[0]]>([
    ['another API key', { endpoint: { baseUrl: 'https://api.openai.com/v1', apiKey: `${KEY}x` } }],
    [
      'a key too short to seal with',
      { endpoint: { baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-short' } },
    ],
    ['another model', { model: 'gpt-5' }],
    ['another comment key', { commentKey: 'nightly' }],
    ['no comments', { comment: 'never' }],
  ])('asks the model with %s', async (_, told) => {
    const pull = fakePullRequest({ files: [changed('a')] })
    expect([(await again(pull)).calls, (await again(pull, told)).calls]).toEqual([1, 1])
  })

  test('asks the model where somebody has edited the comment, and writes it anew', async () => {
    const pull = fakePullRequest({ files: [changed('a')] })
    await again(pull)
    const body = pull.comments[0]?.body ?? ''
    pull.edit(1, body.replace('sharded Raft', 'a single Redis node'))
    const { calls, publisher } = await again(pull)
    expect(calls).toBe(1)
    expect(publisher.outputs.architecture).not.toContain('a single Redis node')
    expect(pull.comments.map(({ id }) => id)).toEqual([1])
    expect(pull.comments[0]?.body).toContain(ARCHITECTURE.trim())
  })

  test('asks the model again after it gave no verdict', async () => {
    const pull = fakePullRequest({ files: [changed('a')] })
    expect([(await again(pull, {}, '')).calls, (await again(pull)).calls]).toEqual([1, 1])
  })

  test('is refused under enforce where it was designed under warn, without a call', async () => {
    const pull = fakePullRequest({ files: REQUESTED })
    const warned = await again(pull, { feasibility: 'warn' })
    const enforced = await again(pull, { feasibility: 'enforce' })
    const warnedAgain = await again(pull, { feasibility: 'warn' })
    const runs = [warned, enforced, warnedAgain]
    expect(runs.map(({ outcome }) => outcome.verdict)).toEqual(['designed', 'insufficient', 'designed'])
    expect(runs.map(({ calls }) => calls > 0)).toEqual([true, false, false])
    expect(enforced.publisher.outputs.architecture).toBe('')
    expect(warnedAgain.publisher.outputs.architecture).toBe(warned.publisher.outputs.architecture)
  })

  test('keeps the design where the model cannot be reached any more', async () => {
    const files = [changed('a')]
    const pull = fakePullRequest({ files })
    await again(pull)
    files[0] = changed('a', requestFile('twice as much'))
    const { outcome, publisher } = await again(pull, {}, '')
    expect(outcome.verdict).toBe('inconclusive')
    expect(publisher.outputs.architecture).toBe('')
    expect(pull.comments[0]?.body).toContain('The last design is kept below.')
    expect(pull.comments[0]?.body).toContain('sharded Raft')
  })
})

describe('a request that has left the pull request', () => {
  const WITHDRAWN = '## Distributed lock: withdrawn'
  const withdrawn = (pull: FakePullRequest) =>
    pull.comments.filter(({ body, minimized }) => body.includes(WITHDRAWN) && minimized).map(({ id }) => id)

  /** Two requests are told; then the first one leaves, and another run comes. */
  async function leave(
    options: PullRequestOptions = {},
    told: Parameters<typeof settingsOf>[0] = {},
    event = 'pull_request',
  ) {
    const files = [changed('a'), changed('b')]
    const pull = fakePullRequest({ files, ...options })
    await run(settingsOf(), { ...worldOf(() => ARCHITECTURE).world, pullRequest: pull })
    expect(pull.comments).toHaveLength(2)
    files.shift()
    const opened = worldOf(() => ARCHITECTURE, { event })
    const outcome = await run(settingsOf(told), { ...opened.world, pullRequest: pull })
    return { pull, files, outcome, ...opened }
  }

  test('has its comment withdrawn, and the other one stays', async () => {
    const { pull, outcome, publisher } = await leave()
    expect(withdrawn(pull)).toEqual([1])
    expect(outcome.message).toBe('Lock requests: 1 designed')
    expect(publisher.outputs['comment-url']).toBe(pull.comments[1]?.url)
  })

  test('has it withdrawn also where no request is left', async () => {
    const { pull, files, world } = await leave()
    files.shift()
    const outcome = await run(settingsOf(), { ...world, pullRequest: pull })
    expect(outcome).toMatchObject({ verdict: 'none', fails: false })
    expect(withdrawn(pull)).toEqual([1, 2])
  })

  test('has it withdrawn where its file is deleted', async () => {
    const files = [changed('a')]
    const pull = fakePullRequest({ files })
    const { world } = worldOf(() => ARCHITECTURE)
    await run(settingsOf(), { ...world, pullRequest: pull })
    files[0] = { ...changed('a'), status: 'removed' }
    await run(settingsOf(), { ...world, pullRequest: pull })
    expect(withdrawn(pull)).toEqual([1])
  })

  test('keeps it where not all files were listed', async () => {
    expect(withdrawn((await leave({ complete: false })).pull)).toEqual([])
  })

  test('keeps it where its file is still there and only not asked for any more', async () => {
    const files = [changed('a')]
    const pull = fakePullRequest({ files })
    const { world } = worldOf(() => ARCHITECTURE)
    await run(settingsOf(), { ...world, pullRequest: pull })
    await run(settingsOf({ requestFiles: ['other/*.yaml'] }), { ...world, pullRequest: pull })
    expect(withdrawn(pull)).toEqual([])
  })

  test.each<[string, Parameters<typeof settingsOf>[0], string]>([
    ['the request comes from the inputs', { texts: REQUEST.texts }, 'pull_request'],
    ['the requests come from the workspace', {}, 'push'],
    ['it is another comment key’s', { commentKey: 'nightly' }, 'pull_request'],
    ['no comments are wanted', { comment: 'never' }, 'pull_request'],
    ['the run is a merge queue’s', {}, 'merge_group'],
  ])('keeps it where %s', async (_, told, event) => {
    expect(withdrawn((await leave({}, told, event)).pull)).toEqual([])
  })

  test('keeps it where GitHub does not list the files', async () => {
    let out = false
    const fail = (method: string) => {
      if (out && method === 'changedFiles') throw new ServiceError('GitHub did not let us read them: 502')
    }
    const pull = fakePullRequest({ files: [changed('a')], fail })
    const { world } = worldOf(() => ARCHITECTURE)
    await run(settingsOf(), { ...world, pullRequest: pull })
    out = true
    expect(await run(settingsOf(), { ...world, pullRequest: pull })).toMatchObject({
      verdict: 'inconclusive',
    })
    expect(withdrawn(pull)).toEqual([])
  })
})

test('a merge queue looks at no comments and writes none', async () => {
  const methods: string[] = []
  const pull = { files: [changed('a')], fail: (method: string) => void methods.push(method) }
  const { world } = worldOf(() => ARCHITECTURE, { pull, event: 'merge_group' })
  expect(await run(settingsOf(), world)).toMatchObject({ verdict: 'none', fails: false })
  expect(methods).toEqual([])
})

describe('a pull request of a fork or of Dependabot', () => {
  const fail = (method: string) => {
    if (method === 'createComment') throw new NotAllowed('GitHub did not let us write the comment: 403')
  }
  const pull = { files: [changed('a'), changed('b')], fail }
  const endpoint = { baseUrl: 'https://api.openai.com/v1', apiKey: undefined }
  const warnings = async (restricted: boolean, told: Parameters<typeof settingsOf>[0] = {}) => {
    const { world, log } = worldOf(() => ARCHITECTURE, { pull, restricted })
    await run(settingsOf(told), world)
    return log.lines.filter(line => line.startsWith('warning: '))
  }

  test('is told once how to have comments, where the token may not write them', async () => {
    expect(await warnings(true)).toEqual([
      expect.stringMatching(
        /403\. The workflow of a pull request from a fork, or from Dependabot, cannot write/,
      ),
    ])
    const [other = ''] = await warnings(false)
    expect(other).toContain('403')
    expect(other).not.toContain('fork')
  })

  test('is told that GitHub keeps the secrets from it, where there is no key', async () => {
    expect((await warnings(true, { endpoint }))[0]).toContain(
      'GitHub gives no secrets to the pull request of a fork',
    )
    expect((await warnings(false, { endpoint }))[0]).toContain('openai-api-key')
  })
})
