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
export interface Step {
  kind: 'word' | 'prefix' | 'suffix' | 'infix' | 'stem' | 'number' | 'gap' | 'any'
  /** Empty where it is none. */
  word: string
  /** What may stand here, of `any`. */
  of: readonly Sequence[]
}
export type Sequence = readonly Step[]
const NONE: readonly Sequence[] = []

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

const SPACE = 0x20
const OPEN = 0x28
const CLOSE = 0x29
const QUESTION = 0x3f
const STAR = 0x2a
const BAR = 0x7c

// Loops here and below, not `map` and `flatMap`: some ten thousand phrases are read when the first advertisement comes,
// and closures are slow until they are compiled.

/** Where the bracket that opens at `open` ends, and its bars. A "?" behind it is one more bar, with nothing in it. */
function bracket(phrase: string, open: number): { close: number; choices: string[] } {
  let depth = 0
  let from = open + 1
  const choices: string[] = []
  for (let i = open; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i)
    if (code === OPEN) depth++
    const closes = code === CLOSE && --depth === 0
    if (closes || (code === BAR && depth === 1)) {
      choices.push(phrase.slice(from, i))
      from = i + 1
    }
    if (!closes) continue
    if (i + 1 === phrase.length || phrase.charCodeAt(i + 1) !== QUESTION) return { close: i, choices }
    choices.push('')
    return { close: i + 1, choices }
  }
  throw new Error(`lexicon phrase with an open bracket: ${phrase}`)
}

/** Spells out brackets letter by letter; only for brackets inside a word, as in "cent(er|re)". */
export function alternatives(phrase: string): string[] {
  const open = phrase.indexOf('(')
  if (open < 0) return [phrase]
  const { close, choices } = bracket(phrase, open)
  const spelled: string[] = []
  const [before, after] = [phrase.slice(0, open), phrase.slice(close + 1)]
  for (const choice of choices) for (const one of alternatives(before + choice + after)) spelled.push(one)
  return spelled
}

/** What stands in one cluster: a bracket, or what is left in one part. */
interface Part {
  source: string
  choices: string[] | null
}

/** True where every choice that is not empty begins (or ends) with a space. */
function areSpaced(choices: readonly string[], begin: boolean): boolean {
  for (const one of choices)
    if (one !== '' && one.charCodeAt(begin ? 0 : one.length - 1) !== SPACE) return false
  return true
}

/** Cuts a phrase at spaces and at brackets that stand between words; what is left in one part is one word. */
function partsOf(phrase: string): Part[][] {
  const clusters: Part[][] = []
  let cluster: Part[] = []
  const cut = () => {
    if (cluster.length > 0) clusters.push(cluster)
    cluster = []
  }
  let i = 0
  while (i < phrase.length) {
    const code = phrase.charCodeAt(i)
    if (code === SPACE) {
      cut()
      i++
    } else if (code === OPEN) {
      const open = i
      const { close, choices } = bracket(phrase, open)
      const begins = areSpaced(choices, true)
      if (begins) cut()
      i = close + 1
      cluster.push({ source: phrase.slice(open, i), choices })
      if (areSpaced(choices, false) || (begins && i < phrase.length && phrase.charCodeAt(i) === OPEN)) cut()
    } else {
      const from = i
      while (i < phrase.length && phrase.charCodeAt(i) !== SPACE && phrase.charCodeAt(i) !== OPEN) i++
      cluster.push({ source: phrase.slice(from, i), choices: null })
    }
  }
  cut()
  return clusters
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

function addWords(part: string, steps: Step[]): void {
  if (part === '') return
  if (part === '#') return void steps.push({ kind: 'number', word: '', of: NONE })
  if (part === '...') return void steps.push({ kind: 'gap', word: '', of: NONE })
  const head = part.charCodeAt(0) === STAR
  const tail = part.charCodeAt(part.length - 1) === STAR
  const compound = part.indexOf('*', 1) > 0 ? COMPOUND.exec(part) : null
  if (compound) {
    const of: Sequence[] = []
    for (const link of LINKS) {
      const linked: Step[] = []
      addWords(`${compound[1]}${link}${compound[2]}`, linked)
      of.push(linked)
    }
    return void steps.push({ kind: 'any', word: '', of })
  }
  const words = wordsOf(part)
  for (let i = 0; i < words.length; i++) {
    const last = i === words.length - 1
    const word = words[i]!
    const kind: Step['kind'] =
      word === '#'
        ? 'number'
        : head && tail && words.length === 1
          ? 'infix'
          : head && i === 0
            ? 'suffix'
            : tail && last
              ? 'prefix'
              : last && part.endsWith('~')
                ? 'stem'
                : 'word'
    steps.push({ kind, word, of: NONE })
  }
}

/** A choice that names signs without letters ("€") is none; an empty one makes the whole optional. */
function choice(choices: readonly string[]): Step {
  const of: Sequence[] = []
  for (const one of choices) {
    const steps = readSequence(one)
    if (steps.length > 0 || one.trim() === '') of.push(steps)
  }
  return { kind: 'any', word: '', of }
}

/** Reads the bracket notation of one phrase, as lexicon.ts describes it. */
function readSequence(phrase: string): Sequence {
  const trimmed = phrase.trim()
  const steps: Step[] = []
  // Nearly every choice of a bracket is one word.
  if (!trimmed.includes(' ') && !trimmed.includes('(')) {
    addWords(trimmed, steps)
    return steps
  }
  for (const cluster of partsOf(trimmed)) {
    const only = cluster[0]!
    if (cluster.length > 1) {
      let whole = ''
      for (const part of cluster) whole += part.source
      steps.push(choice(alternatives(whole)))
    } else if (only.choices === null) addWords(only.source, steps)
    else steps.push(choice(only.choices))
  }
  return steps
}

const UNFOLDED = /\s\s|[^\S ]/
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
    const trimmed = printed.trim()
    const source = UNFOLDED.test(trimmed) ? trimmed.replace(SPACES, ' ') : trimmed
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

/** Shorter ones have both forms in the lexicon: "teams" are led, and a "team" is who is sought. */
const LEAST_STEM = 5

/** A phrase whose last word may have an ending of the language: "order clerk" is "order clerks" too. */
export function withEnding(sequence: Sequence): Sequence {
  const last = sequence.at(-1)
  if (!last) return sequence
  const before = sequence.slice(0, -1)
  if (last.kind === 'word')
    return last.word.length < LEAST_STEM || last.word.endsWith('s')
      ? sequence
      : [...before, { ...last, kind: 'stem' }]
  if (last.kind !== 'any') return sequence
  // What stands before a bracket that may be empty is the last word then.
  const bare = last.of.some((one) => one.length === 0) ? withEnding(before) : before
  return bare === before || bare === sequence
    ? [...before, { ...last, of: last.of.map(withEnding) }]
    : [{ kind: 'any', word: '', of: [[...before, { ...last, of: last.of.map(withEnding) }], bare] }]
}
