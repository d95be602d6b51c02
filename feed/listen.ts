import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

export interface OpenFeed {
  /** `http://host:port`, without a slash at the end. */
  url: string
  port: number
  /** Stops listening, ends every wait and lets answers under way finish. The database stays open. */
  close(): Promise<void>
}

/** Opens a server on an address; port 0 takes any free one. Rejects when the address is taken. */
export async function listenOn(
  app: FastifyInstance,
  { host, port: wanted }: { host: string; port: number },
): Promise<OpenFeed> {
  await app.listen({ host, port: wanted })
  const { port } = app.server.address() as AddressInfo
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, port, close: () => app.close() }
}
