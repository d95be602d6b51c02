import { type Kysely, sql } from 'kysely'

/** Where the kept change log begins: a cursor before the last change that was dropped cannot be followed any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table store.feed_epoch add column dropped_xid xid8, add column dropped_seq bigint`.execute(
    db,
  )
  await sql`create index change_recorded on store.change (recorded_at)`.execute(db)
}
