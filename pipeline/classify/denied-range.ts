import { GAP } from './characters.ts'
import type { Tokens } from './tokens.ts'

/** Words from the denial to the end of its heading, and of the longest list under one. */
const HEADING_WORDS = 4
const LONGEST_LIST = 60

const BULLET = /[-–—•*·▪◦‣>]\s*$/u

/**
 * What a heading denies ("What you don't need: a degree, a car"): the rest of its sentence, or where the heading has a line of
 * its own, the paragraph below. Null where the words open no heading.
 */
function listBelow({ gap, start, end, text }: Tokens, from: number, to: number): [number, number] | null {
  if (gap[from]! < GAP.sentence) return null
  // An item of a list heads nothing: "- We don't ask for earlier support work".
  const isItem = BULLET.test(text.slice(Math.max(0, start[from]! - 4), start[from]))
  let at = to
  while (at < gap.length && at < to + HEADING_WORDS && gap[at]! < GAP.clause) at++
  const ownLine = at < gap.length && gap[at] === GAP.line
  if (ownLine && isItem && text[end[at - 1]!] !== ':') return null
  // "We don't do that." ends with its line too.
  if (!(ownLine ? /^[:\s]*\n/ : /^:/).test(text.slice(end[at - 1], end[at - 1]! + 4))) return null
  const limit = Math.min(gap.length, at + LONGEST_LIST)
  let last = at + 1
  while (last < limit) {
    if (!ownLine && gap[last]! >= GAP.sentence) break
    if (ownLine && gap[last] === GAP.line && endsParagraph(text.slice(end[last - 1], start[last]))) break
    last++
  }
  return [at, last]
}

const endsParagraph = (between: string): boolean => between.indexOf('\n') !== between.lastIndexOf('\n')

/** Words of a sentence that may stand before what points back. */
const OPENING_WORDS = 3

function sentenceStart({ sentence }: Tokens, from: number): number {
  let opens = from
  while (opens > 0 && sentence[opens - 1] === sentence[from]) opens--
  return opens
}

/** What words that point back deny ("Selling? That is what our shops do."): the sentence before, or their own up to them. */
function sentenceBefore(tokens: Tokens, from: number): [number, number] {
  const { sentence } = tokens
  const opens = sentenceStart(tokens, from)
  if (opens === 0 || from - opens > OPENING_WORDS) return [opens, from]
  let since = opens - 1
  while (since > 0 && sentence[since - 1] === sentence[since]) since--
  return [since, from]
}

/** The words that a denial of this kind denies as a whole, `null` where it denies what is near. */
export function deniedRange(tokens: Tokens, kind: string, from: number, to: number): [number, number] | null {
  if (kind === 'list') return listBelow(tokens, from, to)
  if (kind === 'others') return [sentenceStart(tokens, from), to]
  return kind === 'back' ? sentenceBefore(tokens, from) : null
}
