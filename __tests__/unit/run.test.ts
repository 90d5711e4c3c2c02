import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REFUSAL } from '../../src/contract.ts'
import { ModelFault, type Publisher, ServiceError } from '../../src/ports.ts'
import { run, type World } from '../../src/run.ts'
import { fakeClock } from './fakes/clock.ts'
import { fakeLog } from './fakes/log.ts'
import { type Behaviour, type FakeModel, fakeModel } from './fakes/model.ts'
import { fakePublisher } from './fakes/publisher.ts'
import { type FakePullRequest, fakePullRequest, type PullRequestOptions } from './fakes/pull-request.ts'
import { ARCHITECTURE, REQUEST, SITE } from './fakes/reports.ts'
import { KEY, settingsOf } from './fakes/settings.ts'

const BUNDLED = readFileSync(
  join(import.meta.dirname, '..', '..', 'prompts', 'distributed-lock-manager-architect.prompt.yaml'),
  'utf8',
)
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
  options: { pull?: PullRequestOptions; event?: string; prompt?: string } = {},
) {
  const model: FakeModel = fakeModel(behave)
  const publisher = fakePublisher()
  const log = fakeLog()
  const pullRequest: FakePullRequest | undefined = options.pull && fakePullRequest(options.pull)
  const prompts: (string | undefined)[] = []
  const endpoints: unknown[] = []
  const world = {
    event: options.event ?? 'pull_request',
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
    expect(pull.writes).toEqual([
      'create begins',
      'create ends',
      'create begins',
      'create ends',
      'update 1 begins',
      'update 1 ends',
    ])
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
        summary: async markdown => {
          await new Promise(resolve => setTimeout(resolve, 5))
          order.push('summary')
          await publisher.summary(markdown)
        },
        save: async (name, text) => {
          await new Promise(resolve => setTimeout(resolve, 5))
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
