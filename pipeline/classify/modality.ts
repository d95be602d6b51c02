import { GAP } from './characters.ts'
import { type Hit, hitsOf, type Reading, together } from './reading.ts'

export type Modality = 'preferred' | 'waived' | 'required' | null

const REACH = 14

/**
 * How binding the demand of a hit is: the nearest mark in its sentence, later marks first, because "degree preferred"
 * is commoner than "preferred degree".
 */
export function modalityOf(reading: Reading, hit: Hit): Modality {
  if (isWaivedByAnswer(reading, hit)) return 'waived'
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
    if (after && (opensClause(mark) || isOfBracket(reading, hit, mark))) continue
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

const ANSWER = 4

/** "Abitur? Egal.": the answer to the question that ends with the demand. */
function isWaivedByAnswer(reading: Reading, { part, to }: Hit): boolean {
  const { text, end, sentence } = part.tokens
  if (text[end[to - 1]!] !== '?' || to >= end.length) return false
  return hitsOf(reading, 'modality').some(
    (mark) =>
      mark.value === 'waived' &&
      mark.part === part &&
      mark.from >= to &&
      mark.from < to + ANSWER &&
      sentence[mark.from] === sentence[to],
  )
}

/** "Matura or a degree, ideally experience": a mark that opens a clause speaks of what follows it. */
function opensClause(mark: Hit): boolean {
  const { gap } = mark.part.tokens
  return gap[mark.from]! >= GAP.clause && (gap[mark.to] ?? GAP.line) < GAP.clause
}

/** "Matura (HAK bevorzugt)": a mark in a bracket that names something else of the kind speaks of that. */
function isOfBracket(reading: Reading, hit: Hit, mark: Hit): boolean {
  const { text, start, end } = hit.part.tokens
  const bracket = text.slice(end[hit.to - 1]!, start[mark.from]!).indexOf('(')
  if (bracket < 0) return false
  const opens = end[hit.to - 1]! + bracket
  return hitsOf(reading, hit.topic).some(
    (one) => one.part === hit.part && one.from >= hit.to && one.to <= mark.from && start[one.from]! > opens,
  )
}

function crosses(hit: Hit, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if ((hit.part.tokens.gap[i] ?? 0) >= GAP.clause) return true
  return false
}
