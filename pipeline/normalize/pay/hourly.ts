import type { Pay } from '../../label.ts'
import type { Hours } from '../../vocabulary.ts'

/** Hours of a full-time year: 52 weeks of 40. */
export const FULL_TIME_YEAR = 2_080
const WEEKS = 52

/**
 * Base pay per hour. Stated weekly hours decide; without them a full-time job counts 2,080 hours a year; anything
 * else (part-time by the month, day rates) is not known and gives null. Rounded to cents.
 *
 * @param weeklyHours hours a week as the advertisement states them, or null
 */
export function hourly(
  pay: Pick<Pay, 'min' | 'max' | 'period'>,
  weeklyHours: number | null,
  hours: Hours | null | undefined,
): { hourlyMin: number | null; hourlyMax: number | null } {
  const perPeriod = hoursIn(pay.period, weeklyHours, hours)
  const share = (amount: number | null) =>
    amount === null || perPeriod === null ? null : Math.round((amount / perPeriod) * 100) / 100
  return { hourlyMin: share(pay.min), hourlyMax: share(pay.max) }
}

function hoursIn(
  period: Pay['period'],
  weeklyHours: number | null,
  hours: Hours | null | undefined,
): number | null {
  if (period === 'hour') return 1
  const week =
    weeklyHours !== null && weeklyHours > 0
      ? weeklyHours
      : hours === 'full-time'
        ? FULL_TIME_YEAR / WEEKS
        : null
  if (week === null) return null
  if (period === 'year') return week * WEEKS
  if (period === 'month') return (week * WEEKS) / 12
  if (period === 'week') return week
  // Weekly hours say nothing about how long one paid day is, unless the week is a full one.
  return hours === 'full-time' ? week / 5 : null
}
