import { type Kysely, sql } from 'kysely'

/**
 * Short values stay in their row. A row of advertisements aims at 256 bytes (see docs/decisions/sightings.md), and whatever
 * was longer than a pointer was moved out for it: ten values a row, each with a row and an index entry of its own that
 * took more room than the value, and each to be fetched when the row was read. Rows already stored change when they are
 * written again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const columns = SHORT.map((column) => sql`alter column ${sql.ref(column)} set storage main`)
  await sql`alter table store.posting ${sql.join(columns)}`.execute(db)
}

const SHORT = [
  'external_id',
  'title',
  'company',
  'url',
  'apply_url',
  'requisition',
  'title_key',
  'employer_key',
  'places',
  'normalized',
]
