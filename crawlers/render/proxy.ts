import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { refuseUrl } from '../fetch/address.ts'
import { guardedLookup, type Resolve, resolvePublic } from '../fetch/connect.ts'
import { importOnlySite } from '../fetch/import-only.ts'

const CONNECT_MS = 5000
const IDLE_MS = 30_000
/** Headers between browser and proxy, not for the site. */
const HOP_HEADERS = [
  'proxy-connection',
  'proxy-authorization',
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
]

export interface ProxyOptions {
  /** Origins that skip address checks: `http://127.0.0.1:4010`. */
  trusted: ReadonlySet<string>
  importOnly: readonly string[]
  resolve: Resolve
}

export interface FilteringProxy {
  /** `http://127.0.0.1:<port>` */
  origin: string
  close(): Promise<void>
}

/**
 * A proxy on loopback that a browser sends everything through: it connects to public addresses and trusted
 * origins only, by the same rules as fetch. The browser itself cannot be taught those rules, its network can.
 */
export async function startProxy(options: ProxyOptions): Promise<FilteringProxy> {
  const sockets = new Set<Duplex>()
  const server = createServer((request, response) => forward(request, response, options))
  server.on('connection', (socket) => keep(socket, sockets))
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    void tunnel(request, client, head, options, sockets)
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => closed())
      }),
  }
}

function keep(socket: Duplex, sockets: Set<Duplex>): void {
  sockets.add(socket)
  socket.once('close', () => sockets.delete(socket))
}

/** Why the proxy does not connect there, null when it does. */
function refusal(url: URL, { trusted, importOnly }: ProxyOptions): string | null {
  const site = importOnlySite(url.hostname, importOnly)
  return site === null ? refuseUrl(url, trusted) : `${site} is never fetched`
}

/** Plain http: the request names the whole address. */
function forward(request: IncomingMessage, response: ServerResponse, options: ProxyOptions): void {
  const refuse = (status: number, why: string): void => {
    if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' })
    response.end(why)
  }
  const target = request.url ?? ''
  if (!URL.canParse(target)) {
    refuse(400, 'not a proxy request')
    return
  }
  const url = new URL(target)
  const why = refusal(url, options)
  if (why !== null) {
    refuse(403, why)
    return
  }
  const headers = { ...request.headers }
  for (const name of HOP_HEADERS) delete headers[name]
  const upstream = httpRequest(url, {
    method: request.method,
    headers,
    timeout: IDLE_MS,
    agent: false,
    ...(options.trusted.has(url.origin) ? {} : { lookup: guardedLookup(options.resolve) }),
  })
  upstream.on('response', (answer) => {
    const kept = { ...answer.headers }
    for (const name of HOP_HEADERS) delete kept[name]
    response.writeHead(answer.statusCode ?? 502, kept)
    answer.pipe(response)
    answer.on('error', () => response.destroy())
  })
  upstream.on('timeout', () => upstream.destroy(new Error('idle')))
  upstream.on('error', () => (response.headersSent ? response.destroy() : refuse(502, 'no answer')))
  response.on('close', () => upstream.destroy())
  request.pipe(upstream)
}

/** https and WebSockets: the request names host and port, what follows is opaque. */
async function tunnel(
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  options: ProxyOptions,
  sockets: Set<Duplex>,
): Promise<void> {
  client.on('error', () => client.destroy())
  const authority = request.url ?? ''
  const https = URL.canParse(`https://${authority}`) ? new URL(`https://${authority}`) : null
  if (https === null) return void client.end('HTTP/1.1 400 Bad Request\r\n\r\n')
  const port = Number(/:(\d+)$/.exec(authority)?.[1] ?? 443)
  const isTrusted =
    options.trusted.has(https.origin) || options.trusted.has(`http://${https.hostname}:${port}`)
  const why =
    importOnlySite(https.hostname, options.importOnly) ??
    (isTrusted ? null : refuseUrl(https, options.trusted))
  if (why !== null) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  try {
    const hostname = https.hostname.replace(/^\[|\]$/g, '')
    const [address] = isTrusted
      ? [{ address: hostname }]
      : await resolvePublic(https.hostname, options.resolve)
    if (address === undefined) throw new Error('no address')
    const upstream = await open(address.address, port)
    keep(upstream, sockets)
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    upstream.write(head)
    upstream.pipe(client).pipe(upstream)
    upstream.on('error', () => client.destroy())
    upstream.on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
  } catch {
    // The browser only learns that it did not work: refused and unreachable look alike to a page.
    client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  }
}

function open(host: string, port: number): Promise<Socket> {
  return new Promise((opened, failed) => {
    const socket = connect({ host, port })
    const timer = setTimeout(() => socket.destroy(new Error('connect timeout')), CONNECT_MS)
    socket.once('error', failed)
    socket.once('close', () => clearTimeout(timer))
    socket.once('connect', () => {
      clearTimeout(timer)
      socket.off('error', failed)
      socket.setTimeout(IDLE_MS, () => socket.destroy())
      opened(socket)
    })
  })
}
