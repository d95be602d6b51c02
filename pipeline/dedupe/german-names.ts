import { foldWords } from '../normalize/fold.ts'
import { findTowns } from '../normalize/place/gazetteer.ts'
import { citiesOfQuarter } from '../normalize/place/quarters.ts'
import type { Posting } from '../posting.ts'
import type { Sentence } from './named-words.ts'

/** Shorter ones are places and headings as often as sentences, and too short to show what they share. */
const SENTENCE_WORDS = 5
const LINE_WORDS = 6
/** Share of a sentence's word triples from which it is one sentence with a gap: the other text filled it otherwise. */
const GAP_TRIPLES = 0.25
/** log2 of the inhabitants from which a town is a town wherever it stands; many a noun is a village too. */
const TOWN_SIZE = 15

const ADDRESSED = /^(?:sie|ihnen|ihr(?:e[mnrs]?)?|du|dir|dich|dein(?:e[mnrs]?)?|euch|eu(?:er|re[mnrs]?))$/
/** Before or after a name they make it that of a site, a region or a firm. */
const SITE_WORD =
  /^(?:filialen?|standort|niederlassung|zweigstelle|geschaftsstelle|betriebsstatte|zentrale|buro|laden|shop|store|markt|kaufhaus|haus|hotel|restaurant|cafe|klinik|klinikum|praxis|werk|campus|depot|lager|zentrum|center|station|bahnhof|flughafen|ort|stadt|stadtteil|bezirk|kreis|landkreis|region|raum|grossraum|gemeinde|dorf|strasse|str|platz|allee|gasse|weg)$/
const FIRM_WORD = /^(?:gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|eg|gruppe|group)$/
/** In capitals throughout, and names of nobody. */
const SHORT_FORM =
  /^(?:eur|chf|usd|it|edv|kfz|pkw|lkw|tv|pc|hr|ihk|hwk|iso|din|crm|erp|sap|saas|sql|ms|sms|b2b|b2c|faq|kpi|oepnv|opnv|fsj|bfd)$/
const STREET = /.(?:strasse|str|allee|gasse)$/
/** Endings of streets, and of other nouns as well: "Weidendamm 12" beside "Arbeitsplatz". */
const STREET_OR_NOT = /.(?:platz|weg|ring|damm|ufer|markt|steig|hof|chaussee)$/
const WHERE = /^(?:in|im|nach|aus|bei|um|nahe|ab|am|an|auf|zum|zur|von|bis)$/
const ARTICLE = /^(?:de[mnrs]|die|das|eine[mnrs]?|unsere[mnrs]?)$/

/**
 * Those words in capitals of a German sentence that may be names of a site or a firm; all other nouns have capitals,
 * too. In a sentence that the other text has with another word in it, any noun may be such a name; a sentence that only
 * one of the texts has says nothing about where, unless it names a town, a street, a branch or a firm.
 *
 * @param others word triples of the other text
 * @returns places of the words in the sentence
 */
export function germanNames(
  { words, named, ends }: Sentence,
  others: ReadonlySet<string>,
  posting: Posting,
): number[] {
  const folded = words.map((word) => foldWords(word))
  const nouns = named.filter((n) => !ADDRESSED.test(folded[n]!))
  if (nouns.length === 0 || words.length < (ends ? SENTENCE_WORDS : LINE_WORDS)) return nouns
  if (isShared(folded, others)) return nouns
  return nouns.filter((n) => {
    // "Bright Retail": common nouns seldom stand side by side.
    return [n - 1, n + 1].some((next) => nouns.includes(next)) || isNameByItself(words, folded, n, posting)
  })
}

function isShared(folded: readonly string[], others: ReadonlySet<string>): boolean {
  const words = folded.join(' ').split(' ')
  let shared = 0
  for (let n = 0; n + 2 < words.length; n++)
    if (others.has(`${words[n]} ${words[n + 1]} ${words[n + 2]}`)) shared++
  return shared >= GAP_TRIPLES * (words.length - 2)
}

function isNameByItself(
  words: readonly string[],
  folded: readonly string[],
  n: number,
  posting: Posting,
): boolean {
  const [word, before, after] = [folded[n]!, folded[n - 1] ?? '', folded[n + 1] ?? '']
  // "DHL", "TechHaus", "#112": no common noun is written like that.
  if (/^#|\p{Lu}.*\p{Lu}/u.test(words[n]!)) return !SHORT_FORM.test(word)
  if (STREET.test(word) || (STREET_OR_NOT.test(word) && /^\d/.test(after))) return true
  if (FIRM_WORD.test(after) || SITE_WORD.test(before) || SITE_WORD.test(after)) return true
  // "Filiale in Altona", "Laden an der Elbe".
  let at = n - 1
  while (at >= 0 && (WHERE.test(folded[at]!) || ARTICLE.test(folded[at]!))) at--
  if (at < n - 1 && at >= 0 && SITE_WORD.test(folded[at]!)) return true
  const placed = WHERE.test(before)
  if (placed && citiesOfQuarter(word).length > 0) return true
  const countries = posting.places.flatMap(({ country }) => country ?? [])
  return findTowns(words[n]!).some(
    ({ country, size }) =>
      (countries.length === 0 || countries.includes(country)) && (placed || size >= TOWN_SIZE),
  )
}
