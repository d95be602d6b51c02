import Fastify, { type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../db/connect.ts'
import { redeliver } from '../db/deliveries.ts'
import { countScopes } from '../db/overview.ts'
import { listRuns } from '../db/runs.ts'
import { listWebhooks, type Webhook } from '../db/webhooks.ts'
import { requireToken } from './access.ts'
import { ASSETS } from './assets.ts'
import { listDeadLetters, retryDeadLetter } from './dead-letters.ts'
import { answerErrors } from './errors.ts'
import { EXPOSITION_TYPE, exposition, type Metric } from './exposition.ts'
import { secureHeaders } from './headers.ts'
import { listenOn, type OpenFeed } from './listen.ts'
import type { AdminActions } from './operators/actions.ts'
import { OPERATOR_SECTIONS } from './operators/frame.ts'
import { operatorRoutes } from './operators/routes.ts'
import { plainText, type RawQuery, readParameters, wholeNumber } from './parameters.ts'
import { limitRequests } from './rate.ts'
import type { FeedLog } from './server.ts'
import { createTokenCheck } from './token-check.ts'

export interface AdminOptions {
  db: Database
  actions: AdminActions
  log?: FeedLog | undefined
  /** Of one address, or one token. */
  requestsPerMinute: number
  /** What monitoring gets; without it there is no such route. */
  metrics?: () => Promise<Metric[]>
}

const NO_PARAMETERS = {}
const RUN_PARAMETERS = { source: plainText(200), limit: wholeNumber(1, 1000) }

/** Opens the admin port; port 0 takes any free one. Rejects when the address is taken. */
export async function openAdmin(options: AdminOptions & { host: string; port: number }): Promise<OpenFeed> {
  return listenOn(await createAdmin(options), options)
}

/**
 * The admin port without an address: what operator verbs tell and do, for holders of a token of the scope admin. Programs
 * send it as a bearer and get JSON below /admin; browsers sign in with it and get pages.
 */
export async function createAdmin(options: AdminOptions): Promise<FastifyInstance> {
  const { db, actions, log, requestsPerMinute } = options
  const app = Fastify({ logger: false, forceCloseConnections: 'idle' })
  await secureHeaders(app)
  answerErrors(app, log, OPERATOR_SECTIONS)
  const check = createTokenCheck(db)
  await limitRequests(app, { perMinute: requestsPerMinute, check })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })
  app.get('/healthz', async () => {
    await sql`select 1`.execute(db)
    return { ok: true }
  })
  for (const { path, type, body } of ASSETS) {
    app.get(path, async (_request, reply) => reply.type(type).send(body))
  }
  await app.register(async (routes) => {
    // A cookie opens nothing here: browsers send it along by themselves, and these routes ask for no word of a form.
    requireToken(routes, { check, scopes: ['admin'], basic: false })
    routes.addHook('preHandler', async ({ query, routeOptions }) => {
      const known = routeOptions.url === '/admin/runs' ? RUN_PARAMETERS : NO_PARAMETERS
      readParameters(query as RawQuery, known)
    })
    readingRoutes(routes, db, actions)
    const { metrics } = options
    if (metrics !== undefined)
      routes.get('/metrics', async (_request, reply) =>
        reply.type(EXPOSITION_TYPE).send(exposition(await metrics())),
      )
    actingRoutes(routes, db, actions)
  })
  await app.register((pages) => operatorRoutes(pages, { db, actions, check }))
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
    return { scopes, queues, runs, webhooks: webhooks.map(withoutKeys) }
  })
  app.get('/admin/sources', async () => ({ sources: await actions.sources() }))
  app.get('/admin/runs', async (request) => {
    const given = readParameters(request.query as RawQuery, RUN_PARAMETERS)
    const sourceId = given.get('source')?.[0] as string | undefined
    const limit = (given.get('limit')?.[0] as number | undefined) ?? 20
    return { runs: await listRuns(db, { limit, ...(sourceId === undefined ? {} : { sourceId }) }) }
  })
  app.get('/admin/webhooks', async () => ({ webhooks: (await listWebhooks(db)).map(withoutKeys) }))
  app.get('/admin/dead-letters', async () => ({ deadLetters: await listDeadLetters(db, actions) }))
}

function actingRoutes(app: FastifyInstance, db: Database, actions: AdminActions): void {
  app.post('/admin/dead-letters/:id/retry', async (request, reply) => {
    const { id: given } = request.params as { id: string }
    if (await retryDeadLetter(db, actions, given)) return { retried: given }
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

/** Path and query of a webhook's address may hold a key of its receiver, which no holder of a token needs. */
function withoutKeys(webhook: Webhook): Webhook {
  return { ...webhook, url: new URL(webhook.url).origin }
}
