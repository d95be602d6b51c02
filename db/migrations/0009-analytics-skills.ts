import { plain, type View } from './0009-analytics-view.ts'

/** A demand counts as typical of a stream from this share of its jobs that name any. */
const TYPICAL = 0.1

const SKILLS: View = {
  name: 'analytics.skills',
  about: 'What jobs demand, one row a job and demand',
  columns: {
    job_id: null,
    kind: 'skill (closed list), tool (a named program) or licence',
    value: 'The skill, tool or licence',
  },
  sql: ['skills', 'tools', 'licence_kinds']
    .map(
      (set) => `
select f.job_id, '${{ skills: 'skill', tools: 'tool', licence_kinds: 'licence' }[set]}' as kind, d.value
from analytics.job_facts f cross join lateral unnest(f.${set}) as d(value)`,
    )
    .join('\nunion all\n'),
}

const STREAMS: View = {
  name: 'analytics.streams',
  about: 'Streams of the economy and their industries, by group: openings, forms of work and pay',
  columns: {
    ...plain('among', 'stream'),
    industry: 'One industry of the stream, or all',
    ...plain('jobs', 'open_jobs'),
    postings: 'Advertisements behind them',
    ...plain('part_time_share', 'remote_share'),
    n_usd: 'Jobs that state pay in US dollars with an hourly equivalent',
    median_usd: 'Their median, USD an hour; null below 5',
  },
  sql: `
select g.among, f.stream, coalesce(f.industry, 'all') as industry, count(*)::int as jobs,
  count(*) filter (where f.state = 'open')::int as open_jobs, sum(f.postings)::int as postings,
  round(count(*) filter (where f.hours in ('part-time', 'either'))::numeric / count(*), 4) as part_time_share,
  round(count(*) filter (where f.workplace = 'remote')::numeric / count(*), 4) as remote_share,
  count(f.pay_hourly) filter (where f.pay_currency = 'USD')::int as n_usd,
  case when count(f.pay_hourly) filter (where f.pay_currency = 'USD') >= 5 then
    round(percentile_cont(0.5) within group (order by f.pay_hourly) filter (where f.pay_currency = 'USD')::numeric, 2)
    end as median_usd
from analytics.job_facts f cross join lateral unnest(f.among) as g(among)
group by grouping sets ((g.among, f.stream, f.industry), (g.among, f.stream))`,
}

const mobility = (unit: string) => `
with demand as (
  select f.${unit}, a.skill, count(*) as jobs from analytics.job_facts f cross join lateral unnest(f.asks) as a(skill)
  where f.${unit} <> 'unknown' and f.customer_service group by 1, 2
), asking as (
  select f.${unit}, count(*) as jobs from analytics.job_facts f
  where f.${unit} <> 'unknown' and f.customer_service and cardinality(f.asks) > 0 group by 1
), typical as (
  select a.${unit}, coalesce(array_agg(d.skill order by d.skill) filter (where d.jobs >= ${TYPICAL} * a.jobs), '{}') as skills
  from asking a left join demand d on d.${unit} = a.${unit} group by 1
)`

const DEFINITION = `Which share of the customer service jobs of one side asks for nothing but what is typical of the other: skills, tools and licences that at least ${TYPICAL * 100} % of its jobs that name any ask for. Jobs that name none are left out`

const MOBILITY: View = {
  name: 'analytics.mobility',
  about: `Mobility between streams, and within one on the diagonal. ${DEFINITION}`,
  columns: {
    from_stream: 'Stream one comes from',
    to_stream: 'Stream one goes to',
    typical_skills: 'What is typical of the stream one comes from',
    jobs: 'Customer service jobs of the other stream that name any demand',
    reachable: 'Of these, jobs that ask for nothing else',
    share: 'Reachable by jobs',
  },
  sql: `${mobility('stream')}
select t.stream as from_stream, f.stream as to_stream, t.skills as typical_skills, count(*)::int as jobs,
  count(*) filter (where f.asks <@ t.skills)::int as reachable,
  round(count(*) filter (where f.asks <@ t.skills)::numeric / count(*), 4) as share
from typical t cross join analytics.job_facts f
where f.stream <> 'unknown' and f.customer_service and cardinality(f.asks) > 0 group by 1, 2, 3`,
}

const MOBILITY_INDUSTRIES: View = {
  name: 'analytics.mobility_industries',
  about: `Mobility between industries, inside a stream and across. ${DEFINITION}`,
  columns: {
    from_industry: 'Industry one comes from',
    to_industry: 'Industry one goes to',
    is_same_stream: 'Whether both belong to one stream',
    jobs: 'Customer service jobs of the other industry that name any demand',
    reachable: 'Of these, jobs that ask for nothing else',
    share: 'Reachable by jobs',
  },
  sql: `${mobility('industry')}, home as (
  select f.industry, mode() within group (order by f.stream) as stream from analytics.job_facts f group by 1
)
select t.industry as from_industry, f.industry as to_industry, h.stream = i.stream as is_same_stream, count(*)::int as jobs,
  count(*) filter (where f.asks <@ t.skills)::int as reachable,
  round(count(*) filter (where f.asks <@ t.skills)::numeric / count(*), 4) as share
from typical t join home h on h.industry = t.industry
cross join analytics.job_facts f join home i on i.industry = f.industry
where f.industry <> 'unknown' and f.customer_service and cardinality(f.asks) > 0 group by 1, 2, 3`,
}

export const SKILL_VIEWS: readonly View[] = [SKILLS, STREAMS, MOBILITY, MOBILITY_INDUSTRIES]

const counted = (kind: string, value: string) => `
  select '${kind}' as kind, ${value} as value, count(*)::int as jobs,
    count(*) filter (where a.lacking = '{}')::int as opened,
    count(*) filter (where a.lacking = '{}' and a.state = 'open')::int as open_now
  from asked a group by 2`

/** Which doors a set of skills and certificates opens. */
export const PORTABILITY: readonly string[] = [
  `create function analytics.portability(skills text[], years numeric default null)
  returns table (kind text, value text, jobs integer, opened integer, open_now integer, share numeric, pay_currency text,
    pay_n integer, median_hourly numeric)
  language sql stable as $$
with asked as (
  select f.job_id, f.state, f.stream, f.industry, f.occupation, f.pay_hourly, f.pay_currency,
    array(select a.skill from unnest(f.asks) a(skill) where a.skill <> all(portability.skills)) as lacking
  from analytics.job_facts f
  where cardinality(f.asks) > 0
    and (portability.years is null or f.experience_years is null or f.experience_years <= portability.years)
), door as (${counted('all', `'all'`)}
  union all ${counted('stream', 'a.stream')}
  union all ${counted('industry', 'a.industry')}
  union all ${counted('occupation', 'a.occupation')}
  union all
  select 'extra-skill', a.lacking[1], count(*)::int, count(*)::int, count(*) filter (where a.state = 'open')::int
  from asked a where cardinality(a.lacking) = 1 group by 2
), paid as (
  select distinct on (1, 2) k.kind, k.value, a.pay_currency, count(*)::int as n,
    case when count(*) >= 5 then round(percentile_cont(0.5) within group (order by a.pay_hourly)::numeric, 2) end as median
  from asked a
  cross join lateral (values ('all', 'all'), ('stream', a.stream), ('industry', a.industry), ('occupation', a.occupation),
    ('extra-skill', a.lacking[1])) as k(kind, value)
  where a.pay_hourly is not null
    and case when k.kind = 'extra-skill' then cardinality(a.lacking) = 1 else a.lacking = '{}' end
  group by 1, 2, 3 order by 1, 2, 4 desc, 3
)
select d.kind, d.value, d.jobs, d.opened, d.open_now, round(d.opened::numeric / d.jobs, 4), p.pay_currency, p.n, p.median
from door d left join paid p on p.kind = d.kind and p.value = d.value
order by array_position(array['all', 'stream', 'industry', 'occupation', 'extra-skill'], d.kind), d.opened desc, d.value
$$`,
  `comment on function analytics.portability(text[], numeric) is
'Which streams, industries and occupations a set of skills, tools and licences opens. A job is open to the set when it asks for nothing else; jobs that ask for nothing are left out; with years, jobs that ask for more years are too. Rows of kind all, stream, industry and occupation: jobs that name demands, how many of them the set opens and how many of those are open now, the share, and the median hourly pay in the commonest currency (null below 5 figures). Rows of kind extra-skill: how many more jobs that one skill would open, most first'`,
]
