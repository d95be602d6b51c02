import type { Label } from '../label.ts'
import type { Hours } from '../vocabulary.ts'
import { GAP } from './characters.ts'
import { type ClockSpan, clockSpans, lengthOf, spanLabel } from './clock.ts'
import { label } from './finding.ts'
import { numbersOf } from './numbers.ts'
import { type Hit, hitsOf, type Part, type Reading, standing, together, wordsOf } from './reading.ts'
import { splitDayOf } from './split-day.ts'
import { wordAt } from './tokens.ts'
import { dayRuns } from './weekdays.ts'

/** 35 hours a week and more are full-time. */
export const FULL_TIME_HOURS = 35
export const FULL_DAY = 7.5
export const LONGEST_DAY = 10.5
export const SHORT_DAY = 6
/** So long is a day only where its days are counted. */
const LONGEST_SHIFT = 12.5
/** Longer weeks are those of a shop or a line, shorter ones half told. */
const LONGEST_WEEK = 50
const LEAST_WEEK = 3
/** Characters between a time and its days. */
const BESIDE = 8
/** Between a list of days and its time. */
const LISTED = /^[^.;:\n\d]{0,30}$/u
/** Three shifts of one length tell the day as one does. */
const MOST_SHIFTS = 3
/** More days may be a full week of long ones. */
const FEW_DAYS = 3
const WEEK = 5
const MOST_DAYS = 6
/** Words between a time and the count of its days. */
const NEAR = 10

const fromWeek = (hours: number): Hours => (hours >= FULL_TIME_HOURS ? 'full-time' : 'part-time')

/** Between the morning and the afternoon of one day: "9h-12h30 / 13h30-17h", "de 9 a 14 y de 16 a 19". */
const NOON = /^\s?(?:[,/&+;–-]|et|y|e|und|and|och|un|i|puis|luego)?\s?(?:de |von |from |no |od |again )?$/iu
/** Beside these the two are shifts of two workers. */
const OF_TWO =
  /(?:shifts|schichten|turnos|équipes|quarts|vacations|créneaux|mai[ņn]\S*|zmian\S*|pass(?:en)?|skift(?:en)?|or|o|oder|ou|eller|vai|lub)\s*:?[^.\n\d]{0,12}$/iu
const LONGEST_NOON = 3
/** Three shifts and more, each about a day long, are worked in turn. */
const WHOLE_DAY: readonly [number, number] = [7, 9.5]
const MOST_TURNS = 6

const areWholeDays = (lengths: readonly number[]): boolean =>
  lengths.length <= MOST_TURNS && lengths.every((one) => one >= WHOLE_DAY[0] && one <= WHOLE_DAY[1])

/** Joins the two halves of a day that a break at noon parts. */
function overNoon(spans: readonly ClockSpan[]): ClockSpan[] {
  const days: ClockSpan[] = []
  for (const span of spans) {
    const last = days.at(-1)
    if (last && isAfternoonOf(last, span))
      days[days.length - 1] = { ...last, to: span.to, end: span.end, pause: span.from - last.to }
    else days.push(span)
  }
  return days
}

function isAfternoonOf(morning: ClockSpan, span: ClockSpan): boolean {
  const { part, from, to, start, end, pause } = morning
  const { text } = part.tokens
  return (
    part === span.part &&
    pause === undefined &&
    from < to &&
    to <= span.from &&
    span.from - to <= LONGEST_NOON &&
    to <= 15 &&
    span.to > span.from &&
    lengthOf(morning) <= SHORT_DAY &&
    lengthOf(span) <= SHORT_DAY &&
    NOON.test(text.slice(end, span.start)) &&
    !OF_TWO.test(text.slice(Math.max(0, start - 30), start))
  )
}

/** Working times make a week with the days beside them, with a count of days, or, of a usual length, alone. */
export function fromClock(reading: Reading): Label<Hours> | null {
  const told = overNoon(clockSpans(reading).filter((span) => !span.core))
  const [first] = told
  if (!first) return null
  const counted = countedWeek(reading, told)
  // Breaks only shorten what the clock tells: "10 to 5, Monday to Saturday" makes 42, "Mon to Thu 8 to 4" 32 at most.
  if (counted !== null && counted >= LEAST_WEEK && counted <= LONGEST_WEEK)
    return spanLabel(fromWeek(counted), 'hours/clock', first)
  const spans = told.filter((span) => lengthOf(span) <= LONGEST_DAY)
  const [span] = spans
  if (!span) return null
  const split = splitDayOf(reading, spans)
  const lengths = split === null ? spans.map(lengthOf) : [split]
  const days = daysBeside(reading, span)
  if (days !== null) {
    const [low, high] = [Math.min(...lengths) * days, Math.max(...lengths) * days]
    if (high < FULL_TIME_HOURS) return spanLabel('part-time', 'hours/clock', span)
    if (low >= FULL_TIME_HOURS) return spanLabel('full-time', 'hours/clock', span)
  }
  if (split === null && (spans.length > MOST_SHIFTS || (spans.length > 2 && new Set(lengths).size > 1)))
    return areWholeDays(lengths) ? spanLabel('full-time', 'hours/clock', span) : null
  if (lengths.every((length) => length >= FULL_DAY)) return spanLabel('full-time', 'hours/clock', span)
  const isShort = split === null ? lengths.every((length) => length <= SHORT_DAY) : split < SHORT_DAY
  return isShort ? spanLabel('part-time', 'hours/clock', span) : null
}

/** Hours a week where every span stands beside the days it is worked on: "Monday and Friday, 9 to 5". */
function countedWeek(reading: Reading, spans: readonly ClockSpan[]): number | null {
  const runs = dayRuns(reading)
  let week = 0
  for (const span of spans) {
    const run = runs.find(({ part, days, first, last }) => {
      if (part !== span.part) return false
      const { start, end } = part.tokens
      const [from, to] = [start[first.from]!, end[last.to - 1]!]
      // "Timing 10 to 7, Sunday working": a single day behind a comma is another matter.
      if (from > span.end && days.size === 1 && /,/.test(part.tokens.text.slice(span.end, from))) return false
      // "Samstag und Sonntag frei" tells of days on which nobody works.
      if (last.to < start.length && NOT_WORKED.test(wordAt(part.tokens, last.to))) return false
      // "Friday, Saturday, Sunday and all feasts from 9 to 5".
      const isListed =
        days.size > 1 && from < span.start && LISTED.test(part.tokens.text.slice(to, span.start))
      return isListed || (from > span.end ? from - span.end : span.start - to) <= BESIDE
    })
    if (!run || lengthOf(span) > LONGEST_SHIFT) return null
    week += run.days.size * lengthOf(span)
  }
  return week
}

const UNIT =
  /^(?:days?|nights?|shifts?|evenings?|afternoons?|mornings?|tagen?|nächten?|schichten|diensten?|dienas|dien[āa]m|naktis|mai[ņn]as|días|noches|turnos|jours|nuits|dagar|nätter|dni|nocy|zmian)$/iu
/** "Five days off", "two days of leave", "the first three days", "a three shift system". */
const NOT_WORKED =
  /^(?:off|leave|holidays?|vacation|notice|of|paid|pto|free|before|after|systems?|rotations?|rotating|patterns?|rotas?|roster|operation|cycle|urlaub|frei|arbeitsfrei|br[īi]v\p{L}*|atva[ļl]in[āa]jum\p{L}*|libres?|congés?|lediga?|wolne|urlopu)$/iu
const NOT_A_WEEK =
  /^(?:first|last|next|within|after|every|in|for|up|ersten|letzten|alle|innerhalb|nach|pirm\p{L}*|p[ēe]c|primer\p{L}*|premiers?|första|pierwsz\p{L}*|po)$/iu

/** A count of days near a time ("8 to 5, five days"), or the only one of the text. */
function daysBeside(reading: Reading, span: ClockSpan): number | null {
  const { tokens, search } = span.part
  let at = 0
  while (at < tokens.start.length && tokens.start[at]! < span.start) at++
  for (let i = Math.max(1, at - NEAR); i < Math.min(tokens.start.length - 1, at + NEAR + 2); i++) {
    const count = search.valueAt(tokens, i)
    if (count === null || count < 2 || count > MOST_DAYS || !Number.isInteger(count)) continue
    if (!UNIT.test(wordAt(tokens, i + 1)) || tokens.gap[i + 1]! >= GAP.clause) continue
    const next = i + 2 < tokens.start.length && tokens.gap[i + 2]! < GAP.clause ? wordAt(tokens, i + 2) : ''
    if (NOT_WORKED.test(next) || NOT_A_WEEK.test(wordAt(tokens, i - 1))) continue
    if (isLineBetween(span.part, at, i)) continue
    if (count >= WEEK || !isShared(reading, span.part, i)) return count
  }
  const named = standing(reading, 'weekly').filter((hit) => hit.value === 'days')
  const [only] = named
  if (!only || named.length > 1 || isShared(reading, only.part, only.from)) return null
  const [low, high] = numbersOf(only)
  return low === null && high !== null && high <= MOST_DAYS ? high : null
}

function isLineBetween({ tokens }: Part, a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i <= Math.max(a, b); i++) if (tokens.gap[i]! >= GAP.line) return true
  return false
}

/** Words of a scene that name no place: "three evenings a week, one of them always a Friday". */
const NO_PLACE: ReadonlySet<string> = new Set([
  'share',
  'every',
  'later',
  'start',
  'choice',
  'refuse-next',
  'refuse-last',
])

/** True where the sentence of a word speaks of home or office: its days are a share of the week. */
function isShared(reading: Reading, part: Part, at: number): boolean {
  const { sentence } = part.tokens
  const speaks = (hit: Hit) =>
    hit.part === part && !NO_PLACE.has(hit.value) && sentence[hit.from] === sentence[at]
  return (['workplace', 'scene', 'officeDays'] as const).some((topic) => hitsOf(reading, topic).some(speaks))
}

const isBesides = ({ part, from }: Hit): boolean =>
  from > 0 && /^(?:ar[īi]|auch|also|including|tostarp|ieskaitot)$/iu.test(wordAt(part.tokens, from - 1))

/** "Four days a week, 9-hour shifts", "Thursday to Sunday, 6 hours each": the length of a day times its days. */
export function fromProduct(reading: Reading): Label<Hours> | null {
  const hits = standing(reading, 'weekly')
  for (const day of hits) {
    const [, length] = day.value === 'day' ? numbersOf(day) : [null, null]
    if (length === null || length < 2 || length > LONGEST_SHIFT) continue
    const named = hits.find((hit) => hit.value === 'days' && together(hit, day))
    // "Twelve hours, on Saturdays too": days besides the usual ones.
    const run = dayRuns(reading).find(({ first }) => together(first, day) && !isBesides(first))
    const days = named ? numbersOf(named)[1] : run ? run.days.size : null
    if (days === null || days > MOST_DAYS || length * days > LONGEST_WEEK) continue
    // "8 hours a day, two days a week from home", "... and one Saturday a month": days of something else.
    if (days < 2 || (days < WEEK && isShared(reading, day.part, day.from))) continue
    return label(fromWeek(length * days), 'hours/product', day, named ?? run!.last)
  }
  return null
}

/** Three shifts of a nurse are thirty-six hours. */
const isNursing = (reading: Reading): boolean =>
  hitsOf(reading, 'occupation').some((hit) => hit.part === reading.title && hit.value === 'care-health')

/** "Three days a week", where that is no share between home and office. */
export function fromDays(reading: Reading): Label<Hours> | null {
  for (const hit of standing(reading, 'weekly')) {
    const [, count] = numbersOf(hit)
    if (hit.value !== 'days' || count === null || count > FEW_DAYS) continue
    if (count === FEW_DAYS && /shifts/i.test(wordsOf(hit)) && isNursing(reading)) continue
    if (!isShared(reading, hit.part, hit.from)) return label('part-time', 'hours/days', hit)
  }
  return null
}
