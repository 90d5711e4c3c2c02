import '../fakes/errors.ts'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { allSent, httpFetch, TooLargeError } from '../../../src/adapters/http.ts'
import { type Answer, type Arrival, type Listening, listen } from '../../support/http-server.ts'
import { type ForwardProxy, startProxy } from '../../support/proxy-server.ts'

let server: Listening
let arrivals: Arrival[]
let answer: Answer

beforeAll(async () => {
  server = await listen(arrival => {
    arrivals.push(arrival)
    return answer
  })
})
afterAll(() => server.close())
beforeEach(() => {
  arrivals = []
  answer = { status: 200, headers: { 'content-type': 'text/plain' }, body: 'hello' }
})

const fetch = httpFetch({ maxBytes: 1024, milliseconds: 5000 })

describe('a request', () => {
  test('is sent as it is told', async () => {
    const response = await fetch(`${server.url}/a/b?c=d`, {
      method: 'PUT',
      headers: { 'X-One': '1', authorization: 'Bearer x' },
      body: '{"a":1}',
    })
    expect(await response.text()).toBe('hello')
    expect(arrivals[0]).toMatchObject({
      method: 'PUT',
      path: '/a/b',
      headers: { 'x-one': '1', authorization: 'Bearer x', 'content-length': '7' },
    })
    expect(arrivals[0]?.query.get('c')).toBe('d')
  })

  test('is a GET without a body unless told', async () => {
    await fetch(new URL(server.url))
    await fetch(new Request(`${server.url}/r`))
    expect(arrivals.map(({ method, path, bytes }) => [method, path, bytes.length])).toEqual([
      ['GET', '/', 0],
      ['GET', '/r', 0],
    ])
  })

  test('has its body’s length in bytes, not in characters', async () => {
    const body = 'größer 😀'
    await fetch(server.url, { method: 'POST', body })
    expect(arrivals[0]?.headers['content-length']).toBe('13')
    expect(arrivals[0]?.bytes.toString()).toBe(body)
  })

  test('may have an empty body, and none that is not text', async () => {
    await fetch(server.url, { method: 'POST', body: '' })
    expect(arrivals[0]?.headers['content-length']).toBe('0')
    await expect(fetch(server.url, { method: 'POST', body: new Uint8Array(3) })).rejects.toThrow(
      'only text can be sent',
    )
    expect(arrivals).toHaveLength(1)
  })
})

describe('an answer', () => {
  test('has its status, headers and body', async () => {
    answer = { status: 503, headers: { 'Retry-After': '7', 'x-request-id': 'r' }, body: 'größer' }
    const response = await fetch(server.url)
    expect([
      response.status,
      response.ok,
      response.headers.get('retry-after'),
      response.headers.get('x-request-id'),
    ]).toEqual([503, false, '7', 'r'])
    expect(await response.text()).toBe('größer')
  })

  test.each([204, 205, 304])('of %s has no body', async status => {
    answer = { status, headers: {}, body: '' }
    const response = await fetch(server.url)
    expect([response.status, await response.text()]).toEqual([status, ''])
  })

  test('that redirects is not followed', async () => {
    answer = { status: 307, headers: { location: `${server.url}/elsewhere` }, body: '' }
    const response = await fetch(server.url, { method: 'POST', body: 'secret' })
    expect([response.status, response.headers.get('location')]).toEqual([307, `${server.url}/elsewhere`])
    expect(arrivals.map(({ path }) => path)).toEqual(['/'])
  })

  test('may be as long as the bound, and no longer', async () => {
    answer = { status: 200, headers: {}, body: 'x'.repeat(1024) }
    expect(await (await fetch(server.url)).text()).toHaveLength(1024)
    answer = { status: 200, headers: {}, body: 'x'.repeat(1025) }
    const work = fetch(server.url)
    await expect(work).rejects.toBeInstanceOf(TooLargeError)
    await expect(work).rejects.toThrow('the answer is larger than 1 KiB')
  })

  test('that is reset in the middle of its body is a failed request', async () => {
    answer = { status: 200, headers: {}, body: 'x'.repeat(1000), reset: 'mid-body' }
    await expect(fetch(server.url)).rejects.toMatchObject({ code: 'ECONNRESET' })
  })

  test('that switches to another protocol is a failed request', async () => {
    answer = {
      ...answer,
      bytes: 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    }
    await expect(fetch(server.url)).rejects.toThrow('closed without an answer')
  })

  test('that has a status which HTTP does not know is a failed request', async () => {
    answer = { ...answer, status: 799 }
    await expect(fetch(server.url)).rejects.toThrow('the answer has the status 799')
  })

  test('that is not UTF-8 is a failed request, where it is a success', async () => {
    const body = Buffer.from('gr\xfcn', 'latin1')
    answer = { ...answer, body }
    await expect(fetch(server.url)).rejects.toThrow('the answer is not UTF-8')
    answer = { ...answer, status: 502 }
    expect(Buffer.from(await (await fetch(server.url)).arrayBuffer())).toEqual(body)
  })

  test.each(['gzip', 'deflate', 'br'] as const)('that is compressed unasked is unpacked: %s', async spoil => {
    answer = { ...answer, body: 'hello '.repeat(100), spoil }
    expect(await (await fetch(server.url)).text()).toBe(answer.body)
  })

  test.each(['gzip', 'br'] as const)('that unpacks to more than the bound is an error: %s', async spoil => {
    answer = { ...answer, body: 'x'.repeat(1_000_000), spoil }
    await expect(fetch(server.url)).rejects.toThrow(TooLargeError)
  })

  test('that is not what its coding says is a failed request', async () => {
    answer = { ...answer, headers: { 'content-encoding': 'gzip' } }
    await expect(fetch(server.url)).rejects.toMatchObject({ code: 'Z_DATA_ERROR' })
  })

  test.each([{ hang: 'body' }, { reset: 'mid-body' }, { close: 'mid-body' }] as const)(
    'that is compressed and does not come to its end is a failed request: %j',
    async trouble => {
      answer = { ...answer, ...trouble, spoil: 'gzip' }
      await expect(httpFetch({ maxBytes: 1024, milliseconds: 500 })(server.url)).rejects.toThrow()
    },
  )

  test('that never comes because the connection is reset is a failed request', async () => {
    answer = { ...answer, reset: 'before' }
    await expect(fetch(server.url)).rejects.toMatchObject({ code: 'ECONNRESET' })
  })
})

describe('time', () => {
  test.each(['headers', 'body'] as const)('ends an exchange that hangs in its %s', async hang => {
    answer = { ...answer, hang }
    const start = performance.now()
    const error: unknown = await httpFetch({ maxBytes: 1024, milliseconds: 150 })(server.url).catch(
      reason => reason,
    )
    expect(performance.now() - start).toBeLessThan(3000)
    const names = []
    for (let each = error; each instanceof Error; each = each.cause) names.push(each.name)
    expect(names).toContain('TimeoutError')
  })

  test.each(['headers', 'body'] as const)(
    'is cut short by the caller while it hangs in its %s',
    async hang => {
      answer = { ...answer, hang }
      const controller = new AbortController()
      const work = httpFetch({ maxBytes: 1024 })(server.url, { signal: controller.signal })
      setTimeout(() => controller.abort(), 100)
      await expect(work).rejects.toBeInstanceOf(Error)
    },
  )

  test('is over before it began where the caller has given up', async () => {
    await expect(fetch(server.url, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Error)
    expect(arrivals).toEqual([])
  })
})

test('a server that is not there is a failed request', async () => {
  const gone = await listen(() => answer)
  await gone.close()
  await expect(fetch(gone.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

describe('a proxy of the environment', () => {
  const NAMES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
  const before = NAMES.map(name => [name, process.env[name]] as const)
  const proxies: ForwardProxy[] = []
  let proxy: ForwardProxy

  async function proxyWith(options: Parameters<typeof startProxy>[0] = {}): Promise<ForwardProxy> {
    const started = await startProxy(options)
    proxies.push(started)
    return started
  }

  beforeEach(async () => {
    for (const name of NAMES) delete process.env[name]
    proxy = await proxyWith()
  })
  afterEach(async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    await Promise.all(proxies.splice(0).map(started => started.close()))
  })

  /** An address that only the proxy can find. */
  const address = (path: string) => `http://github.test:${new URL(server.url).port}${path}`

  test.each(['HTTP_PROXY', 'http_proxy'])('is used where %s names it', async name => {
    process.env[name] = proxy.url
    const response = await fetch(address('/a?b=c'), {
      method: 'PUT',
      headers: { 'x-one': '1' },
      body: 'text',
    })
    expect([response.status, await response.text()]).toEqual([200, 'hello'])
    expect(proxy.requests).toEqual([{ method: 'PUT', target: address('/a?b=c') }])
    expect(arrivals).toMatchObject([{ method: 'PUT', path: '/a', headers: { 'x-one': '1' } }])
    expect(arrivals[0]?.bytes.toString()).toBe('text')
  })

  test('is given its credentials, which the server does not see', async () => {
    const guarded = await proxyWith({ credentials: 'me:secret' })
    process.env.HTTP_PROXY = guarded.url
    expect((await fetch(address('/'))).status).toBe(200)
    expect(guarded.requests).toHaveLength(1)
    expect(JSON.stringify(arrivals[0]?.headers)).not.toContain('proxy-auth')
  })

  test.each(['NO_PROXY', 'no_proxy'])('is not used for what %s names', async name => {
    process.env.HTTP_PROXY = proxy.url
    process.env[name] = 'example.com,.test'
    await expect(fetch(address('/'))).rejects.toBeInstanceOf(Error)
    expect([proxy.requests, arrivals]).toEqual([[], []])
    process.env[name] = 'example.com'
    expect(await (await fetch(address('/'))).text()).toBe('hello')
  })

  test.each(['127.0.0.1', 'localhost', '127.1.2.3'])('is not used for this machine: %s', async host => {
    process.env.HTTP_PROXY = proxy.url
    await fetch(`http://${host}:${new URL(server.url).port}/`).catch(() => {})
    expect(proxy.requests).toEqual([])
  })

  test('that is for HTTPS alone is not used for HTTP', async () => {
    process.env.HTTPS_PROXY = proxy.url
    await expect(fetch(address('/'))).rejects.toBeInstanceOf(Error)
    expect(proxy.requests).toEqual([])
  })

  test('is not used where there is none', async () => {
    expect(await (await fetch(server.url)).text()).toBe('hello')
    await expect(fetch(address('/'))).rejects.toBeInstanceOf(Error)
    expect(proxy.requests).toEqual([])
  })

  test('that is not there is a failed request', async () => {
    process.env.HTTP_PROXY = proxy.url
    await proxy.close()
    await expect(fetch(address('/'))).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('that does not answer is a request that hangs, which ends in time', async () => {
    process.env.HTTP_PROXY = proxy.url
    answer = { ...answer, hang: 'headers' }
    const short = httpFetch({ maxBytes: 1024, milliseconds: 150 })
    await expect(short(address('/'))).rejects.toBeInstanceOf(Error)
    expect(proxy.requests).toHaveLength(1)
  })

  test('that reaches no server answers itself', async () => {
    process.env.HTTP_PROXY = proxy.url
    expect((await fetch('http://github.test:1/')).status).toBe(502)
  })
})

test('an answer holds its body and nothing that lies beside it in memory', async () => {
  const server = await listen(() => ({ status: 200, headers: { 'x-a': 'b' }, body: 'short' }))
  try {
    const answer = await httpFetch({ maxBytes: 1024 })(server.url)
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('short')
    expect([answer.status, answer.headers.get('x-a'), await answer.text()]).toEqual([200, 'b', 'short'])
  } finally {
    await server.close()
  }
})

describe('all is sent', () => {
  test('when each request that was begun is on its way, before any is answered', async () => {
    answer = { ...answer, hang: 'headers' }
    const told: string[] = []
    const short = httpFetch({ maxBytes: 1024, milliseconds: 200 })
    const requests = ['a', 'b'].map(async name => {
      await Promise.resolve()
      const init: object = { method: 'POST', body: '{}', onSent: () => told.push(`${name} sent`) }
      await short(server.url, init).catch(() => told.push('ended'))
    })
    await allSent()
    expect(told.sort()).toEqual(['a sent', 'b sent'])
    await Promise.all(requests)
    expect(told.sort()).toEqual(['a sent', 'b sent', 'ended', 'ended'])
  })

  test('or is waited for no longer than a second, where a connection does not come about', async () => {
    const sockets: Socket[] = []
    const silent = createServer(socket => void sockets.push(socket)).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const stalled = httpFetch({ maxBytes: 1024, milliseconds: 3000 })(`https://127.0.0.1:${port}/`)
    const failed = expect(stalled).rejects.toThrow()
    const start = performance.now()
    await allSent()
    const waited = performance.now() - start
    for (const socket of sockets) socket.destroy()
    silent.close()
    await failed
    expect(waited).toBeGreaterThan(500)
    expect(waited).toBeLessThan(2500)
  })

  test('where a request fails before it is sent', async () => {
    const failed = expect(fetch('http://127.0.0.1:1/')).rejects.toThrow('ECONNREFUSED')
    await allSent()
    await failed
  })
})
