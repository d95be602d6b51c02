import type { Candidate } from './candidate.ts'
import { type Likeness, likenessOf } from './content.ts'
import type { EmployerRelation } from './employer.ts'
import type { PlaceRelation } from './place.ts'
import type { TitleRelation } from './title.ts'
import type { Identity } from './verdict.ts'

/** Everything two advertisements have to do with each other, read once and judged by vetoes and scores. */
export interface Relations {
  employer: EmployerRelation
  place: PlaceRelation
  title: TitleRelation
  identity: Identity | null
  /** Days between the last sighting of one and the first of the other; 0 when they overlap, null when unknown. */
  gapDays: number | null
  /** How alike the words are, null where a side has no text. */
  likeness: Likeness | null
}

/** How alike the texts are. An equal stored hash stands for a text that was not kept. */
export function textLikeness(a: Candidate, b: Candidate): Likeness | null {
  if (a.contentHash !== null && b.contentHash !== null && a.contentHash.equals(b.contentHash)) {
    return { jaccard: 1, containment: 1, proportion: 1 }
  }
  return a.words === null || b.words === null ? null : likenessOf(a.words, b.words)
}
