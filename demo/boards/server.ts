import { createHash } from 'node:crypto'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'

/** A board that listens on a loopback port of its own. */
export interface Board {
  name: string
  origin: string
  /** Requests answered so far, and how many of them with 304. */
  counts: { all: number; notModified: number }
  close(): Promise<void>
}

/** Sees a request before its board does; whoever sends the reply, or hijacks it, has answered. */
export type Meddle = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/**
 * Starts a board on a free port of 127.0.0.1.
 *
 * @param register adds the routes; it is given the origin so that addresses in answers can name it
 */
export async function openBoard(
  name: string,
  register: (app: FastifyInstance, origin: () => string) => void,
  meddle?: Meddle,
): Promise<Board> {
  const app = Fastify({ forceCloseConnections: true })
  const counts = { all: 0, notModified: 0 }
  let origin = ''
  app.addHook('onResponse', async (_request, reply) => {
    counts.all += 1
    if (reply.statusCode === 304) counts.notModified += 1
  })
  if (meddle !== undefined) app.addHook('onRequest', meddle)
  register(app, () => origin)
  origin = await app.listen({ host: '127.0.0.1', port: 0 })
  return { name, origin, counts, close: () => app.close() }
}

/** Sends a body with a weak ETag, or 304 when the client has that very body. */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  body: string,
): FastifyReply {
  const etag = `W/"${createHash('sha1').update(body).digest('hex').slice(0, 20)}"`
  reply.header('etag', etag)
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type(type).send(body)
}

export function robots(app: FastifyInstance, lines: (() => string[]) | string[]): void {
  app.get('/robots.txt', (_request, reply) => {
    const text = (typeof lines === 'function' ? lines() : lines).join('\n')
    return reply.type('text/plain; charset=utf-8').send(`${text}\n`)
  })
}
