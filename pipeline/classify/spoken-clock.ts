import { GAP } from './characters.ts'
import { type Hit, hitsOf, type Part, type Reading } from './reading.ts'
import { wordAt } from './tokens.ts'

/** A working time from its first to its last hour, with its offsets in the text. */
export interface SpokenSpan {
  from: number
  to: number
  start: number
  end: number
  part: Part
}

const LATE = /vakar|p[ēe]cpusdien|pievakar|afternoon|evening|at night|\bp\.? ?m\b/iu
const EARLY = /r[īi]t|nakt[īi]|morning|\ba\.? ?m\b/iu
const MIDNIGHT = /pusnak|midnight/iu
const NOON = /pusdien|dienvid|\bnoon|midday/iu
/** "Seven to eleven at night" names the half of the day once, for both. */
const LONGEST_DAY = 12
/** "No diviem līdz pieciem gadiem", "no trim līdz četriem klientiem": counts of something. */
const COUNTED =
  /^(?:years?|months?|weeks?|days?|hours?|hrs|minutes|people|agents?|calls?|percent|gad|m[ēe]ne|ned[ēe][ļl]|dien|stund|min[ūu]|cilv[ēe]k|t[ūu]kst|eiro|eur|procent|kilometr|zvan|klient|darbiniek|kol[ēe][ģg]|konsultant|operator)/iu
/** Phrases that name no part of the day. */
const BARE = /^(?:no # l[īi]dz #|\(from\|between\|hours\) .*)$/
const WORKDAY_START = 5
/** Bare figures ("no 8 līdz 20") are times where they end a clause, make a working day and count nothing else. */
const SHORTEST = 3
const LONGEST = 13
const COUNTS_BEFORE =
  /(?:age|pay|rate|degrees|vecum|gad|alg|samaks|atalgoj|eur|€|procent|%|cen|klas|temperat|°)[^.;\n]{0,24}$|laik[āa]\s*$/iu

/** "8.30" is half past eight, not eight and three tenths. */
function hourAt(part: Part, i: number): number | null {
  const printed = /^(\d{1,2})[.:](\d\d)$/.exec(wordAt(part.tokens, i))
  if (printed) return Number(printed[1]) + Number(printed[2]) / 60
  return part.search.valueAt(part.tokens, i)
}

function spanOf({ part, from, to, source }: Hit): SpokenSpan | null {
  const { tokens } = part
  const { text, start, end } = tokens
  // What stands behind a comma is another matter: "beidzam sešos, stunda pusdienām".
  const next = to < start.length && tokens.gap[to]! < GAP.clause ? wordAt(tokens, to) : ''
  if (COUNTED.test(next)) return null
  const hours: { hour: number; at: number }[] = []
  for (let i = from; i < to; i++) {
    const hour = hourAt(part, i)
    if (hour !== null) hours.push({ hour, at: i })
  }
  const [first, second] = hours
  if (!first || hours.length > 2) return null
  const whole = text.slice(start[from], end[to - 1])
  const between = text.slice(end[first.at], second ? start[second.at] : end[to - 1])
  const after = second
    ? text.slice(end[second.at], end[to - 1]) + (EARLY.test(next) || LATE.test(next) ? next : '')
    : ''
  let begins = first.hour
  if (begins < 12 && LATE.test(between)) begins += 12
  // "No diviem līdz sešiem" is the afternoon, unless the morning is named.
  else if (begins < WORKDAY_START && !EARLY.test(between)) begins += 12
  let ends = second?.hour ?? (MIDNIGHT.test(whole) ? 24 : NOON.test(whole) ? 12 : null)
  if (ends === null || begins > 24 || ends > 24) return null
  if (second && ends < 12 && LATE.test(after)) ends += 12
  if (second && LATE.test(after) && !EARLY.test(between) && begins < 12 && ends - begins > LONGEST_DAY)
    begins += 12
  else if (second && ends <= begins && ends + 12 > begins && ends <= 12 && !EARLY.test(after)) ends += 12
  if (ends === begins) return null
  if (BARE.test(source)) {
    const length = ends > begins ? ends - begins : ends + 24 - begins
    const isBare = (tokens.gap[to] ?? GAP.line) >= GAP.clause && length >= SHORTEST && length <= LONGEST
    if (!isBare || COUNTS_BEFORE.test(text.slice(Math.max(0, start[from]! - 40), start[from]))) return null
  }
  return { from: begins, to: ends, start: start[from]!, end: end[to - 1]!, part }
}

/** Working times in words: "from two in the afternoon until 10:30 at night", "no astoņiem līdz pieciem", "sākam 8.30, beidzam 16.30", "no desmitiem vakarā līdz sešiem rītā". */
export function spokenSpans(reading: Reading): SpokenSpan[] {
  const spans: SpokenSpan[] = []
  for (const hit of hitsOf(reading, 'weekly')) {
    const span = hit.value === 'clock' ? spanOf(hit) : null
    // Two phrases may read the same words.
    if (span && !spans.some((one) => one.part === span.part && one.start < span.end && span.start < one.end))
      spans.push(span)
  }
  return spans
}
