import { CompiledQuery, sql } from 'kysely'
import pg from 'pg'
import { copyIn } from './backup/copy.ts'
import { type BulkColumns, type BulkRow, packRows } from './bulk-rows.ts'
import type { Database } from './connect.ts'

/** The driver keeps a buffer as large as the largest message that it ever sent. */
const CHUNK_BYTES = 1 << 16

/**
 * Stores many rows at once with COPY in binary form: neither side turns values into JSON or hex and back, and Postgres
 * writes pages instead of rows. Columns that are not named get their defaults.
 */
export async function loadRows<C extends BulkColumns>(
  trx: Database,
  table: string,
  columns: C,
  rows: readonly BulkRow<C>[],
): Promise<void> {
  if (rows.length === 0) return
  const names = sql.join(Object.keys(columns).map((column) => sql.ref(column)))
  const { sql: text } = sql`copy ${sql.table(table)} (${names}) from stdin (format binary)`.compile(trx)
  await trx.executeQuery(CompiledQuery.raw(text, [new BulkData(packRows(columns, rows))]))
}

/** What is to be sent after a COPY statement, given as its parameter. */
class BulkData {
  readonly bytes: Buffer

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }
}

/** A client that also knows how to send the rows of a COPY statement. */
export class BulkClient extends pg.Client {
  // The driver has a dozen forms of this call; all but ours are its own affair.
  override query(...args: unknown[]): never {
    const [text, values] = args as [unknown, unknown]
    const data = Array.isArray(values) ? values[0] : undefined
    const call = pg.Client.prototype.query as (this: pg.Client, ...all: unknown[]) => never
    if (typeof text !== 'string' || !(data instanceof BulkData)) return call.apply(this, args)
    return copyIn(this, text, chunksOf(data.bytes)).then(() => ({ rows: [], command: 'COPY' })) as never
  }
}

async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES)
}
