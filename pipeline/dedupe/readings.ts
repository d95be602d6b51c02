import type { Likeness } from './content.ts'
import type { Relations } from './relations.ts'
import type { Verdict } from './verdict.ts'

/** What was read of a pair, as join events keep it. */
export function readings(relations: Relations, likeness: Likeness | null): Verdict['evidence'] {
  const { employer, place, title, identity, gapDays } = relations
  return {
    employer,
    place: place.agreement,
    title: title.agrees ? 'same' : title.kin ? 'akin' : 'differs',
    identity,
    gapDays: gapDays === null ? null : Math.round(gapDays),
    ...(likeness && {
      jaccard: rounded(likeness.jaccard),
      containment: rounded(likeness.containment),
      proportion: rounded(likeness.proportion),
    }),
  }
}

/** A share with three decimals. */
export function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
