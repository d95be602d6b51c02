import type { Label } from '../label.ts'
import type { EmployerType } from '../vocabulary.ts'
import { derived, label } from './finding.ts'
import { type Reading, standing } from './reading.ts'

/** Who hires: the employer itself, an outsourced contact centre, or an agency that hires for somebody else. */
export function employerTypeOf(reading: Reading): Label<EmployerType> | null {
  const hits = standing(reading, 'employer')
  const find = (value: string) => hits.find((hit) => hit.value === value)
  const named = hits.find((hit) => hit.part.in === 'company' && hit.value !== 'direct')
  if (named) return label(named.value as EmployerType, 'employer_type/company', named)
  const bpo = find('bpo')
  const agency = find('agency') ?? find('client')
  // Outsourcers speak of their clients too; an agency never calls itself an outsourcer.
  if (bpo) return label('bpo', 'employer_type/bpo', bpo)
  if (agency) return label('agency', 'employer_type/agency', agency)
  const direct = find('direct')
  if (direct) return label('direct', 'employer_type/direct', direct)
  return reading.posting.company === null ? null : derived('direct', 'employer_type/named')
}
