import { GAP } from './characters.ts'
import { fold } from './fold.ts'
import { type Hit, hitsOf, overlap, type Reading, wordsOf } from './reading.ts'

// A slash that a gender ending hangs on ("Dependiente/a") is none.
const SLASH = /\//
const BORDER = /\/\s*$|\s[-–—|]\s/

/**
 * What follows says for whom or where: "Kundtjänst till tandvårdskedja", "EA to Managing Director". English words of hiring
 * stand behind the head and name nothing: "Journalist wanted", "Nurse Job Leeds".
 */
const BORDER_WORDS: Readonly<Record<string, RegExp>> = {
  sv: /^(?:till|inom|för|på|hos|åt|vid|med)$/i,
  en: /^(?:to|for|at|in|with|from|within|near|jobs?|wanted|needed|required|vacanc(?:y|ies)|positions?|roles?|opportunit(?:y|ies)|openings?|internships?|apprenticeships?|traineeships?)$/i,
}

const SAME = 5
const TWINS = 2

/** "Młodszy Konsultant / Młodsza Konsultantka ds. Sprzedaży": what the slash parts is one trade, told for men and for women. */
function isTwin({ part }: Hit, at: number): boolean {
  const { end, text, start } = part.tokens
  if (!SLASH.test(text.slice(end[at - 1], start[at]))) return false
  const head = (i: number) => fold(text.slice(start[i], start[i]! + SAME))
  for (let i = Math.max(0, at - TWINS); i < at; i++)
    if (end[i]! - start[i]! >= SAME && head(i) === head(at)) return true
  return false
}

/** Parts of a title: borders are clause marks and slashes ("Receptionist/Office Clerk | Reading"). */
export function segmentOf(
  hit: Hit,
  language: string | null = null,
): { index: number; first: boolean; last: boolean } {
  const { end, gap, text, start } = hit.part.tokens
  const words = BORDER_WORDS[language ?? '']
  const isBorder = (i: number) =>
    gap[i]! >= GAP.clause ||
    BORDER.test(text.slice(i > 0 ? end[i - 1] : 0, start[i])) ||
    text[start[i]!] === '&' ||
    words?.test(text.slice(start[i], end[i])) === true
  let index = 0
  for (let i = 1; i <= hit.from; i++) if (isBorder(i) && !isTwin(hit, i)) index++
  const first = hit.from === 0 || isBorder(hit.from)
  return { index, first, last: hit.to >= start.length || isBorder(hit.to) }
}

/** Languages that put the head of a title first: "Vendeur conseil clientèle" sells. */
const HEAD_FIRST: ReadonlySet<string> = new Set(['es', 'fr', 'pl'])

/** "Kundentelefon Sanitär": two words in a row name the work and its branch, a compound ends with its head. */
function isGermanHead({ value, language, part, to }: Hit): boolean {
  const { text, end } = part.tokens
  return language === 'de' && value !== 'other' && value !== 'administrative' && text[end[to - 1]!] === ' '
}

/** True where the first is the bare name of the trade that the second tells once more, with what it is for. */
export function isRetold(hit: Hit, by: Hit): boolean {
  if (hit.to > by.from || hit.part !== by.part) return false
  const { end, text, start } = hit.part.tokens
  return (
    SLASH.test(text.slice(end[hit.to - 1], start[by.from])) && segmentOf(hit).index === segmentOf(by).index
  )
}

/** The head of a title outranks the rest, an earlier segment a later one; longer phrases know more. */
export function weightOf(hit: Hit, language: string | null): number {
  const { index, first, last } = segmentOf(hit, language)
  // "Administrator" is a word of many languages; that of the advertisement says where its head stands.
  const headFirst = HEAD_FIRST.has(hit.language) && HEAD_FIRST.has(language ?? hit.language)
  const head = headFirst ? first : last || (hit.from === 0 && isGermanHead(hit))
  // What follows the head says for what or for whom: "Dependiente atención al cliente" sells.
  const words = headFirst && !first ? 1 : Math.min(hit.to - hit.from, 3)
  const vague = hit.value === 'other' || hit.value === 'administrative' ? 0.5 : 0
  return words * 2 + (head ? 3 : 0) - Math.min(index, 3) * (language === 'en' ? 4 : 3) - vague
}

/** Of two readings of one compound the finer counts: "Kundendiensttechniker" is no "Kundendienst". */
export function isFiner(hit: Hit, than: Hit): boolean {
  const coarse = hit.source.startsWith('*')
  const same = hit.from === than.from && hit.to === than.to
  return same && !coarse && (than.value === 'customer-service-representative' || than.source.startsWith('*'))
}

/** "Recruiter" sells in German and not in English: where the own language knows the same words, it goes first. */
export function isForeign(hit: Hit, hits: readonly Hit[], language: string | null): boolean {
  if (hit.language === language) return false
  return hits.some(
    (one) => one.language === language && one.from === hit.from && one.to === hit.to && one.part === hit.part,
  )
}

const DIGIT = /\d/

/** "4RN", "PR19446", "$17/hr": letters of a number. */
function isReference({ part, from, to }: Hit): boolean {
  const { text, start, end } = part.tokens
  const long = end[to - 1]! - start[from]! > 3
  const at = start[from]!
  const before = text[at - 1] === '/' ? text[at - 2] : text[at - 1]
  return !long && (DIGIT.test(before ?? '') || DIGIT.test(text[end[to - 1]!] ?? ''))
}

/** "Waiter? Become a customer advisor": what applicants may be now. */
function isAsked({ part, to }: Hit): boolean {
  return part.tokens.text[part.tokens.end[to - 1]!] === '?'
}

/** What a title states; what it only asks for counts where it states nothing else. */
export function statedOf(hits: readonly Hit[]): readonly Hit[] {
  const read = hits.filter((hit) => !isReference(hit))
  const stated = read.filter((hit) => !isAsked(hit))
  return stated.length > 0 ? stated : read
}

const WITHIN = /\s(?:in|at|within)\s/i

/** "Clerk in the Passport Service": the second says where the first works. */
export function isWithin(hit: Hit, place: Hit): boolean {
  const { text, start, end } = hit.part.tokens
  return (
    place.part === hit.part &&
    place.from >= hit.to &&
    WITHIN.test(text.slice(end[hit.to - 1], start[place.from]))
  )
}

const RUNS = /^(?:operations?|general|site|department) manager/i

/** "Tehniskā atbalsta nodaļas vadītājs", "Operations Manager, Customer Support": the name of the title is the rank over the service that it names besides. */
export function headOf(reading: Reading, named: Hit, besides: Hit): Hit | undefined {
  if (besides.value !== 'technical-support' && besides.value !== 'customer-service-representative')
    return undefined
  return hitsOf(reading, 'rank').find(
    (rank) =>
      rank.value !== 'director' &&
      overlap(rank, named) &&
      (rank.from >= besides.to || RUNS.test(wordsOf(named))),
  )
}
