import { grouped, hourlyOf, isPartTime, isService, medians, percentile, type Question } from './question.ts'
import type { TrueJob } from './true-jobs.ts'

const inUsd = ({ pay }: TrueJob): boolean => pay?.currency === 'USD'
const isRepresentative = ({ labels }: TrueJob): boolean =>
  labels.occupation === 'customer-service-representative'
const MEDIAN = { figure: 10, share: 0.12 }

export const PAY: readonly Question[] = [
  {
    ask: 'What does customer service pay an hour, by country?',
    sql: `select value as country, currency, n, p10, p25, median, p75, p90 from analytics.pay_percentiles
where among = 'service' and occupation = 'all' and label = 'country' and median is not null order by 1`,
    by: ['country', 'currency'],
    figures: ['n', 'median'],
    within: MEDIAN,
    truth: (jobs) =>
      medians(
        grouped(
          jobs.filter((job) => isService(job) && job.pay !== null),
          (job) => `${job.country} ${job.pay!.currency}`,
        ),
      ),
  },
  {
    ask: 'How far apart are the best and the worst paid customer service representatives, in US dollars an hour?',
    sql: `select currency, n, p10, p25, median, p75, p90 from analytics.pay_percentiles
where among = 'all' and occupation = 'customer-service-representative' and label = 'any' and currency = 'USD'`,
    by: ['currency'],
    figures: ['n', 'p10', 'p25', 'median', 'p75', 'p90'],
    within: MEDIAN,
    truth: (jobs) => {
      const figures = jobs
        .filter((job) => isRepresentative(job) && inUsd(job))
        .map(hourlyOf)
        .filter((figure) => figure !== null)
      return {
        USD: [figures.length, ...[0.1, 0.25, 0.5, 0.75, 0.9].map((share) => percentile(figures, share))],
      }
    },
  },
  {
    ask: 'Does advertised pay of customer service representatives keep up with official wages?',
    sql: `select year, n, median, official_year, official_median, median_difference from analytics.pay_beside_official
where occupation = 'customer-service-representative' order by 1`,
    by: ['year'],
    figures: ['n', 'median'],
    within: MEDIAN,
    truth: (jobs) =>
      medians(
        grouped(
          jobs.filter((job) => isRepresentative(job) && inUsd(job)),
          ({ openedOn }) => openedOn.slice(0, 4),
        ),
      ),
  },
  {
    ask: 'Is part-time work in customer service paid less by the hour than full-time work?',
    sql: `select value as hours, currency, n, median from analytics.pay_percentiles
where among = 'service' and occupation = 'all' and label = 'hours' and currency = 'USD' and median is not null order by 1`,
    by: ['hours'],
    figures: ['n', 'median'],
    within: MEDIAN,
    sure: (name) => name === 'part-time' || name === 'full-time',
    truth: (jobs) =>
      medians(
        grouped(
          jobs.filter((job) => isService(job) && inUsd(job)),
          ({ labels }) => labels.hours ?? 'unknown',
        ),
      ),
  },
  {
    ask: 'Does work from home pay less?',
    sql: `select value as workplace, currency, n, median from analytics.pay_percentiles
where among = 'service' and occupation = 'all' and label = 'workplace' and currency = 'USD' and median is not null order by 1`,
    by: ['workplace'],
    figures: ['n', 'median'],
    within: MEDIAN,
    sure: (name) => name === 'remote' || name === 'hybrid',
    truth: (jobs) =>
      medians(
        grouped(
          jobs.filter((job) => isService(job) && inUsd(job)),
          ({ labels }) => labels.workplace ?? 'unknown',
        ),
      ),
  },
  {
    ask: 'Which stream pays customer service best?',
    sql: `select stream, jobs, open_jobs, part_time_share, remote_share, n_usd, median_usd from analytics.streams
where among = 'service' and industry = 'all' and median_usd is not null order by median_usd desc, stream`,
    by: ['stream'],
    figures: ['n_usd', 'median_usd'],
    within: null,
    truth: (jobs) =>
      medians(
        grouped(
          jobs.filter((job) => isService(job) && inUsd(job)),
          ({ labels }) => labels.stream ?? 'unknown',
        ),
      ),
  },
  {
    ask: 'Of how many jobs of part-time work is the hourly pay known, and where from?',
    sql: `select hourly_from, count(*)::int as jobs from analytics.pay
where hours = 'part-time' group by 1 order by 1`,
    by: ['hourly_from'],
    figures: ['jobs'],
    within: MEDIAN,
    sure: (name) => name === 'printed',
    truth: (jobs) => {
      const paid = jobs.filter(
        (job) => job.labels.hours === 'part-time' && isPartTime(job) && job.pay !== null,
      )
      return Object.fromEntries(
        [
          ...grouped(paid, (job) =>
            job.pay!.period === 'hour' ? 'printed' : hourlyOf(job) === null ? 'not-known' : 'stated-hours',
          ),
        ].map(([from, own]) => [from, [own.length]]),
      )
    },
  },
]
