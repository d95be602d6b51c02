import type { Label } from '../label.ts'
import type { Shift } from '../vocabulary.ts'
import { clockShifts, isOpening } from './clock.ts'
import { label } from './finding.ts'
import { type Hit, hitsOf, isDenied, outside, type Reading } from './reading.ts'
import { dayRuns } from './weekdays.ts'

/** "Sunday is fixed off", "Samstag und Sonntag sonst immer frei", "Weekends? Never.": days on which nobody works. */
const FREE =
  /^[^.,!\n;:]{0,34}?(?<!\p{L})(?:off|free|never|closed|frei|nie|geschlossen|brīv[sai]?|brīvas|slēgts|nestrādā\p{L}*|guļam|libres?|nunca|cerrado|libérée?s?|jamais|fermée?s?|chômés?|lediga?|stängt|aldrig|wolne|wolna|nigdy|zamknięte)(?!\p{L}|[- ]?(?:gestalt|choose|to choose|wähl|parking|lunch|drinks))/iu

function isFree({ part, to, value }: Hit): boolean {
  if ((value !== 'weekend' && value !== 'holiday') || part.in !== 'text') return false
  const { text, end } = part.tokens
  const after = end[to - 1]!
  return FREE.test(text.slice(after, after + 60))
}

/** When the work is done: words of the ad and stated clock times. */
export function shiftsOf(reading: Reading): Label<Shift>[] {
  const found = new Map<Shift, Label<Shift>>()
  // "No benefits, no leave, but you choose your hours": a free choice stands in no list of what is missing.
  const hits = hitsOf(reading, 'shifts').filter(
    (hit) => !isDenied(hit, hit.value !== 'flexible') && !isFree(hit),
  )
  for (const hit of outside(hits, 'company', 'apply')) {
    const shift = hit.value as Shift
    if (!found.has(shift)) found.set(shift, label(shift, `shifts/${hit.part.in}`, hit))
  }
  const weekend = dayRuns(reading).find(
    ({ range, days, first }) => range && !isOpening(first) && (days.has(6) || days.has(7)),
  )
  if (weekend && !found.has('weekend'))
    found.set('weekend', label('weekend', 'shifts/days', weekend.first, weekend.last))
  // "Rotating shifts between 7 and 22": a frame in which shifts change, or are chosen, is no shift of its own.
  const frames = found.has('rotating') || found.has('flexible')
  for (const one of clockShifts(reading, frames)) if (!found.has(one.value)) found.set(one.value, one)
  // The two halves of a split day are no shifts of their own.
  if (found.has('split') && found.delete('evening')) found.delete('day')
  return [...found.values()]
}
