import { sql } from 'kysely'
import { DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import type { Database } from './connect.ts'
import { FOUND_KEYS, type PreparedPosting, recordSet } from './posting-rows.ts'

/** The page's run and source, as far as Postings carry them. */
export interface PageContext {
  sourceId: string
  runId: string
  pageHash: Buffer | null
  redistribution: string
  pipelineVersion: number
  /** Keep text and payload of advertisements outside the scope (`other`) too. */
  keepBodies: boolean
}

export interface Upserted {
  id: string
  /** Null for a Posting that has no Job yet. */
  jobId: string | null
  /** `older`: the store has a later reading; only its first sighting can have moved. */
  became: 'created' | 'changed' | 'reopened' | 'unchanged' | 'older'
}

/**
 * Writes known Postings of a batch as they are read now, in key order, with payloads and spells, and nothing that would
 * stay as it is. A Posting back after closing opens a new spell, unless its own expiry has passed. Those that are new
 * only get their numbers: `insertPostings` stores them once their Jobs are known. Needs the joining lock.
 *
 * @param prepared each external id once
 * @returns by external id
 */
export async function updatePostings(
  trx: Database,
  page: PageContext,
  prepared: readonly PreparedPosting[],
): Promise<Map<string, Upserted>> {
  const sorted = inKeyOrder(prepared)
  const known = await lockKnown(trx, page.sourceId, sorted)
  const fresh = sorted.filter(({ posting }) => !known.has(posting.externalId))
  const numbers = await newNumbers(trx, fresh.length)
  const result = new Map<string, Upserted>(
    fresh.map(({ posting }, n) => [posting.externalId, { id: numbers[n]!, jobId: null, became: 'created' }]),
  )
  const written: PreparedPosting[] = []
  for (const item of sorted) {
    const row = known.get(item.posting.externalId)
    if (row === undefined) continue
    const became = becomes(row, item, page.pipelineVersion)
    result.set(item.posting.externalId, { id: row.id, jobId: row.job_id, became })
    if (became !== 'unchanged' && became !== 'older') written.push(item)
  }
  await writeChanged(trx, page, written)
  const ids = new Map([...result].map(([externalId, { id }]) => [externalId, id]))
  await writePayloads(trx, page, written, ids)
  await reopen(trx, sorted, result)
  await touch(trx, page, sorted, result)
  return result
}

/** The order in which writers of Postings lock them. */
export function inKeyOrder(prepared: readonly PreparedPosting[]): PreparedPosting[] {
  return [...prepared].sort((a, b) => (a.posting.externalId < b.posting.externalId ? -1 : 1))
}

async function newNumbers(trx: Database, count: number): Promise<string[]> {
  if (count === 0) return []
  const { rows } = await sql<{ id: string }>`
    select nextval(s.name) as id from (select pg_get_serial_sequence('store.posting', 'id')::regclass as name) s,
      generate_series(1, ${count}::int)`.execute(trx)
  return rows.map(({ id }) => id)
}

/**
 * Closes Postings and their spells; those closed already stay as they are. Take the joining lock before.
 *
 * @param reason expired, gone or withdrawn
 * @returns the Jobs that `refreshJobs` has to look at
 */
export async function closePostings(
  trx: Database,
  ids: readonly string[],
  reason: string,
  at: Date,
): Promise<{ jobIds: string[] }> {
  if (ids.length === 0) return { jobIds: [] }
  const { rows } = await sql<{ job_id: string | null }>`
    with locked as materialized (
      select id from store.posting where id = any(${ids}::bigint[]) and state = 'open'
      order by source_id, external_id for no key update
    ), closed as (
      update store.posting p set state = 'closed', closed_at = greatest(${at}::timestamptz, p.last_seen),
        closed_reason = ${reason}
      from locked where p.id = locked.id
      returning p.id, p.job_id, p.closed_at
    ), spells as (
      update store.spell s set closed_at = closed.closed_at, closed_reason = ${reason}
      from closed where s.posting_id = closed.id and s.closed_at is null
    )
    select distinct job_id from closed where job_id is not null order by job_id`.execute(trx)
  return { jobIds: rows.map((row) => row.job_id!) }
}

interface KnownRow {
  id: string
  external_id: string
  raw_hash: Buffer
  pipeline_version: number
  state: string
  first_seen: Date
  last_seen: Date
  closed_at: Date | null
  job_id: string | null
}

async function lockKnown(
  trx: Database,
  sourceId: string,
  sorted: readonly PreparedPosting[],
): Promise<Map<string, KnownRow>> {
  const { rows } = await sql<KnownRow>`
    select id, external_id, raw_hash, pipeline_version, state, first_seen, last_seen, closed_at, job_id
    from store.posting
    where source_id = ${sourceId} and external_id = any(${sorted.map(({ posting }) => posting.externalId)}::text[])
    order by source_id, external_id for no key update`.execute(trx)
  return new Map(rows.map((row) => [row.external_id, row]))
}

function becomes(row: KnownRow | undefined, item: PreparedPosting, version: number): Upserted['became'] {
  if (row === undefined) return 'created'
  if (item.at < row.last_seen || (row.closed_at !== null && item.at <= row.closed_at)) return 'older'
  const { closesAt } = item.posting
  // Sources go on listing what has expired: that alone brings nothing back.
  const expired = closesAt !== null && Date.parse(closesAt) < item.at.getTime()
  if (row.state === 'closed' && !expired) return 'reopened'
  return row.raw_hash.equals(item.rawHash) && row.pipeline_version >= version ? 'unchanged' : 'changed'
}

async function writeChanged(
  trx: Database,
  page: PageContext,
  written: readonly PreparedPosting[],
): Promise<void> {
  if (written.length === 0) return
  const records = recordSet(written, (item) => keepsBody(page, item))
  await sql`
    update store.posting p set
      raw_hash = decode(e.raw_hash, 'hex'), pipeline_version = ${page.pipelineVersion}, last_seen = e.at,
      last_run_id = ${page.runId}::bigint, page_hash = coalesce(${page.pageHash}::bytea, p.page_hash),
      posted_at = e.posted_at, closes_at = e.closes_at, scope = e.scope, title = e.title, company = e.company,
      url = e.url, apply_url = e.apply_url, requisition = e.requisition, language = e.language, text = e.text,
      excerpt = e.excerpt, places = e.places, pay = e.pay, labels = e.labels, normalized = e.normalized,
      title_key = e.title_key, employer_key = e.employer_key, keys = ${FOUND_KEYS},
      content_hash = decode(e.content_hash, 'hex'), redistribution = ${page.redistribution},
      keys_version = ${DEDUPE_VERSION}
    from ${records}
    where p.source_id = ${page.sourceId} and p.external_id = e.external_id`.execute(trx)
}

/** Keeps what was served of those whose bodies are kept, and drops it of the others. */
export async function writePayloads(
  trx: Database,
  page: PageContext,
  written: readonly PreparedPosting[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const kept = written.filter((item) => item.payload !== null && keepsBody(page, item))
  const dropped = written
    .filter((item) => !kept.includes(item))
    .map(({ posting }) => ids.get(posting.externalId)!)
  if (dropped.length > 0) {
    await sql`delete from store.raw_posting where posting_id = any(${dropped}::bigint[])`.execute(trx)
  }
  if (kept.length === 0) return
  await sql`
    insert into store.raw_posting as r (posting_id, payload, served_at)
    select * from unnest(${kept.map(({ posting }) => ids.get(posting.externalId)!)}::bigint[],
      ${kept.map(({ payload }) => payload)}::bytea[], ${kept.map(({ at }) => at.toISOString())}::timestamptz[])
    on conflict (posting_id) do update set payload = excluded.payload, served_at = excluded.served_at
    where r.payload <> excluded.payload`.execute(trx)
}

async function reopen(
  trx: Database,
  sorted: readonly PreparedPosting[],
  result: ReadonlyMap<string, Upserted>,
): Promise<void> {
  const starts = sorted.filter(({ posting }) => result.get(posting.externalId)?.became === 'reopened')
  if (starts.length === 0) return
  const ids = starts.map(({ posting }) => result.get(posting.externalId)!.id)
  await sql`
    with starting as (
      select * from unnest(${ids}::bigint[], ${starts.map(({ at }) => at.toISOString())}::timestamptz[]) as t(id, at)
    ), reopened as (
      update store.posting p set state = 'open', closed_at = null, closed_reason = null
      from starting where p.id = starting.id and p.state = 'closed'
    )
    insert into store.spell (posting_id, opened_at) select id, at from starting on conflict do nothing`.execute(
    trx,
  )
}

// What was not written may still have been seen later, or (an older import) earlier, than the store knew.
async function touch(
  trx: Database,
  page: PageContext,
  sorted: readonly PreparedPosting[],
  result: ReadonlyMap<string, Upserted>,
): Promise<void> {
  const seen = sorted.filter(({ posting }) => {
    const became = result.get(posting.externalId)?.became
    return became === 'unchanged' || became === 'older'
  })
  if (seen.length === 0) return
  await sql`
    with seen as (
      select * from unnest(${seen.map(({ posting }) => result.get(posting.externalId)!.id)}::bigint[],
        ${seen.map(({ at }) => at.toISOString())}::timestamptz[]) as t(id, at)
    ), later as (
      update store.posting p set last_seen = seen.at, last_run_id = ${page.runId}::bigint,
        page_hash = coalesce(${page.pageHash}::bytea, p.page_hash)
      from seen where p.id = seen.id and p.state = 'open' and p.last_seen < seen.at
    ), earlier as (
      update store.posting p set first_seen = seen.at from seen where p.id = seen.id and seen.at < p.first_seen
      returning p.id, seen.at
    )
    update store.spell s set opened_at = earlier.at from earlier
    where s.posting_id = earlier.id
      and s.opened_at = (select min(f.opened_at) from store.spell f where f.posting_id = earlier.id)`.execute(
    trx,
  )
}

/** Whether text and payload of an advertisement are kept. */
export function keepsBody(page: PageContext, { labels }: PreparedPosting): boolean {
  return page.keepBodies || labels.scope !== 'other'
}
