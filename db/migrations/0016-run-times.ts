import { type Kysely, sql } from 'kysely'

/** Figures and pages ask for the runs of the last hours and days, and runs are kept for years. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index run_started on store.run (started_at)`.execute(db)
  await sql`create index run_ended on store.run (ended_at)`.execute(db)
}
