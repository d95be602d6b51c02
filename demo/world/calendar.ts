/** Number of simulated days the boards live through. */
export const DAYS = 7

const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(2026, 10, 2)

/** Midnight UTC of a simulated day (1 = Monday, 2 November 2026); days before the week count down from 0. */
export function midnight(day: number): Date {
  return new Date(FIRST_DAY + (day - 1) * DAY_MS)
}

/** The clock of the crawl of one simulated day: 06:00 UTC, after boards have changed and feeds have dropped the expired. */
export function dayStart(day: number): Date {
  return new Date(midnight(day).getTime() + 6 * 3_600_000)
}

/** ISO date (UTC) of a day of the world. */
export function isoDay(day: number): string {
  return midnight(day).toISOString().slice(0, 10)
}

/** The day of the world on which an instant falls. */
export function dayOf(instant: Date | string): number {
  return Math.floor((new Date(instant).getTime() - FIRST_DAY) / DAY_MS) + 1
}
