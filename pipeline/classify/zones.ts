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
    if (after === undefined || after === GAP.line) return 'own-line'
    if (text[end[at - 1]!] === ':') return 'inline'
    // Without its line the heading must be the phrase alone: "ResponsibilitiesEnsure".
    if (after === GAP.camel) return at === match.to ? 'own-line' : null
    if (after === GAP.sentence)
      return /^\s*[.;]/.test(text.slice(end[at - 1]!, end[at - 1]! + 3)) ? null : 'own-line'
  }
  return null
}

interface Start {
  at: number
  zone: Zone
  line: boolean
}

/** The zone of every word; `role` until the first heading. Matches come by place. */
export function zonesOf(tokens: Tokens, matches: readonly Match[]): Zone[] {
  const starts: Start[] = []
  for (const match of matches) {
    if (match.phrase.topic !== 'zones' || starts.at(-1)?.at === match.from) continue
    const heading = headingOf(tokens, match)
    if (heading === null) continue
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
