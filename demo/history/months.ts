/** First day (UTC) of the months that history covers: November 2024 to October 2026. */
export const MONTHS: readonly Date[] = Array.from(
  { length: 24 },
  (_, index) => new Date(Date.UTC(2024, 10 + index, 1)),
)

/** "2025-12" of an ISO date. */
export function monthKey(iso: string): string {
  return iso.slice(0, 7)
}

/** How many openings a month brings, relative to a quiet one: the holiday peak, its hangover, a small summer. */
const VOLUME = [0.8, 0.9, 1, 1, 1, 1.05, 0.95, 0.9, 1.05, 1.2, 1.55, 1.4]
/** Share of seasonal work among the openings of a month. */
const SEASONAL = [0.02, 0.02, 0.02, 0.03, 0.04, 0.07, 0.06, 0.03, 0.06, 0.18, 0.36, 0.31]

/** Openings per month of a quiet month; peaks multiply it. */
export const QUIET_MONTH = 92

export function volumeOf(month: Date): number {
  return Math.round(QUIET_MONTH * VOLUME[month.getUTCMonth()]!)
}

export function seasonalShareOf(month: Date): number {
  return SEASONAL[month.getUTCMonth()]!
}

/** Pay against that of the week: it has risen by about a third of a percent a month. */
export function payFactorOf(month: Date): number {
  const monthsAgo = (2026 - month.getUTCFullYear()) * 12 + 10 - month.getUTCMonth()
  return 1 / 1.0033 ** monthsAgo
}
