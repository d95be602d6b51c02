import type { Candidate } from './candidate.ts'

const DAY_MS = 86_400_000
const DATE = /(?<!\d)(?:(\d{1,2})([./-])(\d{1,2})\2(20\d\d)|(20\d\d)-(\d{2})-(\d{2}))(?!\d)/g

/** Dates with a year that a text prints, as days since 1970; of "03/04/2026" the day is taken to come first. */
export function datesIn(text: string): Set<number> {
  const days = new Set<number>()
  for (const [, first, , second, year, isoYear, isoMonth, isoDay] of text.matchAll(DATE)) {
    const [y, m, d] = isoYear === undefined ? [year, second, first] : [isoYear, isoMonth, isoDay]
    if (Number(m) <= 12 && Number(d) <= 31) days.add(Date.UTC(Number(y), Number(m) - 1, Number(d)) / DAY_MS)
  }
  return days
}

/** A text without its dates, whose figures are no hours and no numbers of a branch. */
export function withoutDates(text: string): string {
  return text.replace(DATE, ' ')
}

/** Days between the last dates that two texts each print for themselves; null where one prints none of its own. */
export function textDaysApart(a: Candidate, b: Candidate): number | null {
  const [one, other] = [datesIn(a.posting.text ?? ''), datesIn(b.posting.text ?? '')]
  const [ownA, ownB] = [[...one].filter((day) => !other.has(day)), [...other].filter((day) => !one.has(day))]
  return ownA.length === 0 || ownB.length === 0 ? null : Math.abs(Math.max(...ownA) - Math.max(...ownB))
}
