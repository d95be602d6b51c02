// One server of the measurement in a process of its own: `feed URL` serves a store, `bare` constant bodies. Tells its
// port when it listens, and answers `reset` and `memory` with resident bytes.
import Fastify from 'fastify'
import { connect } from '../../db/connect.ts'
import { openFeed } from '../../feed/server.ts'

/** A peak between two looks goes unseen; the next garbage collection is farther away than this. */
const LOOK_EVERY_MS = 5

const [kind, url = ''] = process.argv.slice(2)

let peak = 0
const look = () => {
  peak = Math.max(peak, process.memoryUsage.rss())
}
setInterval(look, LOOK_EVERY_MS).unref()
process.on('message', (message) => {
  if (message === 'reset') {
    peak = 0
    look()
    process.send!({ start: peak })
  }
  if (message === 'memory') {
    look()
    process.send!({ peak })
  }
})
process.on('disconnect', () => process.exit(0))

process.send!({ port: kind === 'feed' ? await serveFeed() : await serveBare() })

async function serveFeed(): Promise<number> {
  const feed = await openFeed({
    db: connect(url, { applicationName: 'callboard bench feed' }),
    host: '127.0.0.1',
    port: 0,
    log: {
      error: (details, message) => process.stderr.write(`${message} ${String(Object.values(details))}\n`),
    },
  })
  return feed.port
}

async function serveBare(): Promise<number> {
  const bodies = new Map<string, string>()
  const app = Fastify({ logger: false })
  app.get('/:bytes', async (request, reply) => {
    const { bytes } = request.params as { bytes: string }
    const body = bodies.get(bytes) ?? 'x'.repeat(Number(bytes))
    bodies.set(bytes, body)
    return reply.type('application/json; charset=utf-8').send(body)
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as { port: number }).port
}
