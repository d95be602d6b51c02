import { type Kysely, sql } from 'kysely'
import { type CountedLabel, LABELS } from './0009-analytics-labels.ts'

/** Rare labels are found by an index, and a glance at demand by day counts one label, not all of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const MOVES = ['openings', 'found', 'reopenings', 'closings'] as const
const each = (of: (move: string) => string) => MOVES.map(of).join(', ')

/** What happened, of one label: a branch of analytics.demand_events. */
const eventsOf = ({ value, from }: CountedLabel) => `
    select c.day, g.among, c.value, ${each((move) => `sum(c.${move})::int as ${move}`)}
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
    cross join lateral unnest(c.among) as g(among) group by 1, 2, 3`

/** Every day of one label: each series is filled up by itself with the days on which nothing happened. */
const daysOf = (label: CountedLabel) => `
select d.day, k.among, '${label.label}' as label, k.value, ${each((move) => `d.${move}`)}, d.stock
from (
  select e.among, e.value, array_agg(e.day) as days, ${each((move) => `array_agg(e.${move}) as ${move}`)}
  from (${eventsOf(label)}) e group by e.among, e.value) k
-- Without a time zone, or a day on which the clocks go forward at midnight would not be met.
cross join (
  select min(lower(on_view[1]))::timestamp as first,
    max(greatest(lower(on_view[cardinality(on_view)]), upper(on_view[cardinality(on_view)]) - 1))::timestamp as last
  from analytics.job_facts) known
cross join lateral (
  select a.day::date as day, ${each((move) => `coalesce(e.${move}, 0) as ${move}`)},
    sum(coalesce(e.openings + e.found + e.reopenings - e.closings, 0)) over (order by a.day)::int as stock
  from generate_series(known.first, known.last, '1 day') as a(day)
  left join unnest(k.days, ${each((move) => `k.${move}`)}) as e(day, ${MOVES.join(', ')}) on e.day = a.day::date) d`

const weeksOf = (label: CountedLabel) => `
select date_trunc('week', w.day)::date as week, w.among, w.label, w.value, ${each((move) => `sum(w.${move})::int as ${move}`)},
  (array_agg(w.stock order by w.day desc))[1] as stock
from (${daysOf(label)}) w group by 1, 2, 3, 4`

const COUNTED = {
  seasonal: "f.term = 'seasonal'",
  part_time: "f.hours in ('part-time', 'either')",
  remote: "f.workplace = 'remote'",
  hybrid: "f.workplace = 'hybrid'",
  overnight: "'overnight' = any(f.shifts)",
}
const counted = (of: (name: string, condition: string) => string) =>
  Object.entries(COUNTED)
    .map(([name, condition]) => of(name, condition))
    .join(',\n      ')

/** As other views since 0018: jobs are counted by day and list of groups before they are for each month and group. */
const SHARES_BY_MONTH = `
select month, among, openings, seasonal, part_time, remote, hybrid, overnight,
  round(seasonal::numeric / openings, 4) as seasonal_share, round(part_time::numeric / openings, 4) as part_time_share,
  round(remote::numeric / openings, 4) as remote_share, round(overnight::numeric / openings, 4) as overnight_share,
  bool_or(has_start) over (partition by month) and bool_or(has_end) over (partition by month) as is_whole
from (
  select date_trunc('month', c.opened_on)::date as month, g.among, sum(c.openings)::int as openings,
      ${counted((name) => `sum(c.${name})::int as ${name}`)},
    min(extract(day from c.opened_on)) <= 7 as has_start, max(extract(day from c.opened_on)) >= 22 as has_end
  from (
    select f.opened_on, f.among, count(*) as openings,
      ${counted((name, condition) => `count(*) filter (where ${condition}) as ${name}`)}
    from analytics.job_facts f where not f.is_backlog group by 1, 2) c
  cross join lateral unnest(c.among) as g(among) group by 1, 2) by_month`

/**
 * Label after label: tools that show the first rows of a view are answered from the first label alone, where all labels
 * took a minute.
 */
export const VIEWS = [
  { name: 'analytics.demand_by_day', sql: LABELS.map(daysOf).join('\nunion all\n') },
  { name: 'analytics.demand_by_week', sql: LABELS.map(weeksOf).join('\nunion all\n') },
  { name: 'analytics.shares_by_month', sql: SHARES_BY_MONTH },
]

const STATEMENTS = [
  // Words of all labels, whichever label they are of. Of built-in functions in one expression, so that it becomes part of
  // the question that calls it: a function with a query of its own takes four times as long. What begins or ends with a
  // quotation mark or bracket is not found by it, and is none of our words.
  `create function store.label_words(labels jsonb) returns text[] language sql immutable parallel safe
    return string_to_array(
      btrim(jsonb_path_query_array(labels, '$.*.value ? (@.type() == "string")')::text, '[]"'), '", "')`,
  `create index merge_label_words on store.merge using gin (store.label_words(labels))
    where for_public and state = 'open'`,
  // Postgres takes no statistics from an index over some of the rows; without any it reads all jobs for a word that none
  // has, or fetches every third job for a word that a page is full of at once.
  'create statistics store.merge_label_word_counts on (store.label_words(labels)) from store.merge',
  `create statistics store.merge_name_counts on (lower(title || ' ' || coalesce(company, ''))) from store.merge`,
  ...['merge_label_words', 'merge_place_keys', 'merge_names'].map(withoutStatistics),
  'analyze store.merge',
  ...VIEWS.map(({ name, sql }) => `create or replace view ${name} as ${sql}`),
]

// Collected, and never looked at.
function withoutStatistics(index: string): string {
  return `do $$ begin
    if to_regclass('store.${index}') is not null then alter index store.${index} alter column 1 set statistics 0; end if;
  end $$`
}
