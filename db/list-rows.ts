import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { findForgotten } from './forgotten.ts'

/** A list row by its identity and the hash of what it says. */
export interface RowHash {
  externalId: string
  rowHash: Buffer
}

/**
 * Which rows say what they said when their detail page was last read, for postings that are open and were read by this
 * pipeline: their details need not be asked for again. Nor need those of what must not come back.
 *
 * @returns their external ids
 */
export async function knownRows(
  db: Database,
  sourceId: string,
  pipelineVersion: number,
  rows: RowHash[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const found = await sql<{ external_id: string }>`
    select l.external_id
    from unnest(${rows.map((row) => row.externalId)}::text[], ${rows.map((row) => row.rowHash)}::bytea[])
        as r(external_id, row_hash)
      join store.list_row l on l.source_id = ${sourceId} and l.external_id = r.external_id
        and l.row_hash = r.row_hash
      join store.posting p on p.source_id = ${sourceId} and p.external_id = r.external_id
    where p.state = 'open' and p.pipeline_version >= ${pipelineVersion}`.execute(db)
  const arrivals = rows.map(({ externalId }) => ({ externalId, urls: [] }))
  const forgotten = await findForgotten(db, { sourceId, runId: null }, arrivals)
  return new Set([...found.rows.map((row) => row.external_id), ...forgotten])
}

/** Keeps what the list said, in the transaction that stores what the detail page said. */
export async function saveListRows(trx: Database, sourceId: string, rows: RowHash[]): Promise<void> {
  if (rows.length === 0) return
  const sorted = [...rows].sort((a, b) => (a.externalId < b.externalId ? -1 : 1))
  await sql`
    insert into store.list_row as l (source_id, external_id, row_hash)
    select ${sourceId}, r.external_id, r.row_hash
    from unnest(${sorted.map((row) => row.externalId)}::text[], ${sorted.map((row) => row.rowHash)}::bytea[])
      as r(external_id, row_hash)
    on conflict (source_id, external_id) do update set row_hash = excluded.row_hash
    where l.row_hash <> excluded.row_hash`.execute(trx)
}

/**
 * Rows left unread because their hash is known are sightings of open postings.
 *
 * @returns how many of them are open
 */
export async function touchRows(
  trx: Database,
  run: { sourceId: string; runId: string },
  externalIds: string[],
  at: Date,
): Promise<number> {
  if (externalIds.length === 0) return 0
  const { rows } = await sql<{ open: number }>`
    with open as materialized (
      select id, last_seen from store.posting
      where source_id = ${run.sourceId} and external_id = any(${externalIds}::text[]) and state = 'open'
      order by source_id, external_id for no key update
    ), touched as (
      update store.posting p set last_seen = ${at}, last_run_id = ${run.runId}
      from open where p.id = open.id and open.last_seen < ${at}
    )
    select count(*)::int as open from open`.execute(trx)
  return rows[0]?.open ?? 0
}

/**
 * Open postings of which more is stored than a teaser says (an alert mail, a list row): their whole text, or a longer
 * part of it.
 *
 * @param teasers with the length of their text, 0 for a title alone
 * @returns the external ids of those postings
 */
export async function saidInFull(
  db: Database,
  sourceId: string,
  teasers: { externalId: string; length: number }[],
): Promise<Set<string>> {
  if (teasers.length === 0) return new Set()
  const { rows } = await sql<{ external_id: string }>`
    select p.external_id
    from unnest(${teasers.map(({ externalId }) => externalId)}::text[], ${teasers.map(({ length }) => length)}::int[])
        as t(external_id, length)
      join store.posting p on p.source_id = ${sourceId} and p.external_id = t.external_id
    where p.state = 'open' and p.text is not null and (not p.excerpt or length(p.text) > t.length)`.execute(
    db,
  )
  return new Set(rows.map((row) => row.external_id))
}
