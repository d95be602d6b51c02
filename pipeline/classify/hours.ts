import type { Label, Span } from '../label.ts'
import type { Hours } from '../vocabulary.ts'
import { GAP } from './characters.ts'
import { type ClockSpan, clockSpans } from './clock.ts'
import { label } from './finding.ts'
import {
  FULL_DAY,
  FULL_TIME_HOURS,
  fromClock,
  fromDays,
  fromProduct,
  LONGEST_DAY,
  SHORT_DAY,
} from './hours-by-clock.ts'
import { numbersOf, valuesOf } from './numbers.ts'
import { type Hit, hitsOf, isDenied, outside, type Reading, standing, together, wordsOf } from './reading.ts'
import { fromCycle } from './work-cycle.ts'

const STANDARD_WEEK = 40
/** "Hours: 37.5" are hours a week, "Hours: 9" is when work starts. */
const BARE_HOURS = 14
/** Characters between two offers of one choice. */
const NEAR = 40
const LONGEST_WEEK = 60
const LONGEST_SHIFT = 13
const ROUND_THE_CLOCK = 24
const LEAST_WEEK = 4
/** "40 a week" without the word hours. */
const BARE_LEAST = 12

/** Weeks that the figure of a unit covers. */
const WEEKS: Record<string, number> = { week: 1, fortnight: 2, month: 4.33, year: 52 }

/** Weekly hours that one hit states as [low, high], or null where its figure can be none. */
function weekOf(hit: Hit): [low: number, high: number] | null {
  const [from, high] = numbersOf(hit)
  if (high === null) return null
  // "39 €/Std.": money by the hour.
  if (hit.value === 'week' && /[€$£]/.test(wordsOf(hit))) return null
  const low = from ?? high
  // A bare "20 hrs" between two stops; inside a sentence it may be a promise to answer.
  if (/^# hrs$/.test(hit.source) && !standsAlone(hit)) return null
  // "Monday to Friday, 40 a week": any other figure a week counts calls or pounds.
  if (/^# \(a\|per/.test(hit.source) && (high < BARE_LEAST || !isBare(hit))) return null
  if (hit.value === 'days') return null
  // "37H30 par semaine", "contrat de 32 h 15".
  if (/# h #/.test(hit.source)) {
    const [hours, minutes] = valuesOf(hit)
    const told = hours! + minutes! / 60
    return minutes! < 60 && told <= LONGEST_WEEK ? [told, told] : null
  }
  if (/(?:over|sur|en|på|w|przez) # (?:days|jours|días|dagar|dni)/.test(hit.source)) {
    const [count] = valuesOf(hit)
    return count !== undefined && count <= LONGEST_WEEK ? [count, count] : null
  }
  if (/^hours #/.test(hit.source) && (high < BARE_HOURS || /\d:\d/.test(wordsOf(hit)))) return null
  // "9 hours" without a unit is a day.
  if (hit.value === 'week' && hit.to - hit.from === 2 && high < BARE_HOURS) return null
  // "Jornada de 8 horas" is a day, "9 hs diarias con una de almuerzo" too.
  const [first] = valuesOf(hit)
  if (first !== undefined && first > 1 && first <= LONGEST_DAY && /^jornada/i.test(wordsOf(hit)))
    return [first * 5, first * 5]
  const weeks = WEEKS[hit.value]
  if (weeks !== undefined) {
    const week = high / weeks
    return week >= LEAST_WEEK && week <= LONGEST_WEEK ? [low / weeks, week] : null
  }
  if (hit.value === 'product') {
    // "Five days on, two off, 8 hours each", "nine-hour shifts, five a week".
    const values = valuesOf(hit)
    const [count, length] = [values[0], values.at(-1)]
    if (count === undefined || length === undefined) return null
    // "3 x 18 hours": so many posts, each with a week of so many hours; no shift lasts as long, but for those of 24.
    if (length > LONGEST_SHIFT && length !== ROUND_THE_CLOCK) return [length, length]
    if (Math.min(count, length) > 7) return null
    return [count * length, count * length]
  }
  if (hit.value === 'day') {
    const isDay =
      high >= 1 &&
      (high <= SHORT_DAY ||
        (low >= FULL_DAY && high <= LONGEST_DAY && !/shift|schicht|mai[ņn]/iu.test(wordsOf(hit))))
    return isDay ? [low * 5, high * 5] : null
  }
  // "À 80 %" is a share of a post, the English "a 10% bonus" is none.
  if (/^à /.test(hit.source) && !/^à/i.test(wordsOf(hit))) return null
  // "+30 à +55 %" is what nights add to the pay.
  if (hit.value === 'percent' && (isOfElse(hit) || wordsOf(hit).includes('+'))) return null
  // "75 % einer Vollzeitstelle": the article behind the share is a number too.
  const share = hit.value === 'percent' && high === 1 ? first : undefined
  if (share !== undefined && share > 1) return [(share * STANDARD_WEEK) / 100, (share * STANDARD_WEEK) / 100]
  if (hit.value === 'percent' && high >= 5 && high <= 100)
    return [(low * STANDARD_WEEK) / 100, (high * STANDARD_WEEK) / 100]
  return hit.value === 'fte' && high > 0 && high <= 1 ? [low * STANDARD_WEEK, high * STANDARD_WEEK] : null
}

const LONGEST_WORD = 20

/** "Night Diff 15%", "inglés 85 %", "100 % desde casa": shares that are none of a week. Before it, titles alone put such words. */
function isOfElse({ part, from, to }: Hit): boolean {
  const { text, start, end } = part.tokens
  return (
    (part.in === 'title' &&
      /(?:diff\w*|differential|bonus|premium|extra|english|inglés|ingles|anglais|englisch|remote|remot[oa]|hybrid|off|up to|descuento|comisi\p{L}*)\W*$/iu.test(
        text.slice(0, start[from]),
      )) ||
    /^[\s%(]*(?:(?:im|aus dem) home|mobil|desde|remot\p{L}*|home|work from|wfh|télétravail|distanciel|distancia|online|virtual|commission|comisi\p{L}*|diff\w*|english|inglés|off|bonus|night|vom|von zu|zdaln\p{L}*|distans|att[āa]lin\p{L}*)/iu.test(
      text.slice(end[to - 1]!, end[to - 1]! + LONGEST_WORD),
    )
  )
}

/** True where no sign of money stands before the figure and the phrase ends its clause. */
function isBare({ part, from, to }: Hit): boolean {
  const { text, start, gap } = part.tokens
  return (
    !/[$€£₹]\s?$/.test(text.slice(0, start[from]!).slice(-2)) &&
    (gap[to] ?? GAP.line) >= GAP.clause &&
    gap[from]! >= GAP.clause
  )
}

function standsAlone({ part, from, to }: Hit): boolean {
  const { text, start, gap } = part.tokens
  // The full stop of "Union shop. 40 hrs" may be that of a number, so that no sentence ends there.
  const opens = gap[from]! >= GAP.clause || /[.!?]\s$/.test(text.slice(0, start[from]).slice(-2))
  return opens && (gap[to] ?? GAP.line) >= GAP.clause
}

const RULES: Record<string, string> = { week: 'stated', day: 'per-day', month: 'per-month', year: 'per-year' }

/** "8 h 30 - 17 h": the first figure of a working time is no count of hours. */
function isTime({ part, from, to }: Hit, spans: readonly ClockSpan[]): boolean {
  const { text, start, end } = part.tokens
  // "Shuttles run after 19h00".
  if (/^\d\d/.test(text.slice(end[to - 1], end[to - 1]! + 2))) return true
  return spans.some(
    (span) =>
      span.part === part &&
      start[from]! < span.end &&
      span.start < end[to - 1]! &&
      /^\d+\s?h/i.test(text.slice(span.start, span.end)),
  )
}

/** "****6 hours per week": the last digit of a figure that a board hides; "**** or 30 hours" hides one of two. */
const HIDDEN = /\*(?:\*\s+(?:or|to|-|–)\s+)?$/

const isMasked = ({ part: { tokens }, from }: Hit): boolean =>
  HIDDEN.test(tokens.text.slice(Math.max(0, tokens.start[from]! - 8), tokens.start[from]))

/** Weekly hours as stated; benefits and opening hours are told apart by the lexicon. */
function weeklyHoursOf(reading: Reading): { span: Label<Span>; hit: Hit } | null {
  for (const hit of standing(reading, 'weekly')) {
    const isNone = isMasked(hit) || isTime(hit, clockSpans(reading)) || isOfLonger(reading, hit)
    const week = isNone ? null : weekOf(hit)
    if (!week || week[0] > week[1]) continue
    const other = offeredBeside(reading, hit)
    const [min, max] = hit.value === 'month' || hit.value === 'year' ? week.map(Math.round) : week
    return {
      span: label(
        { min: Math.min(min!, other?.[0] ?? min!), max: Math.max(max!, other?.[1] ?? max!) },
        `weekly_hours/${RULES[hit.value] ?? hit.value}`,
        hit,
      ),
      hit,
    }
  }
  return null
}

/** "Etwa 60 Stunden monatlich": the unit of the longer phrase is that of the figure. */
function isOfLonger(reading: Reading, { value, part, from, to }: Hit): boolean {
  if (value !== 'week') return false
  return hitsOf(reading, 'weekly').some(
    (one) =>
      (one.value === 'month' || one.value === 'day') &&
      one.part === part &&
      one.from > from &&
      one.from < to &&
      one.to > to,
  )
}

/** "20, 30 oder 40 Stunden": what goes on from the first figure behind a comma. */
function offeredBeside(reading: Reading, hit: Hit): [low: number, high: number] | null {
  const { text, start, end } = hit.part.tokens
  const next = hitsOf(reading, 'weekly').find((one) => one.part === hit.part && one.from === hit.to)
  if (next?.value !== 'week' || hit.value !== 'week' || isTime(next, clockSpans(reading))) return null
  if (/[€$£]/.test(wordsOf(next))) return null
  return /^, ?$/.test(text.slice(end[hit.to - 1], start[next.from])) ? weekOf(next) : null
}

function fromSpan(span: Span): Hours {
  const min = span.min ?? span.max!
  const max = span.max ?? span.min!
  if (min >= FULL_TIME_HOURS) return 'full-time'
  if (max < FULL_TIME_HOURS) return 'part-time'
  return 'either'
}

/** "Two days a week": of a job that calls itself full-time they are a share of home work or of a counter. */
const DAYS =
  /tag|day|dien|dag|dni|dzień|día|jour|mañana|matin|vormitt|förmid|nachmitt|eftermid|afternoon|morning|(?<!\p{L})r[īi]t|vakar/iu

/** "Half days" are part-time work. */
const HALF = /half|halb|pus|medi|demi|mi-|pół|halv|teilzeit|part|deltid/iu

/** "An zwei Tagen darfst du im Homeoffice bleiben": days at home are a share of the week. */
function isDayAtHome(reading: Reading, hit: Hit): boolean {
  if (hit.value !== 'part-time' || !/tagen?$|days?$/iu.test(wordsOf(hit))) return false
  return hitsOf(reading, 'scene').some((one) => one.value === 'home' && together(one, hit))
}

function merge(found: readonly Hit[], rule: string): Label<Hours> | null {
  const isDays = (hit: Hit) => DAYS.test(wordsOf(hit)) && !HALF.test(wordsOf(hit))
  const named = found.some((hit) => hit.value === 'full-time' && !isDays(hit))
  const hits = found.filter((hit) => !named || hit.value !== 'part-time' || !isDays(hit))
  const either = hits.find((hit) => hit.value === 'either')
  if (either) return label('either', rule, either)
  const full = hits.find((hit) => hit.value === 'full-time')
  const part = hits.find((hit) => hit.value === 'part-time')
  if (full && part) return label('either', rule, full.from < part.from ? full : part)
  const one = full ?? part
  return one ? label(one.value as Hours, rule, one) : null
}

/** Full-time, part-time or both: structured field, then title, then stated weekly hours, then the body's words. */
export function hoursOf(reading: Reading): { hours: Label<Hours> | null; weekly: Label<Span> | null } {
  const weekly = weeklyHoursOf(reading)
  const all = hitsOf(reading, 'hours')
  const denied = new Set(all.filter((hit) => isDenied(hit) && hit.part.in === 'text').map((hit) => hit.value))
  const hits = all.filter((hit) => !isDenied(hit) && !denied.has(hit.value) && !isDayAtHome(reading, hit))
  const stated = merge(
    hits.filter((hit) => hit.part.in !== 'title' && hit.part.in !== 'text'),
    'hours/structured',
  )
  const title = merge(
    hits.filter((hit) => hit.part.in === 'title'),
    'hours/title',
  )
  const text = merge(
    outside(
      hits.filter((hit) => hit.part.in === 'text'),
      'company',
    ),
    'hours/text',
  )
  const stands = weekly ? label(fromSpan(weekly.span.value), 'hours/weekly', weekly.hit) : null
  // "Three days a week, 8 hours a day": the hours of a day make the week that its days say.
  const counted = weekly && weekly.hit.value !== 'day' ? stands : (fromProduct(reading) ?? stands)
  return {
    hours:
      stated ??
      title ??
      preferWords(text, counted) ??
      fromCycle(reading) ??
      fromClock(reading) ??
      fromDays(reading),
    weekly: weekly?.span ?? null,
  }
}

/** Words and counted hours agree as a rule; where they do not, "full-time or 32 hours" offers both. */
function preferWords(text: Label<Hours> | null, counted: Label<Hours> | null): Label<Hours> | null {
  if (!text || !counted) return text ?? counted
  if (text.value === 'either' || counted.value === 'either') return text.value === 'either' ? text : counted
  if (text.value === counted.value) return text
  const [a, b] = [text.because.quote!, counted.because.quote!]
  const near = text.because.in === counted.because.in && Math.abs(a[0] - b[0]) < NEAR
  return near ? { ...text, value: 'either' } : counted
}
