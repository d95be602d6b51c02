import { type Kysely, sql } from 'kysely'

/** Who may read the feed, or act through the admin port; of a token only its hash is stored. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table store.token (
      id text primary key,
      hash bytea not null unique,
      scope text not null check (scope in ('read', 'admin')),
      note text,
      created_at timestamptz not null default now(),
      expires_at timestamptz,
      revoked_at timestamptz
    )`.execute(db)
}
