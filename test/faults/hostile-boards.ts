import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DemoSource } from '../../demo/boards.ts'

export type Hostile = (request: IncomingMessage, response: ServerResponse) => void

/** Boards that mean harm, each on an address of its own, and how sources name them. */
export interface HostileBoards {
  sources: DemoSource[]
  origins: string[]
  close(): Promise<void>
}

/** @param boards answer to every request but robots.txt, by the name of the source: `lever:x` or `jobposting-site:x` */
export async function openHostileBoards(boards: Readonly<Record<string, Hostile>>): Promise<HostileBoards> {
  const opened = await Promise.all(
    Object.entries(boards).map(async ([id, answer]) => {
      const server = createServer((request, response) => {
        if (request.url === '/robots.txt') response.writeHead(404).end()
        else answer(request, response)
      })
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      return { server, origin, source: sourceOf(id, origin) }
    }),
  )
  return {
    sources: opened.map(({ source }) => source),
    origins: opened.map(({ origin }) => origin),
    async close() {
      for (const { server } of opened) {
        server.closeAllConnections()
        await new Promise((closed) => server.close(closed))
      }
    },
  }
}

function sourceOf(id: string, origin: string): DemoSource {
  const [adapter, name] = id.split(':') as ['lever' | 'jobposting-site', string]
  return {
    ...{ id, adapter, name, company: 'Nobody', access: 'on', accessReason: 'a board of the faults' },
    params: adapter === 'lever' ? { site: name, api: origin } : { site: origin },
    ...{ closing: 'absence', redistribution: 'ok', attribution: 'nobody', everyMs: 86_400_000 },
  }
}
