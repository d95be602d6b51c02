import { plain, type View } from './0009-analytics-view.ts'

const day = (moment: string) => `((${moment}) at time zone 'UTC')::date`
const single = (field: string) => `coalesce(x.${field} ->> 'value', 'unknown')`
// An absent set is an empty one.
const set = (field: string) =>
  `array(select one ->> 'value' from jsonb_array_elements(x.${field}) one order by 1)`

/** A stretch ends a little less than a day late, so that ranges join whose gap is a hiccup of the board and no repost. */
const GAP = "(interval '1 day' - interval '1 microsecond')"
const stretch = (from: string, to: string, isOpen: string) =>
  `tstzrange(${from}, case when not (${isOpen}) then ${to} + ${GAP} end)`

/** Marks of the rows that a job's facts are made from, for telling whether they changed: see 0009-analytics-refresh.ts. */
export const MARKS = {
  // Of a source that began after its start was last noted, every advertisement is among the first.
  isFirst: 'bool_and(coalesce(p.first_seen <= o.first_seen, true))',
  postings: 'bit_xor(hash_record_extended(row(p.id, p.source_id), 0))',
  spells: 'bit_xor(hash_record_extended(row(s.posting_id, s.opened_at, s.closed_at), 0))',
}
// A merge is known by the transaction that wrote it, which spares reading it.
export const VERSION =
  'hash_record_extended(row(merges.of_store, merges.of_public, member.is_first, member.mark, stretch.mark), 0)'

/** Bounds of the groups of demanded experience, in years. */
const EXPERIENCE = `case
    when years.n is null then ${single('experience')}
    when years.n < 2 then '1 year' when years.n < 3 then '2 years' when years.n < 5 then '3-4 years'
    else '5 years or more' end`

/** What every count over jobs starts from: one pass over the labels, kept as rows. */
export const FACTS: View = {
  name: 'analytics.job_facts',
  about:
    'One row a job with its labels as plain columns, as of the last refresh (analytics.refreshes): what all counts over jobs start from. A row is of one moment; different jobs may be a batch of the refresh apart. A label that is not known is the word unknown, a set that is not known is empty',
  columns: {
    job_id: null,
    among:
      'Groups the job counts in: all, its scope, and service for customer service of both scopes (core, customer-service)',
    ...plain('state', 'scope', 'is_public', 'occupation', 'customer_service', 'workplace', 'hours', 'term'),
    ...plain('stream', 'industry', 'employer_type', 'direction', 'setting', 'education'),
    experience:
      'Demanded experience in groups: none-needed, some, 1 year, 2 years, 3-4 years, 5 years or more, unknown',
    experience_years: 'Demanded experience in years where the advertisement names years',
    ...plain('training', 'training_paid', 'licence', 'online_in_office', 'advancement', 'language'),
    ...plain('shifts', 'channels', 'skills', 'tools', 'duties', 'conditions', 'licence_kinds'),
    languages: 'Languages demanded besides that of the advertisement, ISO 639-1',
    trust: 'Reasons to distrust the advertisement; empty where none was found',
    asks: 'Everything the advertisement demands that can be learnt or obtained: skills, tools and licences',
    country:
      'ISO 3166-1 country of the first place, else the only country a remote worker may live in; unknown otherwise',
    region: 'Country and state, province or region of the first place, as US-OH; unknown where none is named',
    city: 'City of the first place; unknown where none is named',
    opened_on:
      'UTC day on which the job opened: the day it was posted where that is known and earlier, else the day it was first seen',
    closed_on: 'UTC day on which it closed; null while it is open',
    closed_reason: null,
    is_backlog:
      'Whether it stood on its boards already, posted earlier, when these were first read: how many others of its time had gone by then nobody knows, so it counts in stocks and shares but in no openings',
    on_view:
      'Stretches of days on which it was on view, both ends included; less than 24 hours away ends none',
    reposts: null,
    postings: 'Advertisements joined in the job',
    sources: 'Different sources among them',
    weekly_hours: 'Stated hours a week, the middle of a range; null where none are stated',
    ...plain('pay_currency', 'pay_period', 'pay_min', 'pay_max', 'pay_basis', 'pay_provenance'),
    ...plain('pay_hourly_min', 'pay_hourly_max', 'pay_hourly', 'hourly_from'),
  },
  get sql() {
    return `select ${Object.keys(this.columns).join(', ')} from store.job_fact`
  },
}

/**
 * The facts of some jobs. Laterals that are kept whole, so that a job costs its own rows by their indexes whatever the
 * planner thinks of how many are asked for: a plan over all rows, once a batch, would be a hundred passes.
 */
export const factsOf = (ids: string) => `
select m.job_id,
  array['all', m.scope] || case when m.customer_service then array['service'] else '{}' end as among,
  m.state, m.scope, public_merge.mark is not null as is_public,
  m.occupation, m.customer_service, m.workplace, m.hours, m.term, m.stream, ${single('industry')} as industry,
  m.employer_type, ${single('direction')} as direction, ${single('setting')} as setting,
  ${single('education')} as education, ${EXPERIENCE} as experience, years.n as experience_years,
  ${single('training')} as training, ${single('training_paid')} as training_paid, ${single('licence')} as licence,
  ${single('online_in_office')} as online_in_office, ${single('advancement')} as advancement,
  coalesce(m.language, 'unknown') as language,
  m.shifts, m.channels, held.skills, held.tools, ${set('duties')} as duties, ${set('conditions')} as conditions,
  held.licence_kinds, ${set('languages')} as languages, ${set('trust')} as trust,
  held.skills || held.tools || held.licence_kinds as asks,
  coalesce(m.places -> 0 ->> 'country', case when cardinality(m.countries) = 1 then m.countries[1] end, 'unknown')
    as country,
  coalesce((m.places -> 0 ->> 'country') || '-' || (m.places -> 0 ->> 'region'), 'unknown') as region,
  coalesce(m.places -> 0 ->> 'city', 'unknown') as city,
  life.opened_on, case when m.state = 'closed' then ${day('m.closed_at')} end as closed_on, m.closed_reason,
  life.is_backlog,
  array(select daterange(${day('lower(span)')}, ${day(`upper(span) - ${GAP}`)}, '[]')
    from unnest(coalesce(stretch.spans, '{}') + tstzmultirange(case when life.is_backlog then 'empty'
      else ${stretch('least(m.posted_at, m.first_seen)', 'm.first_seen', 'false')} end)) as span order by span) as on_view,
  m.spells - 1 as reposts, member.postings, member.sources,
  week.hours as weekly_hours,
  m.pay_currency, m.pay ->> 'period' as pay_period, (m.pay ->> 'min')::numeric as pay_min,
  (m.pay ->> 'max')::numeric as pay_max, m.pay ->> 'basis' as pay_basis, m.pay ->> 'provenance' as pay_provenance,
  m.pay_hourly_min, m.pay_hourly_max, hour.middle as pay_hourly,
  case when m.pay is null then null when hour.middle is null then 'not-known'
    when m.pay ->> 'period' = 'hour' then 'printed' when week.hours is not null then 'stated-hours'
    else 'full-time-year' end as hourly_from, ${VERSION} as version
from unnest(${ids}) as wanted(id)
cross join lateral (
  select of_job.*, of_job.xmin::text as mark from store.merge of_job
  where of_job.job_id = wanted.id and of_job.for_store offset 0) m
left join lateral (
  select v.xmin::text as mark from store.merge v where v.job_id = m.job_id and v.for_public) public_merge on true
cross join lateral (select m.mark as of_store, public_merge.mark as of_public) merges
cross join lateral jsonb_to_record(m.labels) as x(industry jsonb, direction jsonb, setting jsonb, education jsonb,
  experience jsonb, training jsonb, training_paid jsonb, licence jsonb, online_in_office jsonb, advancement jsonb,
  skills jsonb, tools jsonb, duties jsonb, conditions jsonb, licence_kinds jsonb, languages jsonb, trust jsonb,
  weekly_hours jsonb)
cross join lateral (select ${set('skills')} as skills, ${set('tools')} as tools,
  ${set('licence_kinds')} as licence_kinds offset 0) held
cross join lateral (select case when jsonb_typeof(x.experience -> 'value') = 'number'
  then (x.experience ->> 'value')::numeric end as n offset 0) years
cross join lateral (select
  (coalesce(x.weekly_hours #>> '{value,min}', x.weekly_hours #>> '{value,max}')::numeric
    + coalesce(x.weekly_hours #>> '{value,max}', x.weekly_hours #>> '{value,min}')::numeric) / 2 as hours) week
cross join lateral (select round((coalesce(m.pay_hourly_min, m.pay_hourly_max)
  + coalesce(m.pay_hourly_max, m.pay_hourly_min)) / 2, 2) as middle) hour
cross join lateral (
  select count(*)::int as postings, count(distinct p.source_id)::int as sources, ${MARKS.isFirst} as is_first,
    ${MARKS.postings} as mark
  from store.posting p left join store.source_start o on o.source_id = p.source_id where p.job_id = m.job_id) member
cross join lateral (
  select ${MARKS.spells} as mark,
    range_agg(${stretch('s.opened_at', 'greatest(s.closed_at, s.opened_at)', 's.closed_at is null')}) as spans
  from store.posting p join store.spell s on s.posting_id = p.id where p.job_id = m.job_id) stretch
cross join lateral (select ${day('least(m.posted_at, m.first_seen)')} as opened_on,
  coalesce(member.is_first, false) and coalesce(m.posted_at < m.first_seen - interval '1 day', true) as is_backlog) life`
