import type { Zone } from '../lexicon/lexicon.ts'
import { GAP } from './characters.ts'
import type { Match } from './search.ts'
import type { Tokens } from './tokens.ts'

const HEADING_WORDS = 8

/**
 * A heading opens a line (or follows a border that a bad copy lost) and ends with the line or a colon. `inline`: its
 * text follows in the same line.
 */
function headingOf(tokens: Tokens, match: Match): 'own-line' | 'inline' | null {
  const { gap, end, text } = tokens
  const opens = gap[match.from]!
  if (opens !== GAP.line && opens !== GAP.camel && opens !== GAP.sentence) return null
  for (let at = match.to; at <= match.from + HEADING_WORDS; at++) {
    const after = gap[at]
    // "You are the first to answer.": a whole sentence heads nothing, but "Write to us by Friday." is itself what it says.
    if (after === undefined || after === GAP.line)
      return at > match.to && text[end[at - 1]!] === '.' && match.phrase.value !== 'apply' ? null : 'own-line'
    if (text[end[at - 1]!] === ':') return 'inline'
    // Without its line the heading must be the phrase alone: "ResponsibilitiesEnsure". Names have capitals inside.
    if (after === GAP.camel && at === match.to) return 'own-line'
    if (after === GAP.sentence)
      return /^\s*[.;]/.test(text.slice(end[at - 1]!, end[at - 1]! + 3)) ? null : 'own-line'
  }
  return null
}

/** A capital and small letters: a heading, and no title of a work or a firm. */
const HEADING_CASE = /^\p{Lu}\p{Ll}*(?: \p{Ll}+)+$/u

/** Capitals of courtesy stand in the midst of any sentence: "bet Tu esi pirmais". */
const COURTEOUS = /^(?:tu|du|sie|jūs|ihr|dein|tav|jūsu)(?!\p{L}{4})/iu

/** "... Nurse in Leeds Our client is a hospice": what a sentence speaks of. */
const EMPLOYER = /^(?:our|the) (?:client|company|team|business|organi[sz]ation)$/iu

/** "... of our stores What we offer stable work": a heading of a copy that lost its lines and its colons. */
function isSqueezed({ text, start, end }: Tokens, { from, to }: Match): boolean {
  const words = text.slice(start[from], end[to - 1])
  return to - from > 1 && HEADING_CASE.test(words) && !COURTEOUS.test(words) && !EMPLOYER.test(words)
}

/** True for a text in one line, with a heading in the midst of a sentence: the others may open one. */
function isLost(tokens: Tokens, matches: readonly Match[]): boolean {
  if (tokens.gap.includes(GAP.line, 1)) return false
  return matches.some(
    (match) =>
      match.phrase.topic === 'zones' && tokens.gap[match.from]! < GAP.camel && isSqueezed(tokens, match),
  )
}

/** Gives a heading and what stands behind it the lines back that they lost. */
function beginLine({ gap, sentence }: Tokens, at: number): void {
  if (at >= gap.length) return
  const isNew = gap[at]! < GAP.sentence
  gap[at] = GAP.line
  if (!isNew) return
  for (let i = at; i < sentence.length; i++) sentence[i]!++
}

interface Start {
  at: number
  zone: Zone
  line: boolean
}

/** The zone of every word; `role` until the first heading. Matches come by place. */
export function zonesOf(tokens: Tokens, matches: readonly Match[]): Zone[] {
  const starts: Start[] = []
  const lost = isLost(tokens, matches)
  for (const match of matches) {
    if (match.phrase.topic !== 'zones' || starts.at(-1)?.at === match.from) continue
    let heading = headingOf(tokens, match)
    if (heading === null) {
      if (!lost || !isSqueezed(tokens, match)) continue
      heading = 'own-line'
      beginLine(tokens, match.from)
      beginLine(tokens, match.to)
    }
    const zone = match.phrase.value as Zone
    // "Salary: £24,702" is a line of figures; what stands below it is the job again.
    starts.push({ at: match.from, zone, line: heading === 'inline' && zone === 'benefits' })
  }
  const zones = new Array<Zone>(tokens.gap.length).fill('role')
  let zone: Zone = 'role'
  for (const [n, { at, zone: named, line }] of starts.entries()) {
    const end = starts[n + 1]?.at ?? zones.length
    if (!line) zone = named
    zones.fill(zone, at, end)
    if (line) zones.fill(named, at, endOfLine(tokens, at, end))
  }
  return zones
}

function endOfLine({ gap }: Tokens, from: number, most: number): number {
  let at = from + 1
  while (at < most && gap[at] !== GAP.line) at++
  return at
}
