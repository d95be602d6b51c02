import { type Kysely, sql } from 'kysely'

/**
 * What was erased and must not come back: a hash of its identity and why, nothing else. `withdrawn` is what a source
 * with a duty to delete took back: the source itself may show it again, an archive or an import may not.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table store.forgotten (
      hash bytea primary key,
      kind text not null check (kind in ('posting', 'url', 'employer', 'source', 'withdrawn')),
      reason text not null,
      at timestamptz not null
    )`.execute(db)
}
