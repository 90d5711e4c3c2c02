import { pullRequestEvent } from '../support/events.ts'
import { type ModelServer, startModel } from '../support/model-server.ts'
import { type ForwardProxy, startProxy } from '../support/proxy-server.ts'
import { ARCHITECTURE_WORDS, expectEnding, type RunOptions, type World } from '../support/world.ts'
import {
  nthAnswer,
  nthRequest,
  onlyComment,
  openBeside,
  ownComments,
  PATH,
  staged,
  type Visit,
  visit,
  warningsOf,
} from './visits.ts'

const script = (_: unknown, index: number) => ({ content: nthAnswer(index + 1) })
const open: { close(): Promise<void> }[] = []
afterAll(async () => {
  await Promise.all(open.splice(0).map(each => each.close()))
})

async function openModel(key?: null): Promise<ModelServer> {
  const model = await startModel({ script, ...(key === null ? { key } : {}) })
  open.push(model)
  return model
}

describe('on GitHub Enterprise Server', () => {
  const served = staged(async () => {
    const world = await openBeside(await openModel(), { enterprise: true })
    world.github.openPullRequest({ files: { [PATH]: nthRequest(1) } })
    const first = await visit(world)
    const same = await visit(world)
    world.github.push(7, { 'README.md': '# Locks\n' })
    const withdrawn = await visit(world)
    return { world, first, same, withdrawn, headSha: world.github.pull().headSha }
  })

  test('REST is asked below /api/v3 and GraphQL at /api/graphql, and nothing else', async () => {
    const { first, same, withdrawn } = await served()
    const paths = [first, same, withdrawn].flatMap(({ sent }) => sent.map(({ path }) => path))
    expect(new Set(paths.map(path => path.replace(/(?<=\/v3)\/.*/, '')))).toEqual(
      new Set(['/api/v3', '/api/graphql']),
    )
  })

  test('a request is judged, commented on, and known again', async () => {
    const { first, same } = await served()
    expectEnding(first.result, 'designed', 0)
    expectEnding(same.result, 'designed', 0)
    expect([first.asked, same.asked, same.wrote]).toEqual([1, 0, []])
    expect(same.result.outputs['comment-url']).toBe(first.result.outputs['comment-url'])
    expect(warningsOf(first.result)).toEqual([])
  })

  test('a request that has left is withdrawn and folded away', async () => {
    const { world, withdrawn } = await served()
    expectEnding(withdrawn.result, 'none', 0)
    expect(onlyComment(world).minimized).toBe('outdated')
  })

  test('links lead to that server, and none to github.com', async () => {
    const { world, first } = await served()
    const { serverUrl } = world.github
    expect(first.result.summary).toContain(`(${serverUrl}/octo-org/locks/blob/`)
    expect(onlyComment(world).body).toContain(`(${serverUrl}/octo-org/locks/blob/`)
    expect(first.result.outputs['comment-url']).toContain(`${serverUrl}/octo-org/locks/pull/7#`)
    for (const text of [first.result.summary, onlyComment(world).body]) {
      expect(text).not.toContain('https://github.com/octo-org')
    }
  })
})

describe('behind a proxy', () => {
  interface Scene {
    readonly world: World
    readonly proxy: ForwardProxy
    readonly seen: Visit
    /** Ports of the servers, by which the proxy's targets are told apart. */
    readonly ports: { readonly github: string; readonly model: string }
  }

  /** Both servers have names that only the proxy knows, unless told otherwise. */
  async function through(
    envOf: (proxy: ForwardProxy) => Record<string, string>,
    options: { credentials?: string; host?: string; key?: string | null } & RunOptions = {},
  ): Promise<Scene> {
    const { credentials, host = 'servers.test', key = null, ...job } = options
    const proxy = await startProxy(credentials === undefined ? {} : { credentials })
    open.push(proxy)
    const model = await openModel(key === null ? null : undefined)
    const world = await openBeside(model, { host, key })
    world.github.openPullRequest({ files: { [PATH]: nthRequest(1) } })
    const seen = await visit(world, { ...job, env: { ...envOf(proxy), ...job.env } })
    const ports = { github: new URL(world.github.url).port, model: new URL(model.baseUrl).port }
    return { world, proxy, seen, ports }
  }

  const targets = ({ proxy }: Scene, port: string) =>
    proxy.requests.filter(({ target }) => target.includes(`:${port}`))

  const plain = staged(async () => await through(({ url }) => ({ HTTP_PROXY: url })))
  const secret = staged(
    async () =>
      await through(({ url }) => ({ http_proxy: url }), {
        credentials: 'runner:proxy-pass-2718281828',
        secrets: ['proxy-pass-2718281828'],
      }),
  )
  const unknown = staged(
    async () =>
      await through(({ url }) => ({ HTTP_PROXY: url.replace('runner:right', 'runner:wrong') }), {
        credentials: 'runner:right',
      }),
  )
  const excepted = staged(async () => {
    const proxy = await startProxy()
    open.push(proxy)
    const model = await openModel(null)
    const world = await openBeside(model, { host: 'servers.test', key: null })
    world.github.openPullRequest({ files: { [PATH]: nthRequest(1) } })
    const seen = await visit(world, {
      env: { HTTP_PROXY: proxy.url, NO_PROXY: 'example.com,model.invalid' },
      inputs: {
        'openai-base-url': model.baseUrl.replace('127.0.0.1', 'model.invalid'),
        'timeout-seconds': '3',
      },
    })
    return { world, proxy, seen }
  })
  const keyed = staged(
    async () =>
      await through(({ url }) => ({ HTTP_PROXY: url, http_proxy: url }), {
        host: '127.0.0.1',
        key: 'sk-test-of-a-proxy-314159265358979',
      }),
  )
  const down = staged(async () => await through(() => ({ HTTP_PROXY: 'http://127.0.0.1:9' })))
  const secure = staged(async () => {
    const proxy = await startProxy()
    open.push(proxy)
    const world = await openBeside(await openModel(null), { host: 'servers.test', key: null })
    const pull = world.github.openPullRequest({ files: { [PATH]: nthRequest(1) } })
    const port = new URL(world.github.url).port
    const result = await world.run(pullRequestEvent(pull), {
      env: {
        HTTPS_PROXY: proxy.url,
        GITHUB_API_URL: `https://servers.test:${port}`,
        GITHUB_GRAPHQL_URL: `https://servers.test:${port}/graphql`,
      },
      inputs: { architect: 'reference' },
    })
    return { proxy, port, result }
  })

  test('all that is asked of GitHub and of the model goes through it', async () => {
    const scene = await plain()
    expectEnding(scene.seen.result, 'designed', 0)
    expect(onlyComment(scene.world).body).toContain(ARCHITECTURE_WORDS)
    const { github, model } = scene.ports
    expect(targets(scene, github)).toHaveLength(scene.seen.sent.length)
    expect(targets(scene, model)).toEqual([
      { method: 'POST', target: `http://servers.test:${model}/v1/chat/completions` },
    ])
    expect(scene.proxy.requests).toHaveLength(scene.seen.sent.length + 1)
  })

  test('its user name and password are sent to it and told to nobody', async () => {
    const scene = await secret()
    expectEnding(scene.seen.result, 'designed', 0)
    expect(scene.proxy.requests).toHaveLength(scene.seen.sent.length + 1)
    const headers = [...scene.seen.sent, ...scene.world.model.requests].map(request => request.headers)
    expect(JSON.stringify(headers)).not.toContain('proxy-authorization')
  })

  test('its refusal of the password is said', async () => {
    const { seen, proxy } = await unknown()
    expectEnding(seen.result, 'inconclusive', 1)
    expect(proxy.requests).toEqual([])
    expect(seen.result.log).toMatch(/GitHub did not let us .*407/)
  })

  test('what NO_PROXY names does not go through it', async () => {
    const { proxy, seen, world } = await excepted()
    expectEnding(seen.result, 'inconclusive', 1)
    expect(proxy.requests.map(({ target }) => new URL(target).hostname)).not.toContain('model.invalid')
    expect(proxy.requests).toHaveLength(seen.sent.length)
    expect(ownComments(world)[0]?.body).toMatch(/connection to the model.*failed \((ENOTFOUND|EAI_AGAIN)\)/)
  })

  test('a key that may go unencrypted because it stays on this machine does stay there', async () => {
    const scene = await keyed()
    expectEnding(scene.seen.result, 'designed', 0)
    expect([scene.seen.asked, scene.proxy.requests]).toEqual([1, []])
  })

  test('that is down, the run says that the connection failed', async () => {
    const { seen } = await down()
    expectEnding(seen.result, 'inconclusive', 1)
    expect(seen.result.log).toMatch(/GitHub did not let us .*connection failed \(ECONNREFUSED\)/)
  })

  test('https goes through a tunnel, in which the proxy sees nothing', async () => {
    const { proxy, port, result } = await secure()
    expect(new Set(proxy.requests.map(({ method, target }) => `${method} ${target}`))).toEqual(
      new Set([`CONNECT servers.test:${port}`]),
    )
    // The test's server speaks no TLS, so that is as far as it gets.
    expectEnding(result, 'inconclusive', 1)
    expect(result.log).toMatch(/GitHub did not let us .*connection failed/)
  })
})
