import { classify } from '../../pipeline/classify.ts'
import { type Candidate, candidateOf } from '../../pipeline/dedupe/candidate.ts'
import { normalize } from '../../pipeline/normalize.ts'
import type { RawPosting } from '../../pipeline/posting.ts'

/** One advertisement of a labelled pair; an empty string says as little as an absent field. */
export interface Side {
  title: string
  company?: string
  location?: string
  text?: string
  salary?: string
  hours?: string
  source?: string
  externalId?: string
  requisition?: string
  applyUrl?: string
  postedAt?: string
}

// Latest date of the gold files and later ones alike: a posting date after the run's clock would be refused.
const READ_AT = '2030-01-01T00:00:00Z'
// Endings that belong to no country, or that anybody may have.
const NO_COUNTRY = /\.(?:com|net|org|info|example|test|jobs|work|careers|app|dev|ai|io|co|me|tv|eu)$/

/** Reads a side as the product would read an advertisement of that source: normalized, classified, ready to compare. */
export function candidateFrom(id: string, side: Side): Candidate {
  const raw: RawPosting = { externalId: side.externalId || id, title: side.title }
  if (side.text) raw.body = side.text
  if (side.company) raw.company = side.company
  if (side.location) raw.location = side.location
  if (side.hours) raw.commitment = side.hours
  if (side.salary) raw.pay = side.salary
  if (side.requisition) raw.requisition = side.requisition
  if (side.applyUrl) raw.applyUrl = side.applyUrl
  if (side.postedAt) raw.postedAt = side.postedAt
  const country = countryOf(side.source ?? '')
  const source = `gold:${side.source || id.split(':', 1)[0]}`
  const normalized = normalize(raw, { source, at: READ_AT, ...(country !== null && { country }) })
  if (!normalized.ok) throw new Error(`${id} was refused: ${normalized.rejection.reason}`)
  return candidateOf(normalized.posting, classify(normalized.posting))
}

// As a source's entry in config/sources would say it; a board of the whole world says nothing.
function countryOf(source: string): string | null {
  const host = source.toLowerCase()
  if (NO_COUNTRY.test(host)) return null
  const ending = /\.([a-z]{2})$/.exec(host)?.[1]
  if (ending === undefined) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}
