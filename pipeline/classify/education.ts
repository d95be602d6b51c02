import type { Label } from '../label.ts'
import type { Education } from '../vocabulary.ts'
import { label } from './finding.ts'
import { modalityOf } from './modality.ts'
import { type Hit, hitsOf, isDenied, outside, type Reading } from './reading.ts'

const LADDER: Education[] = ['high-school', 'some-college', 'bachelor', 'graduate']

/** The lowest schooling that is required; wishes alone leave it open, an explicit waiver makes it `none-required`. */
export function educationOf(reading: Reading): Label<Education> | null {
  const hits = outside(hitsOf(reading, 'education'), 'company', 'benefits')
  const waived = hits.find((hit) => hit.value === 'none-required')
  const levels = hits.filter((hit) => hit.value !== 'none-required' && hit.part.in === 'text')
  const required: Hit[] = []
  let waiver: Hit | null = waived ?? null
  for (const hit of levels) {
    const modality = modalityOf(reading, hit)
    if (modality === 'waived' || isDenied(hit)) waiver ??= hit
    else if (modality !== 'preferred') required.push(hit)
  }
  for (const level of LADDER) {
    const hit = required.find((one) => one.value === level)
    if (hit) return label(level, 'education/required', hit)
  }
  return waiver ? label('none-required', 'education/waived', waiver) : null
}
