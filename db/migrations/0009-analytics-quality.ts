import { LABELS } from './0009-analytics-labels.ts'
import { plain, type View } from './0009-analytics-view.ts'

const FIELDS = [
  ...['company', 'url', 'text', 'requisition', 'language', 'pay', 'posted_at', 'closes_at'].map((field) => [
    field,
    `p.${field} is not null`,
  ]),
  ['places', `p.places <> '[]'`],
  ['whole text', 'p.text is not null and not p.excerpt'],
]

const COVERAGE: View = {
  name: 'analytics.coverage',
  about:
    'How often each field arrives, by source. Texts outside the scope of Callboard are not kept unless asked for',
  columns: {
    source_id: null,
    field: 'Field of an advertisement',
    postings: 'Advertisements of the source',
    filled: 'Of these, with the field',
    fill_rate: 'Filled by postings',
  },
  sql: `
select p.source_id, f.field, count(*)::int as postings, count(*) filter (where f.is_filled)::int as filled,
  round(count(*) filter (where f.is_filled)::numeric / count(*), 4) as fill_rate
from store.posting p
cross join lateral (values ${FIELDS.map(([field, test]) => `('${field}', ${test})`).join(', ')}) as f(field, is_filled)
group by 1, 2`,
}

const DUPLICATES: View = {
  name: 'analytics.duplicates_by_source',
  about: 'How many advertisements of a source tell of a job that another advertisement tells of too',
  columns: {
    source_id: null,
    postings: 'Advertisements of the source',
    jobs: 'Different jobs among them',
    beside_itself: 'Advertisements that share their job with another one of the same source',
    beside_others: 'Advertisements that share their job with one of another source',
    duplicate_share: 'Advertisements that share their job with any other, by postings',
  },
  sql: `
select source_id, count(*)::int as postings, count(distinct job_id)::int as jobs,
  count(*) filter (where in_source > 1)::int as beside_itself, count(*) filter (where in_job > in_source)::int as beside_others,
  round(count(*) filter (where in_job > 1)::numeric / count(*), 4) as duplicate_share
from (
  select source_id, job_id, count(*) over (partition by job_id) as in_job,
    count(*) over (partition by job_id, source_id) as in_source
  from store.posting where job_id is not null) p
group by 1`,
}

const FRESHNESS: View = {
  name: 'analytics.freshness',
  about: 'How old what we know of each source is, measured against the newest run of all',
  columns: {
    source_id: null,
    open_postings: 'Advertisements on view',
    last_run_at: 'Its newest run',
    last_complete_at: 'Its newest run that was complete',
    last_new_at: 'When an advertisement was last seen for the first time',
    days_behind: 'Days from its newest complete run to the newest run of all sources; null without one',
    ...plain('health', 'health_reason'),
  },
  sql: `
select s.id as source_id, coalesce(p.open_postings, 0) as open_postings, r.last_run_at, r.last_complete_at, p.last_new_at,
  round((extract(epoch from (select max(at) from store.run) - r.last_complete_at) / 86400)::numeric, 2) as days_behind,
  s.health, s.health_reason
from store.source s
left join (
  select source_id, max(at) as last_run_at, max(at) filter (where state = 'complete') as last_complete_at
  from store.run group by 1) r on r.source_id = s.id
left join (
  select source_id, count(*) filter (where state = 'open')::int as open_postings, max(first_seen) as last_new_at
  from store.posting group by 1) p on p.source_id = s.id`,
}

const UNKNOWN: View = {
  name: 'analytics.unknown_shares',
  about: 'How often each label is not known, by group and language of the advertisement',
  columns: {
    among: null,
    language: 'ISO 639-1 of the advertisements, or all',
    label: null,
    jobs: null,
    unknown: 'Of these, jobs of which the label is not known; an empty set counts',
    unknown_share: 'Unknown by jobs',
  },
  sql: `
select g.among, coalesce(f.language, 'all') as language, k.label, count(*)::int as jobs,
  count(*) filter (where not k.is_known)::int as unknown,
  round(count(*) filter (where not k.is_known)::numeric / count(*), 4) as unknown_share
from analytics.job_facts f
cross join lateral (values ${LABELS.filter(({ label }) => label !== 'any')
    .map(({ label, known }) => `('${label}', ${known})`)
    .join(', ')}) as k(label, is_known)
cross join lateral unnest(f.among) as g(among)
group by grouping sets ((g.among, f.language, k.label), (g.among, k.label))`,
}

const PLACES: View = {
  name: 'analytics.places',
  about: 'Where jobs are, one row a place; a state or country alone has no city',
  columns: {
    job_id: null,
    number: 'Which place of the job, from 1',
    city: 'City in local spelling',
    region: 'State or province code in US, CA and AU, else the name of the region as printed',
    country: 'ISO 3166-1',
  },
  sql: `
select m.job_id, p.number::int as number, p.place ->> 'city' as city, p.place ->> 'region' as region,
  p.place ->> 'country' as country
from store.merge m cross join lateral jsonb_array_elements(m.places) with ordinality as p(place, number)
where m.for_store`,
}

const MERGES: View = {
  name: 'analytics.merges',
  about: 'From which advertisement each field of a job was taken, one row a field',
  columns: {
    job_id: null,
    field: 'Field of the job; text names the advertisement whose text is shown',
    posting_id: 'The advertisement it came from (analytics.postings)',
    source_id: 'Source of that advertisement',
  },
  sql: `
select m.job_id, f.field, p.id as posting_id, p.source_id
from store.merge m cross join lateral jsonb_each_text(m.provenance) as f(field, posting)
join store.posting p on p.id = f.posting::bigint
where m.for_store`,
}

const REFRESHES: View = {
  name: 'analytics.refreshes',
  about:
    'When what is kept as rows was last brought up to date: everything counted from analytics.job_facts is as of then',
  columns: {
    view: 'The view',
    refreshed_at: 'When the last refresh that came to its end began; null before the first',
    took_ms: 'How long it took, in milliseconds',
  },
  sql: `select r.view, r.refreshed_at, r.took_ms from store.refresh r`,
}

export const QUALITY: readonly View[] = [COVERAGE, DUPLICATES, FRESHNESS, UNKNOWN, PLACES, MERGES, REFRESHES]
