import { plain, type View } from './0009-analytics-view.ts'

const RELATED = [
  ...['receptionist', 'concierge', 'hotel-desk-clerk', 'lodging-manager', 'bank-teller', 'cashier'],
  ...['retail-salesperson', 'telemarketer'],
]
const SERVICE = [
  ...[
    'customer-service-representative',
    'technical-support',
    'customer-success',
    'customer-service-supervisor',
  ],
  'order-clerk',
]
const rows = [
  ...SERVICE.map((name, n) => `('${name}', true, ${n})`),
  ...RELATED.map((name, n) => `('${name}', false, ${SERVICE.length + n})`),
].join(', ')

const RELATED_OCCUPATIONS: View = {
  name: 'analytics.related_occupations',
  about:
    'Occupations of customer service and those beside it (receptionist, concierge, hotel desk clerk, lodging manager ...), with openings and pay',
  columns: {
    occupation: null,
    is_service: 'True for customer service, false for the occupations beside it',
    ...plain('soc', 'jobs', 'open_jobs'),
    recent_openings:
      'Jobs that opened in the last 90 known days, without the backlog of boards first read then',
    ...plain('part_time_share', 'remote_share'),
    n_usd: 'Jobs that state pay in US dollars with an hourly equivalent',
    median_usd: 'Their median, USD an hour; null below 5',
    to_representatives:
      'That median by the median of customer service representatives: 1.1 is ten percent more',
    official_median: 'Official median of the newest year, USD an hour',
    official_year: 'Year of the official median',
  },
  sql: `
select r.occupation, r.is_service, r.soc, r.jobs, r.open_jobs, r.recent_openings, r.part_time_share, r.remote_share,
  r.n_usd, r.median_usd,
  round(r.median_usd / max(r.median_usd) filter (where r.occupation = 'customer-service-representative') over (), 4)
    as to_representatives,
  w.hourly_median as official_median, w.year as official_year
from (
  select o.occupation, o.is_service, o.place, c.soc, count(f.job_id)::int as jobs,
    count(*) filter (where f.state = 'open')::int as open_jobs,
    count(*) filter (where f.opened_on > newest.day - 90 and not f.is_backlog)::int as recent_openings,
    round(count(*) filter (where f.hours in ('part-time', 'either'))::numeric / nullif(count(f.job_id), 0), 4)
      as part_time_share,
    round(count(*) filter (where f.workplace = 'remote')::numeric / nullif(count(f.job_id), 0), 4) as remote_share,
    count(f.pay_hourly) filter (where f.pay_currency = 'USD')::int as n_usd,
    case when count(f.pay_hourly) filter (where f.pay_currency = 'USD') >= 5 then
      round(percentile_cont(0.5) within group (order by f.pay_hourly) filter (where f.pay_currency = 'USD')::numeric, 2)
      end as median_usd
  from (values ${rows}) as o(occupation, is_service, place)
  join reference.occupations c on c.occupation = o.occupation
  cross join (select max(greatest(opened_on, closed_on)) as day from analytics.job_facts) newest
  left join analytics.job_facts f on f.occupation = o.occupation
  group by 1, 2, 3, 4) r
left join reference.wages w on w.soc = r.soc and w.area = 'N0000000' and w.industry = '000000' and w.is_latest
order by r.place`,
}

/** A reading of label_shares for the labels of one question. */
function shares(name: string, about: string, labels: readonly string[]): View {
  return {
    name: `analytics.${name}`,
    about,
    columns: plain('among', 'label', 'value', 'jobs', 'open_jobs', 'known', 'share', 'share_of_known'),
    sql: `select * from analytics.label_shares where label in (${labels.map((label) => `'${label}'`).join(', ')})`,
  }
}

const OUTLOOK_BESIDE_DEMAND: View = {
  name: 'analytics.outlook_beside_demand',
  about:
    'Official projections of employment beside openings observed in whole years before the newest known day',
  columns: {
    ...plain('occupation', 'soc', 'period', 'growth_percent', 'change_persons'),
    openings_last_year:
      'Jobs that opened in the last 365 known days, without the backlog of boards first read then',
    openings_year_before: 'Jobs that opened in the 365 days before those',
    observed_change: 'The first by the second, less 1; null where the store knows less than two years',
    ...plain('source', 'cited'),
  },
  sql: `
select u.occupation, u.soc, u.period, u.growth_percent, u.change_persons, d.last_year as openings_last_year,
  d.year_before as openings_year_before,
  case when d.oldest <= d.newest - 700 then round(d.last_year::numeric / nullif(d.year_before, 0) - 1, 4) end
    as observed_change, u.source, u.cited
from reference.outlook u
cross join lateral (
  select span.oldest, span.newest, count(*) filter (where f.opened_on > span.newest - 365)::int as last_year,
    count(*) filter (where f.opened_on > span.newest - 730 and f.opened_on <= span.newest - 365)::int as year_before
  from (select min(opened_on) as oldest, max(greatest(opened_on, closed_on)) as newest from analytics.job_facts) span
  left join analytics.job_facts f on f.occupation = u.occupation and not f.is_backlog
  group by 1, 2) d`,
}

export const MARKET: readonly View[] = [
  RELATED_OCCUPATIONS,
  shares('requirements', 'Demanded education, training, licences and experience, by group', [
    ...['education', 'experience', 'training', 'training_paid', 'licence', 'licence_kinds', 'languages'],
  ]),
  shares('channels', 'Channels and direction of the work, by group', ['channels', 'direction']),
  shares('conditions', 'Conditions of the work, by group', [
    'conditions',
    'shifts',
    'setting',
    'online_in_office',
  ]),
  shares('employers', 'Direct employers, outsourcers (bpo) and agencies, by group', ['employer_type']),
  OUTLOOK_BESIDE_DEMAND,
]
