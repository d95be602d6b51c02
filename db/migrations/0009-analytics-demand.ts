import { LABELS } from './0009-analytics-labels.ts'
import { plain, type View } from './0009-analytics-view.ts'

/** For every label its own query, so that a reader who asks for one label makes Postgres read one. */
const perLabel = (branch: (label: string, value: string, from: string) => string) =>
  LABELS.map(({ label, value, from }) => branch(label, value, from)).join('\nunion all\n')

const EVENTS: View = {
  name: 'analytics.demand_events',
  about:
    'Openings, closings and reopenings of jobs by day, group and label; days without any are left out (demand_by_day has them)',
  columns: plain('day', 'among', 'label', 'value', 'openings', 'found', 'reopenings', 'closings'),
  sql: perLabel(
    (label, value, from) => `
select e.day, g.among, '${label}' as label, ${value} as value,
  count(*) filter (where e.event = 'opened')::int as openings,
  count(*) filter (where e.event = 'found')::int as found,
  count(*) filter (where e.event = 'reopened')::int as reopenings,
  count(*) filter (where e.event = 'closed')::int as closings
from analytics.job_facts f ${from}
cross join lateral unnest(f.on_view) with ordinality as s(days, number)
cross join lateral (values (lower(s.days), case when s.number > 1 then 'reopened' when f.is_backlog then 'found' else 'opened' end),
  (upper(s.days) - 1, 'closed')) as e(day, event)
cross join lateral unnest(f.among) as g(among)
where e.day is not null
group by 1, 2, 3, 4`,
  ),
}

const SPELLS: View = {
  name: 'analytics.spells',
  about: 'Stretches of days on which a job was on view, one row each: later ones are reposts',
  columns: {
    job_id: null,
    number: 'Which stretch of the job, from 1',
    opened_on: 'First day on view (UTC); of the backlog, the first day it was seen',
    closed_on: 'Day on which it went (UTC); null while it is on view',
  },
  sql: `
select f.job_id, s.number::int as number, lower(s.days) as opened_on, upper(s.days) - 1 as closed_on
from analytics.job_facts f cross join lateral unnest(f.on_view) with ordinality as s(days, number)`,
}

const BY_DAY: View = {
  name: 'analytics.demand_by_day',
  about: 'Openings, closings and stock of every day, by group and label: ask for one among and one label',
  columns: {
    ...plain('day', 'among', 'label', 'value', 'openings', 'found', 'reopenings', 'closings'),
    stock: null,
  },
  sql: `
select d.day, k.among, k.label, k.value,
  coalesce(e.openings, 0) as openings, coalesce(e.found, 0) as found,
  coalesce(e.reopenings, 0) as reopenings, coalesce(e.closings, 0) as closings,
  sum(coalesce(e.openings + e.found + e.reopenings - e.closings, 0))
    over (partition by k.among, k.label, k.value order by d.day)::int as stock
from (select distinct among, label, value from analytics.demand_events) k
-- Without a time zone, or a day on which the clocks go forward at midnight would not be met.
cross join (select generate_series(min(opened_on)::timestamp, max(greatest(opened_on, closed_on))::timestamp, '1 day')::date as day
  from analytics.spells) d
left join analytics.demand_events e
  on e.day = d.day and e.among = k.among and e.label = k.label and e.value = k.value`,
}

const BY_WEEK: View = {
  name: 'analytics.demand_by_week',
  about: 'Openings, closings and stock of every week, by group and label: ask for one among and one label',
  columns: {
    week: 'Monday of the week',
    ...plain('among', 'label', 'value', 'openings', 'found', 'reopenings', 'closings'),
    stock: 'Jobs on view at the end of the last known day of the week',
  },
  sql: `
select date_trunc('week', day)::date as week, among, label, value, sum(openings)::int as openings, sum(found)::int as found,
  sum(reopenings)::int as reopenings, sum(closings)::int as closings, (array_agg(stock order by day desc))[1] as stock
from analytics.demand_by_day group by 1, 2, 3, 4`,
}

const SHARES: View = {
  name: 'analytics.shares_by_month',
  about:
    'How many openings of each month are seasonal, part-time, from home or by night; without jobs of the backlog (job_facts.is_backlog)',
  columns: {
    month: 'First day of the month in which the jobs opened',
    among: null,
    openings: null,
    seasonal: 'Of these, with term seasonal',
    part_time: 'Of these, with hours part-time or either',
    remote: 'Of these, with workplace remote',
    hybrid: 'Of these, with workplace hybrid',
    overnight: 'Of these, with an overnight shift',
    ...plain('seasonal_share', 'part_time_share', 'remote_share', 'overnight_share'),
    is_whole: 'Whether openings are known in both the first and the last week of the month',
  },
  sql: `
select month, among, openings, seasonal, part_time, remote, hybrid, overnight,
  round(seasonal::numeric / openings, 4) as seasonal_share, round(part_time::numeric / openings, 4) as part_time_share,
  round(remote::numeric / openings, 4) as remote_share, round(overnight::numeric / openings, 4) as overnight_share,
  bool_or(has_start) over (partition by month) and bool_or(has_end) over (partition by month) as is_whole
from (
  select date_trunc('month', f.opened_on)::date as month, g.among, count(*)::int as openings,
    count(*) filter (where f.term = 'seasonal')::int as seasonal,
    count(*) filter (where f.hours in ('part-time', 'either'))::int as part_time,
    count(*) filter (where f.workplace = 'remote')::int as remote,
    count(*) filter (where f.workplace = 'hybrid')::int as hybrid,
    count(*) filter (where 'overnight' = any(f.shifts))::int as overnight,
    min(extract(day from f.opened_on)) <= 7 as has_start, max(extract(day from f.opened_on)) >= 22 as has_end
  from analytics.job_facts f cross join lateral unnest(f.among) as g(among) where not f.is_backlog group by 1, 2) by_month`,
}

const SEASONAL: View = {
  name: 'analytics.seasonal_index',
  about:
    'How a month of the year compares with the average month: 1.5 is half as many openings again. From whole months only',
  columns: {
    month_of_year: '1 for January to 12 for December',
    among: null,
    months: 'Months of that name that were counted',
    openings: 'Openings of such a month, on average',
    index: 'These by the openings of the average month of the year',
    seasonal_share: 'Share of seasonal work among their openings',
  },
  sql: `
select month_of_year, among, months, round(mean, 2) as openings,
  round(mean / avg(mean) over (partition by among), 3) as index, seasonal_share
from (
  select extract(month from month)::int as month_of_year, among, count(*)::int as months, avg(openings) as mean,
    round(sum(seasonal)::numeric / sum(openings), 4) as seasonal_share
  from analytics.shares_by_month where is_whole group by 1, 2) by_name`,
}

const TIME_TO_CLOSE: View = {
  name: 'analytics.time_to_close',
  about: 'Days from opening to closing of the jobs that have closed, by group and label',
  columns: {
    ...plain('among', 'label', 'value'),
    closed_jobs: 'Jobs that have closed',
    p25_days: 'A quarter of them closed within so many days',
    median_days: 'Half of them did',
    p75_days: 'Three quarters of them did',
  },
  sql: perLabel(
    (label, value, from) => `
select g.among, '${label}' as label, ${value} as value, count(*)::int as closed_jobs,
  percentile_cont(0.25) within group (order by f.closed_on - f.opened_on) as p25_days,
  percentile_cont(0.5) within group (order by f.closed_on - f.opened_on) as median_days,
  percentile_cont(0.75) within group (order by f.closed_on - f.opened_on) as p75_days
from analytics.job_facts f ${from} cross join lateral unnest(f.among) as g(among)
where f.closed_on is not null group by 1, 2, 3`,
  ),
}

const REPOSTS: View = {
  name: 'analytics.reposts',
  about: 'How often jobs are advertised again after having been gone, by group and label',
  columns: {
    ...plain('among', 'label', 'value', 'jobs'),
    reposted_jobs: 'Jobs that came back at least once',
    reposts: 'How often they came back in all',
    share: 'Reposted jobs by jobs',
  },
  sql: perLabel(
    (label, value, from) => `
select g.among, '${label}' as label, ${value} as value, count(*)::int as jobs,
  count(*) filter (where f.reposts > 0)::int as reposted_jobs, sum(f.reposts)::int as reposts,
  round(count(*) filter (where f.reposts > 0)::numeric / count(*), 4) as share
from analytics.job_facts f ${from} cross join lateral unnest(f.among) as g(among)
group by 1, 2, 3`,
  ),
}

const LABEL_SHARES: View = {
  name: 'analytics.label_shares',
  about:
    'How many jobs bear each label, by group; of a set (channels, skills) a job counts in each of its members',
  columns: {
    ...plain('among', 'label', 'value', 'jobs', 'open_jobs'),
    known: 'Jobs of the group of which this label is known at all',
    share: 'Jobs by all jobs of the group',
    share_of_known: 'Jobs by those of which the label is known; null for the value unknown',
  },
  sql: LABELS.map(
    ({ label, value, from, known }) => `
select b.among, b.label, b.value, b.jobs, b.open_jobs, w.known, round(b.jobs::numeric / w.jobs, 4) as share,
  case when b.value <> 'unknown' then round(b.jobs::numeric / nullif(w.known, 0), 4) end as share_of_known
from (
  select g.among, '${label}' as label, ${value} as value, count(*)::int as jobs,
    count(*) filter (where f.state = 'open')::int as open_jobs
  from analytics.job_facts f ${from} cross join lateral unnest(f.among) as g(among) group by 1, 2, 3) b
join (
  select g.among, count(*)::int as jobs, count(*) filter (where ${known})::int as known
  from analytics.job_facts f cross join lateral unnest(f.among) as g(among) group by 1) w on w.among = b.among`,
  ).join('\nunion all\n'),
}

export const DEMAND: readonly View[] = [
  SPELLS,
  EVENTS,
  BY_DAY,
  BY_WEEK,
  SHARES,
  SEASONAL,
  TIME_TO_CLOSE,
  REPOSTS,
  LABEL_SHARES,
]
