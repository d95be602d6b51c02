import type { Label } from '../label.ts'
import type { Shift } from '../vocabulary.ts'
import { precisionOf } from './precision.ts'
import type { Part, Reading } from './reading.ts'

const TIME = String.raw`(\d{1,2})(?:[:.h](\d\d))?\s*([Aa]\.?[Mm](?![a-z])\.?|[Pp]\.?[Mm](?![a-z])\.?|[Uu]hr|h\b)?`
const SPAN = new RegExp(
  `(?<![\\d.,:$€£+/-])${TIME}\\s*(?:[-–—]|[Tt][Oo]|until|till|bis|und|and|līdz|lidz)\\s*(?:plkst\\.?\\s*)?${TIME}(?![\\d%+]|\\s*[%€$])`,
  'gu',
)
/** Days beside bare figures make them times: "Monday through Thursday 8-6". */
const DAY =
  /(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|mo(?:ntag)?s?\b|fr(?:eitag)?s?\b|sa(?:mstag)?s?\b|pirmdien\S*|piektdien\S*|darba dien\S*/iu
/** Words before a span that make it opening hours, a call window, a price or a course, not a shift. */
const NOT_A_SHIFT =
  /(?:open(?:ing)? (?:hours|times|from)|opening|(?:is|are) open|call (?:us|me|between)|contact us|phone us|training|induction|interview|core hours|öffnungszeiten|erreichbar|geöffnet|telefonisch unter|einarbeitung|schulung|darba laiks veikal|zvan(?:iet|i)|apmācīb|intervij|\$|€|£)[^.\n]{0,80}$/iu

/** From 15:00 on a shift counts as an evening one; one that ends at 20:00 or later reaches into the evening. */
const EVENING_START = 15
const EVENING_END = 20
const NIGHT_START = 20
const BEFORE = 110

export interface ClockSpan {
  from: number
  to: number
  /** Offsets in the text. */
  start: number
  end: number
  part: Part
}

function hourOf(digits: string, minutes: string | undefined, half: string | undefined): number | null {
  let hour = Number(digits)
  if (hour > 24) return null
  const mark = half?.toLowerCase().replace(/\./g, '')
  if (mark === 'pm' && hour < 12) hour += 12
  if (mark === 'am' && hour === 12) hour = 0
  return hour + Number(minutes ?? 0) / 60
}

function spansOf(part: Part): ClockSpan[] {
  const { text } = part.tokens
  const spans: ClockSpan[] = []
  for (const match of text.matchAll(SPAN)) {
    const [whole, h1, m1, half1, h2, m2, half2] = match
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index)
    if (NOT_A_SHIFT.test(before)) continue
    const marked = m1 || m2 || half1 || half2
    if (!marked && !DAY.test(before.slice(-30))) continue
    if (half1 === 'h' || (half2?.toLowerCase() === 'h' && !m1)) continue
    let from = hourOf(h1!, m1, half1)
    let to = hourOf(h2!, m2, half2)
    if (from === null || to === null) continue
    const noon = /^[ap]/i.test(half2 ?? '') || !half2
    // "1-9pm" starts in the afternoon, "8-6" ends there.
    if (!half1 && /^p/i.test(half2 ?? '') && from + 12 < to && from < 8) from += 12
    if (!half2 && !m1?.startsWith('00') && to <= from && to < 12 && from < 12 && noon) to += 12
    spans.push({ from, to, start: match.index, end: match.index + whole.length, part })
  }
  return spans
}

const cache = new WeakMap<Reading, ClockSpan[]>()

/** Stated working times of the title and the text. */
export function clockSpans(reading: Reading): ClockSpan[] {
  let spans = cache.get(reading)
  if (!spans) {
    spans = [reading.title, ...(reading.text ? [reading.text] : [])].flatMap(spansOf)
    cache.set(reading, spans)
  }
  return spans
}

/** Hours from start to end, past midnight where the end comes first. */
export const lengthOf = (span: ClockSpan): number =>
  span.to > span.from ? span.to - span.from : span.to + 24 - span.from

function shiftsOfSpan(span: ClockSpan): Shift[] {
  if (lengthOf(span) >= 20) return []
  if (span.from >= NIGHT_START || span.from < 4) return ['overnight']
  if (span.from >= EVENING_START) return span.to <= 8 && span.to > 2 ? ['evening', 'overnight'] : ['evening']
  return span.to >= EVENING_END ? ['day', 'evening'] : ['day']
}

/** A label of the given rule whose evidence is the printed span. */
export function spanLabel<V>(value: V, rule: string, span: ClockSpan): Label<V> {
  return {
    value,
    confidence: precisionOf(rule),
    because: { rule, in: span.part.in, quote: [span.start, span.end] },
  }
}

/** Shifts that stated working times fall into. */
export function clockShifts(reading: Reading): Label<Shift>[] {
  const found = new Map<Shift, Label<Shift>>()
  for (const span of clockSpans(reading))
    for (const shift of shiftsOfSpan(span))
      if (!found.has(shift)) found.set(shift, spanLabel(shift, 'shifts/clock', span))
  return [...found.values()]
}
