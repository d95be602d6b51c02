import { foldWords } from '../normalize/fold.ts'
import type { Candidate } from './candidate.ts'
import { wordSet } from './content.ts'
import { contentOf } from './content-words.ts'
import { germanNames } from './german-names.ts'
import { sentencesOf } from './named-words.ts'
import { withoutDates } from './text-dates.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** Names of one text that the other does not have, in the order of the text. */
export interface SiteClash {
  a: string[]
  b: string[]
}

const MIN_STEM = 4

/**
 * Two texts that read alike but each name a site of their own ("Main Street", "Store #112"): one text for two openings
 * of a chain. Names are words in capitals within a sentence or a short line, in German (`germanNames`) not every one of
 * them. Other spellings and lost blanks of the same word are no names of their own; a name on one side alone is an added
 * sentence.
 *
 * @param known folded words that may be replaced without a new opening
 */
export function siteClash(
  a: Candidate,
  b: Candidate,
  known: ReadonlySet<string> = NOTHING,
): SiteClash | null {
  if (a.words === null || b.words === null) return null
  const [onlyA, onlyB] = [ownWords(a.words, b.words), ownWords(b.words, a.words)]
  // Most copies differ by one added line; then there is nothing to look for.
  if (onlyA.size === 0 || onlyB.size === 0) return null
  const tells = (own: string, other: string, otherOwn: ReadonlySet<string>) =>
    !known.has(own) && !isSpelling(own, other, otherOwn)
  const namesA = names(a, b, onlyA).filter((word) => tells(word, b.content, onlyB))
  const namesB = names(b, a, onlyB).filter((word) => tells(word, a.content, onlyA))
  return namesA.length > 0 && namesB.length > 0 ? { a: namesA, b: namesB } : null
}

function ownWords(words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !others.has(word)))
}

// "Call Kylie on", "contact Ann Smith at": whom to ask changes from week to week and names no site.
const CONTACT =
  /(?<!\p{L})((?:[Cc]ontact|[Cc]all|[Pp]hone|[Ee]-?mail|[Ss]peak (?:to|with)|[Aa]sk for)\s)(?!Cent(?:er|re))\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?=\s(?:on|at|via)\s+[\d*+(])/gu

function names({ posting }: Candidate, other: Candidate, own: ReadonlySet<string>): string[] {
  const text = (posting.text ?? '').replace(CONTACT, '$1 ')
  const found = new Set<string>()
  for (const sentence of sentencesOf(text)) {
    const named = posting.language === 'de' ? germanNames(sentence, other.triples, posting) : sentence.named
    for (const n of named) {
      for (const part of foldWords(sentence.words[n]!).split(' ')) if (own.has(part)) found.add(part)
    }
  }
  return [...found]
}

// "wageHourly" for "wage hourly", "Poznaniu" for "Poznań": the same word as its neighbour in the other text.
function isSpelling(word: string, other: string, otherOwn: ReadonlySet<string>): boolean {
  for (const own of otherOwn) {
    if (own.startsWith(word) || own.endsWith(word)) return true
    let same = 0
    while (same < word.length && word[same] === own[same]) same++
    if (same >= MIN_STEM && same >= 0.6 * Math.max(word.length, own.length)) return true
  }
  const words = other.split(' ')
  return words.some(
    (first, n) =>
      word.startsWith(first) &&
      (word === `${first}${words[n + 1]}` || word === `${first}${words[n + 1]}${words[n + 2]}`),
  )
}

/**
 * Two texts of one time that each have a number of their own where the other has another: hours of another shift, days
 * of another week. Figures of the pay and long numbers (ids, postcodes) differ between copies too, and do not count.
 */
export function numberClash(a: Candidate, b: Candidate): SiteClash | null {
  if (a.words === null || b.words === null) return null
  const paid = new Set([...figuresOf(a), ...figuresOf(b)])
  const own = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...ownWords(words, others)].filter((word) => /^\d{1,2}$/.test(word) && !paid.has(word))
  const [onlyA, onlyB] = [own(a.words, b.words), own(b.words, a.words)]
  if (onlyA.length === 0 || onlyB.length === 0) return null
  // "Valid until 22.08.2021" says when one was on view, not which opening it is.
  const [statedA, statedB] = [statedOutsideDates(a, onlyA), statedOutsideDates(b, onlyB)]
  return statedA.length > 0 && statedB.length > 0 ? { a: statedA, b: statedB } : null
}

function statedOutsideDates({ posting: { text } }: Candidate, figures: readonly string[]): string[] {
  const words = wordSet(contentOf(withoutDates(text ?? '')))
  return figures.filter((figure) => words.has(figure))
}

function figuresOf({ posting: { pay } }: Candidate): string[] {
  return [pay?.min, pay?.max].flatMap((figure) =>
    figure === null || figure === undefined ? [] : figure.toFixed(2).split('.').concat(String(figure)),
  )
}
