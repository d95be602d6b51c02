import { type Hit, hitsOf, type Reading, together } from './reading.ts'

/** A copy that lost its full stops and lines is one sentence from end to end: what stands far off is another. */
const LONGEST_SENTENCE = 60

/** True where the sentence of a hit tells applicants what to do: "call Ann or email your CV" is no work by phone. */
export function addressesApplicants(reading: Reading, hit: Hit): boolean {
  return hitsOf(reading, 'application').some(
    (mark) => together(mark, hit) && Math.abs(mark.from - hit.from) <= LONGEST_SENTENCE,
  )
}
