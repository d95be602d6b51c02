import { judgeVetoed } from './dedupe/apart.ts'
import { type Candidate, candidateOf } from './dedupe/candidate.ts'
import { gapDays } from './dedupe/dates.ts'
import { employerRelation } from './dedupe/employer.ts'
import { candidateKeys } from './dedupe/keys.ts'
import { placeRelation } from './dedupe/place.ts'
import { type Relations, textLikeness } from './dedupe/relations.ts'
import { score } from './dedupe/score.ts'
import { titleRelation } from './dedupe/title.ts'
import type { Identity, Verdict } from './dedupe/verdict.ts'
import { findVeto } from './dedupe/vetoes.ts'
import type { Labels } from './label.ts'
import type { Posting } from './posting.ts'

/** Kept with every join event; raised whenever compare or keysOf would answer differently. */
export const DEDUPE_VERSION = 4

/** Keys (16 bytes, the first names the kind) under which other copies of this opening are looked up. */
export function keysOf(posting: Posting, labels: Labels): Buffer[] {
  return candidateKeys(candidateOf(posting, labels))
}

/**
 * Why two advertisements are one opening, or why not: vetoes first, then names that prove it, then words. Symmetric
 * but for `partialSide`.
 */
export function compare(a: Candidate, b: Candidate): Verdict {
  const relations: Relations = {
    employer: employerRelation(a.posting, b.posting),
    place: placeRelation(a, b),
    title: titleRelation(a.posting, b.posting),
    identity: identityOf(a, b),
    gapDays: gapDays(a, b),
    likeness: textLikeness(a, b),
  }
  const veto = findVeto(a, b, relations)
  return veto === null ? score(a, b, relations) : judgeVetoed(a, b, relations, veto)
}

function identityOf(a: Candidate, b: Candidate): Identity | null {
  if (meet(a.addresses.openings, b.addresses.openings)) return 'opening'
  const employer = a.posting.employerKey
  if (employer !== null && employer === b.posting.employerKey && a.requisition !== null) {
    if (a.requisition.number === b.requisition?.number) return 'requisition'
  }
  return meet(a.addresses.addresses, b.addresses.addresses) ? 'address' : null
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one))
}
