import { type Selectable, sql } from 'kysely'
import type { Access, Closing } from '../crawlers/adapter.ts'
import type { Health } from '../crawlers/errors.ts'
import type { RightsSignals } from '../crawlers/robots/rights-signals.ts'
import type { Redistribution } from '../pipeline/job.ts'
import type { JsonValue } from '../pipeline/posting.ts'
import type { Database } from './connect.ts'
import type { SourceTable } from './tables.ts'

/** A source as configuration names it; facts of its life (health, pause, cursor) belong to the row. */
export interface SourceEntry {
  /** `adapter:name`. */
  id: string
  adapter: string
  name: string
  params: Record<string, string>
  /** ISO 3166-1 hint. */
  country?: string
  /** The employer of a one-employer board. */
  company?: string
  access: Access
  accessReason: string
  closing: Closing
  /** Window sources only; default 45. */
  closesAfterDays?: number
  redistribution: Redistribution
  attribution?: string
  mustDelete?: boolean
  everyMs: number
  /** Instead of everyMs; five fields, UTC. */
  cron?: string
  /** Requests a UTC day, and in its lifetime, of this source alone. */
  budgetPerDay?: number
  budgetTotal?: number
}

export type Source = Selectable<SourceTable>

const RETIRED = 'no longer configured'

/**
 * Brings the rows of these sources in line with configuration in one statement that writes only what differs.
 * Another adapter or other params forget the cursor, because it belongs to the old walk.
 */
export async function registerSources(
  db: Database,
  entries: SourceEntry[],
): Promise<{ added: string[]; changed: string[] }> {
  const unique = new Map(entries.map((entry) => [entry.id, entry]))
  const { rows } = await sql<{ id: string; added: boolean }>`
    insert into store.source as s (id, adapter, name, params, country, company, access, access_reason, closing,
      closes_after_days, redistribution, attribution, must_delete, every_ms, cron, budget_per_day, budget_total)
    select e.id, e.adapter, e.name, e.params, e.country, e.company, e.access, e."accessReason", e.closing,
      e."closesAfterDays", e.redistribution, e.attribution, coalesce(e."mustDelete", false), e."everyMs", e.cron,
      e."budgetPerDay", e."budgetTotal"
    from jsonb_to_recordset(${JSON.stringify([...unique.values()])}::jsonb) as e(
      id text, adapter text, name text, params jsonb, country text, company text, access text, "accessReason" text,
      closing text, "closesAfterDays" integer, redistribution text, attribution text, "mustDelete" boolean,
      "everyMs" bigint, cron text, "budgetPerDay" integer, "budgetTotal" integer)
    order by e.id
    on conflict (id) do update set
      adapter = excluded.adapter, name = excluded.name, params = excluded.params, country = excluded.country,
      company = excluded.company, access = excluded.access, access_reason = excluded.access_reason,
      closing = excluded.closing, closes_after_days = excluded.closes_after_days,
      redistribution = excluded.redistribution, attribution = excluded.attribution,
      must_delete = excluded.must_delete, every_ms = excluded.every_ms, cron = excluded.cron,
      budget_per_day = excluded.budget_per_day, budget_total = excluded.budget_total,
      cursor = case when (s.adapter, s.params) is distinct from (excluded.adapter, excluded.params)
        then null else s.cursor end,
      paused_at = case when s.paused_reason = ${RETIRED} then null else s.paused_at end,
      paused_reason = case when s.paused_reason = ${RETIRED} then null else s.paused_reason end
    where s.paused_reason = ${RETIRED} or
      (s.adapter, s.name, s.params, s.country, s.company, s.access, s.access_reason, s.closing, s.closes_after_days,
       s.redistribution, s.attribution, s.must_delete, s.every_ms, s.cron, s.budget_per_day, s.budget_total)
      is distinct from
      (excluded.adapter, excluded.name, excluded.params, excluded.country, excluded.company, excluded.access,
       excluded.access_reason, excluded.closing, excluded.closes_after_days, excluded.redistribution,
       excluded.attribution, excluded.must_delete, excluded.every_ms, excluded.cron, excluded.budget_per_day,
       excluded.budget_total)
    returning s.id, s.xmax = 0 as added`.execute(db)
  return {
    added: rows.filter((row) => row.added).map((row) => row.id),
    changed: rows.filter((row) => !row.added).map((row) => row.id),
  }
}

/** Pauses every crawled source that configuration no longer names; its postings stay. Returns the ids paused. */
export async function retireSources(db: Database, configured: string[], at: Date): Promise<string[]> {
  const rows = await db
    .updateTable('store.source')
    .set({ paused_at: at, paused_reason: RETIRED })
    .where('paused_at', 'is', null)
    .where('access', 'in', ['on', 'key', 'opt-in'])
    .where(sql<boolean>`id <> all(${configured}::text[])`)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export async function listSources(db: Database): Promise<Source[]> {
  return db.selectFrom('store.source').selectAll().orderBy('id').execute()
}

export async function findSource(db: Database, id: string): Promise<Source | undefined> {
  return db.selectFrom('store.source').selectAll().where('id', '=', id).executeTakeFirst()
}

/**
 * Why a source must not be crawled now, or null when it may be. `key` sources pass: whether the credential is there is
 * known to the one who holds it.
 */
export function refusal(source: Source): string | null {
  if (source.access === 'gone') return `the board is gone: ${source.access_reason}`
  if (source.access === 'import-only') return `import-only: ${source.access_reason}`
  if (source.access === 'opt-in' && source.accepted_at === null)
    return `waits for your opt-in: ${source.access_reason}`
  if (source.paused_at !== null) return `paused: ${source.paused_reason ?? 'no reason given'}`
  return null
}

/** @returns false when no such source exists */
export async function pauseSource(db: Database, id: string, reason: string, at: Date): Promise<boolean> {
  return changeSource(db, id, { paused_at: at, paused_reason: reason })
}

/** @returns false when no such source exists */
export async function resumeSource(db: Database, id: string): Promise<boolean> {
  return changeSource(db, id, { paused_at: null, paused_reason: null })
}

/** Puts the operator's word on record that an opt-in source may be crawled. @returns false when no such source exists */
export async function acceptSource(db: Database, id: string, reason: string, at: Date): Promise<boolean> {
  return changeSource(db, id, { accepted_at: at, accepted_reason: reason })
}

/** Writes what an operator reads beside a source. `health_since` moves only when the word changes. */
export async function setHealth(
  db: Database,
  id: string,
  health: Health,
  reason: string | null,
  at: Date,
): Promise<void> {
  await sql`
    update store.source set
      health = ${health}, health_reason = ${reason},
      health_since = case when health = ${health} and health_since is not null then health_since else ${at} end
    where id = ${id} and (health, health_reason) is distinct from (${health}, ${reason})`.execute(db)
}

/** Keeps what a source's pages and robots.txt said about rights, in full: what it no longer says is forgotten. */
export async function saveRightsSignals(db: Database, id: string, signals: RightsSignals): Promise<void> {
  const text = JSON.stringify(signals)
  await sql`
    update store.source set rights_signals = ${text}::jsonb
    where id = ${id} and rights_signals is distinct from ${text}::jsonb`.execute(db)
}

/** Keeps where the next walk starts; call it in the transaction that stores the page which gave the cursor. */
export async function saveCursor(db: Database, id: string, cursor: JsonValue): Promise<void> {
  await sql`
    update store.source set cursor = ${JSON.stringify(cursor)}::jsonb
    where id = ${id} and cursor is distinct from ${JSON.stringify(cursor)}::jsonb`.execute(db)
}

async function changeSource(
  db: Database,
  id: string,
  set: Partial<Pick<Source, 'paused_at' | 'paused_reason' | 'accepted_at' | 'accepted_reason'>>,
): Promise<boolean> {
  const result = await db.updateTable('store.source').set(set).where('id', '=', id).executeTakeFirst()
  return result.numUpdatedRows > 0n
}
