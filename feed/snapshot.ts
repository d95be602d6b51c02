import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../db/connect.ts'
import { openSnapshot } from '../db/snapshot.ts'
import { bytesOf, EXPORT_FORMATS, type ExportFormat } from './export/bytes.ts'
import { NARROWING, readJobFilter } from './job-query.ts'
import { oneOf, type Parameter, type RawQuery } from './parameters.ts'
import { namePlace } from './place-filter.ts'
import type { FeedLog } from './server.ts'

const PARAMETERS = { format: oneOf(['ndjson', 'csv', 'parquet']) }

/** What `/v1/snapshot` may be asked. */
export const SNAPSHOT_PARAMETERS: Readonly<Record<string, Parameter>> = { ...NARROWING, ...PARAMETERS }

/** Each holds a connection and a view of the whole database for as long as its reader takes. */
const MOST_AT_ONCE = 3

/** `/v1/snapshot`: all jobs that fulfil a filter at one moment, and the cursor from which to follow what happens next. */
export function snapshotRoutes(app: FastifyInstance, db: Database, log: FeedLog | undefined): void {
  let open = 0
  app.get('/v1/snapshot', async (request, reply) => {
    const { filter, place, others } = readJobFilter(request.query as RawQuery, PARAMETERS)
    namePlace(reply, place)
    const format = (others.get('format')?.[0] as ExportFormat | undefined) ?? 'ndjson'
    if (open >= MOST_AT_ONCE) {
      return reply
        .code(503)
        .header('retry-after', '30')
        .send({ error: { message: `${MOST_AT_ONCE} snapshots are being read already: try again in 30 s` } })
    }
    open++
    const snapshot = await openSnapshot(db, filter).catch((error: unknown) => {
      open--
      throw error
    })
    const close = (): void => {
      open--
      snapshot.close().catch((error: unknown) => log?.error({ err: error }, 'a snapshot did not close'))
    }
    reply
      .type(EXPORT_FORMATS[format])
      .header('callboard-cursor', snapshot.cursor)
      .header('link', `</v1/changes?since=${snapshot.cursor}>; rel="next"`)
      .header('content-disposition', `attachment; filename="jobs.${format}"`)
      .header('cache-control', 'no-store')
    // Left to the server, it would read all jobs to throw them away.
    if (request.method === 'HEAD') {
      close()
      return reply.send('')
    }
    const body = Readable.from(bytesOf(format, snapshot.portions, snapshot.cursor), { highWaterMark: 1 })
    return reply.send(body.once('close', close))
  })
}
