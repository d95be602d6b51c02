import { type Kysely, sql } from 'kysely'

/** Troubles that an operator is told of: what was told last, so that each turn is told once, also after a restart. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table store.alert (
      key text primary key,
      kind text not null,
      said text not null,
      since timestamptz not null,
      cleared_at timestamptz,
      told text check (told in ('raised')),
      attempts integer not null default 0,
      next_at timestamptz not null default now()
    )`.execute(db)
}
