import { type Kysely, sql } from 'kysely'

/** Official wages beside advertised pay: a reference table, filled from statistics and never from advertisements. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table store.wage (
    soc text not null,
    area text not null,
    industry text not null,
    year integer not null,
    title text,
    industry_title text,
    employment integer,
    hourly_mean numeric,
    hourly_p10 numeric,
    hourly_p25 numeric,
    hourly_median numeric,
    hourly_p75 numeric,
    hourly_p90 numeric,
    footnotes jsonb not null default '[]',
    source text not null,
    refreshed_at timestamptz,
    primary key (soc, area, industry, year)
  )`,

  `create view public.wages as select
    w.soc, w.title, w.area, w.industry, w.industry_title, w.year,
    w.year = max(w.year) over (partition by w.soc, w.area, w.industry) as is_latest,
    w.employment, w.hourly_mean, w.hourly_p10, w.hourly_p25, w.hourly_median, w.hourly_p75, w.hourly_p90,
    w.footnotes, w.source
    from store.wage w`,
  `comment on view public.wages is
    'Official wages per occupation (SOC), area, industry and year, in USD an hour; null where suppressed; cite source'`,
]
