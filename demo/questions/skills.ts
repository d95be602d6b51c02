import { type Figures, grouped, isService, type Question, tally, tallyOpen } from './question.ts'
import type { TrueJob } from './true-jobs.ts'

/** A bank's adviser who learnt computing, business and accountancy, negotiates, and has five years behind her. */
const HELD = [
  ...[
    'computer-literacy',
    'systems-administration',
    'spreadsheets',
    'Excel',
    'Microsoft Excel',
    'data-entry',
    'accounting',
  ],
  ...[
    'negotiation-mediation',
    'verbal-communication',
    'written-communication',
    'data-privacy',
    'crm',
    'typing',
  ],
  ...['patience', 'problem-solving', 'active-listening', 'cash-handling', 'time-management'],
]
const YEARS = 5
const CALL = `analytics.portability(array[${HELD.map((skill) => `'${skill}'`).join(', ')}], ${YEARS})`

// The truth knows that a licence is demanded, and not which.
const asksOf = ({ labels }: TrueJob): readonly string[] => [...labels.skills, ...labels.tools]
const fits = ({ labels }: TrueJob): boolean =>
  typeof labels.experience !== 'number' || labels.experience <= YEARS
const lacking = (job: TrueJob): string[] => asksOf(job).filter((skill) => !HELD.includes(skill))
const asking = (jobs: readonly TrueJob[]): TrueJob[] =>
  jobs.filter((job) => asksOf(job).length > 0 && fits(job))

/** Doors of a kind: how many jobs of each value name demands, are open to her, are open now, and ask for one thing more. */
function doors(jobs: readonly TrueJob[], doorOf: (job: TrueJob) => string | null): Figures {
  return Object.fromEntries(
    [...grouped(asking(jobs), (job) => doorOf(job) ?? 'unknown')].map(([value, own]) => {
      const opened = own.filter((job) => lacking(job).length === 0)
      const openNow = opened.filter(({ closedOn }) => closedOn === null)
      const nearly = own.filter((job) => lacking(job).length === 1)
      return [value, [own.length, opened.length, openNow.length, nearly.length]]
    }),
  )
}
const DOORS = ['jobs', 'opened', 'open_now', 'nearly']
const LEAST_OPENED = 5

const mobile = (jobs: readonly TrueJob[]): TrueJob[] =>
  jobs.filter((job) => isService(job) && asksOf(job).length > 0)

/** Which share of the jobs of one group asks for nothing but what is typical of another. */
function shareReached(groups: ReadonlyMap<string, readonly TrueJob[]>, from: string, to: string): number {
  const home = groups.get(from) ?? []
  const counts = Object.entries(tally(home, asksOf))
  const typical = new Set(counts.filter(([, [count]]) => count! >= 0.1 * home.length).map(([skill]) => skill))
  const own = groups.get(to) ?? []
  return own.filter((job) => asksOf(job).every((skill) => typical.has(skill))).length / own.length
}

const STREAMS = ['private-service', 'professional', 'public', 'specialist']
const columnOf = (stream: string) => stream.replace('-', '_')

export const SKILLS: readonly Question[] = [
  {
    ask: 'Which skills does customer service ask for most?',
    sql: `select value as skill, jobs, share_of_known from analytics.label_shares
where among = 'service' and label = 'skills' order by jobs desc, value`,
    by: ['skill'],
    figures: ['jobs'],
    within: null,
    truth: (jobs) => tally(jobs.filter(isService), ({ labels }) => labels.skills),
  },
  {
    ask: 'I know computing, accountancy and negotiation and have five years in a bank: which streams are open to me?',
    sql: `select value as stream, jobs, opened, open_now, share, nearly, touched, pay_currency, pay_n, median_hourly
from ${CALL}
where kind = 'stream'`,
    by: ['stream'],
    figures: [...DOORS, 'share', 'touched'],
    within: null,
    truth: (jobs) => {
      const touched = tally(
        asking(jobs).filter((job) => asksOf(job).some((skill) => HELD.includes(skill))),
        ({ labels }) => [labels.stream],
      )
      return Object.fromEntries(
        Object.entries(doors(jobs, ({ labels }) => labels.stream)).map(([stream, row]) => [
          stream,
          [...row, row[1]! / row[0]!, touched[stream]?.[0] ?? 0],
        ]),
      )
    },
  },
  {
    ask: 'Which occupations are open to me?',
    sql: `select value as occupation, jobs, opened, open_now, nearly, pay_currency, median_hourly
from ${CALL}
where kind = 'occupation' and opened >= ${LEAST_OPENED}`,
    by: ['occupation'],
    figures: DOORS,
    within: null,
    truth: (jobs) =>
      Object.fromEntries(
        Object.entries(doors(jobs, ({ labels }) => labels.occupation)).filter(
          ([, row]) => row[1]! >= LEAST_OPENED,
        ),
      ),
  },
  {
    ask: 'Which single further skill would open most doors to me?',
    sql: `select value as skill, opened, open_now, median_hourly
from ${CALL}
where kind = 'extra-skill' order by opened desc, value`,
    by: ['skill'],
    figures: ['opened', 'open_now'],
    within: null,
    truth: (jobs) =>
      tallyOpen(
        asking(jobs).filter((job) => lacking(job).length === 1),
        (job) => lacking(job),
      ),
  },
  {
    ask: 'How mobile are workers of one stream (rows) in each stream (columns)?',
    sql: `select from_stream, ${STREAMS.map((to) => `max(share) filter (where to_stream = '${to}') as ${columnOf(to)}`).join(',\n  ')}
from analytics.mobility group by 1 order by 1`,
    by: ['from_stream'],
    figures: STREAMS.map(columnOf),
    within: null,
    truth: (jobs) => {
      const streams = grouped(
        mobile(jobs).filter(({ labels }) => labels.stream !== null),
        ({ labels }) => labels.stream!,
      )
      return Object.fromEntries(
        [...streams.keys()].map((from) => [from, STREAMS.map((to) => shareReached(streams, from, to))]),
      )
    },
  },
]
