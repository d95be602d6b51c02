import { type Kysely, sql } from 'kysely'

/** Orders and searches of the feed, each with the index that answers it without reading every job. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  // How much waits for a follower is counted in the index alone.
  'create index change_public on store.change (epoch, xid, seq) where is_public',
  // Of one scope and of all; most of what a store remembers is closed, and lists show what is open.
  'drop index store.merge_browse',
  `create index merge_open_scope on store.merge (scope, (coalesce(posted_at, first_seen)) desc, job_id desc)
    where for_public and state = 'open'`,
  `create index merge_posted on store.merge ((coalesce(posted_at, first_seen)) desc, job_id desc)
    where for_public`,
  `create index merge_pay on store.merge ((coalesce(pay_hourly_min, pay_hourly_max, -1)) desc, job_id desc)
    where for_public and state = 'open'`,
  // Parts of words in title and company. Where the server has no pg_trgm, or keeps it from us, searches are slower and
  // find the same.
  `do $$
    begin
      create extension if not exists pg_trgm with schema store;
      execute format($statement$
        create index merge_names on store.merge
          using gin (lower(title || ' ' || coalesce(company, '')) %I.gin_trgm_ops) where for_public
        $statement$, (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
          where e.extname = 'pg_trgm'));
    exception when insufficient_privilege or undefined_file or feature_not_supported then
      raise notice 'no pg_trgm here: searches read all jobs';
    end
  $$`,
]
