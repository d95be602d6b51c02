import { type ClockSpan, clockSpans, lengthOf } from './clock.ts'
import { hitsOf, type Reading } from './reading.ts'

/** Hours of one half of a divided day, and the least pause between the two. */
const LONGEST_HALF = 6
const LEAST_PAUSE = 2
const AGAIN =
  /^[^.;\n]{0,50}?(?<!\p{L})(?:again|back|noch ?(?:ein)?mals?|wieder|erneut|dann|v[ēe]lreiz|atkal|p[ēe]c tam|luego|otra vez|de nouveau|puis|igen|sedan|znowu|ponownie)(?!\p{L})[^.;\n]{0,20}$/iu

function areHalves(first: ClockSpan, second: ClockSpan): boolean {
  return first.part === second.part && lengthOf(first) <= LONGEST_HALF && lengthOf(second) <= LONGEST_HALF
}

/** "Von 8 bis 11 und noch einmal von 16 bis 19 Uhr": two short spans that the same worker works on one day. */
export function halvesOf(reading: Reading): [ClockSpan, ClockSpan] | null {
  const spans = clockSpans(reading)
  for (const [n, second] of spans.entries()) {
    const first = spans[n - 1]
    if (!first || !areHalves(first, second)) continue
    const between = first.part.tokens.text.slice(first.end, second.start)
    if (second.from - first.to >= LEAST_PAUSE && AGAIN.test(between)) return [first, second]
  }
  return null
}

/** Hours of a day that is worked in two halves ("split shifts, 8 to 11 and 16 to 19"); null where it is one. */
export function splitDayOf(reading: Reading, spans: readonly ClockSpan[]): number | null {
  const halves = halvesOf(reading)
  const [first, second] = halves ?? spans
  if (!first || !second) return null
  if (!halves) {
    if (!areHalves(first, second) || first.to > second.from || first.from > first.to) return null
    if (!hitsOf(reading, 'shifts').some((hit) => hit.value === 'split')) return null
  }
  return lengthOf(first) + lengthOf(second)
}
