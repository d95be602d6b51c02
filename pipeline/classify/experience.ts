import type { Label } from '../label.ts'
import type { Experience } from '../vocabulary.ts'
import { label } from './finding.ts'
import { modalityOf } from './modality.ts'
import { numbersOf, valuesOf } from './numbers.ts'
import { type Hit, hitsOf, isDenied, outside, type Reading, together, wordsOf } from './reading.ts'
import { wordAt } from './tokens.ts'

const MOST_YEARS = 20

/** A bare count of years is believed up to this: firms are older. */
const MOST_BARE_YEARS = 10
/** Longer texts tell of the firm, its pay and its benefits in years too. */
const SHORT_TEXT = 250

const REACH = 28
/** "With over 20 years' experience, we ...": so many years and more are the firm's. */
const YEARS_OF_FIRM = 10
const OVER = /(?<!\p{L})(?:over|more than|nearly|almost|some)\s$/iu

/** "Since nine years", "for the last 3 years": what has been; "£3 a year", "up to 5 years": what will be. */
const COUNTS_ELSE =
  /(?:[$€£]\s?|(?<!\p{L})(?:since|ago|last|past|every|each|up to|within|for (?:over|more than)|seit|vor|letzten|alle|bis zu|innerhalb|kop[šs]|pirms|katr\p{L}*|jau|depuis|il y a|dernières?|chaque|tous les|jusqu'à|desde|hace|últimos|cada|hasta|sedan|senaste|varje|i över|od|temu|ostatni\p{L}*|co|przez|po)(?!\p{L})[^.,;\n]{0,20})$/iu

/** Words between what was done and how long: "have run a support team of six for three years". */
const DONE_REACH = 12
const FOR = /(?<!\p{L})for (?:at least |about |around |roughly |some |a good |over |more than )?$/iu

/** "Zwei Jahre SaaS": years beside nothing that says what they count, where contracts, pay and training are not spoken of. */
function asksBarely(reading: Reading, hit: Hit, required: boolean): boolean {
  const { part, zone } = hit
  if (part.in !== 'text' || zone === 'company' || zone === 'benefits' || zone === 'apply') return false
  if (zone !== 'requirements' && !required && part.tokens.start.length > SHORT_TEXT) return false
  if (COUNTS_ELSE.test(before(hit)) || FOR.test(before(hit))) return false
  return !(['term', 'training'] as const).some((topic) =>
    hitsOf(reading, topic).some((other) => together(other, hit)),
  )
}

/** What stands just before a hit. */
function before({ part, from }: Hit): string {
  const { text, start } = part.tokens
  return text.slice(Math.max(0, start[from]! - REACH), start[from]!)
}

/** "You should have answered phones in a shop for two years": practice that is told first, and its years behind it. */
function countsPractice(reading: Reading, hit: Hit): boolean {
  if (!FOR.test(before(hit))) return false
  return hitsOf(reading, 'experience').some(
    (one) =>
      one.value === 'some' &&
      together(one, hit) &&
      one.from < hit.from &&
      hit.from - one.to <= DONE_REACH &&
      !isDenied(one),
  )
}

/** "An advantage, but no must". */
function isWaivedLater(reading: Reading, hit: Hit): boolean {
  return hitsOf(reading, 'modality').some(
    (mark) => mark.value === 'waived' && together(mark, hit) && mark.from >= hit.to,
  )
}

/** "3 à 5 ans dans un service", "deux ans à un poste": a number behind the years is an article. */
function unitsOf(hit: Hit): [low: number | null, high: number | null] {
  const named = valuesOf(hit)
  const [low, high] = numbersOf(hit)
  if (named.length < 2 || high !== 1 || low !== null) return [low, high]
  const rest = named.slice(0, -1)
  return [Math.min(...rest), Math.max(...rest)]
}

const LEVEL = /(?<!\p{L})[ABC]$/u

/** "Angielski B2 Doświadczenie w obsłudze": the number of a level counts nothing. */
function isOfLevel({ part: { tokens }, from }: Hit): boolean {
  const at = tokens.start[from]!
  return LEVEL.test(tokens.text.slice(Math.max(0, at - 2), at))
}

/** Years that a hit asks for: "24 months" are two; "at least a year" names no number. Null where one is missing. */
function yearsOf(hit: Hit): number | null {
  const [low, high] = unitsOf(hit)
  const words = wordsOf(hit)
  // "A couple of years", "half a decade" name no number, or twice what is meant.
  if (high === null && /\bcouple\b/i.test(words)) return 2
  if (/^halbes Jahrzehnt/i.test(words)) return 5
  if (high !== null && /^half a (?!year)/i.test(words)) return high / 2
  const count = low ?? high ?? (hit.source.includes('#') && !/\(a\|/.test(hit.source) ? null : 1)
  return count !== null && hit.value === 'months' ? count / 12 : count
}

const YEARS = /^(?:jahre?n?|years?|yrs?|gad[iusāa]\p{L}*|années?|ans|años?|lata?|åre?t?)$/iu

/** "Du hast bereits drei Jahre ein Team geleitet": words of some practice that count its years. */
function namesYears({ value, part: { tokens, search }, from, to }: Hit): boolean {
  if (value !== 'some') return false
  for (let i = from; i + 1 < to; i++)
    if (search.valueAt(tokens, i) !== null && YEARS.test(wordAt(tokens, i + 1))) return true
  return false
}

/** "Experience" alone speaks only where it is a label: "Experience: none", "Experience? We don't mind." */
function isUnanswered({ source, part, to }: Hit): boolean {
  if (source !== 'experience') return false
  const mark = part.tokens.text[part.tokens.end[to - 1]!]
  return mark !== ':' && mark !== '?'
}

/** Years of practice that are required, or `some`, or `none-needed`; what is only wished for stays open. */
export function experienceOf(reading: Reading): Label<Experience> | null {
  const hits = outside(hitsOf(reading, 'experience'), 'company')
  let years: Label<Experience> | null = null
  let some: Label<Experience> | null = null
  let none: Label<Experience> | null = null
  let entry: Label<Experience> | null = null
  let bare: Label<Experience> | null = null
  // "Databases are no must" waives one thing, which leaves what is asked for besides.
  let waived: Label<Experience> | null = null
  for (const hit of hits) {
    if (hit.value === 'none-needed') {
      none ??= label('none-needed', 'experience/none-needed', hit)
      continue
    }
    if (hit.value === 'entry') {
      entry ??= label('none-needed', 'experience/entry-level', hit)
      continue
    }
    if (hit.value === 'preferred' && isWaivedLater(reading, hit)) {
      waived ??= label('none-needed', 'experience/waived', hit)
      continue
    }
    if (hit.value === 'preferred' || hit.zone === 'benefits' || isUnanswered(hit)) continue
    const modality = modalityOf(reading, hit)
    if (isDenied(hit)) {
      none ??= label('none-needed', 'experience/waived', hit)
      continue
    }
    if (modality === 'waived') {
      waived ??= label('none-needed', 'experience/waived', hit)
      continue
    }
    if (modality === 'preferred' || hit.value === 'past') continue
    if (hit.value === 'bare' && !countsPractice(reading, hit)) {
      const least = yearsOf(hit)
      if (
        least !== null &&
        least >= 1 &&
        least <= MOST_BARE_YEARS &&
        asksBarely(reading, hit, modality === 'required')
      )
        bare ??= label(Math.floor(least), 'experience/bare-years', hit)
      continue
    }
    if (
      hit.value === 'years' ||
      hit.value === 'bare' ||
      namesYears(hit) ||
      (hit.value === 'months' && (yearsOf(hit) ?? 0) >= 1)
    ) {
      const least = yearsOf(hit)
      if (least === null || least > MOST_YEARS || hit.part.in === 'title') continue
      if (least >= YEARS_OF_FIRM && OVER.test(before(hit))) continue
      if (isOfLevel(hit)) {
        if (hit.value === 'years') some ??= label('some', 'experience/said', hit)
        continue
      }
      // "Experience: 0–2 years".
      if (least === 0) none ??= label('none-needed', 'experience/none-needed', hit)
      else if (least < 1) some ??= label('some', 'experience/under-a-year', hit)
      else if (!years || (years.value as number) < least)
        years = label(Math.floor(least), 'experience/years', hit)
    } else some ??= label('some', 'experience/said', hit)
  }
  return years ?? (none ? none : bare) ?? some ?? waived ?? entry
}
