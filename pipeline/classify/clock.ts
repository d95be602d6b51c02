import type { Label } from '../label.ts'
import type { Shift } from '../vocabulary.ts'
import { precisionOf } from './precision.ts'
import type { Reading } from './reading.ts'

const TIME = String.raw`(\d{1,2})(?:[:.h](\d\d))?\s*(a\.?m\b\.?|p\.?m\b\.?|uhr|h\b)?`
const SPAN = new RegExp(
  `(?<![\\d.,:$€£])${TIME}\\s*(?:[-–—]|to|until|till|bis|līdz|lidz)\\s*(?:plkst\\.?\\s*)?${TIME}(?![\\d%])`,
  'giu',
)

/** From 15:00 on a shift counts as an evening one. */
const EVENING = 15
const NIGHT = 20

interface Span {
  from: number
  to: number
  start: number
  end: number
}

function hourOf(digits: string, minutes: string | undefined, half: string | undefined): number | null {
  let hour = Number(digits)
  if (hour > 24) return null
  const mark = half?.toLowerCase().replace(/\./g, '')
  if (mark === 'pm' && hour < 12) hour += 12
  if (mark === 'am' && hour === 12) hour = 0
  return hour + Number(minutes ?? 0) / 60
}

/** Spans of clock times in a text; figures without a colon, am/pm or "Uhr" are no times. */
export function clockSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(SPAN)) {
    const [whole, h1, m1, half1, h2, m2, half2] = match
    if (!m1 && !m2 && !half1 && !half2) continue
    if (half1 === 'h' || (half2?.toLowerCase() === 'h' && !m1)) continue
    const to = hourOf(h2!, m2, half2)
    // "8:30 - 5pm" is a morning, "1-9pm" an afternoon: without a mark of its own the start takes the end's, if that leaves it first.
    let from = hourOf(h1!, m1, half1)
    if (from === null || to === null) continue
    if (!half1 && /^p/i.test(half2 ?? '') && from + 12 < to && from < 8) from += 12
    spans.push({ from, to, start: match.index, end: match.index + whole.length })
  }
  return spans
}

function shiftOf(span: Span): Shift {
  if (span.from >= NIGHT || span.from < 4) return 'overnight'
  if (span.from >= EVENING) return 'evening'
  return 'day'
}

/** Words beside a span that make it opening hours, a call window or a date, not a shift. */
const NOT_A_SHIFT =
  /(?:open(?:ing)? (?:hours|times|from)|opening|call (?:us|me|between)|contact us|phone us|office is open|öffnungszeiten|erreichbar|geöffnet|telefonisch|interview|darba laiks veikal|zvan|\$|€|£)[^.\n]{0,40}$/iu

/** Shifts that stated working times fall into. */
export function clockShifts(reading: Reading): Label<Shift>[] {
  const found: Label<Shift>[] = []
  for (const part of [reading.title, ...(reading.text ? [reading.text] : [])]) {
    const { text } = part.tokens
    for (const span of clockSpans(text)) {
      if (NOT_A_SHIFT.test(text.slice(Math.max(0, span.start - 60), span.start))) continue
      const value = shiftOf(span)
      if (found.some((one) => one.value === value)) continue
      found.push({
        value,
        confidence: precisionOf('shifts/clock'),
        because: { rule: 'shifts/clock', in: part.in, quote: [span.start, span.end] },
      })
    }
  }
  return found
}
