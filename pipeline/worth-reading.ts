import { classify } from './classify.ts'
import { normalize } from './normalize.ts'
import type { RawPosting } from './posting.ts'
import type { Occupation } from './vocabulary.ts'

/** Titles of these leave the work open; only the text tells whether customers are served. */
const VAGUE: ReadonlySet<Occupation> = new Set<Occupation>(['other', 'administrative'])

/**
 * Whether the row of a list deserves a look at its own page. Only a title that names another occupation outright says
 * no, because no text overrules it; whatever cannot be told yet is read.
 */
export function isWorthReading({ externalId, title, language }: RawPosting): boolean {
  const row = { externalId, title, ...(language === undefined ? {} : { language }) }
  // The clock dates nothing here: the row is given no dates.
  const read = normalize(row, { source: 'list', at: new Date(0).toISOString() })
  if (!read.ok) return true
  const { occupation, scope } = classify(read.posting)
  return scope !== 'other' || occupation.because.rule !== 'occupation/title' || VAGUE.has(occupation.value)
}
