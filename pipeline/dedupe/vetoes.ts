import type { Candidate } from './candidate.ts'
import { daysApart } from './dates.ts'
import type { EmployerRelation } from './employer.ts'
import { labelClash } from './label-clash.ts'
import { payClashes, payRaised, paySame } from './pay.ts'
import { townsShared } from './place.ts'
import { payText } from './print.ts'
import type { Relations } from './relations.ts'
import { saysItsTown } from './said-place.ts'
import { isCopy, retellingOf } from './same-opening.ts'
import { titleClash } from './title.ts'
import type { Identity, Veto } from './verdict.ts'

/** Days without a sighting after which an advertisement is a new opening, however alike. */
export const LIVE_WINDOW_DAYS = 120

/** A raise of pay is allowed to an advertisement that comes back after so many days with the same text. */
const REPOST_DAYS = 28
const REPOST_TEXT = 0.93
const WHOLE_COPY = 0.985

/**
 * The first thing that forbids two advertisements to be one opening, or null. Vetoes come before every score. The
 * number of an opening at an applicant system outweighs title, pay, level and dates, which a copy may have stale.
 */
export function findVeto(a: Candidate, b: Candidate, relations: Relations): Veto | null {
  const { employer, place, title, identity, gapDays } = relations
  if (identity !== 'requisition' && requisitionsClash(a, b, employer)) {
    return { veto: 'requisition', a: a.requisition!.number, b: b.requisition!.number }
  }
  if (place.clash !== null && !isGuessedCountry(a, b, relations) && !isOneWorkplace(a, b, relations)) {
    return place.clash
  }
  const label = labelClash(a, b)
  if (label !== null && !isSecondHand(a, b, identity, label)) return label
  if (employer === 'other') {
    return { veto: 'employer', a: a.posting.employerKey!, b: b.posting.employerKey! }
  }
  if (identity === 'opening') return null
  if (payClashes(a.posting.pay, b.posting.pay) && !isRaisedRepost(a, b, relations)) {
    return { veto: 'pay', a: payText(a.posting.pay!), b: payText(b.posting.pay!) }
  }
  if (titleClash(title, a, b).length > 0 && !titleExcused(a, b, relations)) {
    return { veto: 'title', a: a.posting.titleKey, b: b.posting.titleKey }
  }
  // Two dates of posting alone do not say how long the first stayed on view.
  if (gapDays !== null && gapDays > LIVE_WINDOW_DAYS && a.sighted !== null && b.sighted !== null) {
    return { veto: 'dates', a: a.sighted.last, b: b.sighted.first }
  }
  return null
}

// One number is one opening, told twice: then only what a title says, and not a level, tells two apart.
function isSecondHand(a: Candidate, b: Candidate, identity: Identity | null, label: Veto): boolean {
  if (identity === 'opening' && label.veto === 'level') return true
  if (identity === null || identity === 'address' || label.veto !== 'shift') return false
  return [a, b].every(({ labels }) => labels.shifts.every(({ because }) => because.in !== 'title'))
}

// A town printed without its country gets the country of its largest namesake; a text taken over whole, with the same
// employer and pay, knows better.
function isGuessedCountry(a: Candidate, b: Candidate, { place, likeness, employer }: Relations): boolean {
  if (place.clash?.veto !== 'country' || employer !== 'same' || likeness === null) return false
  if (a.posting.source === b.posting.source || likeness.containment < WHOLE_COPY) return false
  return townsShared(a.posting, b.posting) && paySame(a.posting.pay, b.posting.pay)
}

// Two listings of one text that itself says in which of the two towns the work is: the other town is for searchers.
function isOneWorkplace(
  a: Candidate,
  b: Candidate,
  { place, likeness, employer, title }: Relations,
): boolean {
  if (place.clash?.veto !== 'place' || employer !== 'same' || !title.agrees) return false
  const [textA, textB] = [a.posting.text, b.posting.text]
  if (textA === null || textB === null || likeness === null || likeness.jaccard < WHOLE_COPY) return false
  return [a, b].some(({ posting }) => saysItsTown(textA, posting) && saysItsTown(textB, posting))
}

// Boards decorate titles and retellings rename them; what else agrees then has to be more than the title.
function titleExcused(a: Candidate, b: Candidate, relations: Relations): boolean {
  return isCopy(a, b, relations) || retellingOf(a, b, relations) !== null
}

// Without dates only a text that differs by little more than its figures can be the same one come back.
function isRaisedRepost(a: Candidate, b: Candidate, { title, likeness }: Relations): boolean {
  if (likeness === null || likeness.jaccard < REPOST_TEXT || !title.agrees) return false
  const days = daysApart(a, b)
  return (days === null || days >= REPOST_DAYS) && payRaised(a.posting.pay, b.posting.pay)
}

// Numbers clash only within one numbering: one tenant, and one source or one shape of number.
function requisitionsClash(a: Candidate, b: Candidate, employer: EmployerRelation): boolean {
  const [one, other] = [a.requisition, b.requisition]
  if (one === null || other === null || one.number === other.number) return false
  const sameSource = a.posting.source === b.posting.source
  if (employer === 'other' || (employer !== 'same' && !sameSource)) return false
  return sameSource || one.shape === other.shape
}
