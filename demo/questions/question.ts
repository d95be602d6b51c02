import type { TrueJob } from './true-jobs.ts'

export interface Within {
  figure: number
  share: number
}

/** Figures of an answer by the words of its row. */
export type Figures = Record<string, number[]>

/** What a labour-market analyst asks, with the query and what its answer should be. */
export interface Question {
  ask: string
  sql: string
  /** Columns that name a row; joined by a space in `Figures`. */
  by: readonly string[]
  /** Columns that hold figures. */
  figures: readonly string[]
  /** The answer as the truth has it. */
  truth(jobs: readonly TrueJob[]): Figures
  /**
   * How far a figure may be off in the demo, where labels are read from words: so much, or this share of it. Null where
   * the answer rests on how words are read, which the demo shows and does not judge.
   */
  within: Within | null
  /** Rows that decide in the demo; all unless said. */
  sure?(name: string, figures: number[]): boolean
}

export const isService = ({ labels }: TrueJob): boolean => labels.customer_service
export const isPartTime = ({ labels }: TrueJob): boolean =>
  labels.hours === 'part-time' || labels.hours === 'either'

/** How many of them bear each value. */
export function tally(
  jobs: readonly TrueJob[],
  valuesOf: (job: TrueJob) => readonly (string | null)[],
): Figures {
  const figures: Figures = {}
  for (const job of jobs) {
    for (const value of valuesOf(job)) {
      const name = value ?? 'unknown'
      figures[name] = [(figures[name]?.[0] ?? 0) + 1]
    }
  }
  return figures
}

/** How many of them bear each value, and how many of those are open. */
export function tallyOpen(
  jobs: readonly TrueJob[],
  valuesOf: (job: TrueJob) => readonly (string | null)[],
): { [value: string]: [jobs: number, open: number] } {
  const open = tally(
    jobs.filter(({ closedOn }) => closedOn === null),
    valuesOf,
  )
  return Object.fromEntries(
    Object.entries(tally(jobs, valuesOf)).map(([value, [count = 0]]) => [
      value,
      [count, open[value]?.[0] ?? 0],
    ]),
  )
}

/** Jobs in groups, by a word. */
export function grouped(jobs: readonly TrueJob[], by: (job: TrueJob) => string): Map<string, TrueJob[]> {
  const groups = new Map<string, TrueJob[]>()
  for (const job of jobs) groups.set(by(job), [...(groups.get(by(job)) ?? []), job])
  return groups
}

/** A percentile as SQL interpolates it; `share` from 0 to 1. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const low = sorted[Math.floor(at)]!
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at))
}

/** Hourly pay as the rules have it: printed, else by stated weekly hours, else 2,080 hours a year for full-time work only. */
export function hourlyOf({ pay, labels }: TrueJob): number | null {
  if (pay === null) return null
  const middle = ((pay.min ?? pay.max!) + (pay.max ?? pay.min!)) / 2
  if (pay.period === 'hour') return middle
  const stated = labels.weekly_hours
  const week = stated !== null ? (stated[0] + stated[1]) / 2 : labels.hours === 'full-time' ? 40 : null
  if (week === null) return null
  const perYear = pay.period === 'year' ? 1 : pay.period === 'month' ? 12 : pay.period === 'week' ? 52 : null
  return perYear === null ? null : (middle * perYear) / (week * 52)
}

/** Medians of hourly pay and how many figures stand behind them, for groups of at least five. */
export function medians(groups: ReadonlyMap<string, readonly TrueJob[]>): Figures {
  return Object.fromEntries(
    [...groups].flatMap(([name, jobs]) => {
      const figures = jobs.map(hourlyOf).filter((figure) => figure !== null)
      return figures.length < 5 ? [] : [[name, [figures.length, percentile(figures, 0.5)]]]
    }),
  )
}
