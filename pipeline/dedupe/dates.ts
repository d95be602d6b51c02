import type { Candidate } from './candidate.ts'
import { textDaysApart } from './text-dates.ts'

const DAY_MS = 86_400_000
/** An opening that went up again so many days after its first day is advertised again, closed or not. */
const REPOST_DAYS = 28

interface Stretch {
  start: number
  end: number
  closed: boolean
}

/** Days between two advertisements' times on view; 0 when they overlap, null when one has no date at all. */
export function gapDays(a: Candidate, b: Candidate): number | null {
  const [one, other] = [stretch(a), stretch(b)]
  if (one === null || other === null) return null
  return Math.max(0, one.start - other.end, other.start - one.end) / DAY_MS
}

/** Whether one was advertised again: after the other had closed, or at least 28 days later. */
export function isRepost(a: Candidate, b: Candidate): boolean {
  const [one, other] = [stretch(a), stretch(b)]
  if (one === null || other === null) return false
  const [early, late] = one.start <= other.start ? [one, other] : [other, one]
  if (early.closed && late.start - early.end >= DAY_MS) return true
  return late.start - early.start >= REPOST_DAYS * DAY_MS
}

/**
 * Whether an undated advertisement stands on one board twice with its facts edited: a board shows an opening once at a
 * time, so the second was put up anew, with another pay or without the hours that the first stated.
 */
export function isReissue(a: Candidate, b: Candidate): boolean {
  if (a.posting.source !== b.posting.source || daysApart(a, b) !== null) return false
  const [payA, payB] = [a.posting.pay, b.posting.pay]
  if ((textDaysApart(a, b) ?? 0) >= REPOST_DAYS) return true
  if (a.posting.stated.commitment !== b.posting.stated.commitment) return true
  return payA !== null && payB !== null && (payA.min !== payB.min || payA.max !== payB.max)
}

/** Days between the two times of posting, null when one has no date. */
export function daysApart(a: Candidate, b: Candidate): number | null {
  const [one, other] = [stretch(a), stretch(b)]
  return one === null || other === null ? null : Math.abs(one.start - other.start) / DAY_MS
}

// A source that names no date is dated by our own first sighting.
function stretch({ posting, sighted }: Candidate): Stretch | null {
  const first = posting.postedAt ?? sighted?.first
  if (first === undefined) return null
  const start = Date.parse(first)
  const end = sighted === null ? start : Math.max(start, Date.parse(sighted.last))
  return { start, end, closed: sighted?.closed ?? false }
}
