/** Tables of the hosts that are asked: pacing and breakers, budgets, robots.txt, validators. Part of migration 0001. */
export const HOST_TABLES: readonly string[] = [
  `create table store.host (
    host text primary key,
    next_at timestamptz not null default now(),
    pace_ms integer not null default 0,
    pass text,
    held_until timestamptz,
    failures integer not null default 0,
    closed_until timestamptz,
    day date,
    requests integer not null default 0,
    bytes bigint not null default 0
  )`,
  // What holders of budgets (sources, adapters) used on their last day, and ever.
  `create table store.spending (
    holder text primary key,
    day date not null,
    requests integer not null default 0,
    bytes bigint not null default 0,
    requests_total bigint not null default 0
  )`,
  `create table store.robots (
    origin text primary key,
    status integer not null,
    body text not null,
    fetched_at timestamptz not null
  )`,
  `create table store.validator (
    url_hash bytea primary key,
    url text not null,
    etag text,
    last_modified text
  )`,
]
