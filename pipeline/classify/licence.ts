import type { Label } from '../label.ts'
import { derived, label, setOf } from './finding.ts'
import { modalityOf } from './modality.ts'
import { type Reading, standing } from './reading.ts'

/** Licences demanded as a condition; one that the employer helps to gain on the job does not count. */
export function licenceOf(reading: Reading): { licence: Label<boolean>; kinds: Label<string>[] } {
  const hits = standing(reading, 'licence').filter((hit) => {
    if (hit.zone === 'company' || hit.zone === 'benefits') return false
    const modality = modalityOf(reading, hit)
    return modality !== 'preferred' && modality !== 'waived'
  })
  const first = hits[0]
  if (!first) return { licence: derived(false, 'licence/not-said'), kinds: [] }
  return { licence: label(true, 'licence/demanded', first), kinds: setOf<string>(hits, 'licence') }
}
