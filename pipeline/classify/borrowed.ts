import type { Topic } from '../lexicon/lexicon.ts'
import type { Phrase } from './notation.ts'
import type { Match } from './search.ts'

/** Values of title words that name no occupation by themselves. */
export const UNNAMED: ReadonlySet<string> = new Set(['generic', 'customer-domain', 'service-domain'])

/** Topics of names, of which every language has its own: a "Staff Nurse" is sent by no agency. */
const NAMES: ReadonlySet<Topic> = new Set<Topic>(['industry', 'employer'])

/**
 * English titles borrow nothing: where they name an occupation, the German "Chef ... Hotel" in them is a cook, and neither
 * "Human Resources" nor "Cash Pay" names a branch of business.
 */
export function withoutForeign(matches: Match[], own: string): Match[] {
  if (own !== 'en') return matches
  const named = ({ topic, language, value }: Phrase) =>
    topic === 'occupation' && language === 'en' && !UNNAMED.has(value) && value !== 'abstain'
  const isNamed = matches.some(({ phrase }) => named(phrase))
  return matches.filter(
    ({ phrase: { topic, language } }) =>
      language === 'en' || !(NAMES.has(topic) || (isNamed && topic === 'occupation')),
  )
}
