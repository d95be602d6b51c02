import { DAY_BEFORE, NUMBER_WORDS, TODAY, UNITS, type Unit, YESTERDAY } from './words.ts'

const DAY_MS = 86_400_000
const LENGTH_MS: Record<Exclude<Unit, 'month' | 'year'>, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
}
// "30+ days ago", "over a month ago", "mehr als 30 Tagen", "vairāk nekā", "hace más de", "plus de", "för mer än": only a lower bound.
const LOWER_BOUND =
  /\d\s?\+|\+\s?\d|\b(?:more than|over|at least|older than|mehr als|uber|vor uber|langer als|mindestens|vairak (?:neka|ka|par)|vismaz|mas de|plus de|il y a plus|mer an|over|minst|ponad|wiecej niz|dluzej niz|co najmniej)\b/u
const COUNT = /(?<![\p{L}\p{N}])(\d{1,4}|\p{L}{1,8})\s?(\p{L}{1,14})\.?(?![\p{L}\p{N}])/gu

/**
 * Reads "3 days ago", "vor 2 Wochen", "pirms 5 dienām", "hace 1 mes", "il y a 3 jours", "för 4 dagar sedan",
 * "2 dni temu" against the clock of the crawl. Epoch milliseconds, or null; lower bounds are null.
 *
 * @param text folded, lower case
 */
export function readRelative(text: string, nowMs: number): number | null {
  if (LOWER_BOUND.test(text)) return null
  const counted = readCount(text)
  if (counted !== null) return before(nowMs, counted.count, counted.unit)
  if (DAY_BEFORE.test(text)) return nowMs - 2 * DAY_MS
  if (YESTERDAY.test(text)) return nowMs - DAY_MS
  return TODAY.test(text) ? nowMs : null
}

function readCount(text: string): { count: number; unit: Unit } | null {
  for (const match of text.matchAll(COUNT)) {
    const count = /^\d/.test(match[1]!) ? Number(match[1]) : NUMBER_WORDS.get(match[1]!)
    if (count === undefined) continue
    const unit = UNITS.find(([, words]) => words.test(match[2]!))?.[0]
    if (unit !== undefined) return { count, unit }
  }
  return null
}

function before(nowMs: number, count: number, unit: Unit): number {
  if (unit !== 'month' && unit !== 'year') return nowMs - count * LENGTH_MS[unit]
  const now = new Date(nowMs)
  const months = unit === 'year' ? 12 * count : count
  const target = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(now.getUTCDate(), lastDay))
  return target.getTime() + (nowMs % DAY_MS)
}
