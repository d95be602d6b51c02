import type { TrueLabels, TruePay } from '../world/opening.ts'
import { MONTHS, monthKey } from './months.ts'

/** What is true of one month of history. */
export interface MonthTruth {
  /** "2025-12". */
  month: string
  /** Openings first advertised in it, and advertisements of any kind. */
  openings: number
  postings: number
  customerService: number
  /** Share of seasonal work among the openings of customer service. */
  seasonalShare: number
  /** Median of stated hourly pay (middle of a range) per country; null under five figures. */
  medianHourly: Record<string, number | null>
}

export interface Dated {
  labels: TrueLabels
  pay: TruePay | null
  country: string
  postedAt: string
  /** Dates of all its advertisements. */
  advertised: readonly string[]
}

/** Reads the months off the openings that history is made of. */
export function monthTruths(openings: readonly Dated[]): MonthTruth[] {
  const countries = [...new Set(openings.map(({ country }) => country))].sort()
  const dates = openings.flatMap(({ advertised }) => advertised).map(monthKey)
  return MONTHS.map((first) => {
    const month = monthKey(first.toISOString())
    const own = openings.filter(({ postedAt }) => monthKey(postedAt) === month)
    const service = own.filter(({ labels }) => labels.customer_service)
    const seasonal = service.filter(({ labels }) => labels.term === 'seasonal')
    return {
      month,
      openings: own.length,
      postings: dates.filter((date) => date === month).length,
      customerService: service.length,
      seasonalShare: service.length === 0 ? 0 : seasonal.length / service.length,
      medianHourly: Object.fromEntries(
        countries.map((country) => [country, medianHourly(own.filter((one) => one.country === country))]),
      ),
    }
  })
}

function medianHourly(openings: readonly Dated[]): number | null {
  const figures = openings
    .flatMap(({ pay }) =>
      pay?.period === 'hour' && pay.min !== null && pay.max !== null ? [(pay.min + pay.max) / 2] : [],
    )
    .sort((a, b) => a - b)
  if (figures.length < 5) return null
  const middle = figures.length / 2
  const [low, high] = [figures[Math.ceil(middle) - 1]!, figures[Math.floor(middle)]!]
  return Math.round(((low + high) / 2) * 100) / 100
}
