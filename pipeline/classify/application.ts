import { type Hit, hitsOf, type Reading, together } from './reading.ts'

/** True where the sentence of a hit tells applicants what to do: "call Ann or email your CV" is no work by phone. */
export function addressesApplicants(reading: Reading, hit: Hit): boolean {
  return hitsOf(reading, 'application').some((mark) => together(mark, hit))
}
