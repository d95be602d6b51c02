import Fastify, { type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../db/connect.ts'
import { listDeadDeliveries, redeliver } from '../db/deliveries.ts'
import { countScopes } from '../db/overview.ts'
import { listRuns } from '../db/runs.ts'
import { listWebhooks } from '../db/webhooks.ts'
import { requireToken } from './access.ts'
import { answerErrors } from './errors.ts'
import { listenOn, type OpenFeed } from './listen.ts'
import { plainText, type RawQuery, readParameters, wholeNumber } from './parameters.ts'
import { limitRequests } from './rate.ts'
import type { FeedLog } from './server.ts'
import { createTokenCheck } from './token-check.ts'

/** A task that failed for good, as queues tell of it. */
export interface DeadTask {
  queue: string
  id: string
  task: unknown
  reason: string
  attempts: number
}

/** What the admin port does through others: feed/ knows neither queues nor settings. */
export interface AdminActions {
  sources(): Promise<object[]>
  queues(): Promise<object>
  deadTasks(): Promise<DeadTask[]>
  /** False where no such task lies dead. */
  retryTask(queue: string, id: string): Promise<boolean>
}

export interface AdminOptions {
  db: Database
  actions: AdminActions
  log?: FeedLog | undefined
  /** Of one address, or one token. */
  requestsPerMinute: number
}

const WEBHOOK = 'webhook'
const NO_PARAMETERS = {}
const RUN_PARAMETERS = { source: plainText(200), limit: wholeNumber(1, 1000) }

/** Opens the admin port; port 0 takes any free one. Rejects when the address is taken. */
export async function openAdmin(options: AdminOptions & { host: string; port: number }): Promise<OpenFeed> {
  return listenOn(await createAdmin(options), options)
}

/**
 * The admin routes without an address: what operator verbs tell and do, as JSON, for holders of a token of the scope
 * admin. It is asked for as a bearer, which no browser sends along by itself.
 */
export async function createAdmin(options: AdminOptions): Promise<FastifyInstance> {
  const { db, actions, log, requestsPerMinute } = options
  const app = Fastify({ logger: false, forceCloseConnections: 'idle' })
  answerErrors(app, log)
  const check = createTokenCheck(db)
  await limitRequests(app, { perMinute: requestsPerMinute, check })
  requireToken(app, { check, scopes: ['admin'], basic: false })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff')
  })
  app.addHook('preHandler', async ({ query, routeOptions }) => {
    const known = routeOptions.url === '/admin/runs' ? RUN_PARAMETERS : NO_PARAMETERS
    readParameters(query as RawQuery, known)
  })
  app.get('/healthz', async () => {
    await sql`select 1`.execute(db)
    return { ok: true }
  })
  readingRoutes(app, db, actions)
  actingRoutes(app, db, actions)
  return app
}

function readingRoutes(app: FastifyInstance, db: Database, actions: AdminActions): void {
  app.get('/admin/overview', async () => {
    const [scopes, queues, runs, webhooks] = await Promise.all([
      countScopes(db),
      actions.queues(),
      listRuns(db, { limit: 10 }),
      listWebhooks(db),
    ])
    return { scopes, queues, runs, webhooks }
  })
  app.get('/admin/sources', async () => ({ sources: await actions.sources() }))
  app.get('/admin/runs', async (request) => {
    const given = readParameters(request.query as RawQuery, RUN_PARAMETERS)
    const sourceId = given.get('source')?.[0] as string | undefined
    const limit = (given.get('limit')?.[0] as number | undefined) ?? 20
    return { runs: await listRuns(db, { limit, ...(sourceId === undefined ? {} : { sourceId }) }) }
  })
  app.get('/admin/webhooks', async () => ({ webhooks: await listWebhooks(db) }))
  app.get('/admin/dead-letters', async () => {
    const [tasks, deliveries] = await Promise.all([actions.deadTasks(), listDeadDeliveries(db)])
    return {
      deadLetters: [
        ...tasks.map((task) => ({ ...task, id: `${task.queue}:${task.id}` })),
        ...deliveries.map((delivery) => ({ queue: WEBHOOK, ...delivery, id: `${WEBHOOK}:${delivery.id}` })),
      ],
    }
  })
}

function actingRoutes(app: FastifyInstance, db: Database, actions: AdminActions): void {
  app.post('/admin/dead-letters/:id/retry', async (request, reply) => {
    const { id: given } = request.params as { id: string }
    const [, queue = '', id = ''] = /^([a-z]+):([^\0]{1,500})$/s.exec(given) ?? []
    const isRetried =
      queue === WEBHOOK ? (await redeliver(db, { id })) > 0 : await actions.retryTask(queue, id)
    if (isRetried) return { retried: given }
    const message = `there is no dead letter "${given}": /admin/dead-letters lists them`
    return reply.code(404).send({ error: { message } })
  })
  app.post('/admin/webhooks/:id/redeliver', async (request, reply) => {
    const { id } = request.params as { id: string }
    if ((await listWebhooks(db, id)).length === 0)
      return reply.code(404).send({ error: { message: `there is no webhook "${id}"` } })
    return { redelivered: await redeliver(db, { webhookId: id }) }
  })
}
