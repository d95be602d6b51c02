import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** Draws numbers for Postings that are to be stored. */
export async function newNumbers(trx: Database, count: number): Promise<string[]> {
  if (count === 0) return []
  const { rows } = await sql<{ id: string }>`
    select nextval(s.name) as id from (select pg_get_serial_sequence('store.posting', 'id')::regclass as name) s,
      generate_series(1, ${count}::int)`.execute(trx)
  return rows.map(({ id }) => id)
}
