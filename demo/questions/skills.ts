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
    sql: `select value as stream, jobs, opened, open_now, share, pay_currency, pay_n, median_hourly
from ${CALL}
where kind = 'stream'`,
    by: ['stream'],
    figures: ['opened', 'open_now'],
    within: null,
    truth: (jobs) =>
      tallyOpen(
        asking(jobs).filter((job) => lacking(job).length === 0),
        ({ labels }) => [labels.stream],
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
    ask: 'How mobile are workers of one stream in the others?',
    sql: `select from_stream, to_stream, jobs, reachable, share from analytics.mobility order by 1, 2`,
    by: ['from_stream', 'to_stream'],
    figures: ['share'],
    within: null,
    truth: (jobs) => {
      const streams = grouped(
        jobs.filter((job) => isService(job) && job.labels.stream !== null && asksOf(job).length > 0),
        ({ labels }) => labels.stream!,
      )
      const typical = new Map(
        [...streams].map(([stream, own]) => [
          stream,
          new Set(
            Object.entries(tally(own, asksOf))
              .filter(([, [count]]) => count! >= 0.1 * own.length)
              .map(([skill]) => skill),
          ),
        ]),
      )
      const figures: Figures = {}
      for (const [from, held] of typical)
        for (const [to, own] of streams)
          figures[`${from} ${to}`] = [
            own.filter((job) => asksOf(job).every((skill) => held.has(skill))).length / own.length,
          ]
      return figures
    },
  },
]
