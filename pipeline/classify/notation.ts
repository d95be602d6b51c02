import type { Topic, Zone } from '../lexicon/lexicon.ts'
import { fold } from './fold.ts'

/** Where a phrase may stand. */
export interface Where {
  only?: 'title' | 'text' | 'stated' | 'company' | Zone
  never?: 'title' | Zone
}

/** Names that may stand before the colon of a phrase. */
const SCOPES: ReadonlySet<string> = new Set<NonNullable<Where['only']>>([
  'title',
  'text',
  'stated',
  'company',
  'role',
  'duties',
  'requirements',
  'benefits',
  'apply',
])

/** One step of a phrase: a word, a number, up to three words of any kind, or one of several sequences. */
export type Step =
  | { kind: 'word' | 'prefix' | 'suffix' | 'infix'; word: string }
  | { kind: 'stem'; word: string }
  | { kind: 'number' }
  | { kind: 'gap' }
  | { kind: 'any'; of: Sequence[] }
export type Sequence = Step[]

/** A phrase of a lexicon, ready for the trie. */
export interface Phrase {
  topic: Topic
  value: string
  language: string
  /** Null: anywhere. */
  where: Where | null
  /** The phrase as the lexicon spells it, for rule reports. */
  source: string
}

/** Where the bracket that opens at `open` ends, and its bars. A "?" behind it is one more bar, with nothing in it. */
function bracket(phrase: string, open: number): { close: number; choices: string[] } {
  let depth = 0
  let from = open + 1
  const choices: string[] = []
  for (let i = open; i < phrase.length; i++) {
    if (phrase[i] === '(') depth++
    const closes = phrase[i] === ')' && --depth === 0
    if (closes || (phrase[i] === '|' && depth === 1)) {
      choices.push(phrase.slice(from, i))
      from = i + 1
    }
    if (closes && phrase[i + 1] === '?') return { close: i + 1, choices: [...choices, ''] }
    if (closes) return { close: i, choices }
  }
  throw new Error(`lexicon phrase with an open bracket: ${phrase}`)
}

/** Spells out brackets letter by letter; only for brackets inside a word, as in "cent(er|re)". */
export function alternatives(phrase: string): string[] {
  const open = phrase.indexOf('(')
  if (open < 0) return [phrase]
  const { close, choices } = bracket(phrase, open)
  return choices.flatMap((choice) => alternatives(phrase.slice(0, open) + choice + phrase.slice(close + 1)))
}

const SPACE = 0x20
const OPEN = 0x28

type Part = string | { choices: string[]; spaced: boolean; source: string }

/** Cuts a phrase at spaces and at brackets that stand between words; what is left in one part is one word. */
function partsOf(phrase: string): Part[][] {
  const clusters: Part[][] = [[]]
  const cut = () => {
    if (clusters.at(-1)!.length > 0) clusters.push([])
  }
  let i = 0
  while (i < phrase.length) {
    const code = phrase.charCodeAt(i)
    if (code === SPACE) {
      cut()
      i++
    } else if (code === OPEN) {
      const { close, choices } = bracket(phrase, i)
      const filled = choices.filter((choice) => choice !== '')
      if (filled.every((choice) => choice.startsWith(' '))) cut()
      clusters.at(-1)!.push({ choices, spaced: true, source: phrase.slice(i, close + 1) })
      if (
        filled.every((choice) => choice.endsWith(' ')) ||
        (filled.every((choice) => choice.startsWith(' ')) && phrase[close + 1] === '(')
      )
        cut()
      i = close + 1
    } else {
      const from = i
      while (i < phrase.length && phrase.charCodeAt(i) !== SPACE && phrase.charCodeAt(i) !== OPEN) i++
      clusters.at(-1)!.push(phrase.slice(from, i))
    }
  }
  return clusters.filter((cluster) => cluster.length > 0)
}

const ELISION = /(?<!\p{L})(l|d|j|m|n|s|t|c|(?:jus|lors|puis)?qu)['’](?=\p{L})/gu
const COMPOUND = /^(.*\p{L})\*(\p{L}.*)$/u
const WORDS = /\p{L}+|\p{N}+(?:[.,:]\p{N}+)*|[%#]/gu
/** Words that `fold` leaves as they are: two of three, and asking costs a fiftieth of folding and cutting. */
const FOLDED = /^\*?([a-z]+)[*~]?$/

/** Letters that join the halves of a German or Swedish compound. */
const LINKS = ['', 's', 'n', 'en', 'e', 'er']

/** The folded words of one part of a phrase: "d'appels" is two words in a text too. */
function wordsOf(part: string): readonly string[] {
  const folded = FOLDED.exec(part)
  return folded ? [folded[1]!] : (fold(part.replace(ELISION, '$1 ')).match(WORDS) ?? [])
}

function wordSteps(part: string): Step[] {
  if (part === '#') return [{ kind: 'number' }]
  if (part === '...') return [{ kind: 'gap' }]
  const head = part.startsWith('*')
  const tail = part.endsWith('*')
  const stem = part.endsWith('~')
  const compound = part.indexOf('*', 1) > 0 ? COMPOUND.exec(part) : null
  if (compound)
    return [{ kind: 'any', of: LINKS.map((link) => wordSteps(`${compound[1]}${link}${compound[2]}`)) }]
  const words = wordsOf(part)
  return words.map((word, i) => {
    const last = i === words.length - 1
    if (word === '#') return { kind: 'number' }
    if (head && tail && words.length === 1) return { kind: 'infix', word }
    if (head && i === 0) return { kind: 'suffix', word }
    if (tail && last) return { kind: 'prefix', word }
    if (stem && last) return { kind: 'stem', word }
    return { kind: 'word', word }
  })
}

/** A choice that names signs without letters ("€") is none; an empty one makes the whole optional. */
function choice(choices: string[]): Step {
  const read = choices.map((one) => ({ one, steps: readSequence(one) }))
  return {
    kind: 'any',
    of: read.filter(({ one, steps }) => one.trim() === '' || steps.length > 0).map(({ steps }) => steps),
  }
}

/** Reads the bracket notation of one phrase, as lexicon.ts describes it. */
export function readSequence(phrase: string): Sequence {
  const trimmed = phrase.trim()
  // Nearly every choice of a bracket is one word.
  if (!trimmed.includes(' ') && !trimmed.includes('(')) return wordSteps(trimmed)
  return partsOf(trimmed).flatMap((cluster): Step[] => {
    const [only] = cluster
    if (cluster.length === 1 && typeof only === 'string') return wordSteps(only)
    if (cluster.length === 1 && typeof only === 'object') return [choice(only.choices)]
    const whole = cluster.map((part) => (typeof part === 'string' ? part : part.source)).join('')
    return [choice(alternatives(whole))]
  })
}

const SPACES = /\s+/g
const SCOPED = /^(not-)?([a-z]+):\s*(.+)$/
const OPTIONAL = /([^\s()|])\?/gu

/** Reads the phrases of one value, as lexicon.ts describes the notation. */
export function readPhrases(
  topic: Topic,
  value: string,
  language: string,
  phrases: string,
): { phrase: Phrase; sequence: Sequence }[] {
  const read: { phrase: Phrase; sequence: Sequence }[] = []
  for (const printed of phrases.split(';')) {
    const source = printed.replace(SPACES, ' ').trim()
    if (source === '') continue
    const scoped = source.includes(':') ? SCOPED.exec(source) : null
    const where: Where | null = !scoped
      ? null
      : scoped[1]
        ? { never: scoped[2] as Zone }
        : { only: scoped[2] as Zone }
    // "drivers?" is short for "driver(s|)".
    const unscoped = scoped?.[3] ?? source
    const spelled = unscoped.includes('?') ? unscoped.replace(OPTIONAL, '($1|)') : unscoped
    const sequence = readSequence(spelled)
    if (sequence.length === 0) throw new Error(`empty lexicon phrase: ${source}`)
    // Both would be searched for at every word of every text: the first finds nothing, the second all.
    if (scoped && !SCOPES.has(scoped[2]!)) throw new Error(`lexicon phrase with an unknown scope: ${source}`)
    if (sequence[0]!.kind === 'gap') throw new Error(`lexicon phrase that opens with a gap: ${source}`)
    read.push({ phrase: { topic, value, language, where, source }, sequence })
  }
  return read
}
