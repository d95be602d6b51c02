import type { Label } from '../label.ts'
import type { Hours } from '../vocabulary.ts'
import { clockSpans, lengthOf } from './clock.ts'
import { label } from './finding.ts'
import { FULL_TIME_HOURS } from './hours-by-clock.ts'
import { numbersOf } from './numbers.ts'
import { type Hit, type Reading, standing } from './reading.ts'
import { wordAt } from './tokens.ts'

const WEEK = 7
const WEEKS_OF_A_MONTH = 4.33
const LEAST_SHIFT = 3
const LONGEST_SHIFT = 24
/** So few shifts of a month make no full-time job, however long they are. */
const FEW_SHIFTS = 7
/** Nobody works longer, and longer runs are no rhythm of shifts. */
const MOST_DAYS = 7
const MOST_HOURS = 60
/** What a rhythm makes between these is called one or the other, as the firm counts breaks and holidays. */
const LEAST_CYCLE = 24
const FULL_CYCLE = 38

const HOURS = /^(?:stund|hour|hr|h$|std)/iu

/** Days on and off ("two on, two off", "divas dienas pēc divām", "4/4"), and the hours of a shift where it names them. */
function rhythmOf({ part, from, to }: Hit): { on: number; off: number; length: number | null } | null {
  const { tokens, search } = part
  const days: number[] = []
  let length: number | null = null
  for (let i = from; i < to; i++) {
    const value = search.valueAt(tokens, i)
    if (value === null) continue
    if (i + 1 < tokens.start.length && HOURS.test(wordAt(tokens, i + 1))) length = value
    else days.push(value)
  }
  const off = days.pop()
  if (off === undefined) return null
  // "Diena, nakts, divas brīvas", "diennakts, trīs brīvas": what is worked carries no number.
  const named = /diena[^s]?.*nakts(?!\p{L})/iu.test(tokens.text.slice(tokens.start[from], tokens.end[to - 1]))
    ? 2
    : 1
  const on = days.length === 0 ? named : days.reduce((sum, count) => sum + count)
  if (
    !Number.isInteger(on) ||
    !Number.isInteger(off) ||
    on < 1 ||
    off < 1 ||
    on > MOST_DAYS ||
    off > MOST_DAYS
  )
    return null
  return { on, off, length }
}

/** How long a shift is: by the clock, or as counted ("12-hour shifts"). */
function shiftLength(reading: Reading): number | null {
  const lengths = [
    ...standing(reading, 'weekly').flatMap((hit) => (hit.value === 'day' ? (numbersOf(hit)[1] ?? []) : [])),
    ...clockSpans(reading).map(lengthOf),
  ]
  return lengths.find((length) => length >= LEAST_SHIFT && length <= LONGEST_SHIFT) ?? null
}

/** Hours from a rhythm of days on and off, or from a count of shifts in a month, times the length of a shift. */
export function fromCycle(reading: Reading): Label<Hours> | null {
  for (const hit of standing(reading, 'weekly')) {
    let days: number
    let length: number | null = null
    if (hit.value === 'cycle') {
      const rhythm = rhythmOf(hit)
      if (rhythm === null) continue
      days = (WEEK * rhythm.on) / (rhythm.on + rhythm.off)
      length = rhythm.length
    } else if (hit.value === 'shifts') {
      const [, count] = numbersOf(hit)
      if (count === null) continue
      if (count <= FEW_SHIFTS) return label('part-time', 'hours/cycle', hit)
      days = count / WEEKS_OF_A_MONTH
    } else continue
    length ??= shiftLength(reading)
    if (length === null) continue
    const week = days * length
    if (week > MOST_HOURS || (hit.value === 'cycle' && week > LEAST_CYCLE && week < FULL_CYCLE)) continue
    return label(week >= FULL_TIME_HOURS ? 'full-time' : 'part-time', 'hours/cycle', hit)
  }
  return null
}
