import { type Random, random } from '../../demo/world/random.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import type { GoldAd } from '../classify/gold.ts'
import { type Copy, copied, type Original, textOf } from './copies.ts'
import { FRAMES, type Language } from './frames.ts'
import type { Advert } from './method.ts'

/** An advertisement of the bench with what is true of it. */
export interface Shown {
  advert: Advert
  /** Equal numbers, one opening. */
  opening: number
  /** Equal numbers, one text: an opening, its copies and its campaign. */
  family: number
  employer: string
  /** Of a copy: what was done to the text, and the place of the first advertisement in the row. */
  copyOf: { copy: Copy; first: number } | null
}

/** Sentences and titles that texts are made of, by language. */
export type Words = Record<Language, { sentences: string[]; titles: string[] }>

const LENGTH = 3_000
const DUPLICATES = 0.1
const CAMPAIGNS = 0.05
const LANGUAGES: Partial<Record<Language, number>> = { en: 5, de: 3, lv: 2 }
/** Employers with one more opening; their frame is a fourth of the text. */
const KNOWN_EMPLOYER = 0.5
const FRAME_SENTENCES = 4
/** What returns does so soon; the window also bounds the memory of this generator. */
const WINDOW = 2_000
/** A sentence that may state a pay: an advertisement has one at most, or cutting one would change what it pays. */
const MONEY = /[$€£¥]|\b(?:EUR|USD|GBP|CHF|CAD|SEK|PLN|euro?|dollars?|bruto|brutto|neto|netto)\b/i
const FIRST_SEEN = Date.parse('2026-03-01T06:00:00Z')
const EVERY_MS = 30_000
const SYLLABLES = 'ba do fe gi ko lu me no pa ri so tu va we xi zo bra cle dri fro gla kri'.split(' ')
const LINES = 'Services|Retail|Logistics|Travel|Energy|Telecom|Foods|Home|Cargo|Health'.split('|')

/**
 * Takes sentences and titles out of advertisements: texts of a vocabulary of a few hundred words would all be alike to
 * whoever counts words, which real ones are not.
 */
export function wordsFrom(ads: readonly GoldAd[]): Words {
  const words: Words = {
    en: { sentences: [], titles: [] },
    de: { sentences: [], titles: [] },
    lv: { sentences: [], titles: [] },
  }
  for (const { lang, title, text, labels } of ads) {
    const own = words[lang as Language]
    if (own === undefined || text === undefined) continue
    if (labels.customer_service === true && title.length < 60) own.titles.push(title)
    own.sentences.push(...text.split(/(?<=[.!?])\s+|\n+/).filter(({ length }) => length > 25 && length < 250))
  }
  return words
}

interface Employer {
  name: string
  language: Language
  about: string[]
  offer: string[]
  titles: Set<string>
}

interface Kept extends Original {
  opening: number
  place: number
  towns: Set<string>
  copies: number
}

/**
 * An endless row of advertisements for a seed, the same every time: a tenth are copies on another board, a twentieth the
 * same text in another town, which is another opening.
 */
export function* shownAdverts(words: Words, seed = 'dedupe'): Generator<Shown> {
  const rng = random(seed)
  const employers: Employer[] = []
  const names = new Set<string>()
  const kept: Kept[] = []
  let own = 0
  for (let n = 0; ; n++) {
    const dice = rng.next()
    const earlier = kept.length > 0 ? rng.pick(kept) : undefined
    if (earlier !== undefined && dice < DUPLICATES) {
      const { copy, fields } = copied(earlier, rng)
      // No board shows one opening twice at a time.
      yield shown(n, ++earlier.copies, earlier, fields, { copy, first: earlier.place })
      continue
    }
    if (earlier !== undefined && dice < DUPLICATES + CAMPAIGNS) {
      const free = FRAMES[earlier.language].towns.filter((one) => !earlier.towns.has(one))
      if (free.length > 0) {
        const town = rng.pick(free)
        earlier.towns.add(town)
        yield shown(n, 0, { ...earlier, opening: n }, fieldsOf({ ...earlier, town }), null, earlier.opening)
        continue
      }
    }
    const employer = employerFor(employers, names, words, rng)
    const made = opening(employer, words, rng)
    kept[own++ % WINDOW] = { ...made, opening: n, place: n, towns: new Set([made.town]), copies: 0 }
    yield shown(n, 0, { ...made, opening: n }, fieldsOf(made), null)
  }
}

function shown(
  n: number,
  board: number,
  { opening: number, company }: Pick<Kept, 'opening' | 'company'>,
  fields: Omit<RawPosting, 'externalId' | 'url'>,
  copyOf: Shown['copyOf'],
  family = number,
): Shown {
  const address = { externalId: `p${n}`, url: `https://board-${board}.example/jobs/${100_000 + n}` }
  return {
    advert: {
      source: `board:${board}`,
      at: new Date(FIRST_SEEN + n * EVERY_MS).toISOString(),
      raw: { ...fields, ...address },
    },
    opening: number,
    family,
    employer: company,
    copyOf,
  }
}

function fieldsOf({ title, company, town, sentences }: Original) {
  return { title, company, location: town, body: textOf(sentences) }
}

function opening(employer: Employer, words: Words, rng: Random): Original {
  const { language, about, offer } = employer
  const { sentences: all, titles } = words[language]
  const left = titles.filter((title) => !employer.titles.has(title))
  const title = rng.pick(left.length > 0 ? left : titles)
  employer.titles.add(title)
  const sentences = [...about]
  let length = [...about, ...offer].join(' ').length
  while (length < LENGTH) {
    const sentence = rng.pick(all)
    if (MONEY.test(sentence) && [...sentences, ...offer].some((other) => MONEY.test(other))) continue
    sentences.push(sentence)
    length += sentence.length + 1
  }
  const town = rng.pick(FRAMES[language].towns)
  return { language, title, company: employer.name, town, sentences: [...sentences, ...offer] }
}

function employerFor(employers: Employer[], names: Set<string>, words: Words, rng: Random): Employer {
  if (employers.length > 0 && rng.chance(KNOWN_EMPLOYER)) return rng.pick(employers.slice(-500))
  const language = rng.weighted(LANGUAGES)
  const { sentences } = words[language]
  const payless = sentences.filter((sentence) => !MONEY.test(sentence))
  const drawn = () => Array.from({ length: FRAME_SENTENCES }, () => rng.pick(payless))
  const employer = {
    name: nameFor(names, rng),
    language,
    about: drawn(),
    offer: drawn(),
    titles: new Set<string>(),
  }
  employers.push(employer)
  return employer
}

function nameFor(names: Set<string>, rng: Random): string {
  for (;;) {
    const word = rng.sample(SYLLABLES, 4).join('')
    const name = `${word[0]!.toUpperCase()}${word.slice(1)} ${rng.pick(LINES)}`
    if (names.has(word)) continue
    names.add(word)
    return name
  }
}
