import { type RawBuilder, sql } from 'kysely'
import type { Database } from './connect.ts'
import { type Item, rememberItems } from './item-memory.ts'
import { type JobFilter, jobCondition, LISTED_JOBS } from './job-filter.ts'
import { cutPage } from './job-order.ts'
import { findPage, type PageQuery } from './job-page.ts'
import { keptStatement } from './kept-statement.ts'

// As it is stored but for evidence and two names: taken apart and put together again it was a quarter of an item's cost. None
// of its values is a text that could hold those names.
const PAY = sql`replace(replace((j.pay - 'because')::text, '"hourlyMin":', '"hourly_min":'),
  '"hourlyMax":', '"hourly_max":')::json`

// A public job as apps read it, built where it lies: pages and whole snapshots then cost Node next to nothing, and a
// follower's copy and a fresh snapshot are equal to the letter. Values that move without an event in the change log
// (live) are kept out of what is followed.
function itemOf(extent: 'followed' | 'live'): RawBuilder<string> {
  return sql`json_build_object(
    'id', j.id, 'state', j.state, 'scope', j.scope, 'title', j.title, 'company', j.company, 'language', j.language,
    'places', j.places, 'countries', j.countries,
    'posted_at', ${moment('j.posted_at')}, 'closes_at', ${moment('j.closes_at')},
    'first_seen', ${moment('j.first_seen')}, ${live(extent, sql`'last_seen', ${moment('p.last_seen')},`)}
    'closed_at', ${moment('j.closed_at')}, 'closed_reason', j.closed_reason, 'reposts', j.reposts,
    'occupation', j.occupation,
    'occupation_codes', json_build_object('soc', o.soc, 'isco', o.isco),
    'customer_service', j.customer_service, 'workplace', j.workplace, 'hours', j.hours, 'term', j.term,
    'shifts', j.shifts, 'channels', j.channels, 'stream', j.stream, 'employer_type', j.employer_type,
    'pay', ${PAY},
    ${live(extent, sql`'campaign_id', k.campaign_id,`)}
    'redistribution', coalesce(p.strictest, 'ok'), 'attribution', coalesce(p.attribution, '[]'),
    'postings', coalesce(p.postings, '[]'))::text`
}

function live(extent: 'followed' | 'live', part: RawBuilder<unknown>): RawBuilder<unknown> {
  return extent === 'live' ? part : sql``
}

/** As JavaScript writes a date: ISO 8601, UTC, milliseconds. */
function moment(column: string): RawBuilder<string> {
  return sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

/** Links are http and https alone: a `javascript:` address never leaves. */
function link(column: string): RawBuilder<string> {
  return sql`case when ${sql.ref(column)} ~ '^[hH][tT][tT][pP][sS]?://[^[:space:]/?#]' then ${sql.ref(column)} end`
}

// The rule that a reader has to keep is that of the strictest posting. Those of all jobs are read and grouped at once:
// job by job the joins would be set up anew for each.
function postings(extent: 'followed' | 'live', jobIds: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    left join public.occupations o on o.occupation = j.occupation
    left join (
      select p.job_id,
        (array['ok', 'link-back', 'no-third-party-boards'])[max(array_position(
          array['ok', 'link-back', 'no-third-party-boards'], p.redistribution))] as strictest,
        ${live(extent, sql`max(p.last_seen) as last_seen,`)}
        json_agg(distinct coalesce(p.attribution, p.source_name) collate "C") as attribution,
        json_agg(json_build_object(
          'id', p.id::text, 'source', p.source_id, 'source_name', p.source_name, 'state', p.state,
          'url', ${link('p.url')}, 'apply_url', ${link('p.apply_url')},
          'redistribution', p.redistribution, 'attribution', p.attribution,
          'posted_at', ${moment('p.posted_at')}, 'closes_at', ${moment('p.closes_at')},
          'first_seen', ${moment('p.first_seen')}, ${live(extent, sql`'last_seen', ${moment('p.last_seen')},`)}
          'closed_at', ${moment('p.closed_at')}, 'closed_reason', p.closed_reason)
          order by p.state desc, p.first_seen, p.id) as postings
      from public.postings p where p.job_id = any(${jobIds}) group by p.job_id) p on p.job_id = j.id`
}

/** What is shown of these jobs, in their order; those that are not public, or gone, are absent. */
const itemsOf = (extent: 'followed' | 'live') =>
  keptStatement(
    ['ids'],
    ({ ids }) => sql<Item>`
      select j.id, ${itemOf(extent)} as item
      from unnest(${ids}::text[]) with ordinality as wanted(id, place)
      join ${LISTED_JOBS} on j.id = wanted.id
      ${live(extent, sql`join store.job k on k.id = j.id`)}
      ${postings(extent, sql`${ids}::text[]`)}
      order by wanted.place`,
  )
const BUILD_FOLLOWED = itemsOf('followed')
const liveItems = rememberItems(itemsOf('live'))
const followedItems = rememberItems(BUILD_FOLLOWED)

export interface ItemPage {
  /** Each the JSON of one job. */
  items: string[]
  /** Null when these are the last. */
  cursor: string | null
}

/**
 * Public jobs that fulfil a filter as JSON, in a stable order, after a position. What is shown of them is read next, so a
 * job that closes in between is shown as closed, and one that goes is left out.
 */
export async function listJobItems(db: Database, query: PageQuery): Promise<ItemPage> {
  const rows = await findPage(db, query)
  const { page, cursor } = cutPage(rows, query.sort, query.limit)
  const items = await liveItems(
    db,
    page.map(({ id }) => id),
  )
  return { items: items.map(({ item }) => item), cursor }
}

/** One public job with all that lists say of it, as JSON; null where there is none of that id. */
export async function readJobItem(db: Database, id: string): Promise<string | null> {
  const [found] = await liveItems(db, [id])
  return found?.item ?? null
}

/** The public jobs of these ids as followers keep them, by id; those that are gone are absent. */
export async function readFollowedItems(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await followedItems(db, ids)).map(({ id, item }) => [id, item]))
}

/** Ids of the next public jobs that fulfil a filter, ascending, after an id. */
export async function nextJobIds(
  db: Database,
  { filter, afterId, limit }: { filter: JobFilter; afterId: string; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select j.id from ${LISTED_JOBS}
    where ${jobCondition(filter)} and j.id > ${afterId} order by j.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * The public jobs of these ids as followers keep them, as JSON, in the order of the ids; for who reads them all, and once.
 */
export async function buildFollowedItems(trx: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  return (await BUILD_FOLLOWED(trx, { ids })).map(({ item }) => item)
}
