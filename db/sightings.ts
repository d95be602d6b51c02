import { sql } from 'kysely'
import { pageHash } from '../pipeline/raw-hash.ts'
import type { Database } from './connect.ts'

/** Whose page it is, and by which reading of it the store must have been written to count as unchanged. */
export interface Sighting {
  sourceId: string
  runId: string
  pipelineVersion: number
  pageUrl: string | null
}

/** One advertisement on the page, by its identity and its hash. */
export interface Seen {
  externalId: string
  rawHash: Buffer
  at: Date
}

/**
 * Compares a page with what is stored, in one statement, and touches the sightings of open postings, also of changed
 * ones: if the pipeline then refuses the change, the source has shown them all the same. A row that would stay as it is
 * is not written. Callers pass each external id once.
 *
 * Nothing is to be learned either from a reading older than the stored one (an archive, an import of history), unless
 * it is older than the first sighting; nor from a closed posting whose closing is later than this sighting, or whose
 * own expiry has passed (sources keep listing what has expired).
 *
 * @returns the external ids that are new, changed, back after closing, first seen earlier than known, or were read by an
 * older pipeline
 */
export async function touchSightings(trx: Database, page: Sighting, seen: Seen[]): Promise<Set<string>> {
  // Rows are locked in key order everywhere, so that two writers never wait for each other in a circle.
  const sorted = [...seen].sort((a, b) => (a.externalId < b.externalId ? -1 : 1))
  const hash = page.pageUrl === null ? null : pageHash(page.pageUrl)
  const { rows } = await sql<{ external_id: string }>`
    with page as materialized (
      select * from unnest(${sorted.map((s) => s.externalId)}::text[], ${sorted.map((s) => s.rawHash)}::bytea[],
        ${sorted.map((s) => s.at.toISOString())}::timestamptz[]) as t(external_id, raw_hash, at)
    ), known as materialized (
      select p.id, page.external_id, page.at, p.state, p.last_seen,
        p.raw_hash = page.raw_hash and ${hash}::bytea is not null and p.page_hash is distinct from ${hash} as moved,
        page.at >= p.first_seen and (page.at < p.last_seen or (
          p.raw_hash = page.raw_hash and p.pipeline_version >= ${page.pipelineVersion}
          and (p.state = 'open' or page.at <= p.closed_at or p.closes_at < page.at))) as unchanged
      from page join store.posting p on p.source_id = ${page.sourceId} and p.external_id = page.external_id
    ), locked as materialized (
      select p.id from store.posting p
      where p.id in (select id from known where state = 'open' and (last_seen < at or moved))
      order by p.source_id, p.external_id for no key update
    ), touched as (
      update store.posting p set last_seen = greatest(p.last_seen, k.at), last_run_id = ${page.runId},
        page_hash = case when k.moved then ${hash}::bytea else p.page_hash end
      from known k join locked on locked.id = k.id
      where p.id = k.id
    )
    select page.external_id from page
    where not exists (select 1 from known k where k.external_id = page.external_id and k.unchanged)`.execute(
    trx,
  )
  return new Set(rows.map((row) => row.external_id))
}

/**
 * The source says that a page is as it was (304): every open posting that was on it when it was last read is seen
 * again. One that had left the page by then is not: it stays missed.
 *
 * @returns how many open postings the page holds
 */
export async function touchPage(
  trx: Database,
  page: Sighting & { pageUrl: string },
  at: Date,
): Promise<number> {
  const { rows } = await sql<{ held: number }>`
    with held as materialized (
      select id, last_seen from store.posting
      where page_hash = ${pageHash(page.pageUrl)} and source_id = ${page.sourceId} and state = 'open'
        and last_seen >= (select max(last_seen) from store.posting
          where page_hash = ${pageHash(page.pageUrl)} and source_id = ${page.sourceId})
      order by source_id, external_id for no key update
    ), touched as (
      update store.posting p set last_seen = ${at}, last_run_id = ${page.runId}
      from held where p.id = held.id and held.last_seen < ${at}
    )
    select count(*)::int as held from held`.execute(trx)
  return rows[0]?.held ?? 0
}

/**
 * Forgets the validators of pages whose postings were read by an older pipeline: a 304 would keep them from being
 * read again.
 *
 * @returns how many pages will be asked for in full
 */
export async function dropStaleValidators(
  db: Database,
  sourceId: string,
  pipelineVersion: number,
): Promise<number> {
  const result = await sql`
    delete from store.validator where url_hash in (
      select page_hash from store.posting
      where source_id = ${sourceId} and page_hash is not null and pipeline_version < ${pipelineVersion})`.execute(
    db,
  )
  return Number(result.numAffectedRows ?? 0n)
}

/** Forgets what would make a source answer 304 for this address. */
export async function dropValidators(db: Database, url: string): Promise<void> {
  await db.deleteFrom('store.validator').where('url_hash', '=', pageHash(url)).execute()
}

/** Keeps which postings a source itself calls gone, until the sweep closes them. */
export async function recordGone(
  trx: Database,
  page: { sourceId: string; runId: string },
  externalIds: string[],
  at: Date,
): Promise<void> {
  if (externalIds.length === 0) return
  const sorted = [...new Set(externalIds)].sort()
  await sql`
    insert into store.gone as g (source_id, external_id, run_id, at)
    select ${page.sourceId}, t.external_id, ${page.runId}, ${at}
    from unnest(${sorted}::text[]) as t(external_id)
    on conflict (source_id, external_id) do update set run_id = excluded.run_id, at = excluded.at
    where g.at < excluded.at`.execute(trx)
}

/** What is seen again after a page of the same run called it gone is not gone: the last event of a stream counts. */
export async function revokeGone(
  trx: Database,
  page: { sourceId: string; runId: string },
  externalIds: string[],
): Promise<void> {
  if (externalIds.length === 0) return
  await sql`
    delete from store.gone
    where source_id = ${page.sourceId} and external_id = any(${externalIds}::text[]) and run_id = ${page.runId}`.execute(
    trx,
  )
}
