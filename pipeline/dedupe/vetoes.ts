import type { Candidate } from './candidate.ts'
import type { EmployerRelation } from './employer.ts'
import { labelClash } from './label-clash.ts'
import { payClashes } from './pay.ts'
import type { PlaceRelation } from './place.ts'
import { payText } from './print.ts'
import { type TitleRelation, titleClash } from './title.ts'
import type { Identity, Veto } from './verdict.ts'

/** Days without a sighting after which an advertisement is a new opening, however alike. */
export const LIVE_WINDOW_DAYS = 120

export interface Relations {
  employer: EmployerRelation
  place: PlaceRelation
  title: TitleRelation
  identity: Identity | null
  /** Days between the last sighting of one and the first of the other; 0 when they overlap, null when unknown. */
  gapDays: number | null
}

/**
 * The first thing that forbids two advertisements to be one opening, or null. Vetoes come before every score. The
 * number of an opening at an applicant system outweighs title, pay, level and dates, which a copy may have stale.
 */
export function findVeto(a: Candidate, b: Candidate, relations: Relations): Veto | null {
  const { employer, place, title, identity, gapDays } = relations
  if (identity !== 'requisition' && requisitionsClash(a, b, employer)) {
    return { veto: 'requisition', a: a.requisition!.number, b: b.requisition!.number }
  }
  if (place.clash !== null) return place.clash
  const label = labelClash(a, b)
  if (label !== null && !(identity === 'opening' && label.veto === 'level')) return label
  if (employer === 'other') {
    return { veto: 'employer', a: a.posting.employerKey!, b: b.posting.employerKey! }
  }
  if (identity === 'opening') return null
  if (payClashes(a.posting.pay, b.posting.pay)) {
    return { veto: 'pay', a: payText(a.posting.pay!), b: payText(b.posting.pay!) }
  }
  if (titleClash(title, a, b).length > 0)
    return { veto: 'title', a: a.posting.titleKey, b: b.posting.titleKey }
  if (gapDays !== null && gapDays > LIVE_WINDOW_DAYS) {
    return { veto: 'dates', a: a.sighted?.last ?? '', b: b.sighted?.first ?? '' }
  }
  return null
}

// Numbers clash only within one numbering: one tenant, and one source or one shape of number.
function requisitionsClash(a: Candidate, b: Candidate, employer: EmployerRelation): boolean {
  const [one, other] = [a.requisition, b.requisition]
  if (one === null || other === null || one.number === other.number) return false
  const sameSource = a.posting.source === b.posting.source
  if (employer === 'other' || (employer === 'unsure' && !sameSource)) return false
  return sameSource || one.shape === other.shape
}
