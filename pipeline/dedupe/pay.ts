import type { Pay } from '../label.ts'

// Copies round ("15.49" and "15.50"), and readings per hour rest on stated weekly hours.
const ROUNDING = 0.02
const CONVERSION = 0.1

/** Whether two stated ranges of base pay leave no figure in common. Different currencies cannot be compared. */
export function payClashes(a: Pay | null, b: Pay | null): boolean {
  if (a === null || b === null || a.currency !== b.currency) return false
  if (a.period === b.period) return apart(a.min, a.max, b.min, b.max, ROUNDING)
  return apart(a.hourlyMin, a.hourlyMax, b.hourlyMin, b.hourlyMax, CONVERSION)
}

function apart(
  minA: number | null,
  maxA: number | null,
  minB: number | null,
  maxB: number | null,
  tolerance: number,
): boolean {
  if ((minA === null && maxA === null) || (minB === null && maxB === null)) return false
  const above = (low: number | null, high: number | null) =>
    low !== null && high !== null && low > high * (1 + tolerance)
  return above(minA, maxB) || above(minB, maxA)
}
