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

/** The zone of every word; `role` until the first heading. */
export function zonesOf(tokens: Tokens, matches: readonly Match[]): Zone[] {
  const starts = new Map<number, { zone: Zone; line: boolean }>()
  for (const match of matches) {
    if (match.phrase.topic !== 'zones' || starts.has(match.from)) continue
    const heading = headingOf(tokens, match)
    if (heading === null) continue
    const zone = match.phrase.value as Zone
    // "Salary: £24,702" is a line of figures; what stands below it is the job again.
    starts.set(match.from, { zone, line: heading === 'inline' && zone === 'benefits' })
  }
  const zones: Zone[] = []
  let zone: Zone = 'role'
  let line: Zone | null = null
  for (let i = 0; i < tokens.start.length; i++) {
    if (line !== null && tokens.gap[i] === GAP.line) line = null
    const start = starts.get(i)
    if (start?.line) line = start.zone
    else if (start) {
      zone = start.zone
      line = null
    }
    zones.push(line ?? zone)
  }
  return zones
}
