import Fastify from 'fastify'
import { answerErrors } from './errors.ts'
import { EXPOSITION_TYPE, exposition, type Metric } from './exposition.ts'
import { secureHeaders } from './headers.ts'
import { listenOn, type OpenFeed } from './listen.ts'

/** Opens a port that tells Prometheus what `read` finds, and nothing else; port 0 takes any free one. */
export async function openMetricsPort({
  read,
  ...address
}: {
  read: () => Promise<Metric[]>
  host: string
  port: number
}): Promise<OpenFeed> {
  const app = Fastify({ logger: false, forceCloseConnections: 'idle' })
  await secureHeaders(app)
  answerErrors(app, undefined)
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/metrics', async (_request, reply) => reply.type(EXPOSITION_TYPE).send(exposition(await read())))
  return listenOn(app, address)
}
