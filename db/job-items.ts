import { type RawBuilder, sql } from 'kysely'
import type { Database } from './connect.ts'
import { type Item, rememberItems } from './item-memory.ts'
import { type JobFilter, jobCondition, LISTED_JOBS } from './job-filter.ts'
import { cutPage } from './job-order.ts'
import { findPage, type PageQuery } from './job-page.ts'
import { type JsonText, json, jsonObject, moment, value, word } from './json-text.ts'
import { keptStatement } from './kept-statement.ts'

// As it is stored but for evidence and two names: taken apart and put together again it was a quarter of an item's cost. None
// of its values is a text that could hold those names.
const PAY = sql`replace(replace((j.pay - 'because')::text, '"hourlyMin":', '"hourly_min":'),
  '"hourlyMax":', '"hourly_max":')`

// A public job as apps read it, built where it lies: pages and whole snapshots then cost Node next to nothing, and a
// follower's copy and a fresh snapshot are equal to the letter. Values that move without an event in the change log
// (live) are kept out of what is followed.
function itemOf(extent: Extent): JsonText {
  return jsonObject({
    id: word(sql`j.id`),
    state: word(sql`j.state`),
    scope: word(sql`j.scope`),
    title: value(sql`j.title`),
    company: value(sql`j.company`),
    language: value(sql`j.language`),
    places: json(sql`j.places`),
    countries: value(sql`j.countries`),
    posted_at: moment(sql`j.posted_at`),
    closes_at: moment(sql`j.closes_at`),
    first_seen: moment(sql`j.first_seen`),
    ...live(extent, { last_seen: moment(sql`p.last_seen`) }),
    closed_at: moment(sql`j.closed_at`),
    closed_reason: word(sql`j.closed_reason`),
    reposts: json(sql`j.reposts`),
    occupation: word(sql`j.occupation`),
    occupation_codes: jsonObject({ soc: word(sql`o.soc`), isco: word(sql`o.isco`) }),
    customer_service: value(sql`j.customer_service`),
    workplace: word(sql`j.workplace`),
    hours: word(sql`j.hours`),
    term: word(sql`j.term`),
    shifts: value(sql`j.shifts`),
    channels: value(sql`j.channels`),
    stream: word(sql`j.stream`),
    employer_type: word(sql`j.employer_type`),
    pay: json(PAY),
    ...live(extent, { campaign_id: value(sql`k.campaign_id`) }),
    redistribution: word(sql`coalesce(p.strictest, 'ok')`),
    attribution: json(sql`coalesce(p.attribution, '[]')`),
    postings: json(sql`coalesce(p.postings, '[]')`),
  })
}

type Extent = 'followed' | 'live'

function live<T>(extent: Extent, part: T): T | Record<never, never> {
  return extent === 'live' ? part : {}
}

/** Links are http and https alone: a `javascript:` address never leaves. */
function link(column: string): JsonText {
  return value(
    sql`case when ${sql.ref(column)} ~ '^[hH][tT][tT][pP][sS]?://[^[:space:]/?#]' then ${sql.ref(column)} end`,
  )
}

const postingOf = (extent: Extent): JsonText =>
  jsonObject({
    id: word(sql`p.id`),
    source: value(sql`p.source_id`),
    source_name: value(sql`p.source_name`),
    state: word(sql`p.state`),
    url: link('p.url'),
    apply_url: link('p.apply_url'),
    redistribution: word(sql`p.redistribution`),
    attribution: value(sql`p.attribution`),
    posted_at: moment(sql`p.posted_at`),
    closes_at: moment(sql`p.closes_at`),
    first_seen: moment(sql`p.first_seen`),
    ...live(extent, { last_seen: moment(sql`p.last_seen`) }),
    closed_at: moment(sql`p.closed_at`),
    closed_reason: word(sql`p.closed_reason`),
  })

// The rule that a reader has to keep is that of the strictest posting. Those of all jobs are read and grouped at once:
// job by job the joins would be set up anew for each.
function postings(extent: Extent, jobIds: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    left join public.occupations o on o.occupation = j.occupation
    left join (
      select p.job_id,
        (array['ok', 'link-back', 'no-third-party-boards'])[max(array_position(
          array['ok', 'link-back', 'no-third-party-boards'], p.redistribution))] as strictest,
        max(p.last_seen) as last_seen,
        json_agg(distinct coalesce(p.attribution, p.source_name) collate "C") as attribution,
        '[' || string_agg(${postingOf(extent)}, ', ' order by p.state desc, p.first_seen, p.id) || ']' as postings
      from public.postings p where p.job_id = any(${jobIds}) group by p.job_id) p on p.job_id = j.id`
}

/** What is shown of these jobs, in their order; those that are not public, or gone, are absent. */
const itemsOf = (extent: Extent) =>
  keptStatement(
    ['ids'],
    ({ ids }) => sql<Item>`
      select j.id, ${itemOf(extent)} as item
      from unnest(${ids}::text[]) with ordinality as wanted(id, place)
      join ${LISTED_JOBS} on j.id = wanted.id
      ${extent === 'live' ? sql`join store.job k on k.id = j.id` : sql``}
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
