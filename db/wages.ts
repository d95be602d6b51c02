import { sql } from 'kysely'
import type { Wage } from '../pipeline/wage.ts'
import type { Database } from './connect.ts'

/** One row of public.wages; figures in USD an hour. */
export interface WageOnRecord {
  soc: string
  title: string | null
  area: string
  industry: string
  industry_title: string | null
  year: number
  is_latest: boolean
  employment: number | null
  hourly_mean: number | null
  hourly_p10: number | null
  hourly_p25: number | null
  hourly_median: number | null
  hourly_p75: number | null
  hourly_p90: number | null
  footnotes: { code: string; text: string }[]
  source: string
}

/**
 * Keeps wages, one per occupation, area, industry and year; of two with one key the later counts. Titles that are known
 * stay where new figures bring none.
 *
 * @param refreshedAt when they were fetched; null for an import
 * @returns how many rows are new or say something else than before
 */
export async function saveWages(
  db: Database,
  wages: readonly Wage[],
  refreshedAt: Date | null = null,
): Promise<number> {
  const rows = new Map(wages.map((wage) => [`${wage.soc} ${wage.area} ${wage.industry} ${wage.year}`, wage]))
  const result = await sql<{ changed: number }>`
    with given as materialized (
      select r.soc, r.area, r.industry, r.year, r.title, r."industryTitle" as industry_title, r.employment,
        (r.hourly ->> 'mean')::numeric as mean, (r.hourly ->> 'p10')::numeric as p10,
        (r.hourly ->> 'p25')::numeric as p25, (r.hourly ->> 'median')::numeric as median,
        (r.hourly ->> 'p75')::numeric as p75, (r.hourly ->> 'p90')::numeric as p90, r.footnotes, r.source
      from jsonb_to_recordset(${JSON.stringify([...rows.values()])}::jsonb) as r(soc text, area text, industry text,
        year integer, title text, "industryTitle" text, employment integer, hourly jsonb, footnotes jsonb, source text)
    ), written as (
      insert into store.wage as w (soc, area, industry, year, title, industry_title, employment, hourly_mean,
        hourly_p10, hourly_p25, hourly_median, hourly_p75, hourly_p90, footnotes, source, refreshed_at)
      select g.soc, g.area, g.industry, g.year,
        coalesce(g.title, (select max(o.title) from store.wage o where o.soc = g.soc)),
        coalesce(g.industry_title, (select max(o.industry_title) from store.wage o where o.industry = g.industry)),
        g.employment, g.mean, g.p10, g.p25, g.median, g.p75, g.p90, g.footnotes, g.source,
        ${refreshedAt}::timestamptz
      from given g order by g.soc, g.area, g.industry, g.year
      on conflict (soc, area, industry, year) do update set
        title = coalesce(excluded.title, w.title),
        industry_title = coalesce(excluded.industry_title, w.industry_title),
        employment = excluded.employment, hourly_mean = excluded.hourly_mean, hourly_p10 = excluded.hourly_p10,
        hourly_p25 = excluded.hourly_p25, hourly_median = excluded.hourly_median, hourly_p75 = excluded.hourly_p75,
        hourly_p90 = excluded.hourly_p90, footnotes = excluded.footnotes, source = excluded.source,
        refreshed_at = coalesce(excluded.refreshed_at, w.refreshed_at)
    )
    select count(*)::int as changed
    from given g left join store.wage w
      on w.soc = g.soc and w.area = g.area and w.industry = g.industry and w.year = g.year
    where w.soc is null or (w.employment, w.hourly_mean, w.hourly_p10, w.hourly_p25, w.hourly_median, w.hourly_p75,
        w.hourly_p90, w.footnotes, w.source)
      is distinct from (g.employment, g.mean, g.p10, g.p25, g.median, g.p75, g.p90, g.footnotes, g.source)`.execute(
    db,
  )
  return result.rows[0]?.changed ?? 0
}

/** Whether any wage is on record. */
export async function hasWages(db: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from store.wage limit 1`.execute(db)
  return rows.length > 0
}

/** When wages were last fetched; null when all there are were imported. */
export async function lastWageRefresh(db: Database): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select max(refreshed_at) as at from store.wage`.execute(db)
  return rows[0]?.at ?? null
}

/**
 * Wages on record, newest year first.
 *
 * @param filter an occupation (SOC), an industry, or the newest year of each alone
 */
export async function listWages(
  db: Database,
  filter: { soc?: string; industry?: string; latest?: boolean } = {},
): Promise<WageOnRecord[]> {
  const { soc = null, industry = null, latest = false } = filter
  const { rows } = await sql<WageOnRecord>`
    select soc, title, area, industry, industry_title, year, is_latest, employment, hourly_mean::float8,
      hourly_p10::float8, hourly_p25::float8, hourly_median::float8, hourly_p75::float8, hourly_p90::float8, footnotes,
      source
    from public.wages
    where (${soc}::text is null or soc = ${soc}) and (${industry}::text is null or industry = ${industry})
      and (is_latest or not ${latest})
    order by soc, area, industry, year desc`.execute(db)
  return rows
}
