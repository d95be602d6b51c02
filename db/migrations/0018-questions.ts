import { LABELS } from './0009-analytics-labels.ts'
import type { Rewritten } from './0018-counts.ts'

const LEAST = 5
const PERCENTILES = [10, 25, 50, 75, 90] as const
const percentiles = PERCENTILES.map(
  (p) => `case when count(*) >= ${LEAST} then
    round(percentile_cont(${p / 100}) within group (order by f.pay_hourly)::numeric, 2) end as ${p === 50 ? 'median' : `p${p}`}`,
).join(',\n  ')
const PAID_BY = new Set([
  ...['any', 'country', 'region', 'industry', 'stream', 'employer_type', 'experience', 'hours', 'workplace'],
  'term',
])

/** One query for an occupation and one for all together: a question asks for either, and the other is not run. */
const PAY_PERCENTILES: Rewritten = {
  name: 'analytics.pay_percentiles',
  sql: LABELS.filter(({ label }) => PAID_BY.has(label))
    .flatMap(({ label, value, from }) =>
      ['f.occupation', `'all'::text`].map(
        (occupation) => `
select g.among, ${occupation} as occupation, '${label}' as label, ${value} as value, f.pay_currency as currency,
  count(*)::int as n,
  ${percentiles}
from analytics.job_facts f ${from} cross join lateral unnest(f.among) as g(among)
where f.pay_hourly is not null group by 1, 2, 4, 5`,
      ),
    )
    .join('\nunion all\n'),
}

/** Known to be one row a job, positions are worked out for those questions alone that ask for them. */
const PAY: Rewritten = {
  name: 'analytics.pay',
  sql: `
select f.job_id, f.state, f.scope, f.occupation, f.hours, f.country, f.opened_on, f.pay_currency, f.pay_period,
  f.pay_min, f.pay_max, f.pay_basis, f.pay_provenance, f.weekly_hours, f.pay_hourly_min, f.pay_hourly_max, f.pay_hourly,
  f.hourly_from, o.wage_year, o.band, o.percentile, o.source
from analytics.job_facts f
left join (select distinct on (p.job_id) p.* from analytics.pay_positions p order by p.job_id) o on o.job_id = f.job_id
where f.pay_currency is not null`,
}

const DUPLICATES: Rewritten = {
  name: 'analytics.duplicates_by_source',
  sql: `
select source_id, sum(postings)::int as postings, count(*)::int as jobs,
  coalesce(sum(postings) filter (where postings > 1), 0)::int as beside_itself,
  coalesce(sum(postings) filter (where in_job > postings), 0)::int as beside_others,
  round(coalesce(sum(postings) filter (where in_job > 1), 0) / sum(postings), 4) as duplicate_share
from (
  select source_id, job_id, count(*) as postings, sum(count(*)) over (partition by job_id) as in_job
  from store.posting where job_id is not null group by job_id, source_id) p
group by 1`,
}

const inUsd = `where f.pay_currency = 'USD' and f.pay_hourly is not null`

/** Streams as wholes and industries of them are two queries; what is counted is counted apart from what is sorted. */
const STREAMS: Rewritten = {
  name: 'analytics.streams',
  sql: [`'all'::text`, 'f.industry']
    .map(
      (industry) => `
select j.among, j.stream, j.industry, j.jobs, j.open_jobs, j.postings, round(j.part_time::numeric / j.jobs, 4) as part_time_share,
  round(j.remote::numeric / j.jobs, 4) as remote_share, coalesce(u.n, 0) as n_usd, u.median as median_usd
from (
  select g.among, c.stream, c.industry, sum(c.jobs)::int as jobs, sum(c.open_jobs)::int as open_jobs,
    sum(c.postings)::int as postings, sum(c.part_time) as part_time, sum(c.remote) as remote
  from (
    select f.among, f.stream, ${industry} as industry, count(*) as jobs, count(*) filter (where f.state = 'open') as open_jobs,
      sum(f.postings) as postings, count(*) filter (where f.hours in ('part-time', 'either')) as part_time,
      count(*) filter (where f.workplace = 'remote') as remote
    from analytics.job_facts f group by 1, 2, 3) c
  cross join lateral unnest(c.among) as g(among) group by 1, 2, 3) j
left join (
  select g.among, f.stream, ${industry} as industry, count(*)::int as n, case when count(*) >= ${LEAST} then
    round(percentile_cont(0.5) within group (order by f.pay_hourly)::numeric, 2) end as median
  from analytics.job_facts f cross join lateral unnest(f.among) as g(among) ${inUsd} group by 1, 2, 3) u
  on u.among = j.among and u.stream = j.stream and u.industry = j.industry`,
    )
    .join('\nunion all\n'),
}

const TYPICAL = 0.1
/** Jobs that ask for the same are looked at once. */
const mobility = (unit: string) => `
with asking as materialized (
  select f.${unit}, f.asks, count(*)::int as jobs from analytics.job_facts f
  where f.${unit} <> 'unknown' and f.customer_service and cardinality(f.asks) > 0 group by 1, 2
), demand as (
  select k.${unit}, a.skill, sum(k.jobs) as jobs from asking k cross join lateral unnest(k.asks) as a(skill) group by 1, 2
), known as (
  select k.${unit}, sum(k.jobs) as jobs from asking k group by 1
), typical as (
  select k.${unit}, coalesce(array_agg(d.skill order by d.skill) filter (where d.jobs >= ${TYPICAL} * k.jobs), '{}') as skills
  from known k left join demand d on d.${unit} = k.${unit} group by 1
), reach as (
  select t.${unit} as from_unit, k.${unit} as to_unit, t.skills, sum(k.jobs)::int as jobs,
    coalesce(sum(k.jobs) filter (where k.asks <@ t.skills), 0)::int as reachable
  from typical t cross join asking k group by 1, 2, 3
)`

const MOBILITY: Rewritten = {
  name: 'analytics.mobility',
  sql: `${mobility('stream')}
select r.from_unit as from_stream, r.to_unit as to_stream, r.skills as typical_skills, r.jobs, r.reachable,
  round(r.reachable::numeric / r.jobs, 4) as share
from reach r`,
}

const MOBILITY_INDUSTRIES: Rewritten = {
  name: 'analytics.mobility_industries',
  sql: `${mobility('industry')}, home as (
  select f.industry, mode() within group (order by f.stream) as stream from analytics.job_facts f group by 1
)
select r.from_unit as from_industry, r.to_unit as to_industry, h.stream = i.stream as is_same_stream, r.jobs, r.reachable,
  round(r.reachable::numeric / r.jobs, 4) as share
from reach r join home h on h.industry = r.from_unit join home i on i.industry = r.to_unit`,
}

/** Jobs are counted once for all occupations, however many projections there are. */
const OUTLOOK_BESIDE_DEMAND: Rewritten = {
  name: 'analytics.outlook_beside_demand',
  sql: `
select u.occupation, u.soc, u.period, u.growth_percent, u.change_persons, coalesce(d.last_year, 0) as openings_last_year,
  coalesce(d.year_before, 0) as openings_year_before,
  case when span.oldest <= span.newest - 700
    then round(coalesce(d.last_year, 0)::numeric / nullif(coalesce(d.year_before, 0), 0) - 1, 4) end as observed_change,
  u.source, u.cited
from reference.outlook u
cross join (select min(opened_on) as oldest, max(greatest(opened_on, closed_on)) as newest from analytics.job_facts) span
left join (
  select f.occupation, count(*) filter (where f.opened_on > n.newest - 365)::int as last_year,
    count(*) filter (where f.opened_on > n.newest - 730 and f.opened_on <= n.newest - 365)::int as year_before
  from analytics.job_facts f
  cross join (select max(greatest(opened_on, closed_on)) as newest from analytics.job_facts) n
  where not f.is_backlog group by 1) d on d.occupation = u.occupation`,
}

export const QUESTIONS: readonly Rewritten[] = [
  PAY,
  PAY_PERCENTILES,
  DUPLICATES,
  STREAMS,
  MOBILITY,
  MOBILITY_INDUSTRIES,
  OUTLOOK_BESIDE_DEMAND,
]
