import { type Kysely, sql } from 'kysely'

/** Who was absorbed by a job is found by an index: absorbing the next one read all jobs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index job_merged_into on store.job (merged_into) where merged_into is not null`.execute(db)
}
