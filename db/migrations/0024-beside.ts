import { type Kysely, sql } from 'kysely'
import { commentStatements } from './0009-analytics-view.ts'
import { QUESTIONS } from './0018-questions.ts'

/**
 * Percentiles of advertised pay stand beside the official ones of their occupation, and portability tells what a set of
 * skills comes near to: few jobs ask for nothing else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const PAY_PERCENTILES = 'analytics.pay_percentiles'
const { sql: percentiles } = QUESTIONS.find(({ name }) => name === PAY_PERCENTILES)!
const OFFICIAL = ['p10', 'p25', 'median', 'p75', 'p90']

// Beside what it was: a question for one label still runs the query of that label alone.
const BESIDE = `
select p.*, w.year as official_year, ${OFFICIAL.map((name) => `w.hourly_${name} as official_${name}`).join(', ')}, w.source
from (${percentiles}) p
left join reference.occupations o on o.occupation = p.occupation and p.currency = 'USD'
left join reference.wages w on w.soc = o.soc and w.area = 'N0000000' and w.industry = '000000' and w.is_latest`

const ABOUT =
  'Advertised hourly base pay by group, occupation and label, in the currency of the advertisement. Figures are null where fewer than 5 jobs state pay. Beside them, of one occupation and in US dollars, the official wages of all who work in it'

const WORDS = {
  official_year:
    'Newest year of official wages of the occupation; null for all occupations together, and for other money than US dollars',
  ...Object.fromEntries(
    OFFICIAL.map((name) => [
      `official_${name}`,
      `Official ${name === 'median' ? name : `${name.slice(1)}th percentile`} of the occupation in the United States, all industries, USD an hour`,
    ]),
  ),
  source: 'Whom to cite for the official wages',
}

const counted = (kind: string, value: string) => `
  select '${kind}' as kind, ${value} as value, sum(a.jobs)::int as jobs,
    coalesce(sum(a.jobs) filter (where a.missing = 0), 0)::int as opened,
    coalesce(sum(a.open_jobs) filter (where a.missing = 0), 0)::int as open_now,
    coalesce(sum(a.jobs) filter (where a.missing = 1), 0)::int as nearly,
    coalesce(sum(a.jobs) filter (where a.is_touched), 0)::int as touched
  from asked a group by 2`

// Jobs that ask for the same are looked at once.
const PORTABILITY = `
create function analytics.portability(skills text[], years numeric default null)
returns table (kind text, value text, jobs integer, opened integer, open_now integer, share numeric, pay_currency text,
  pay_n integer, median_hourly numeric, nearly integer, touched integer)
language sql stable as $$
with fitting as (
  select f.stream, f.industry, f.occupation, f.asks, f.pay_hourly, f.pay_currency, f.state
  from analytics.job_facts f
  where cardinality(f.asks) > 0
    and (portability.years is null or f.experience_years is null or f.experience_years <= portability.years)
), demand as materialized (
  select d.asks, cardinality(l.lacking) as missing, l.lacking[1] as lacks, d.asks && portability.skills as is_touched
  from (select distinct f.asks from fitting f) d
  cross join lateral (select array(
    select a.skill from unnest(d.asks) a(skill) where a.skill <> all(portability.skills)) as lacking) l
), asked as materialized (
  select g.*, d.missing, d.lacks, d.is_touched
  from (
    select f.stream, f.industry, f.occupation, f.asks, count(*) as jobs,
      count(*) filter (where f.state = 'open') as open_jobs
    from fitting f group by 1, 2, 3, 4) g
  join demand d on d.asks = g.asks
), door as (${counted('all', `'all'`)}
  union all ${counted('stream', 'a.stream')}
  union all ${counted('industry', 'a.industry')}
  union all ${counted('occupation', 'a.occupation')}
  union all
  select 'extra-skill', a.lacks, sum(a.jobs)::int, sum(a.jobs)::int, sum(a.open_jobs)::int, null, null
  from asked a where a.missing = 1 group by 2
), paid as (
  select distinct on (1, 2) k.kind, k.value, f.pay_currency, count(*)::int as n,
    case when count(*) >= 5 then round(percentile_cont(0.5) within group (order by f.pay_hourly)::numeric, 2) end as median
  from fitting f
  join demand d on d.asks = f.asks and d.missing <= 1
  cross join lateral (values ('all', 'all'), ('stream', f.stream), ('industry', f.industry), ('occupation', f.occupation),
    ('extra-skill', d.lacks)) as k(kind, value)
  where f.pay_hourly is not null and (k.kind = 'extra-skill') = (d.missing = 1)
  group by 1, 2, 3 order by 1, 2, 4 desc, 3
)
select d.kind, d.value, d.jobs, d.opened, d.open_now, round(d.opened::numeric / d.jobs, 4), p.pay_currency, p.n, p.median,
  d.nearly, d.touched
from door d left join paid p on p.kind = d.kind and p.value = d.value
order by array_position(array['all', 'stream', 'industry', 'occupation', 'extra-skill'], d.kind), d.opened desc, d.value
$$`

const PORTABILITY_WORDS = `Which streams, industries and occupations a set of skills, tools and licences opens. A job is open to the set when it asks for nothing else; jobs that ask for nothing are left out; with years, jobs that ask for more years are too. Rows of kind all, stream, industry and occupation: jobs that name demands, how many of them the set opens (opened) and how many of those are open now, the share, and the median hourly pay in the commonest currency (null below 5 figures); then how many ask for one single thing more (nearly), and for at least one thing of the set (touched). Rows of kind extra-skill: how many more jobs that one skill would open, most first`

const STATEMENTS = [
  `create or replace view ${PAY_PERCENTILES} as ${BESIDE}`,
  ...commentStatements({ name: PAY_PERCENTILES, about: ABOUT, columns: WORDS }),
  'drop function analytics.portability(text[], numeric)',
  PORTABILITY,
  `comment on function analytics.portability(text[], numeric) is '${PORTABILITY_WORDS}'`,
]
