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
  let key = ` ${foldWords(rest)} `
  if (company !== null) key = drop(key, foldWords(company))
  for (const place of places) {
    for (const name of [place.city, place.region, place.country]) {
      if (name !== null) key = drop(key, foldWords(name))
    }
  }
  const trimmed = key
    .replace(/ (?:in|at|for|near|bei|m|the)(?= *$)/g, '')
    .trim()
    .replace(/ +/g, ' ')
  // A title that is nothing but employer, place and marks is still a title.
  return trimmed !== '' ? trimmed : foldWords(title) || title.toLowerCase().trim()
}

// Only at the ends: "London" may be a place at the end of a title and part of the role within it.
function drop(key: string, words: string): string {
  if (words === '') return key
  const needle = ` ${words} `
  let rest = key
  while (rest.length > needle.length && rest.endsWith(needle))
    rest = rest.slice(0, rest.length - needle.length + 1)
  while (rest.length > needle.length && rest.startsWith(needle)) rest = rest.slice(needle.length - 1)
  return rest
}
