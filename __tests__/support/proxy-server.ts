/** A forward proxy, as a company has one between its runners and the world. */
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface ForwardProxy {
  /** With the credentials, as HTTPS_PROXY has them. */
  readonly url: string
  /** What it let through: an address, or for CONNECT a host and port. */
  readonly requests: readonly { readonly method: string; readonly target: string }[]
  close(): Promise<void>
}

/**
 * Starts it on 127.0.0.1. It asks for the credentials (`user:password`) if there are any. All that it forwards goes to
 * 127.0.0.1 too, whatever the host is called: clients do not use a proxy for loopback addresses, so a test has to
 * invent a name, and nothing leaves the machine.
 */
export async function startProxy(options: { readonly credentials?: string } = {}): Promise<ForwardProxy> {
  const { credentials } = options
  const wanted =
    credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`
  const requests: { method: string; target: string }[] = []
  const admits = ({ method = '', url: target = '', headers }: IncomingMessage) => {
    if (wanted !== undefined && headers['proxy-authorization'] !== wanted) return false
    requests.push({ method, target })
    return true
  }
  const server = createServer((request, response) => {
    if (admits(request)) forward(request, response)
    else response.writeHead(407, { 'proxy-authenticate': CHALLENGE }).end()
  })
  server.on('connect', (request, client: Socket) => {
    if (admits(request)) tunnel(request.url ?? '', client)
    else client.end(`HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: ${CHALLENGE}\r\n\r\n`)
  })
  const sockets = new Set<Socket>()
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${credentials === undefined ? '' : `${credentials}@`}${host}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy() // tunnels are no longer the server's own connections
      }),
  }
}

const CHALLENGE = 'Basic realm="proxy"'

/** `GET http://host/path`: the proxy makes the request itself. */
function forward(request: IncomingMessage, response: ServerResponse): void {
  if (!URL.canParse(request.url ?? '')) {
    response.writeHead(400).end('a proxy takes whole addresses')
    return
  }
  const { port, pathname, search } = new URL(request.url ?? '')
  const headers = Object.entries(request.headers).filter(([name]) => !name.startsWith('proxy-'))
  const onward = send({
    host: '127.0.0.1',
    port: port || 80,
    method: request.method,
    path: `${pathname}${search}`,
    headers: Object.fromEntries(headers),
  })
  onward.on('response', answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
    answer.on('error', () => response.destroy())
  })
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}

/** `CONNECT host:port`: the proxy passes bytes on, both ways. */
function tunnel(target: string, client: Socket): void {
  const server = connect(Number(/:(\d+)$/.exec(target)?.[1] ?? 443), '127.0.0.1')
  let open = false
  server.on('connect', () => {
    open = true
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    client.pipe(server).pipe(client)
  })
  server.on('error', () => (open ? client.destroy() : client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')))
  client.on('error', () => server.destroy())
  client.on('close', () => server.destroy())
}
