const day = (moment: string) => `((${moment}) at time zone 'UTC')::date`
const SINGLES = [
  ...['industry', 'direction', 'setting', 'education', 'training', 'training_paid', 'licence'],
  ...['online_in_office', 'advancement'],
]
const SETS = ['skills', 'tools', 'duties', 'conditions', 'licence_kinds', 'languages', 'trust']

/** A stretch ends a little less than a day late, so that ranges join whose gap is a hiccup of the board and no repost. */
const GAP = "(interval '1 day' - interval '1 microsecond')"
const stretch = (from: string, to: string, isOpen: string) =>
  `tstzrange(${from}, case when not (${isOpen}) then ${to} + ${GAP} end)`

// Of a source that began after its start was last noted, every advertisement is among the first.
const IS_FIRST = 'coalesce(p.first_seen <= o.first_seen, true)'
/**
 * The mark of a merge: known by the transaction that wrote it, which spares reading it. What reads the one that is public
 * and of another row gives it the same.
 */
const mergeMark = (merge: string) =>
  `hash_record_extended(row(${merge}.xmin::text, ${merge}.for_store, ${merge}.for_public), 0)`
/** The mark of a posting with one of its stretches, of what facts take of them. A posting keeps its source. */
const POSTING_MARK = `hash_record_extended(row(p.id, ${IS_FIRST}, s.opened_at, s.closed_at), 0)`
const POSTINGS = `store.posting p left join store.source_start o on o.source_id = p.source_id
    left join store.spell s on s.posting_id = p.id`

const single = (field: string) => `coalesce(m.said -> '${field}' ->> 'value', 'unknown') as ${field}`
// Most sets are absent of most jobs, and beginning a query for nothing costs as much as answering it.
const set = (field: string) => `case when jsonb_array_length(m.said -> '${field}') > 0 then
      array(select one ->> 'value' from jsonb_array_elements(m.said -> '${field}') one order by 1) else '{}' end as ${field}`

/**
 * The facts of some jobs, of a batch at once: grouped and joined for all of them, where an answer for each job by itself
 * took twice as long. How many are asked for is told the planner by store.listed_jobs, whatever it knows of the array.
 */
export const factsOf = (ids: string) => `
with wanted as materialized (select id from store.listed_jobs(${ids}) as id)
select m.job_id,
  array['all', m.scope] || case when m.customer_service then array['service'] else '{}' end as among,
  m.state, m.scope, m.is_public, m.occupation, m.customer_service, m.workplace, m.hours, m.term, m.stream, m.industry,
  m.employer_type, m.direction, m.setting, m.education,
  case when m.years is null then m.said_experience
    when m.years < 2 then '1 year' when m.years < 3 then '2 years' when m.years < 5 then '3-4 years'
    else '5 years or more' end as experience, m.years as experience_years,
  m.training, m.training_paid, m.licence, m.online_in_office, m.advancement, m.language,
  m.shifts, m.channels, m.skills, m.tools, m.duties, m.conditions, m.licence_kinds, m.languages, m.trust,
  m.skills || m.tools || m.licence_kinds as asks,
  coalesce(m.place ->> 'country', case when cardinality(m.countries) = 1 then m.countries[1] end, 'unknown') as country,
  coalesce((m.place ->> 'country') || '-' || (m.place ->> 'region'), 'unknown') as region,
  coalesce(m.place ->> 'city', 'unknown') as city,
  ${day('m.began_at')} as opened_on, case when m.state = 'closed' then ${day('m.closed_at')} end as closed_on,
  m.closed_reason, life.is_backlog,
  array(select daterange(${day('lower(span)')}, ${day(`upper(span) - ${GAP}`)}, '[]')
    from unnest(coalesce(seen.spans, '{}') + tstzmultirange(case when life.is_backlog then 'empty'
      else ${stretch('m.began_at', 'm.first_seen', 'false')} end)) as span order by span) as on_view,
  m.reposts, coalesce(seen.postings, 0) as postings, coalesce(seen.sources, 0) as sources, week.hours as weekly_hours,
  m.pay_currency, m.pay ->> 'period' as pay_period, (m.pay ->> 'min')::numeric as pay_min,
  (m.pay ->> 'max')::numeric as pay_max, m.pay ->> 'basis' as pay_basis, m.pay ->> 'provenance' as pay_provenance,
  m.pay_hourly_min, m.pay_hourly_max, hour.middle as pay_hourly,
  case when m.pay is null then null when hour.middle is null then 'not-known'
    when m.pay ->> 'period' = 'hour' then 'printed' when week.hours is not null then 'stated-hours'
    else 'full-time-year' end as hourly_from,
  m.mark # coalesce(seen.mark, 0) as version
from (
  select m.job_id, m.state, m.scope, m.occupation, m.customer_service, m.workplace, m.hours, m.term, m.stream,
    m.employer_type, coalesce(m.language, 'unknown') as language, m.shifts, m.channels, m.countries, m.closed_at,
    m.closed_reason, m.first_seen, m.posted_at, least(m.posted_at, m.first_seen) as began_at, m.spells - 1 as reposts,
    m.pay_currency, m.pay_hourly_min, m.pay_hourly_max, m.pay, m.place,
    ${[...SINGLES.map(single), ...SETS.map(set)].join(',\n    ')},
    coalesce(m.said -> 'experience' ->> 'value', 'unknown') as said_experience,
    case when jsonb_typeof(m.said -> 'experience' -> 'value') = 'number'
      then (m.said -> 'experience' ->> 'value')::numeric end as years,
    m.said -> 'weekly_hours' -> 'value' as weekly_hours,
    m.own_mark # coalesce(m.public_mark, 0) as mark, m.for_public or m.public_mark is not null as is_public
  from (
    -- Joined to nothing, labels are a copy in memory: else each word of them would be asked of the disk anew.
    select m.*, m.labels || '{}' as said, m.places -> 0 as place, ${mergeMark('m')} as own_mark,
      case when not m.for_public then (
        select ${mergeMark('v')} from store.merge v where v.job_id = m.job_id and v.for_public) end as public_mark
    from wanted join store.merge m on m.job_id = wanted.id and m.for_store offset 0) m
  offset 0) m
left join (
  select p.job_id, count(distinct p.id)::int as postings, count(distinct p.source_id)::int as sources,
    bool_and(${IS_FIRST}) as is_first, bit_xor(${POSTING_MARK}) as mark,
    range_agg(${stretch('s.opened_at', 'greatest(s.closed_at, s.opened_at)', 's.closed_at is null')})
      filter (where s.opened_at is not null) as spans
  from wanted join ${POSTINGS.replace('store.posting p', 'store.posting p on p.job_id = wanted.id')}
  group by p.job_id) seen on seen.job_id = m.job_id
cross join lateral (select coalesce(seen.is_first, false)
  and coalesce(m.posted_at < m.first_seen - interval '1 day', true) as is_backlog) life
cross join lateral (select (coalesce(m.weekly_hours ->> 'min', m.weekly_hours ->> 'max')::numeric
  + coalesce(m.weekly_hours ->> 'max', m.weekly_hours ->> 'min')::numeric) / 2 as hours) week
cross join lateral (select round((coalesce(m.pay_hourly_min, m.pay_hourly_max)
  + coalesce(m.pay_hourly_max, m.pay_hourly_min)) / 2, 2) as middle) hour`

/** What making and comparing facts takes. */
export const FACT_STATEMENTS: readonly string[] = [
  // As strict as it is, it is not made part of the question that calls it, and so keeps its word about rows.
  `create function store.listed_jobs(ids text[]) returns setof text language sql immutable strict rows 2000
    as 'select unnest(ids)'`,
  `create or replace function store.job_facts_of(ids text[]) returns setof store.job_fact language sql stable as
    $$${factsOf('ids')}$$`,
  `create or replace view store.job_version as
    select marks.job_id, bit_xor(marks.mark) as version
    from (
      select m.job_id, ${mergeMark('m')} as mark, m.for_store from store.merge m
      union all
      select p.job_id, ${POSTING_MARK}, null from ${POSTINGS} where p.job_id is not null) marks
    group by marks.job_id having bool_or(marks.for_store)`,
]
