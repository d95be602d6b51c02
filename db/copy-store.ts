import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** What a posting worker reads and writes, each after those it refers to. Bodies as served, logs and runs stay behind. */
const TABLES = ['source', 'job', 'posting', 'spell', 'merge', 'decision', 'hot_key'] as const
const ROWS = 500

/**
 * Copies the state of Postings and Jobs into an empty, migrated database, as of one moment. Rows travel as JSON text in
 * small portions, so neither side is held up and nothing is held whole.
 *
 * @returns rows copied
 */
export async function copyStore(from: Database, into: Database): Promise<number> {
  return from
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      let copied = 0
      for (const table of TABLES) copied += await copyTable(trx, into, table)
      for (const table of ['posting', 'join_event', 'run']) await passSequence(trx, into, table)
      await sql`analyze`.execute(into)
      return copied
    })
}

async function copyTable(trx: Database, into: Database, table: (typeof TABLES)[number]): Promise<number> {
  const name = sql.table(`store.${table}`)
  await sql`declare rows no scroll cursor for select row_to_json(t)::text as row from ${name} t`.execute(trx)
  let copied = 0
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(ROWS)} from rows`.execute(trx)
    if (rows.length === 0) break
    const json = `[${rows.map(({ row }) => row).join()}]`
    await sql`
      insert into ${name} overriding system value
      select * from json_populate_recordset(null::${name}, ${json}::json)`.execute(into)
    copied += rows.length
  }
  await sql`close rows`.execute(trx)
  return copied
}

/** New rows of the copy must not get the numbers of copied ones. */
async function passSequence(trx: Database, into: Database, table: string): Promise<void> {
  const { rows } = await sql<{ last: string | null }>`
    select max(id)::text as last from ${sql.table(`store.${table}`)}`.execute(trx)
  const last = rows[0]?.last ?? null
  if (last !== null) {
    await sql`select setval(pg_get_serial_sequence(${`store.${table}`}, 'id'), ${last}::bigint)`.execute(into)
  }
}
