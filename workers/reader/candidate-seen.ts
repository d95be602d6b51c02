import { type Candidate, candidateOf } from '../../pipeline/dedupe/candidate.ts'
import type { Labels } from '../../pipeline/label.ts'
import type { Posting } from '../../pipeline/posting.ts'

/**
 * A Posting that was on view at one time, ready to be compared.
 *
 * @param contentHash as it was counted before
 */
export function candidateSeen(
  posting: Posting,
  labels: Labels,
  at: string,
  contentHash?: Buffer | null,
): Candidate {
  return candidateOf(posting, labels, { first: at, last: at, closed: false }, null, [], contentHash)
}
