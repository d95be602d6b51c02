import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFetcher, type Fetcher, type FetcherOptions } from '../../crawlers/fetch.ts'
import { createHostMemory } from '../../crawlers/host-memory.ts'

export interface Board {
  origin: string
  /** Method and path of every request, in order. */
  asked: string[]
  /** Headers of every request, in the same order. */
  headers: IncomingMessage['headers'][]
  close(): Promise<void>
}

export type Answers = Record<string, (request: IncomingMessage, response: ServerResponse) => void>

/** A real server on loopback: answers by path, 404 elsewhere (also for robots.txt, which then allows all). */
export async function startBoard(answers: Answers): Promise<Board> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const listener: RequestListener = (request, response) => {
    const path = new URL(request.url ?? '/', 'http://board').pathname
    asked.push(`${request.method} ${request.url}`)
    headers.push(request.headers)
    const answer = answers[path] ?? answers['*']
    if (answer !== undefined) answer(request, response)
    else response.writeHead(404).end()
  }
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    headers,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

/** A fetcher that trusts the given origins and waits as little as it can. */
export function testFetcher(trusted: string[], options: Partial<FetcherOptions> = {}): Fetcher {
  return createFetcher({
    userAgent: 'Callboard/0.0.0 (+mailto:test@callboard.example)',
    hostState: createHostMemory(),
    trusted: new Set(trusted),
    ...options,
    limits: { backoffMs: 1, patienceMs: 500, totalMs: 5000, ...options.limits },
  })
}

export function text(body: string | Buffer, headers: Record<string, string> = {}, status = 200) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
  }
}
