import { fold, foldWords } from '../normalize/fold.ts'
import type { Posting } from '../posting.ts'
import { bandsOf } from './bands.ts'
import type { Candidate } from './candidate.ts'
import { bandKeys, keyOf } from './key.ts'

// An advertisement for a hundred cities would otherwise carry a hundred keys.
const MAX_PLACES = 8

/**
 * Keys under which other copies of this opening would be found, without repeats, in order of strength. An unnamed
 * employer takes part in no employer key, so that unnamed ones meet by what they show and never by their lack of a name.
 */
export function candidateKeys({
  posting,
  addresses,
  requisition,
  contentHash,
  content,
}: Candidate): Buffer[] {
  const keys = addresses.openings.map((opening) => keyOf('opening', opening))
  const employer = posting.employerKey
  if (employer !== null && requisition !== null) keys.push(keyOf('requisition', employer, requisition.number))
  for (const address of addresses.addresses) keys.push(keyOf('address', address))
  // The text alone: an equal text under another employer's name is found too, and then told apart by a veto.
  if (contentHash !== null) keys.push(keyOf('content', contentHash.toString('hex')))
  if (employer !== null) {
    for (const place of placeKeys(posting)) {
      keys.push(keyOf('employer-title-place', employer, posting.titleKey, place))
    }
    keys.push(keyOf('employer-title', employer, posting.titleKey))
    const [brand, pay] = [brandOf(posting), payKey(posting)]
    if (brand !== null && pay !== null) {
      for (const place of wherePaid(posting)) keys.push(keyOf('brand-place-pay', brand, place, pay))
    }
  }
  // Of the text alone, too: most boards of small advertisements name no employer, and their edited copies meet nowhere else.
  if (contentHash !== null) keys.push(...bandKeys(bandsOf(content)))
  return keys
}

function placeKeys(posting: Posting): string[] {
  const keys = new Set<string>()
  for (const { city, region, country } of posting.places) {
    // The region is left out beside a city: sources print it in too many ways.
    const named = city !== null ? fold(city) : region !== null ? `region ${fold(region)}` : null
    if (named !== null) keys.add(`${named} ${country ?? ''}`)
    if (keys.size === MAX_PLACES) break
  }
  return [...keys]
}

const LEADING = new Set(['the', 'sia', 'uab', 'die', 'der', 'das', 'aas'])

// Kin names mostly begin alike: "Willowmere Specialty Pharmacy", "Willowmere Pharmacy".
function brandOf({ company }: Posting): string | null {
  const words = foldWords(company ?? '').split(' ')
  return words.find((word) => word.length > 2 && !LEADING.has(word)) ?? null
}

// The lower figure only: "from 2,700" and "2,700" are one pay.
function payKey({ pay }: Posting): string | null {
  const figure = pay?.min ?? pay?.max ?? null
  return pay === null || figure === null ? null : `${figure} ${pay.currency}/${pay.period}`
}

function wherePaid(posting: Posting): string[] {
  const places = placeKeys(posting)
  return posting.remoteHint ? [...places, 'remote'] : places
}
