import type { Figure } from './figures.ts'
import type { PrintedPeriod } from './periods.ts'
import {
  AND_JOINT,
  BETWEEN,
  COMMISSION_ONLY,
  FROM_AFTER,
  FROM_BEFORE,
  NOT_PAY_AFTER,
  NOT_PAY_BEFORE,
  PAY_CUE,
  PERIODS_AFTER,
  PERIODS_BEFORE,
  PIECE_AFTER,
  RANGE_JOINT,
  UP_TO_BEFORE,
} from './words.ts'

/** One figure or range with what stands around it. */
export interface Mention {
  start: number
  end: number
  min: number | null
  max: number | null
  currency: string | null
  period: PrintedPeriod | null
  thousands: boolean
  /** Words near it speak of pay. */
  cued: boolean
  range: boolean
  /** Nothing else stands in its line, or very little. */
  alone: boolean
}

const REACH = 64

/**
 * Joins figures to ranges and reads what stands around each: period, "from", "up to", words of pay. Bonuses, piece
 * rates, revenue and other money that is not base pay are left out.
 *
 * @param lower the text in lower case, as long as the text
 */
export function readMentions(figures: readonly Figure[], lower: string): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < figures.length; at += 1) {
    const first = figures[at]!
    const second = figures[at + 1]
    const joined = second === undefined ? null : joinRange(first, second, lower)
    const mention = readMention(joined ?? [first], lower)
    if (joined !== null) at += 1
    if (mention !== null) mentions.push(mention)
  }
  return mentions
}

function joinRange(first: Figure, second: Figure, lower: string): [Figure, Figure] | null {
  if (second.start - first.end > 40) return null
  const between = lower.slice(first.end, second.start)
  const bare = dropPeriod(between).replace(/^\s*\+?(?:\s*(?:gross|brutto|bruto|zł))?/u, '')
  const joint =
    RANGE_JOINT.test(bare) ||
    RANGE_JOINT.test(between) ||
    (AND_JOINT.test(bare) && BETWEEN.test(lower.slice(Math.max(0, first.start - 16), first.start)))
  if (!joint || (first.currency !== null && second.currency !== null && first.currency !== second.currency))
    return null
  let [low, high] = [first, second]
  // "$70-80k", "100 to $120K", "45k-50", "$140 - $160000": the thousands are shared.
  if (low.scale === 1 && low.value < 1_000) {
    if (high.scale > 1) low = { ...low, value: low.value * high.scale }
    else if (high.value >= 10_000 && high.value > low.value * 400) low = { ...low, value: low.value * 1_000 }
  } else if (low.scale > 1 && high.scale === 1 && high.value < 1_000)
    high = { ...high, value: high.value * low.scale }
  return low.value <= high.value && (low.value === 0 || high.value <= low.value * 12) ? [low, high] : null
}

function dropPeriod(between: string): string {
  for (const [, pattern] of PERIODS_AFTER) {
    const found = pattern.exec(between)
    if (found !== null) return between.slice(found[0].length)
  }
  return between
}

function readMention(figures: readonly [Figure, Figure] | readonly [Figure], lower: string): Mention | null {
  const first = figures[0]
  const last = figures[1] ?? first
  const lineStart = lower.lastIndexOf('\n', first.start - 1) + 1
  const before = lower.slice(Math.max(lineStart, first.start - REACH), first.start)
  const lineEnd = lower.indexOf('\n', last.end)
  const after = lower.slice(last.end, Math.min(lineEnd < 0 ? lower.length : lineEnd, last.end + REACH))
  if (PIECE_AFTER.test(after) || NOT_PAY_AFTER.test(after) || NOT_PAY_BEFORE.test(before)) return null
  const lineBefore = lower.slice(Math.max(lineStart, first.start - 2 * REACH), first.start)
  if (COMMISSION_ONLY.test(lineBefore) || COMMISSION_ONLY.test(after)) return null
  if (last.value === 0) return null
  const currency = first.currency ?? last.currency
  const period = readPeriod(before, after, first, last, lower)
  const cued =
    PAY_CUE.test(before) ||
    PAY_CUE.test(after.slice(0, 32)) ||
    (lineStart > 0 && before.length < 12 && PAY_CUE.test(lineAbove(lower, lineStart)))
  const range = figures.length === 2
  let min: number | null = first.value === 0 ? null : first.value
  let max: number | null = last.value
  if (!range) {
    if (UP_TO_BEFORE.test(before)) min = null
    else if (FROM_BEFORE.test(before) || FROM_AFTER.test(after)) max = null
  }
  const length = (lineEnd < 0 ? lower.length : lineEnd) - lineStart
  return {
    alone: length - (last.end - first.start) <= 24,
    start: first.start,
    end: last.end,
    min,
    max,
    currency,
    period: period?.period ?? null,
    thousands: first.scale > 1 || last.scale > 1,
    cued,
    range,
  }
}

function readPeriod(
  before: string,
  after: string,
  first: Figure,
  last: Figure,
  lower: string,
): { period: PrintedPeriod } | null {
  for (const [period, pattern] of PERIODS_AFTER) if (pattern.test(after)) return { period }
  if (first !== last) {
    const between = lower.slice(first.end, last.start)
    for (const [period, pattern] of PERIODS_AFTER) if (pattern.test(between)) return { period }
  }
  for (const [period, pattern] of PERIODS_BEFORE) if (pattern.test(before)) return { period }
  return null
}

function lineAbove(lower: string, lineStart: number): string {
  let end = lineStart - 1
  while (end > 0 && lower[end - 1] === '\n') end -= 1
  const start = lower.lastIndexOf('\n', end - 1) + 1
  return lower.slice(Math.max(start, end - REACH), end)
}
