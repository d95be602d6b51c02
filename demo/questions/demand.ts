import { type Figures, grouped, isPartTime, isService, percentile, type Question } from './question.ts'
import { daysBeforeEnd, daysBetween, type TrueJob } from './true-jobs.ts'

const month = ({ openedOn }: TrueJob) => openedOn.slice(0, 7)
const COUNT = { figure: 6, share: 0.15 }
const isWhole = (jobs: readonly TrueJob[]): boolean => {
  const days = jobs.map(({ openedOn }) => Number(openedOn.slice(8)))
  return Math.min(...days) <= 7 && Math.max(...days) >= 22
}

/** Openings by whole month, without the backlog of boards. */
function wholeMonths(jobs: readonly TrueJob[]): Map<string, TrueJob[]> {
  const known = jobs.filter(({ isBacklog }) => !isBacklog)
  const months = grouped(known, month)
  return new Map([...months].filter(([, all]) => isWhole(all)))
}

function stockOn(day: string, jobs: readonly TrueJob[]): number {
  return jobs.filter(({ onView }) => onView.some(({ from, to }) => from <= day && (to === null || to > day)))
    .length
}

/** Occupations of which an official projection is known. */
const PROJECTED = [
  ...['bank-teller', 'cashier', 'customer-service-representative', 'hotel-desk-clerk', 'lodging-manager'],
  ...['order-clerk', 'receptionist', 'retail-salesperson', 'technical-support', 'telemarketer'],
]

export const DEMAND: readonly Question[] = [
  {
    ask: 'How many jobs do we know of each scope, and how many are open?',
    sql: `select among as scope, jobs, open_jobs as open from analytics.label_shares
where label = 'any' and among not in ('all', 'service') order by 1`,
    by: ['scope'],
    figures: ['jobs', 'open'],
    within: COUNT,
    truth: (jobs) =>
      Object.fromEntries(
        [...grouped(jobs, ({ scope }) => scope)].map(([scope, own]) => [
          scope,
          [own.length, own.filter(({ closedOn }) => closedOn === null).length],
        ]),
      ),
  },
  {
    ask: 'How many jobs opened in each month?',
    sql: `select to_char(month, 'YYYY-MM') as month, openings from analytics.shares_by_month
where among = 'all' and is_whole order by 1`,
    by: ['month'],
    figures: ['openings'],
    within: COUNT,
    truth: (jobs) => Object.fromEntries([...wholeMonths(jobs)].map(([name, own]) => [name, [own.length]])),
  },
  {
    ask: 'When in the year is customer service sought most?',
    sql: `select month_of_year, months, openings, index from analytics.seasonal_index where among = 'service' order by 1`,
    by: ['month_of_year'],
    figures: ['index'],
    within: { figure: 0.12, share: 0.08 },
    truth: (jobs) => {
      const means = new Map<string, number[]>()
      for (const [name, all] of wholeMonths(jobs)) {
        const key = String(Number(name.slice(5)))
        means.set(key, [...(means.get(key) ?? []), all.filter(isService).length])
      }
      const byName = [...means].map(
        ([key, counts]) => [key, counts.reduce((a, b) => a + b) / counts.length] as const,
      )
      const average = byName.reduce((sum, [, mean]) => sum + mean, 0) / byName.length
      return Object.fromEntries(byName.map(([key, mean]) => [key, [mean / average]]))
    },
  },
  {
    ask: 'Which share of the openings in customer service is seasonal, by month?',
    sql: `select to_char(month, 'YYYY-MM') as month, openings, seasonal, seasonal_share from analytics.shares_by_month
where among = 'service' and is_whole order by 1`,
    by: ['month'],
    figures: ['seasonal_share'],
    within: { figure: 0.06, share: 0.1 },
    truth: (jobs) =>
      Object.fromEntries(
        [...wholeMonths(jobs)].map(([name, all]) => {
          const service = all.filter(isService)
          return [name, [service.filter(({ labels }) => labels.term === 'seasonal').length / service.length]]
        }),
      ),
  },
  {
    ask: 'How did the part-time and the remote share of customer service change from one year to the next?',
    sql: `select extract(year from month)::int as year, sum(openings)::int as openings,
  round(sum(part_time)::numeric / sum(openings), 3) as part_time, round(sum(remote)::numeric / sum(openings), 3) as remote
from analytics.shares_by_month where among = 'service' and is_whole group by 1 order by 1`,
    by: ['year'],
    figures: ['part_time', 'remote'],
    within: { figure: 0.05, share: 0.05 },
    truth: (jobs) => {
      const service = [...wholeMonths(jobs).values()].flat().filter(isService)
      return Object.fromEntries(
        [...grouped(service, ({ openedOn }) => openedOn.slice(0, 4))].map(([year, own]) => [
          year,
          [
            own.filter(isPartTime).length / own.length,
            own.filter(({ labels }) => labels.workplace === 'remote').length / own.length,
          ],
        ]),
      )
    },
  },
  {
    ask: 'How large was the stock of jobs on each of the last seven days?',
    sql: `select to_char(day, 'YYYY-MM-DD') as day, openings, found, reopenings, closings, stock from analytics.demand_by_day
where among = 'all' and label = 'any' order by day desc limit 7`,
    by: ['day'],
    figures: ['stock'],
    within: { figure: 12, share: 0.06 },
    truth: (jobs) =>
      Object.fromEntries(
        [0, 1, 2, 3, 4, 5, 6].map((n) => [daysBeforeEnd(n), [stockOn(daysBeforeEnd(n), jobs)]]),
      ),
  },
  {
    ask: 'How many overnight jobs in customer service were on view at the end of each of the last weeks?',
    sql: `select to_char(week, 'YYYY-MM-DD') as week, openings, closings, stock from analytics.demand_by_week
where among = 'service' and label = 'shifts' and value = 'overnight' order by 1 desc limit 5`,
    by: ['week'],
    figures: ['stock'],
    within: COUNT,
    truth: (jobs) => {
      const night = jobs.filter((job) => isService(job) && job.labels.shifts.includes('overnight'))
      return Object.fromEntries(
        [0, 1, 2, 3, 4].map((n) => [daysBeforeEnd(7 * n + 6), [stockOn(daysBeforeEnd(7 * n), night)]]),
      )
    },
  },
  {
    ask: 'How long are jobs in customer service advertised, by term?',
    sql: `select value as term, closed_jobs, median_days from analytics.time_to_close
where among = 'service' and label = 'term' order by 1`,
    by: ['term'],
    figures: ['closed_jobs', 'median_days'],
    within: { figure: 4, share: 0.18 },
    sure: (_, [closed]) => closed! >= 20,
    truth: (jobs) => {
      const closed = jobs.filter((job) => isService(job) && job.closedOn !== null)
      return Object.fromEntries(
        [...grouped(closed, ({ labels }) => labels.term ?? 'unknown')].map(([term, own]) => [
          term,
          [
            own.length,
            percentile(
              own.map(({ openedOn, closedOn }) => daysBetween(openedOn, closedOn!)),
              0.5,
            ),
          ],
        ]),
      )
    },
  },
  {
    ask: 'How many jobs come back after having been gone?',
    sql: `select among, jobs, reposted_jobs, share from analytics.reposts where label = 'any' and among in ('all', 'service') order by 1`,
    by: ['among'],
    figures: ['jobs', 'reposted_jobs'],
    within: { figure: 10, share: 0.15 },
    truth: (jobs) => {
      const of = (some: readonly TrueJob[]) => [
        some.length,
        some.filter(({ onView }) => onView.length > 1).length,
      ]
      return { all: of(jobs), service: of(jobs.filter(isService)) }
    },
  },
  {
    ask: 'What do the newest official projections say, and what do we observe?',
    sql: `select distinct on (occupation) occupation, period, growth_percent, openings_last_year, openings_year_before,
  observed_change
from analytics.outlook_beside_demand order by occupation, period desc`,
    by: ['occupation'],
    figures: ['openings_last_year', 'openings_year_before'],
    within: { figure: 8, share: 0.15 },
    // Every seventh advertisement of a help desk is read as other customer service.
    sure: (name) => name !== 'technical-support',
    truth: (jobs) => {
      const known = jobs.filter(({ isBacklog }) => !isBacklog)
      const figures: Figures = {}
      for (const occupation of PROJECTED) {
        const own = known.filter(({ labels }) => labels.occupation === occupation)
        const between = (from: number, to: number) =>
          own.filter(({ openedOn }) => openedOn > daysBeforeEnd(from) && openedOn <= daysBeforeEnd(to)).length
        figures[occupation] = [between(365, 0), between(730, 365)]
      }
      return figures
    },
  },
]
