import { type RawBuilder, sql } from 'kysely'
import type { Database } from './connect.ts'

/** Age without a sighting at which a posting of a window source closes, where the source names no other. */
export const DEFAULT_WINDOW_DAYS = 45

/** A posting that is provably gone, and since when. */
export interface Closable {
  id: string
  closedAt: Date
}

/**
 * One kind of proof that open postings are gone: which rows it covers and when each of them closed. The condition may
 * name `p` (posting) and `s` (its source).
 */
export interface Evidence {
  reason: 'expired' | 'gone'
  condition: RawBuilder<boolean>
  closedAt: RawBuilder<Date>
}

/** Its own closing date has passed. */
export function expiredBy(at: Date): Evidence {
  return {
    reason: 'expired',
    condition: sql`p.closes_at < ${at}`,
    closedAt: sql`p.closes_at`,
  }
}

/** A window source (it shows the newest only) has not shown it for too long. */
export function agedBy(at: Date): Evidence {
  const window = sql<string>`coalesce(s.closes_after_days, ${DEFAULT_WINDOW_DAYS}::int) * interval '1 day'`
  return {
    reason: 'expired',
    condition: sql`s.closing = 'window' and p.last_seen + ${window} < ${at}`,
    closedAt: sql`p.last_seen + ${window}`,
  }
}

/** The source itself said so, after it was last seen there. */
export const calledGone: Evidence = {
  reason: 'gone',
  condition: sql`exists (select 1 from store.gone g
    where g.source_id = p.source_id and g.external_id = p.external_id and g.at >= p.last_seen)`,
  closedAt: sql`(select g.at from store.gone g where g.source_id = p.source_id and g.external_id = p.external_id)`,
}

/** Two complete runs in a row have not shown it: last seen before the older of them, closed at the newer. */
export function absentFrom(sourceId: string, proof: { older: Date; newer: Date }): Evidence {
  return {
    reason: 'gone',
    condition: sql`p.source_id = ${sourceId} and p.last_seen < ${proof.older}`,
    closedAt: sql`${proof.newer}::timestamptz`,
  }
}

/** The part of the store that a sweep looks at: one source, or all. */
export interface SweepScope {
  sourceId?: string
}

/** Open postings that the evidence covers, in order of id, after the given id. Nothing is locked yet. */
export async function findClosable(
  db: Database,
  { condition }: Evidence,
  page: SweepScope & { after: string; limit: number },
): Promise<string[]> {
  const within = page.sourceId === undefined ? sql`true` : sql`p.source_id = ${page.sourceId}`
  const { rows } = await sql<{ id: string }>`
    select p.id from store.posting p join store.source s on s.id = p.source_id
    where p.state = 'open' and p.id > ${page.after} and ${within} and ${condition}
    order by p.id limit ${page.limit}`.execute(db)
  return rows.map((row) => row.id)
}

/** Locks those of the given postings that the evidence still covers, in key order, and says when each closed. */
export async function lockClosable(
  trx: Database,
  { condition, closedAt }: Evidence,
  ids: string[],
): Promise<Closable[]> {
  const { rows } = await sql<Closable>`
    select p.id, ${closedAt} as "closedAt"
    from store.posting p join store.source s on s.id = p.source_id
    where p.id = any(${ids}::bigint[]) and p.state = 'open' and ${condition}
    order by p.source_id, p.external_id for no key update of p`.execute(trx)
  return rows
}

export interface UnsweptRun {
  id: string
  sourceId: string
  /** Null where the source's absence proves nothing, or the run does not. */
  proof: { older: Date; newer: Date } | null
}

/** Ended runs that no sweep has looked at, oldest first. */
export async function listUnswept(db: Database, scope: SweepScope = {}): Promise<UnsweptRun[]> {
  const within = scope.sourceId === undefined ? sql`true` : sql`r.source_id = ${scope.sourceId}`
  const { rows } = await sql<{ id: string; source_id: string; newer: Date | null; older: Date | null }>`
    select r.id, r.source_id, case when r.proves_absence and s.closing = 'absence' then r.at end as newer,
      (select max(o.at) from store.run o
       where o.source_id = r.source_id and o.proves_absence and o.at < r.at) as older
    from store.run r join store.source s on s.id = r.source_id
    where r.swept_at is null and r.ended_at is not null and ${within}
    order by r.at, r.id`.execute(db)
  return rows.map(({ id, source_id, newer, older }) => ({
    id,
    sourceId: source_id,
    proof: newer !== null && older !== null ? { older, newer } : null,
  }))
}

/** Notes that a run was swept, and forgets what it called gone: that has been closed, or is not here to be closed. */
export async function markSwept(trx: Database, runId: string, closed: number): Promise<void> {
  await sql`delete from store.gone where run_id = ${runId}`.execute(trx)
  await sql`
    update store.run set swept_at = clock_timestamp(), closed = closed + ${closed}
    where id = ${runId} and swept_at is null`.execute(trx)
}
