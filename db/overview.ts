import { sql } from 'kysely'
import type { Redistribution } from '../pipeline/job.ts'
import type { Database } from './connect.ts'

/** A source as operators and readers see it, with how its last run went. */
export interface SourceOverview {
  id: string
  adapter: string
  name: string
  access: string
  access_reason: string
  health: string
  health_reason: string | null
  health_since: Date | null
  paused_at: Date | null
  paused_reason: string | null
  attribution: string | null
  redistribution: Redistribution
  last_at: Date | null
  last_state: string | null
}

/** One run with its counts. */
export interface RunOverview {
  id: string
  source_id: string
  at: Date
  kind: string
  state: string
  reason: string | null
  suspicious: boolean
  pages: number
  found: number
  unchanged: number
  created: number
  changed: number
  joined: number
  opened: number
  closed: number
  rejected: number
  rejections: Record<string, number>
}

/**
 * Sources whose advertisements may travel, those that need somebody's hand first. Pages are public, and which internal-only
 * boards somebody reads is not for the public: `callboard sources` shows those.
 */
export async function listSourceOverviews(db: Database): Promise<SourceOverview[]> {
  const { rows } = await sql<SourceOverview>`
    select s.id, s.adapter, s.name, s.access, s.access_reason, s.health, s.health_reason, s.health_since, s.paused_at,
      s.paused_reason, s.attribution, s.redistribution, r.at as last_at, r.state as last_state
    from public.sources s
    left join lateral (
      select r.at, r.state from public.runs r where r.source_id = s.id order by r.at desc limit 1) r on true
    where s.redistribution <> 'internal-only'
    order by s.health in ('well', 'new'), s.id`.execute(db)
  return rows
}

/** The latest runs of those sources, newest first. */
export async function listRunOverviews(db: Database, limit: number): Promise<RunOverview[]> {
  // Found by their index first: of months of runs these few are wanted whole.
  const { rows } = await sql<RunOverview>`
    with newest as materialized (
      select r.id from store.run r join store.source s on s.id = r.source_id
      where s.redistribution <> 'internal-only' order by r.at desc, r.id desc limit ${limit})
    select r.id, r.source_id, r.at, r.kind, r.state, r.reason, r.suspicious, r.pages, r.found, r.unchanged, r.created,
      r.changed, r.joined, r.opened, r.closed, r.rejected, r.rejections
    from newest join public.runs r on r.id = newest.id order by r.at desc, r.id desc`.execute(db)
  return rows
}

/** Languages of open public jobs, most frequent first. */
export async function listJobLanguages(db: Database): Promise<string[]> {
  const { rows } = await sql<{ language: string }>`
    select m.language from store.merge m where m.for_public and m.state = 'open' and m.language is not null
    group by m.language order by count(*) desc, m.language limit 40`.execute(db)
  return rows.map(({ language }) => language)
}

/** Jobs of every scope, those that do not travel too. */
export async function countScopes(db: Database): Promise<{ scope: string; open: number; closed: number }[]> {
  const { rows } = await sql<{ scope: string; open: number; closed: number }>`
    select scope, count(*) filter (where state = 'open')::int as open,
      count(*) filter (where state = 'closed')::int as closed
    from store.merge where for_store group by scope order by scope`.execute(db)
  return rows
}
