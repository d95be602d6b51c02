import { DAY_BEFORE, NUMBER_WORDS, TODAY, UNITS, type Unit, weekdayIn, YESTERDAY } from './words.ts'

const DAY_MS = 86_400_000
// More than this is no age of an advertisement but some other number.
const MOST: Record<Unit, number> = { minute: 1_440, hour: 240, day: 730, week: 104, month: 36, year: 5 }
const LENGTH_MS: Record<Exclude<Unit, 'month' | 'year'>, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
}
// "30+ days ago", "over a month ago", "mehr als 30 Tagen", "vairāk nekā", "hace más de", "plus de", "för mer än": only a lower bound.
const LOWER_BOUND =
  /\d\s?\p{L}{0,7}\s?\+|\+\s?\d|\b(?:more than|over|at least|older than|mehr als|uber|vor uber|langer als|mindestens|vairak (?:neka|ka|par)|vismaz|mas de|plus de|il y a plus|mer an|over|minst|ponad|wiecej niz|dluzej niz|co najmniej)\b/u
// "A few days ago" names no day; "a few hours ago" does.
const SOME =
  /\b(?:few|several|some|wenigen|einigen|mehreren|dazam|vairakam|unos|unas|algunos|algunas|varios|varias|pocos|pocas|quelques|plusieurs|nagra|flera|kilku|kilka|pare)\s(?:\p{L}+\s)?(?:days|weeks|months|tagen?|wochen|monaten|dienam|nedelam|menesiem|dias|semanas|meses|jours|semaines|mois|dagar|veckor|manader|dni|tygodni|miesiecy)\b/u
const FORTNIGHT = /^fortnights?$/
const WORD = /\d+|\p{L}+/gu
// A unit without a number counts once beside one of these: "tydzień temu", "pirms mēneša".
const AGO =
  /\b(?:ago|vor|pirms|hace|il y a|sedan|temu|last|letzte\p{L}*|pasad[oa]|dernier\p{L}*|forra|zeszl\p{L}*|ubiegl\p{L}*|pagaj\p{L}*)\b/u

/**
 * Reads "3 days ago", "vor 2 Wochen", "pirms 5 dienām", "hace 1 mes", "il y a 3 jours", "för 4 dagar sedan",
 * "2 dni temu" against the clock of the crawl. Epoch milliseconds, or null; lower bounds are null.
 *
 * @param text folded, lower case
 */
export function readRelative(text: string, nowMs: number): number | null {
  if (LOWER_BOUND.test(text) || SOME.test(text)) return null
  const counted = readCount(text)
  if (counted !== null) return before(nowMs, counted.count, counted.unit)
  if (DAY_BEFORE.test(text)) return nowMs - 2 * DAY_MS
  if (YESTERDAY.test(text)) return nowMs - DAY_MS
  if (TODAY.test(text)) return nowMs
  const weekday = weekdayIn(text)
  return weekday === null || NEXT.test(text) ? null : lastWeekday(weekday, nowMs, PAST.test(text))
}

/** "Posted on Monday" is the latest Monday up to the day of the crawl; "last Monday" was before it. */
const PAST =
  /\b(?:last|letzte\p{L}*|vergangene\p{L}*|pagajus\p{L}*|pasad[oa]|dernier\p{L}*|forra|i \p{L}+dags|zeszl\p{L}*|ubiegl\p{L}*)\b/u
const NEXT =
  /\b(?:next|nachste\p{L}*|nakam\p{L}*|proxim[oa]|prochain\p{L}*|nasta|pa \p{L}+dag|przyszl\p{L}*|every|jeden|each|katr\p{L}*|cada|chaque|varje|kazd\p{L}*)\b/u

function lastWeekday(weekday: number, nowMs: number, past: boolean): number {
  const back = (new Date(nowMs).getUTCDay() - weekday + 7) % 7
  return nowMs - (back === 0 && past ? 7 : back) * DAY_MS
}

function readCount(text: string): { count: number; unit: Unit } | null {
  const words = text.match(WORD) ?? []
  for (const [at, word] of words.entries()) {
    const count = /^\d{1,4}$/.test(word) ? Number(word) : NUMBER_WORDS.get(word)
    const unit = count === undefined ? undefined : unitOf(words[at + 1])
    if (count === undefined || unit === undefined) continue
    const many = FORTNIGHT.test(words[at + 1]!) ? 2 * count : count
    if (many <= MOST[unit]) return { count: many, unit }
  }
  if (!AGO.test(text)) return null
  const unit = words
    .filter((word) => word.length > 2)
    .map(unitOf)
    .find((one) => one !== undefined)
  return unit === undefined ? null : { count: 1, unit }
}

function unitOf(word: string | undefined): Unit | undefined {
  return word === undefined ? undefined : UNITS.find(([, words]) => words.test(word))?.[0]
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
