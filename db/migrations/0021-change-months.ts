import { type Kysely, sql } from 'kysely'

/**
 * The change log in one part a month, so that a month whose time is over goes as a whole. What was written before stays
 * where it lies: the old table becomes the part before all months, is read once, and gets one index anew. Readers wait for
 * that.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows: views } = await sql<{ name: string; definition: string }>`
    select distinct v.oid::regclass::text as name, pg_get_viewdef(v.oid) as definition
    from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class v on v.oid = r.ev_class
    where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
      and d.refobjid = 'store.change'::regclass and v.relkind = 'v'`.execute(db)
  for (const statement of SPLIT) await sql.raw(statement).execute(db)
  // A view knows its table by number: it would go on reading the old part alone.
  for (const { name, definition } of views)
    await sql.raw(`create or replace view ${name} as ${definition}`).execute(db)
  for (const statement of KEEP) await sql.raw(statement).execute(db)
}

const SPLIT = [
  // What was written this month, if anything was, is the last of the old part.
  `do $$
    declare
      ends timestamp;
      ranges text;
    begin
      lock table store.change in access exclusive mode;
      select coalesce(date_trunc('month', max(recorded_at) at time zone 'UTC') + interval '1 month',
          date_trunc('month', now() at time zone 'UTC')) into ends from store.change;
      ranges := 'change_before_' || to_char(ends, 'YYYY_MM');
      create sequence store.change_number as bigint;
      perform setval('store.change_number', s.last_value, s.is_called) from store.change_seq_seq s;
      alter table store.change alter column seq drop identity;
      alter table store.change drop constraint change_pkey;
      drop index store.change_recorded;
      execute format('alter table store.change rename to %I', ranges);
      alter index store.change_job rename to change_before_job;
      alter index store.change_public rename to change_before_public;
      create table store.change (
        seq bigint not null default nextval('store.change_number'),
        epoch integer not null,
        xid xid8 not null default pg_current_xact_id(),
        job_id text not null,
        kind text not null,
        reason text,
        fields jsonb not null default '{}',
        is_public boolean not null,
        at timestamptz not null,
        recorded_at timestamptz not null default now()
      ) partition by range (recorded_at);
      alter sequence store.change_number owned by store.change.seq;
      -- Not unique: it would have to name recorded_at too, and a number is given out once.
      create index change_position on store.change (epoch, xid, seq);
      create index change_public on store.change (epoch, xid, seq) where is_public;
      create index change_job on store.change (job_id);
      execute format('create index change_before_position on store.%I (epoch, xid, seq)', ranges);
      execute format('alter table store.change attach partition store.%I for values from (minvalue) to (%L)',
        ranges, to_char(ends, 'YYYY-MM-DD"T00:00:00Z"'));
    end
  $$`,
]

const KEEP = [
  // Both run as the owner of the tables: the role that programs use may keep the log, and change no table.
  `create function store.make_change_months() returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      month timestamp;
      part text;
      made integer := 0;
    begin
      -- Two at once would make the same part.
      perform pg_advisory_xact_lock(hashtextextended('callboard change months', 0));
      select max(to_date(right(c.relname, 7), 'YYYY_MM')
          + case when c.relname ~ '^change_before_' then interval '0' else interval '1 month' end)
        into month
        from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'store.change'::regclass;
      while month <= date_trunc('month', now() at time zone 'UTC') + interval '2 months' loop
        part := 'change_' || to_char(month, 'YYYY_MM');
        -- Made apart and then attached: neither readers nor writers of the log wait for that.
        execute format('create table store.%I (like store.change including defaults)', part);
        execute format('alter table store.change attach partition store.%I for values from (%L) to (%L)', part,
          to_char(month, 'YYYY-MM-DD"T00:00:00Z"'), to_char(month + interval '1 month', 'YYYY-MM-DD"T00:00:00Z"'));
        made := made + 1;
        month := month + interval '1 month';
      end loop;
      return made;
    end
  $$`,

  // For who does not own the log. It waits a moment for readers and no longer, because new ones wait behind it.
  `create function store.drop_change_month(part text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if part !~ '^change_[0-9]{4}_[0-9]{2}$'
        or to_date(right(part, 7), 'YYYY_MM') >= date_trunc('month', now() at time zone 'UTC') then
        raise exception '% is no month of the change log that is over', part;
      end if;
      set local lock_timeout = '200ms';
      execute format('drop table store.%I', part);
      return true;
    exception when lock_not_available then
      return false;
    end
  $$`,

  'revoke execute on function store.make_change_months(), store.drop_change_month(text) from public',
  'select store.make_change_months()',
]
