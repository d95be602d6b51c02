import type { Because, QuotedField } from '../label.ts'
import { LEXICONS, WIDESPREAD } from '../lexicon/languages.ts'
import type { Topic, TopicValues, Zone } from '../lexicon/lexicon.ts'
import type { Posting } from '../posting.ts'
import { isAnswered, isTicked } from './answers.ts'
import { withoutForeign } from './borrowed.ts'
import { GAP } from './characters.ts'
import { deniedRange } from './denied-range.ts'
import { fold } from './fold.ts'
import { endsShort, hasMarks } from './long-vowels.ts'
import { longest } from './longest.ts'
import { termsOfJob } from './named-term.ts'
import type { Where } from './notation.ts'
import { PhraseSearch } from './search.ts'
import { type Tokens, tokenise, wordAt } from './tokens.ts'
import { PhraseTrie } from './trie.ts'
import { zonesOf } from './zones.ts'

/** Words that deny others: those near them, or all of a range. */
export interface Denial {
  from: number
  to: number
  kind: 'before' | 'after'
  range: readonly [from: number, to: number] | null
}

/** One field of a Posting, cut into words. */
export interface Part {
  in: QuotedField
  tokens: Tokens
  zones: Zone[]
  search: PhraseSearch
  denials: Denial[]
}

/** A phrase of one topic that stands in a Posting. */
export interface Hit<V extends string = string> {
  value: V
  topic: Topic
  language: string
  part: Part
  zone: Zone | null
  from: number
  to: number
  source: string
  /** What `isDenied` found: several rules ask of each hit. */
  denied: boolean | null
}

/** A Posting read once: all that the fields decide from. */
export interface Reading {
  posting: Posting
  title: Part
  text: Part | null
  stated: Part[]
  byTopic: Map<Topic, Hit[]>
}

/** Few words of these topics mean something else in another language: they are read in every text. */
const EVERYWHERE: ReadonlySet<Topic> = new Set<Topic>(['hours', 'weekly', 'term', 'shifts', 'officeDays'])

/** What of a language is read in the title or the text of an advertisement in another. */
type Skip = (topic: Topic, of: string) => boolean

/** Negators stay with their language: "no" is "from" in Latvian. Titles are read in every widespread language. */
function titleSkip(own: string): Skip {
  return (topic, of) => of !== own && (topic === 'negation' || !WIDESPREAD.has(of))
}

/**
 * Texts are read in their own language, in English, which advertisements everywhere borrow, and in every widespread
 * language where that is safe.
 */
function textSkip(own: string): Skip {
  return (topic, of) =>
    of !== own && (topic === 'negation' || !WIDESPREAD.has(of) || (of !== 'en' && !EVERYWHERE.has(topic)))
}

/** Titles are short, so one trie of all languages serves them, and what a title's language skips is dropped afterwards. */
let titles: PhraseTrie | null = null

interface Search {
  /** The language of the advertisement. */
  own: string
  search: PhraseSearch
  /** What of the phrases found does not count. */
  skip: Skip | null
}
const searches = new Map<string, { title: Search; text: Search }>()

/** The searches for advertisements of one language, compiled when the first of them comes. Number words stay with their language. */
function searchesFor(language: string | null): { title: Search; text: Search } {
  const own = LEXICONS.find((lexicon) => lexicon.language === language) ?? LEXICONS[0]!
  let found = searches.get(own.language)
  if (!found) {
    titles ??= new PhraseTrie(LEXICONS)
    found = {
      title: {
        own: own.language,
        search: new PhraseSearch(titles, own.numbers),
        skip: titleSkip(own.language),
      },
      text: {
        own: own.language,
        search: new PhraseSearch(new PhraseTrie(LEXICONS, textSkip(own.language)), own.numbers),
        skip: null,
      },
    }
    searches.set(own.language, found)
  }
  return found
}

function holds(where: Where, field: QuotedField, zone: Zone | null): boolean {
  const stands = field === 'title' || field === 'text' || field === 'company' ? field : 'stated'
  // Parts of names ("Contact", "Mind", "Tech") are ordinary words in what an employer says of itself.
  if (where.only === 'company') return stands === 'company'
  if (where.only !== undefined && where.only !== stands && where.only !== zone) return false
  return where.never === undefined || (where.never !== stands && where.never !== zone)
}

function deny({ tokens, denials }: Part, value: string, from: number, to: number): void {
  // Words that open no heading deny what follows them as others do.
  const kind = value === 'after' || value === 'back' || value === 'others' ? 'after' : 'before'
  denials.push({ from, to, kind, range: deniedRange(tokens, value, from, to) })
}

function readPart(
  field: QuotedField,
  text: string,
  { own, search, skip }: Search,
): { part: Part; hits: Hit[] } {
  const tokens = tokenise(text)
  const matches = search.search(tokens)
  const zones = field === 'text' ? zonesOf(tokens, matches) : []
  const part: Part = { in: field, tokens, zones, search, denials: [] }
  const marked = own === 'lv' && hasMarks(text)
  const standing = matches.filter(
    (match) =>
      zones[match.from] !== 'elsewhere' &&
      !skip?.(match.phrase.topic, match.phrase.language) &&
      (match.phrase.where === null || holds(match.phrase.where, field, zones[match.from] ?? null)) &&
      !(marked && endsShort(match, tokens)),
  )
  const hits: Hit[] = []
  for (const { phrase, from, to } of longest(
    field === 'title' || field === 'company' ? withoutForeign(standing, own) : standing,
  )) {
    const { topic, value, language, source } = phrase
    if (value === 'abstain') continue
    if (topic === 'negation') deny(part, value, from, to)
    hits.push({ value, topic, language, part, zone: zones[from] ?? null, from, to, source, denied: null })
  }
  return { part, hits }
}

/** Reads every field of a Posting once, title and stated fields with the words of every widespread language. */
export function read(posting: Posting): Reading {
  const searches = searchesFor(posting.language)
  const title = readPart('title', posting.title, searches.title)
  const text = posting.text === null ? null : readPart('text', posting.text, searches.text)
  const stated = (['workplace', 'commitment', 'term'] as const).flatMap((field) => {
    const words = posting.stated[field]
    return words ? [readPart(field, words, searches.title)] : []
  })
  const company = posting.company === null ? null : readPart('company', posting.company, searches.title)
  // "Biuro" is an agency of Riga and any office of Łódź.
  const isNative = ({ language }: Hit) => language === posting.language || language === 'en'
  const named =
    company?.hits.filter(
      (hit) =>
        hit.topic === 'industry' || (hit.topic === 'employer' && (hit.value !== 'agency' || isNative(hit))),
    ) ?? []
  const byTopic = new Map<Topic, Hit[]>()
  for (const hits of [...stated.map((one) => one.hits), title.hits, text?.hits ?? [], named])
    for (const hit of hits) {
      const row = byTopic.get(hit.topic)
      if (row) row.push(hit)
      else byTopic.set(hit.topic, [hit])
    }
  const terms = byTopic.get('term')
  if (terms) byTopic.set('term', termsOfJob(terms, byTopic.get('occupation') ?? [], posting.language))
  return {
    posting,
    title: title.part,
    text: text?.part ?? null,
    stated: stated.map((one) => one.part),
    byTopic,
  }
}

/** Hits of a topic in the order stated fields, title, text; denied ones included. */
export function hitsOf<T extends Topic>(reading: Reading, topic: T): Hit<TopicValues[T] & string>[] {
  return (reading.byTopic.get(topic) ?? []) as Hit<TopicValues[T] & string>[]
}

const WINDOW = 3
const OF_NEXT: ReadonlySet<string> = new Set([
  'ohne',
  'statt',
  'anstatt',
  'without',
  'instead',
  'bez',
  'utan',
  'sans',
  'sin',
])

function isSkipped(hit: Hit, at: number): boolean {
  return hit.source.includes('...') && !fold(hit.source).includes(fold(wordAt(hit.part.tokens, at)))
}

/** True where the hit is denied: "not a remote position", "remote work is not possible". `list`: over commas too. */
export function isDenied(hit: Hit, list = false): boolean {
  if (list) return denies(hit, true)
  hit.denied ??= denies(hit, false)
  return hit.denied
}

function denies(hit: Hit, list: boolean): boolean {
  const { tokens, denials } = hit.part
  const reach = list ? WINDOW * 2 : WINDOW
  for (let n = 0; n < denials.length; n++) {
    const { from, to, kind, range } = denials[n]!
    if (range) {
      if (hit.from >= range[0] && hit.from < range[1]) return true
      continue
    }
    const before = kind === 'before'
    // "this role is not remote": what a gap skipped.
    if (before && to > hit.from && to < hit.to && isSkipped(hit, to - 1)) {
      // "fest angestellt und ohne Befristung": behind the words of a phrase "without" denies what comes next.
      const trails = hit.source.endsWith('...') && hit.to - to < WINDOW
      if (!trails || !OF_NEXT.has(fold(wordAt(hit.part.tokens, to - 1)))) return true
    }
    const near = before ? to : hit.to
    const far = before ? hit.from : from
    if (far < near || far - near > reach || isParted(tokens, near, far, list)) continue
    if (before && isTicked(tokens, from, to)) continue
    return true
  }
  return isAnswered(hit)
}

function isParted({ gap }: Tokens, from: number, to: number, list: boolean): boolean {
  const border = list ? GAP.sentence : GAP.clause
  for (let i = from; i <= to && i < gap.length; i++)
    if (gap[i]! >= border || gap[i] === GAP.camel) return true
  return false
}

/** The words of a hit as printed. */
export function wordsOf(hit: Hit): string {
  const { text, start, end } = hit.part.tokens
  return text.slice(start[hit.from]!, end[hit.to - 1]!)
}

/** Hits outside some zones; where all stand inside them, all: headings of squeezed texts mislead. */
export function outside<H extends Hit>(hits: readonly H[], ...zones: Zone[]): H[] {
  const left = hits.filter((hit) => hit.zone === null || !zones.includes(hit.zone))
  return left.length > 0 ? left : [...hits]
}

/** Hits that nothing denies. */
export function standing<T extends Topic>(reading: Reading, topic: T): Hit<TopicValues[T] & string>[] {
  return hitsOf(reading, topic).filter((hit) => !isDenied(hit))
}

/** The words of a hit (or of several, from the first to the last) as evidence. */
export function because(rule: string, hit: Hit, until: Hit = hit): Because {
  const { start, end } = hit.part.tokens
  return { rule, in: hit.part.in, quote: [start[hit.from]!, end[Math.max(hit.to, until.to) - 1]!] }
}

/** True where both stand in one sentence of one field. */
export function together(a: Hit, b: Hit): boolean {
  return a.part === b.part && a.part.tokens.sentence[a.from] === b.part.tokens.sentence[b.from]
}

/** True where both read a word of one field. */
export function overlap(a: Hit, b: Hit): boolean {
  return a.part === b.part && a.from < b.to && b.from < a.to
}
