import { type Kysely, sql } from 'kysely'
import { OCCUPATION_CODES } from '../../pipeline/occupation-codes.ts'
import { ALL_INDUSTRIES, NATION } from '../../pipeline/wage.ts'

/**
 * Codes of the occupations, and advertised pay on the percentiles of official wages. Views, so that the wages of a new
 * year count at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const text = (code: string | null) => (code === null ? 'null' : `'${code}'`)
const CODES = Object.entries(OCCUPATION_CODES).map(
  ([occupation, { soc, isco }]) => `(${text(occupation)}, ${text(soc)}, ${text(isco)})`,
)

// A percentile that the Bureau suppressed is passed over: its neighbours bound the band.
const positionsOf = (audience: 'public' | 'store') => `
  select m.job_id, o.soc, w.title as soc_title, w.year as wage_year, round(h.hourly, 2) as hourly,
    case when low.share is null then 'below-p' || high.share when high.share is null then 'above-p' || low.share
      else 'p' || low.share || '-p' || high.share end as band,
    case when low.wage = h.hourly then low.share
      else round(low.share + (high.share - low.share) * (h.hourly - low.wage) / (high.wage - low.wage)) end::int
      as percentile,
    w.hourly_p10, w.hourly_p25, w.hourly_median, w.hourly_p75, w.hourly_p90, w.source
  from store.merge m
  join public.occupations o on o.occupation = m.occupation
  cross join lateral (
    select (coalesce(m.pay_hourly_min, m.pay_hourly_max) + coalesce(m.pay_hourly_max, m.pay_hourly_min))::numeric / 2
      as hourly) h
  cross join lateral (
    select * from store.wage any_year
    where any_year.soc = o.soc and any_year.area = '${NATION}' and any_year.industry = '${ALL_INDUSTRIES}'
    order by abs(any_year.year - extract(year from coalesce(m.posted_at, m.first_seen))), any_year.year desc
    limit 1) w
  cross join lateral (
    select array_agg(p order by p.share) as points
    from (values (10, w.hourly_p10), (25, w.hourly_p25), (50, w.hourly_median), (75, w.hourly_p75), (90, w.hourly_p90))
      as p(share, wage) where p.wage is not null) known
  left join lateral (
    select p.share, p.wage from unnest(known.points) as p(share int, wage numeric) where p.wage <= h.hourly
    order by p.share desc limit 1) low on true
  left join lateral (
    select p.share, p.wage from unnest(known.points) as p(share int, wage numeric) where p.wage > h.hourly
    order by p.share limit 1) high on true
  where m.for_${audience} and m.pay_currency = 'USD' and h.hourly is not null and known.points is not null`

const COMMENT =
  'Advertised pay in USD an hour (middle of a range) on the official wages of its occupation in the nearest year; cite source'

const STATEMENTS = [
  `create view public.occupations as
    select * from (values ${CODES.join(', ')}) as o(occupation, soc, isco)`,
  `comment on view public.occupations is 'Codes of the occupations: SOC 2018 and ISCO-08; null where one spans several groups'`,
  `create view public.pay_positions as ${positionsOf('public')}`,
  `comment on view public.pay_positions is '${COMMENT}'`,
  `create view analytics.pay_positions as ${positionsOf('store')}`,
  `comment on view analytics.pay_positions is '${COMMENT}'`,
]
