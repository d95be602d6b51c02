import type { Place } from '../posting.ts'
import { foldWords } from './fold.ts'
import { readLine } from './line.ts'

const MAX_TITLE = 300
const GENDER_MARKS =
  /[([{]?\s*(?<![\p{L}\p{N}])(?:[mwfdxhk]\s?[/|*.,]\s?){1,3}[mwfdxvi*](?:\s?[/|]\s?(?:div(?:ers)?|x|all|gn|[a-z]))?(?![\p{L}\p{N}])\s*[)\]}]?|\((?:all genders|gn\*?|alle geschlechter|divers|mann\/frau)\)|[*:_/]-?innen\b|[*:_/]-?in\b|\(in\)|\(-in\)|\ball genders\b/giu
const AMOUNT = String.raw`\d[\d.,]*(?:\s\d{3})*\s?k?`
const MONEY = String.raw`(?:[$€£]|usd|eur|gbp|pln|chf)\s?${AMOUNT}|${AMOUNT}\s?(?:[$€£]|usd|eur(?:o|os)?|gbp|pln|zł|kr|sek|chf)(?!\p{L})`
const PAY_TAIL = new RegExp(
  String.raw`[-–|,(]?\s*(?:(?:up to|from|bis(?: zu)?|ab|no|līdz|od|do|to)\s+)?(?:${MONEY})(?:\s?(?:[-–/]|to|bis|līdz|do)\s?(?:${MONEY}|${AMOUNT}))?\s?(?:(?:\/|per|pro|an?)?\s?(?:hour|hr|ph|h|year|yr|annum|pa|month|week|day|stunde|std\.?|monat|jahr|godz\.?|st\.?|mēn\.?)(?!\p{L}))?\)?`,
  'giu',
)
const HOURS_TAIL =
  /\b\d{1,2}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,2}(?:[.,]\d)?)?\s?(?:hours?|hrs?|h|std\.?|stunden)(?:\s?(?:\/|per|pro|a)\s?(?:week|wk|woche))?\b/giu
const REQUISITION_TAIL =
  /[-–|,(#]?\s*(?:req(?:uisition)?|job|ref|id)\s?(?:id|no|nr)?\.?\s?[:#]\s?[\p{L}\p{N}-]*\d[\p{L}\p{N}-]*\)?/giu
const DECORATION =
  /\b(?:hiring now|now hiring|urgent(?:ly)?(?: hiring)?|immediate start|apply now|new|hot)\b(?=\s*[!:|*-])/giu

/** The title as printed, one line, entities decoded. Null when there is none. */
export function readTitle(value: string | undefined): string | null {
  const title = readLine(value?.replace(/<[a-z/][^<>]*>/gi, ' '))
  if (title === null || !/[\p{L}\p{N}]/u.test(title)) return null
  return title.length > MAX_TITLE ? (readLine(title.slice(0, MAX_TITLE)) ?? title) : title
}

/**
 * Folded title without employer, place, pay, hours a week and gender marks: what two copies of one role share.
 * Language, shift, level and number words stay, because they tell two roles apart.
 */
export function titleKey(title: string, places: readonly Place[], company: string | null): string {
  let rest = title.normalize('NFKC').replace(GENDER_MARKS, ' ')
  if (/\d/.test(rest))
    rest = rest.replace(REQUISITION_TAIL, ' ').replace(PAY_TAIL, ' ').replace(HOURS_TAIL, ' ')
  if (/[!:|*-]/.test(rest)) rest = rest.replace(DECORATION, ' ')
  const folded = ` ${foldWords(rest)} `
  const names = places.flatMap(namesOf)
  if (company !== null) names.unshift(foldWords(company))
  const key = dropNames(folded, names)
  // "Agent in Berlin" loses its "in" with its Berlin; "Live in" keeps it.
  const trimmed = (
    key === folded ? key : key.replace(/ (?:in|at|for|near|bei|m|the|w|en|i|pa)(?= *$)/g, '')
  ).trim()
  // A title that is nothing but employer, place and marks is still a title.
  return trimmed !== '' ? trimmed : foldWords(title) || title.toLowerCase().trim()
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' })

const known = new Map<string, string[]>()
const KNOWN_MAX = 5_000

// Longest first, so that "Toronto, ON, Canada" goes as a whole; a bare state code is left, "in" and "or" are words.
function namesOf({ city, region, country }: Place): string[] {
  const key = `${city}|${region}|${country}`
  let names = known.get(key)
  if (names === undefined) {
    const full = country === null ? '' : (countryNames.of(country) ?? '')
    const printed = [`${city ?? ''} ${region ?? ''} ${full}`, `${city ?? ''} ${full}`, full, country ?? '']
    if (city !== null) printed.push(`${city} ${region ?? ''}`, `${city} ${country ?? ''}`, city)
    if (region !== null && region.length > 3) printed.push(region)
    names = [...new Set(printed.map(foldWords))].filter((name) => name.length > 2)
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(key, names)
  }
  return names
}

// Only at the ends: "London" may be a place at the end of a title and part of the role within it.
function dropNames(key: string, names: readonly string[]): string {
  let rest = key
  for (let before = ''; before !== rest; ) {
    before = rest
    for (const name of names) {
      const needle = ` ${name} `
      if (name === '' || rest.length <= needle.length) continue
      if (rest.endsWith(needle)) rest = rest.slice(0, rest.length - needle.length + 1)
      else if (rest.startsWith(needle)) rest = rest.slice(needle.length - 1)
    }
  }
  return rest
}
