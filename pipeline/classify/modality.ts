import { GAP } from './characters.ts'
import { type Hit, hitsOf, type Reading, together } from './reading.ts'

export type Modality = 'preferred' | 'waived' | 'required' | null

const REACH = 14

/**
 * How binding the demand of a hit is: the nearest mark in its sentence, later marks first, because "degree preferred"
 * is commoner than "preferred degree".
 */
export function modalityOf(reading: Reading, hit: Hit): Modality {
  let best: { value: Modality; distance: number } | null = null
  let minimum = false
  let wished = false
  for (const mark of hitsOf(reading, 'modality')) {
    if (!together(mark, hit)) continue
    if (mark.to > hit.from && mark.from < hit.to) {
      if (mark.value !== 'required') return mark.value as Modality
      minimum = true
      continue
    }
    const after = mark.from >= hit.to
    if (after && opensClause(mark)) continue
    // A waiver before its object would be "no experience needed", which is a phrase of its own.
    if (!after && mark.value === 'waived') continue
    const distance = after ? mark.from - hit.to : (hit.from - mark.to) * 2 + 1
    if (distance < 0 || distance > (after && crosses(hit, hit.to, mark.from) ? REACH / 2 : REACH)) continue
    // "preferred but not required": the waiver has the last word.
    if (after && mark.value === 'waived' && best?.value !== 'required') return 'waived'
    if (after && mark.value === 'preferred' && !crosses(hit, hit.to, mark.from)) wished = true
    if (!best || distance < best.distance) best = { value: mark.value as Modality, distance }
  }
  // "A minimum of four years would be preferable": the minimum of a wish.
  if (minimum) return wished ? 'preferred' : 'required'
  return best?.value ?? null
}

/** "Matura or a degree, ideally experience": a mark that opens a clause speaks of what follows it. */
function opensClause(mark: Hit): boolean {
  const { gap } = mark.part.tokens
  return gap[mark.from]! >= GAP.clause && (gap[mark.to] ?? GAP.line) < GAP.clause
}

function crosses(hit: Hit, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if ((hit.part.tokens.gap[i] ?? 0) >= GAP.clause) return true
  return false
}
