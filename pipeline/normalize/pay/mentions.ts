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
  PIECE_AFTER,
  periodAfter,
  periodBefore,
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
 * @param cueNeeded leave out figures with neither currency nor words of pay (whole texts are full of them)
 */
export function readMentions(figures: readonly Figure[], lower: string, cueNeeded: boolean): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < figures.length; at += 1) {
    const first = figures[at]!
    const second = figures[at + 1]
    const joined = second === undefined ? null : joinRange(first, second, lower)
    const mention = readMention(joined ?? [first], lower, cueNeeded)
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
  return between.slice(periodAfter(between)?.length ?? 0)
}

function readMention(
  figures: readonly [Figure, Figure] | readonly [Figure],
  lower: string,
  cueNeeded: boolean,
): Mention | null {
  const first = figures[0]
  const last = figures[1] ?? first
  const currency = first.currency ?? last.currency
  const reach = lower.slice(Math.max(0, first.start - 2 * REACH), first.start)
  const line = reach.slice(reach.lastIndexOf('\n') + 1)
  const before = line.slice(-REACH)
  const ahead = lower.slice(last.end, last.end + REACH)
  const newline = ahead.indexOf('\n')
  const after = newline < 0 ? ahead : ahead.slice(0, newline)
  const range = first !== last
  const told = periodAfter(after) ?? (range ? periodAfter(lower.slice(first.end, last.start)) : null)
  const alone = before.length + after.length <= 24 && (newline >= 0 || ahead.length < REACH)
  const thousands = first.scale > 1 || last.scale > 1
  // Most figures of a text are no money at all; leave them before the costly questions.
  if (cueNeeded && currency === null && told === null && !range && !alone && !thousands) return null
  const cued =
    PAY_CUE.test(before) ||
    PAY_CUE.test(after.slice(0, 32)) ||
    (before.length < 12 && PAY_CUE.test(lineAbove(lower, first.start - line.length)))
  if (cueNeeded && currency === null && !cued) return null
  if (last.value === 0 || PIECE_AFTER.test(after) || NOT_PAY_AFTER.test(after)) return null
  if (NOT_PAY_BEFORE.test(before) || COMMISSION_ONLY.test(line) || COMMISSION_ONLY.test(after)) return null
  let min: number | null = first.value === 0 ? null : first.value
  let max: number | null = last.value
  if (!range) {
    if (UP_TO_BEFORE.test(before)) min = null
    else if (FROM_BEFORE.test(before) || FROM_AFTER.test(after)) max = null
  }
  return {
    start: first.start,
    end: last.end,
    min,
    max,
    currency,
    period: told?.period ?? periodBefore(before),
    thousands,
    cued,
    range,
    alone,
  }
}

function lineAbove(lower: string, lineStart: number): string {
  const above = lower.slice(Math.max(0, lineStart - REACH), lineStart).trimEnd()
  return above.slice(above.lastIndexOf('\n') + 1)
}
