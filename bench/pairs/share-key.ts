import type { Candidate } from '../../pipeline/dedupe/candidate.ts'
import { candidateKeys } from '../../pipeline/dedupe/keys.ts'

/** Whether the product would ever have compared the two. */
export function shareKey(a: Candidate, b: Candidate): boolean {
  const keys = new Set(candidateKeys(a).map((key) => key.toString('hex')))
  return candidateKeys(b).some((key) => keys.has(key.toString('hex')))
}
