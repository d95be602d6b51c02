import { type Kysely, sql } from 'kysely'
import { HOST_TABLES } from './0001-store-hosts.ts'

/** The private tables. Readers use the views of the next migration; nothing outside db/ names these tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'create schema store',
  'create schema analytics',

  // Feed cursors are (epoch, xid, seq): a restore or move opens a new epoch, because xid8 starts over in a new cluster.
  `create table store.feed_epoch (
    epoch integer primary key,
    system_identifier text not null,
    timeline_id integer not null,
    opened_at timestamptz not null default now(),
    last_xid xid8,
    last_seq bigint
  )`,

  `create table store.source (
    id text primary key,
    adapter text not null,
    name text not null,
    params jsonb not null default '{}',
    country text,
    company text,
    access text not null,
    access_reason text not null,
    accepted_at timestamptz,
    accepted_reason text,
    closing text not null,
    redistribution text not null,
    attribution text,
    must_delete boolean not null default false,
    closes_after_days integer,
    every_ms bigint not null,
    cron text,
    budget_per_day integer,
    budget_total integer,
    rights_signals jsonb,
    paused_at timestamptz,
    paused_reason text,
    health text not null default 'new',
    health_reason text,
    health_since timestamptz,
    cursor jsonb
  )`,

  `create table store.run (
    id bigint generated always as identity primary key,
    source_id text not null references store.source on delete cascade,
    at timestamptz not null,
    kind text not null,
    task text,
    lease_until timestamptz not null,
    state text not null default 'running',
    walk_end text,
    reason text,
    pages integer not null default 0,
    bytes bigint not null default 0,
    found integer not null default 0,
    unchanged integer not null default 0,
    duplicates integer not null default 0,
    rejected integer not null default 0,
    queued integer not null default 0,
    created integer not null default 0,
    changed integer not null default 0,
    joined integer not null default 0,
    opened integer not null default 0,
    closed integer not null default 0,
    suspicious boolean not null default false,
    fill jsonb,
    proves_absence boolean not null default false,
    started_at timestamptz not null default now(),
    walked_at timestamptz,
    ended_at timestamptz,
    swept_at timestamptz
  )`,
  // state: running (walk under way) -> walked (batches outstanding) -> complete, partial, empty, blocked, drifted.
  'create index run_source_at on store.run (source_id, at desc)',
  "create unique index run_walking on store.run (source_id) where state = 'running'",
  'create index run_unswept on store.run (source_id) where swept_at is null',

  `create table store.rejection (
    run_id bigint not null references store.run on delete cascade,
    reason text not null,
    n integer not null,
    examples jsonb not null default '[]',
    primary key (run_id, reason)
  )`,

  `create table store.batch (
    id bigint generated always as identity primary key,
    run_id bigint not null references store.run on delete cascade,
    source_id text not null,
    at timestamptz not null,
    page_url text,
    postings integer not null,
    payload bytea not null,
    created_at timestamptz not null default now()
  )`,
  'create index batch_run on store.batch (run_id)',

  // What a source itself calls gone, until the sweep has closed it; kept while a batch of the run may still bring the posting.
  `create table store.gone (
    source_id text not null references store.source on delete cascade,
    external_id text not null,
    run_id bigint not null references store.run on delete cascade,
    at timestamptz not null,
    primary key (source_id, external_id)
  )`,

  // Half-empty pages and narrow rows (long values lie outside): a sighting then fits beside the row it replaces and touches
  // no index. Ten times as fast as a plain table, measured in docs/decisions/sightings.md.
  `create table store.posting (
    id bigint generated always as identity primary key,
    source_id text not null references store.source on delete cascade,
    external_id text not null,
    raw_hash bytea not null,
    pipeline_version integer not null,
    job_id text,
    joined_as text,
    state text not null default 'open',
    first_seen timestamptz not null,
    last_seen timestamptz not null,
    last_run_id bigint not null,
    page_hash bytea,
    closed_at timestamptz,
    closed_reason text,
    posted_at timestamptz,
    closes_at timestamptz,
    scope text not null,
    title text not null,
    company text,
    url text,
    apply_url text,
    requisition text,
    language text,
    text text,
    excerpt boolean not null default false,
    places jsonb not null default '[]',
    pay jsonb,
    labels jsonb not null,
    normalized jsonb not null,
    title_key text not null,
    employer_key text,
    keys bytea[] not null default '{}',
    content_hash bytea,
    redistribution text not null,
    unique (source_id, external_id)
  ) with (fillfactor = 50, toast_tuple_target = 256)`,
  'create index posting_keys on store.posting using gin (keys) with (fastupdate = off)',
  'create index posting_job on store.posting (job_id)',
  // Neither last_seen nor last_run_id is indexed, so that a sighting stays a heap-only update.
  "create index posting_open on store.posting (source_id) where state = 'open'",
  "create index posting_expiry on store.posting (closes_at) where state = 'open' and closes_at is not null",
  'create index posting_page on store.posting (page_hash) where page_hash is not null',

  // The advertisement as served (zlib of JSON), kept so that a new pipeline version can read it again.
  `create table store.raw_posting (
    posting_id bigint primary key references store.posting on delete cascade,
    payload bytea not null,
    served_at timestamptz not null
  )`,

  // What a list said about an advertisement when its detail page was read: while it says the same, the page is not asked for.
  `create table store.list_row (
    source_id text not null references store.source on delete cascade,
    external_id text not null,
    row_hash bytea not null,
    primary key (source_id, external_id)
  )`,

  // One stretch in which a posting was seen: reposts are later spells of the same job.
  `create table store.spell (
    posting_id bigint not null references store.posting on delete cascade,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closed_reason text,
    primary key (posting_id, opened_at)
  )`,

  `create table store.job (
    id text primary key,
    state text not null default 'open',
    canonical_posting_id bigint not null,
    campaign_id text,
    first_seen timestamptz not null,
    last_seen timestamptz not null,
    closed_at timestamptz,
    closed_reason text,
    spells integer not null default 1,
    merged_into text
  )`,
  'create index job_campaign on store.job (campaign_id) where campaign_id is not null',

  // Two readings of one job: all postings (for_store) and those that may travel (for_public); one row where they are equal.
  `create table store.merge (
    job_id text not null references store.job on delete cascade,
    for_store boolean not null,
    for_public boolean not null,
    canonical_posting_id bigint not null,
    state text not null,
    first_seen timestamptz not null,
    closed_at timestamptz,
    closed_reason text,
    spells integer not null,
    hashes jsonb not null,
    content_hash bytea not null,
    scope text not null,
    title text not null,
    company text,
    language text,
    places jsonb not null,
    countries text[] not null,
    posted_at timestamptz,
    closes_at timestamptz,
    occupation text not null,
    customer_service boolean not null,
    workplace text not null,
    hours text not null,
    term text not null,
    shifts text[] not null,
    channels text[] not null,
    stream text not null,
    employer_type text not null,
    pay_currency text,
    pay_hourly_min numeric,
    pay_hourly_max numeric,
    pay jsonb,
    labels jsonb not null,
    provenance jsonb not null,
    check (for_store or for_public)
  )`,
  'create unique index merge_store on store.merge (job_id) where for_store',
  'create unique index merge_public on store.merge (job_id) where for_public',
  // The order in which the feed lists jobs.
  `create index merge_browse on store.merge (scope, (coalesce(posted_at, first_seen)) desc, job_id desc)
    where for_public`,

  // Why two advertisements were joined or kept apart, with evidence and rule version: shown by `why`, undone by un-merge.
  `create table store.join_event (
    id bigint generated always as identity primary key,
    kind text not null,
    posting_id bigint not null,
    job_id text not null,
    canonical_posting_id bigint,
    rule_version integer not null,
    evidence jsonb not null,
    at timestamptz not null
  )`,
  'create index join_event_posting on store.join_event (posting_id)',
  'create index join_event_job on store.join_event (job_id)',

  `create table store.change (
    seq bigint generated always as identity,
    epoch integer not null,
    xid xid8 not null default pg_current_xact_id(),
    job_id text not null,
    kind text not null,
    reason text,
    fields jsonb not null default '{}',
    is_public boolean not null,
    at timestamptz not null,
    recorded_at timestamptz not null default now(),
    primary key (epoch, xid, seq)
  )`,
  'create index change_job on store.change (job_id)',

  ...HOST_TABLES,
]
