import type { Pay } from '../label.ts'

// Copies round ("15.49" and "15.50"), and readings per hour rest on stated weekly hours.
const ROUNDING = 0.02
const CONVERSION = 0.1

/** A figure may be raised or lowered by this much when an opening is advertised again. */
const RAISE = 0.06
const EQUAL = 0.002

/** Whether two sides state one and the same pay: every figure of the one that says less is a figure of the other. */
export function paySame(a: Pay | null, b: Pay | null): boolean {
  if (a === null || b === null || a.currency !== b.currency || a.period !== b.period) return false
  const [few, many] = [figures(a), figures(b)].sort((one, other) => one.length - other.length)
  return few!.length > 0 && few!.every((one) => many!.some((other) => near(one, other, EQUAL)))
}

/** Whether two stated pays differ by no more than a yearly raise, figure by figure. */
export function payRaised(a: Pay | null, b: Pay | null): boolean {
  if (a === null || b === null || a.currency !== b.currency || a.period !== b.period) return false
  const [one, other] = [figures(a), figures(b)]
  return one.length === other.length && one.every((figure, n) => near(figure, other[n]!, RAISE))
}

function figures({ min, max }: Pay): number[] {
  return [...new Set([min, max])].filter((figure) => figure !== null)
}

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.min(a, b)
}

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
