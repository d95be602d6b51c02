import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../db/connect.ts'
import { openSnapshot } from '../db/snapshot.ts'
import { csvOf } from './export/csv.ts'
import { parquetOf } from './export/parquet.ts'
import { NARROWING, readJobFilter } from './job-query.ts'
import { oneOf, type Parameter, type RawQuery } from './parameters.ts'
import type { FeedLog } from './server.ts'

const FORMATS = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
} as const

const PARAMETERS = { format: oneOf(['ndjson', 'csv', 'parquet']) }

/** What `/v1/snapshot` may be asked. */
export const SNAPSHOT_PARAMETERS: Readonly<Record<string, Parameter>> = { ...NARROWING, ...PARAMETERS }

/** Each holds a connection and a view of the whole database for as long as its reader takes. */
const MOST_AT_ONCE = 3

/** `/v1/snapshot`: all jobs that fulfil a filter at one moment, and the cursor from which to follow what happens next. */
export function snapshotRoutes(app: FastifyInstance, db: Database, log: FeedLog | undefined): void {
  let open = 0
  app.get('/v1/snapshot', async (request, reply) => {
    const { filter, others } = readJobFilter(request.query as RawQuery, PARAMETERS)
    const format = (others.get('format')?.[0] as keyof typeof FORMATS | undefined) ?? 'ndjson'
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
    const body = Readable.from(bytesOf(format, snapshot.portions, snapshot.cursor), { objectMode: false })
    body.once('close', () => {
      open--
      snapshot.close().catch((error: unknown) => log?.error({ err: error }, 'a snapshot did not close'))
    })
    return reply
      .type(FORMATS[format])
      .header('callboard-cursor', snapshot.cursor)
      .header('link', `</v1/changes?since=${snapshot.cursor}>; rel="next"`)
      .header('content-disposition', `attachment; filename="jobs.${format}"`)
      .header('cache-control', 'no-store')
      .send(body)
  })
}

function bytesOf(format: keyof typeof FORMATS, portions: AsyncIterable<string[]>, cursor: string) {
  if (format === 'csv') return csvOf(portions)
  return format === 'parquet' ? parquetOf(portions, cursor) : linesOf(portions)
}

async function* linesOf(portions: AsyncIterable<string[]>): AsyncGenerator<string> {
  for await (const items of portions) yield `${items.join('\n')}\n`
}
