import { LABELS } from './0009-analytics-labels.ts'
import { plain, type View } from './0009-analytics-view.ts'

/** Fewer figures than these say more about one employer than about a market. */
const LEAST = 5
const PERCENTILES = [10, 25, 50, 75, 90] as const
const nameOf = (p: number) => (p === 50 ? 'median' : `p${p}`)
const percentiles = (figure: string) =>
  PERCENTILES.map(
    (p) => `case when count(*) >= ${LEAST} then
    round(percentile_cont(${p / 100}) within group (order by ${figure})::numeric, 2) end as ${nameOf(p)}`,
  ).join(',\n  ')
const PAID_BY = new Set([
  ...[
    'any',
    'country',
    'region',
    'industry',
    'stream',
    'employer_type',
    'experience',
    'hours',
    'workplace',
    'term',
  ],
])

const PAY: View = {
  name: 'analytics.pay',
  about:
    'Stated base pay, one row a job that states any. The hourly equivalent of part-time pay comes from stated hours and is null without them, never 2,080 hours a year',
  columns: {
    ...plain(
      'job_id',
      'state',
      'scope',
      'occupation',
      'hours',
      'country',
      'opened_on',
      'pay_currency',
      'pay_period',
    ),
    ...plain('pay_min', 'pay_max', 'pay_basis', 'pay_provenance', 'weekly_hours'),
    ...plain('pay_hourly_min', 'pay_hourly_max', 'pay_hourly', 'hourly_from'),
    wage_year: 'Year of the official wages it is set beside; null for pay in other money than US dollars',
    band: 'Between which official percentiles it stands: below-p10, p10-p25 ... above-p90',
    percentile: 'Interpolated official percentile, 10 to 90; null below the first and above the last',
    source: 'Whom to cite for the official wages',
  },
  sql: `
select f.job_id, f.state, f.scope, f.occupation, f.hours, f.country, f.opened_on, f.pay_currency, f.pay_period,
  f.pay_min, f.pay_max, f.pay_basis, f.pay_provenance, f.weekly_hours, f.pay_hourly_min, f.pay_hourly_max, f.pay_hourly,
  f.hourly_from, o.wage_year, o.band, o.percentile, o.source
from analytics.job_facts f left join analytics.pay_positions o on o.job_id = f.job_id
where f.pay_currency is not null`,
}

const PAY_PERCENTILES: View = {
  name: 'analytics.pay_percentiles',
  about: `Advertised hourly base pay by group, occupation and label, in the currency of the advertisement. Figures are null where fewer than ${LEAST} jobs state pay`,
  columns: {
    among: null,
    occupation: 'One occupation, or all',
    ...plain('label', 'value'),
    currency: 'ISO 4217; currencies are never mixed',
    n: 'Jobs that state pay with an hourly equivalent',
    ...plain('p10', 'p25', 'median', 'p75', 'p90'),
  },
  sql: LABELS.filter(({ label }) => PAID_BY.has(label))
    .map(
      ({ label, value, from }) => `
select g.among, coalesce(f.occupation, 'all') as occupation, '${label}' as label, ${value} as value,
  f.pay_currency as currency, count(*)::int as n,
  ${percentiles('f.pay_hourly')}
from analytics.job_facts f ${from} cross join lateral unnest(f.among) as g(among)
where f.pay_hourly is not null
group by grouping sets ((g.among, f.occupation, ${value}, f.pay_currency), (g.among, ${value}, f.pay_currency))`,
    )
    .join('\nunion all\n'),
}

const BESIDE_OFFICIAL: View = {
  name: 'analytics.pay_beside_official',
  about:
    'Advertised pay of an occupation in US dollars beside the official wages of the year nearest to it (U.S. Bureau of Labor Statistics, OEWS); official figures are of all who work, not of those who are sought',
  columns: {
    ...plain('occupation', 'soc'),
    year: 'Year in which the jobs opened',
    n: 'Jobs that state pay in US dollars with an hourly equivalent',
    ...plain('p10', 'p25', 'median', 'p75', 'p90'),
    official_year: 'Year of the official wages; the survey’s reference month is May',
    ...Object.fromEntries(
      PERCENTILES.map((p) => [
        `official_${nameOf(p)}`,
        `Official ${p === 50 ? 'median' : `${p}th percentile`}, USD an hour`,
      ]),
    ),
    median_difference: 'Advertised median by official median, less 1: 0.05 is five percent more',
    source: 'Whom to cite for the official wages',
  },
  sql: `
select a.occupation, o.soc, a.year, a.n, a.p10, a.p25, a.median, a.p75, a.p90, w.year as official_year,
  w.hourly_p10 as official_p10, w.hourly_p25 as official_p25, w.hourly_median as official_median,
  w.hourly_p75 as official_p75, w.hourly_p90 as official_p90,
  round(a.median / w.hourly_median - 1, 4) as median_difference, w.source
from (
  select f.occupation, extract(year from f.opened_on)::int as year, count(*)::int as n,
  ${percentiles('f.pay_hourly')}
  from analytics.job_facts f where f.pay_hourly is not null and f.pay_currency = 'USD' group by 1, 2) a
join reference.occupations o on o.occupation = a.occupation
left join lateral (
  select * from reference.wages any_year
  where any_year.soc = o.soc and any_year.area = 'N0000000' and any_year.industry = '000000'
  order by abs(any_year.year - a.year), any_year.year desc limit 1) w on true`,
}

export const PAY_VIEWS: readonly View[] = [PAY, PAY_PERCENTILES, BESIDE_OFFICIAL]
