import { foldWords } from '../normalize/fold.ts'

/** A sentence, or a line that is none: a heading, a place, an address. */
export interface Sentence {
  /** As they are written, without the signs between them. */
  words: string[]
  /** Places in it of words in capitals that do not merely open a sentence. */
  named: number[]
  /** Whether a point, an exclamation or a question mark ends it. */
  ends: boolean
}

const WORD = /#\d{2,}|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
/** A line of so few words is a heading, a place or an address, and its first word may be a name. */
const SHORT_LINE_WORDS = 5
/** A point after a short word ends an abbreviation: "ul. Urocza", "St. Anne". */
const SENTENCE_END = /(?:[!?]|[\p{L}\p{N}\p{Pe}\p{Pf}]{4}\.)$/u
/** "We answer soon.": no other word in capitals, no number, and an end, which places and addresses have not. */
const SHORT_SENTENCE = /^\P{L}*\p{Lu}[\p{Ll}'’-]*(?:[\s,;]+[\p{Ll}'’-]+){2,}[.!?]\s*$/u

/** The sentences of a text with the names in each, as far as capitals tell them. */
export function* sentencesOf(text: string): Generator<Sentence> {
  for (const line of text.split('\n')) {
    const found = [...line.matchAll(WORD)]
    let sentence: Sentence = { words: [], named: [], ends: false }
    for (const { 0: word, index } of found) {
      if (/^[\p{Lu}#]/u.test(word)) {
        const before = line.slice(0, index).trimEnd()
        const opens =
          before === ''
            ? found.length > SHORT_LINE_WORDS || SHORT_SENTENCE.test(line)
            : SENTENCE_END.test(before)
        if (opens && sentence.words.length > 0) {
          yield { ...sentence, ends: true }
          sentence = { words: [], named: [], ends: false }
        }
        if (!opens) sentence.named.push(sentence.words.length)
      }
      sentence.words.push(word)
    }
    if (sentence.words.length > 0) yield { ...sentence, ends: /[.!?]\s*$/.test(line) }
  }
}

/** Words in capitals within a sentence or a short line, folded, in the order of the text. */
export function namesIn(text: string): string[] {
  const found = new Set<string>()
  for (const { words, named } of sentencesOf(text)) {
    for (const n of named) for (const part of foldWords(words[n]!).split(' ')) found.add(part)
  }
  return [...found]
}
