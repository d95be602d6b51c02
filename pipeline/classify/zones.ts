import type { Zone } from '../lexicon/lexicon.ts'
import { GAP } from './characters.ts'
import type { Match } from './search.ts'
import type { Tokens } from './tokens.ts'

const HEADING_WORDS = 8

/** A heading opens a line (or follows a border that a bad copy lost) and ends with the line or a colon. */
function isHeading(tokens: Tokens, match: Match): boolean {
  const { gap, end, text } = tokens
  const opens = gap[match.from]!
  if (opens !== GAP.line && opens !== GAP.camel && opens !== GAP.sentence) return false
  for (let at = match.to; at <= match.from + HEADING_WORDS; at++) {
    const after = gap[at]
    if (after === undefined || after === GAP.line) return true
    if (text[end[at - 1]!] === ':') return true
    // Without its line the heading must be the phrase alone: "ResponsibilitiesEnsure".
    if (after === GAP.camel) return at === match.to
    if (after === GAP.sentence) return !/^\s*[.;]/.test(text.slice(end[at - 1]!, end[at - 1]! + 3))
  }
  return false
}

/** The zone of every word; `role` until the first heading. */
export function zonesOf(tokens: Tokens, matches: readonly Match[]): Zone[] {
  const starts = new Map<number, Zone>()
  for (const match of matches)
    if (match.phrase.topic === 'zones' && !starts.has(match.from) && isHeading(tokens, match))
      starts.set(match.from, match.phrase.value as Zone)
  const zones: Zone[] = []
  let zone: Zone = 'role'
  for (let i = 0; i < tokens.start.length; i++) {
    zone = starts.get(i) ?? zone
    zones.push(zone)
  }
  return zones
}
