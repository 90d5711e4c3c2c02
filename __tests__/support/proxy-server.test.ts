import { type RequestOptions, request } from 'node:http'
import type { Socket } from 'node:net'
import { type Listening, listen } from './http-server.ts'
import { type ForwardProxy, startProxy } from './proxy-server.ts'

let server: Listening
let port: string
const open: ForwardProxy[] = []
beforeAll(async () => {
  server = await listen(({ method, path, headers, bytes }) => ({
    status: 201,
    headers: { 'x-told': String(headers['x-ask']) },
    body: `${method} ${path} ${bytes} ${headers['proxy-authorization']}`,
  }))
  port = new URL(server.url).port
})
afterAll(() => server.close())
afterEach(() => Promise.all(open.splice(0).map(proxy => proxy.close())))

async function proxyWith(credentials?: string): Promise<ForwardProxy> {
  const proxy = await startProxy(credentials === undefined ? {} : { credentials })
  open.push(proxy)
  return proxy
}

interface Result {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

function ask(options: RequestOptions, body = ''): Promise<Result> {
  return new Promise((resolve, reject) => {
    const asked = request(options, async answer => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk as Buffer)
      resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

function through(proxy: ForwardProxy, more: RequestOptions): RequestOptions {
  const { hostname, port: at } = new URL(proxy.url)
  return { host: hostname, port: at, ...more }
}

/** The tunnel, or the status that refuses it. */
function connect(
  proxy: ForwardProxy,
  headers: Record<string, string> = {},
  to = port,
): Promise<Socket | number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      through(proxy, { method: 'CONNECT', path: `github.test:${to}`, headers, agent: false }),
    )
    asked.on('connect', (answer, socket) =>
      resolve(answer.statusCode === 200 ? socket : (answer.statusCode ?? 0)),
    )
    asked.on('error', reject)
    asked.end()
  })
}

const basic = (text: string) => ({ 'proxy-authorization': `Basic ${Buffer.from(text).toString('base64')}` })

test('a whole address is asked for on behalf of the client, its own headers left out', async () => {
  const proxy = await proxyWith('me:secret')
  const path = `http://github.test:${port}/a?b=c`
  const headers = { ...basic('me:secret'), 'x-ask': 'yes' }
  const answer = await ask(through(proxy, { method: 'PUT', path, headers }), 'text')
  expect(answer).toMatchObject({ status: 201, text: 'PUT /a text undefined', headers: { 'x-told': 'yes' } })
  expect(proxy.requests).toEqual([{ method: 'PUT', target: path }])
  expect(proxy.url).toContain('//me:secret@127.0.0.1:')
})

test('a tunnel carries requests to a server that knows nothing of it', async () => {
  const proxy = await proxyWith()
  const socket = await connect(proxy)
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`)
  const answer = await ask({
    createConnection: () => socket,
    path: '/in/the/tunnel',
    headers: { 'x-ask': 'no' },
  })
  expect(answer).toMatchObject({ status: 201, text: 'GET /in/the/tunnel  undefined' })
  expect(proxy.requests).toEqual([{ method: 'CONNECT', target: `github.test:${port}` }])
})

test.each([
  ['no credentials', {}],
  ['wrong credentials', basic('me:guess')],
])('%s: refused with 407, either way', async (_, headers) => {
  const proxy = await proxyWith('me:secret')
  const answer = await ask(through(proxy, { path: `http://github.test:${port}/`, headers }))
  expect(answer).toMatchObject({ status: 407, headers: { 'proxy-authenticate': 'Basic realm="proxy"' } })
  expect(await connect(proxy, headers)).toBe(407)
  expect(proxy.requests).toEqual([])
})

test('what is no address is refused, and a server that is not there is a bad gateway', async () => {
  const proxy = await proxyWith()
  expect(await ask(through(proxy, { path: '/a' }))).toMatchObject({ status: 400 })
  expect(await ask(through(proxy, { path: 'http://github.test:1/' }))).toMatchObject({ status: 502 })
  expect(await connect(proxy, {}, '1')).toBe(502)
})

test('it closes while a tunnel is open', async () => {
  const proxy = await startProxy()
  const socket = await connect(proxy)
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`)
  const closed = new Promise(resolve => socket.on('close', resolve))
  socket.on('error', () => {})
  await proxy.close()
  await closed
})
