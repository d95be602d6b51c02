import type { Labels, Pay } from './label.ts'
import { hourly } from './normalize/pay/hourly.ts'

/**
 * The pay of an advertisement with its hourly equivalent, once classify() knows the hours: stated weekly hours (the
 * middle of a range), else 2,080 a year for a full-time job; otherwise null.
 */
export function payPerHour(pay: Pay | null, labels: Pick<Labels, 'hours' | 'weekly_hours'>): Pay | null {
  if (pay === null) return null
  const { min, max } = labels.weekly_hours?.value ?? { min: null, max: null }
  const week = min !== null && max !== null ? (min + max) / 2 : (min ?? max)
  return { ...pay, ...hourly(pay, week, labels.hours?.value) }
}
