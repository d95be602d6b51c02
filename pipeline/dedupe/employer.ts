import type { Posting } from '../posting.ts'

export type EmployerRelation = 'same' | 'other' | 'unsure'

const MIN_STEM = 5

/**
 * Whether two advertisements name one employer. An unnamed employer is unsure, and so is a name that continues the
 * other ("Acme" and "Acme Poland"): such a pair neither agrees nor clashes. A number makes it another branch.
 */
export function employerRelation(a: Posting, b: Posting): EmployerRelation {
  if (a.employerKey === null || b.employerKey === null) return 'unsure'
  if (a.employerKey === b.employerKey) return 'same'
  const [short, long] =
    a.employerKey.length <= b.employerKey.length
      ? [a.employerKey, b.employerKey]
      : [b.employerKey, a.employerKey]
  return short.length >= MIN_STEM && long.startsWith(short) && !/\d/.test(long.slice(short.length))
    ? 'unsure'
    : 'other'
}
