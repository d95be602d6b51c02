import type { Label } from '../label.ts'
import type { EmployerType } from '../vocabulary.ts'
import { label } from './finding.ts'
import { type Reading, standing } from './reading.ts'

/** Who hires: the employer itself, an outsourced contact centre, or an agency that hires for somebody else. */
export function employerTypeOf(reading: Reading): Label<EmployerType> | null {
  const hits = standing(reading, 'employer')
  const agency = hits.find((hit) => hit.value === 'agency')
  const bpo = hits.find((hit) => hit.value === 'bpo')
  const client = hits.find((hit) => hit.value === 'client')
  if (agency || client) return label('agency', 'employer_type/agency', (agency ?? client)!)
  if (bpo) return label('bpo', 'employer_type/bpo', bpo)
  const direct = hits.find((hit) => hit.value === 'direct')
  return direct ? label('direct', 'employer_type/direct', direct) : null
}
