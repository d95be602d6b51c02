import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import Fastify, { type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../db/connect.ts'
import { requireToken } from './access.ts'
import { changeRoutes } from './changes.ts'
import { addEntityTags } from './entity-tag.ts'
import { answerErrors } from './errors.ts'
import { secureHeaders } from './headers.ts'
import { jobRoutes } from './jobs.ts'
import { listenOn, type OpenFeed } from './listen.ts'
import { openApiRoutes } from './openapi.ts'
import { pageRoutes } from './pages.ts'
import { limitRequests } from './rate.ts'
import { readerRoutes } from './readers.ts'
import { snapshotRoutes } from './snapshot.ts'
import { createTokenCheck } from './token-check.ts'
import { trendRoutes } from './trends/routes.ts'

const EXPOSED = ['etag', 'link', 'content-location', 'callboard-cursor', 'callboard-place', 'retry-after']
/** The default takes a second for a megabyte. */
const QUICK_BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 4 }

/** The part of the log that the feed writes to. */
export interface FeedLog {
  error(details: object, message: string): void
}

export interface FeedOptions {
  db: Database
  log?: FeedLog | undefined
  /** Only readers with a token are let in. */
  needsToken?: boolean
  /** Of one reader: a token, else an address. Without it there is no limit. */
  requestsPerMinute?: number
  /** So long a reader of trends waits for figures newer than those at hand; default a tenth of a second. */
  trendPatienceMs?: number
}

/** Opens feed and pages on an address; port 0 takes any free one. Rejects when the address is taken. */
export async function openFeed(options: FeedOptions & { host: string; port: number }): Promise<OpenFeed> {
  return listenOn(await createFeed(options), options)
}

/** Feed and pages without an address. Everything is read-only: there is no route but GET and HEAD. */
export async function createFeed(options: FeedOptions): Promise<FastifyInstance> {
  const { db, log } = options
  // Connections that only wait for a next request would hold up a close; those with an answer under way may finish.
  const app = Fastify({
    logger: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  await secureHeaders(app)
  answerErrors(app, log)
  // Everything is public or asked for with a header of its own, never with a cookie: any page may read it.
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD'], exposedHeaders: EXPOSED })
  const check = createTokenCheck(db)
  if (options.requestsPerMinute !== undefined)
    await limitRequests(app, { perMinute: options.requestsPerMinute, check })
  if (options.needsToken) requireToken(app, { check, scopes: ['read', 'admin'], basic: true })
  // A kept-alive connection whose answer is still under way when we close would stay open for a minute after it.
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close')
  })
  addEntityTags(app)
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: QUICK_BROTLI },
    customTypes: /^text\/|[/+](json|xml)|ndjson|javascript|svg/,
  })
  app.get('/healthz', async () => {
    await sql`select 1`.execute(db)
    return { ok: true }
  })
  jobRoutes(app, db)
  changeRoutes(app, db)
  snapshotRoutes(app, db, log)
  readerRoutes(app, db)
  openApiRoutes(app)
  pageRoutes(app, db)
  trendRoutes(app, db, options.trendPatienceMs)
  return app
}
