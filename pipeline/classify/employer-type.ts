import type { Label } from '../label.ts'
import type { EmployerType } from '../vocabulary.ts'
import { derived, label, tally } from './finding.ts'
import { type Reading, standing } from './reading.ts'
import { swallows } from './scene-places.ts'

const LONG_TEXT = 1_000

/** Who hires: the employer itself, an outsourced contact centre, or an agency that hires for somebody else. */
export function employerTypeOf(reading: Reading): Label<EmployerType> | null {
  const hits = standing(reading, 'employer')
  const find = (value: string) => hits.find((hit) => hit.value === value)
  const named = hits.find((hit) => hit.part.in === 'company' && hit.value !== 'direct')
  if (named) return label(named.value as EmployerType, 'employer_type/company', named)
  const agencies = hits.filter((hit) => hit.value === 'agency')
  // "Recruiting a clerk on behalf of our clients": the longer words are those of an agency.
  const bpo = hits.find((hit) => hit.value === 'bpo' && !agencies.some((one) => swallows(one, hit)))
  const agency = agencies[0] ?? find('client')
  // Outsourcers speak of their clients too; an agency names outsourcing once, among what else it does.
  const votes = tally(hits.filter((hit) => hit.part.in === 'text'))
  const hires = (votes.get('agency')?.votes ?? 0) > 2 && votes.get('bpo')?.votes === 1
  if (bpo && !hires) return label('bpo', 'employer_type/bpo', bpo)
  if (agency) return label('agency', 'employer_type/agency', agency)
  const direct = find('direct')
  if (direct) return label('direct', 'employer_type/direct', direct)
  const { company, text } = reading.posting
  if (company !== null) return derived('direct', 'employer_type/named')
  // Who writes at length and mentions no client hires for itself.
  return text !== null && text.length >= LONG_TEXT ? derived('direct', 'employer_type/no-client') : null
}
