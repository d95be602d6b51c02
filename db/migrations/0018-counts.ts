import { type CountedLabel, LABELS } from './0009-analytics-labels.ts'

/** A view in other words: same columns, same rows. */
export interface Rewritten {
  name: string
  sql: string
}

const perLabel = (branch: (label: CountedLabel) => string) => LABELS.map(branch).join('\nunion all\n')

/**
 * Jobs are counted by the few different lists of groups they are in before they are counted for each of them: two to
 * three times less to count.
 */
const byGroup = 'cross join lateral unnest(c.among) as g(among)'

const EVENTS: Rewritten = {
  name: 'analytics.demand_events',
  sql: perLabel(
    ({ label, value, from }) => `
select c.day, g.among, '${label}' as label, c.value, sum(c.openings)::int as openings, sum(c.found)::int as found,
  sum(c.reopenings)::int as reopenings, sum(c.closings)::int as closings
from (
  select case when e.is_start then lower(s.days) else upper(s.days) - 1 end as day, f.among, ${value} as value,
    count(*) filter (where e.is_start and s.number = 1 and not f.is_backlog) as openings,
    count(*) filter (where e.is_start and s.number = 1 and f.is_backlog) as found,
    count(*) filter (where e.is_start and s.number > 1) as reopenings,
    count(*) filter (where not e.is_start) as closings
  from analytics.job_facts f ${from}
  cross join lateral unnest(f.on_view) with ordinality as s(days, number)
  cross join (values (true), (false)) as e(is_start)
  where e.is_start or upper(s.days) is not null group by 1, 2, 3) c
${byGroup}
group by 1, 2, 4`,
  ),
}

// Each series is filled up with the days on which nothing happened by itself: sorting all of them at once takes longer
// than counting.
const BY_DAY: Rewritten = {
  name: 'analytics.demand_by_day',
  sql: `
select d.day, k.among, k.label, k.value, d.openings, d.found, d.reopenings, d.closings, d.stock
from (
  select among, label, value, array_agg(day) as days, array_agg(openings) as openings, array_agg(found) as found,
    array_agg(reopenings) as reopenings, array_agg(closings) as closings
  from analytics.demand_events group by among, label, value) k
-- Without a time zone, or a day on which the clocks go forward at midnight would not be met.
cross join (select min(opened_on)::timestamp as first, max(greatest(opened_on, closed_on))::timestamp as last
  from analytics.spells) known
cross join lateral (
  select a.day::date as day, coalesce(e.openings, 0) as openings, coalesce(e.found, 0) as found,
    coalesce(e.reopenings, 0) as reopenings, coalesce(e.closings, 0) as closings,
    sum(coalesce(e.openings + e.found + e.reopenings - e.closings, 0)) over (order by a.day)::int as stock
  from generate_series(known.first, known.last, '1 day') as a(day)
  left join unnest(k.days, k.openings, k.found, k.reopenings, k.closings)
    as e(day, openings, found, reopenings, closings) on e.day = a.day::date) d`,
}

const REPOSTS: Rewritten = {
  name: 'analytics.reposts',
  sql: perLabel(
    ({ label, value, from }) => `
select g.among, '${label}' as label, c.value, sum(c.jobs)::int as jobs, sum(c.reposted_jobs)::int as reposted_jobs,
  sum(c.reposts)::int as reposts, round(sum(c.reposted_jobs)::numeric / sum(c.jobs), 4) as share
from (
  select f.among, ${value} as value, count(*) as jobs, count(*) filter (where f.reposts > 0) as reposted_jobs,
    sum(f.reposts) as reposts
  from analytics.job_facts f ${from} group by 1, 2) c
${byGroup} group by 1, 3`,
  ),
}

// Of one value a job, sums of the values are all there is to know; of a set, jobs are counted a second time.
const LABEL_SHARES: Rewritten = {
  name: 'analytics.label_shares',
  sql: perLabel(
    (label) => `
select b.among, '${label.label}' as label, b.value, b.jobs, b.open_jobs, b.known, round(b.jobs::numeric / b.all_jobs, 4) as share,
  case when b.value <> 'unknown' then round(b.jobs::numeric / nullif(b.known, 0), 4) end as share_of_known
from (${label.from === '' ? sharesOfOne(label) : sharesOfSet(label)}) b`,
  ),
}

function jobsOf({ value, from }: CountedLabel): string {
  return `
    select g.among, c.value, sum(c.jobs)::int as jobs, sum(c.open_jobs)::int as open_jobs
    from (
      select f.among, ${value} as value, count(*) as jobs, count(*) filter (where f.state = 'open') as open_jobs
      from analytics.job_facts f ${from} group by 1, 2) c
    ${byGroup} group by 1, 2`
}

function sharesOfOne(label: CountedLabel): string {
  return `
  select v.*, coalesce(sum(v.jobs) filter (where v.value <> 'unknown') over (partition by v.among), 0)::int as known,
    (sum(v.jobs) over (partition by v.among))::int as all_jobs
  from (${jobsOf(label)}) v`
}

function sharesOfSet(label: CountedLabel): string {
  return `
  select v.*, w.known, w.all_jobs
  from (${jobsOf(label)}) v
  join (
    select g.among, sum(c.jobs)::int as all_jobs, sum(c.known)::int as known
    from (
      select f.among, count(*) as jobs, count(*) filter (where ${label.known}) as known
      from analytics.job_facts f group by 1) c
    ${byGroup} group by 1) w on w.among = v.among`
}

const NAMED = LABELS.filter(({ label }) => label !== 'any')
const UNKNOWN: Rewritten = {
  name: 'analytics.unknown_shares',
  sql: `
select g.among, coalesce(c.language, 'all') as language, k.label, sum(c.jobs)::int as jobs, sum(k.unknown)::int as unknown,
  round(sum(k.unknown)::numeric / sum(c.jobs), 4) as unknown_share
from (
  select f.among, f.language, count(*) as jobs,
    ${NAMED.map(({ known }) => `count(*) filter (where not (${known}))`).join(',\n    ')}
  from analytics.job_facts f group by 1, 2) as c(among, language, jobs, ${NAMED.map(({ label }) => `"${label}?"`).join(', ')})
cross join lateral (values ${NAMED.map(({ label }) => `('${label}', c."${label}?")`).join(', ')}) as k(label, unknown)
${byGroup}
group by grouping sets ((g.among, c.language, k.label), (g.among, k.label))`,
}

export const COUNTS: readonly Rewritten[] = [EVENTS, BY_DAY, REPOSTS, LABEL_SHARES, UNKNOWN]
