import { type Kysely, sql } from 'kysely'

/** What operators decide about pairs of advertisements, and the dedupe keys that tell nothing apart. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table store.decision (
    a bigint not null references store.posting on delete cascade,
    b bigint not null references store.posting on delete cascade,
    verdict text not null check (verdict in ('join', 'never')),
    note text,
    who text not null,
    at timestamptz not null,
    primary key (a, b),
    check (a < b)
  )`,
  'create index decision_b on store.decision (b)',

  // A GIN index reads all members of a key before the first one is seen, so a key found to have too many is never looked up
  // again: these few members stand for all.
  `create table store.hot_key (
    key bytea primary key,
    sample bigint[] not null
  )`,

  // By which rules the keys were made: older ones are made anew by a rebuild.
  'alter table store.posting add column keys_version integer not null default 1',

  `create view analytics.decisions as select
    d.a as posting_id, d.b as other_posting_id, d.verdict, d.note, d.who, d.at from store.decision d`,
  `comment on view analytics.decisions is 'Pairs of advertisements that an operator joined or keeps apart'`,
]
