import { GAP } from './characters.ts'
import { type Hit, hitsOf, type Reading, together } from './reading.ts'
import { wordAt } from './tokens.ts'

export type Modality = 'preferred' | 'waived' | 'required' | null

const REACH = 14

/**
 * How binding the demand of a hit is: the nearest mark in its sentence, later marks first, because "degree preferred"
 * is commoner than "preferred degree".
 */
export function modalityOf(reading: Reading, hit: Hit): Modality {
  if (isWaivedByAnswer(reading, hit) || isWaivedAlike(reading, hit)) return 'waived'
  let best: { value: Modality; distance: number } | null = null
  let minimum = false
  let wished = false
  for (const mark of hitsOf(reading, 'modality')) {
    if (mark.value === 'alike' || !together(mark, hit)) continue
    if (mark.to > hit.from && mark.from < hit.to) {
      // "Some years of practice, preferably in sales": what is wished for is where.
      if (mark.value === 'preferred' && mark.from > hit.from && opensClause(mark)) continue
      if (pointsOn(mark)) continue
      if (mark.value !== 'required') return mark.value as Modality
      minimum = true
      continue
    }
    const after = mark.from >= hit.to
    if (after && (opensClause(mark) || isOfNext(reading, hit, mark) || pointsOn(mark))) continue
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
  return best?.value ?? (isUnderWish(reading, hit) ? 'preferred' : null)
}

/** Words of a heading of wishes, and how far its list reaches. */
const WISH_WORDS = 5
const WISH_REACH = 60

const wishes = new WeakMap<Reading, { part: Hit['part']; from: number; to: number }[]>()

/** "Nice to have: degree, SQL", "Bonus points" over a list: what such a heading governs, to the next heading. */
export function isUnderWish(reading: Reading, hit: Hit): boolean {
  let blocks = wishes.get(reading)
  if (!blocks) {
    blocks = hitsOf(reading, 'modality').flatMap((mark) => wishBlock(reading, mark) ?? [])
    wishes.set(reading, blocks)
  }
  return blocks.some(({ part, from, to }) => part === hit.part && from <= hit.from && hit.from < to)
}

const BULLET = /[-–—•*·▪◦‣>]\s*$/u

/** "- Bachelor's degree, education preferred": an item of a list, or a line with a demand of its own, heads nothing. */
function isItem(reading: Reading, { part }: Hit, from: number, to: number): boolean {
  const { text, start } = part.tokens
  if (BULLET.test(text.slice(Math.max(0, start[from]! - 4), start[from]))) return true
  return (['education', 'experience', 'licence', 'languages'] as const).some((topic) =>
    hitsOf(reading, topic).some(
      ({ part: of, from: at, value }) =>
        of === part &&
        at >= from &&
        at < to &&
        value !== 'named' &&
        value !== 'past' &&
        value !== 'preferred',
    ),
  )
}

function wishBlock(reading: Reading, mark: Hit): { part: Hit['part']; from: number; to: number } | null {
  const { gap, end, text } = mark.part.tokens
  if (mark.value !== 'preferred' || mark.part.in !== 'text') return null
  let opens = mark.from
  while (opens > 0 && gap[opens]! < GAP.sentence && mark.from - opens < WISH_WORDS) opens--
  if (gap[opens]! < GAP.line && opens > 0) return null
  let from = mark.to
  while (from < gap.length && gap[from]! < GAP.clause && from - opens <= WISH_WORDS) from++
  const colon = text[end[from - 1]!] === ':'
  if (!colon && ((gap[from] ?? 0) < GAP.line || isItem(reading, mark, opens, from))) return null
  const inline = colon && (gap[from] ?? GAP.line) < GAP.line
  let to = from
  while (to < gap.length && to - from < WISH_REACH) {
    if (
      to > from &&
      gap[to]! >= GAP.line &&
      (inline || text[end[to]!] === ':' || isNextHeading(mark.part, to))
    )
      break
    to++
  }
  return { part: mark.part, from, to }
}

/** A line that another zone begins with, or that ends with a colon. */
function isNextHeading({ tokens, zones }: Hit['part'], at: number): boolean {
  if (zones[at] !== zones[at - 1]) return true
  const { gap, end, text } = tokens
  let last = at + 1
  while (last < gap.length && gap[last]! < GAP.line && last - at <= WISH_WORDS) last++
  return text[end[last - 1]!] === ':'
}

const ANSWER = 4

/** "Abitur? Egal.", "Schooling: not needed": the answer to the question, or to the label, that ends with the demand. */
function isWaivedByAnswer(reading: Reading, { part, to }: Hit): boolean {
  const { text, end, sentence } = part.tokens
  const asks = text[end[to - 1]!]
  if ((asks !== '?' && asks !== ':') || to >= end.length) return false
  return hitsOf(reading, 'modality').some(
    (mark) =>
      mark.value === 'waived' &&
      mark.part === part &&
      mark.from >= to &&
      mark.from < to + ANSWER &&
      sentence[mark.from] === sentence[to],
  )
}

/** "Ein Abschluss ist uns egal, Erfahrung ebenso": what is said of one thing is said of the next. */
function isWaivedAlike(reading: Reading, hit: Hit): boolean {
  const marks = hitsOf(reading, 'modality')
  const alike = marks.find(
    (mark) =>
      mark.value === 'alike' && mark.part === hit.part && mark.from >= hit.to && mark.from <= hit.to + 1,
  )
  if (!alike || (hit.part.tokens.gap[alike.to] ?? GAP.line) < GAP.clause) return false
  return (
    marks.some((mark) => mark.value === 'waived' && mark.to <= hit.from && together(mark, hit)) ||
    hit.part.denials.some(
      ({ from, to }) =>
        to <= hit.from && hit.part.tokens.sentence[from] === hit.part.tokens.sentence[hit.from],
    )
  )
}

/** "Matura or a degree, ideally experience": a mark that opens a clause speaks of what follows it. */
function opensClause(mark: Hit): boolean {
  const { gap } = mark.part.tokens
  return gap[mark.from]! >= GAP.clause && (gap[mark.to] ?? GAP.line) < GAP.clause
}

const AS = /^(?:als|zur|zum)$/i
const WHERE = /^(?:in|im|aus|bei|mit|with|within|from)$/i
/** "Preferred in" may speak of what stands before it, an adverb never does. */
const ADVERB = /(?:weise|bevorzugt|gerne?|möglichst|bestenfalls|preferably|ideally)$/i

/**
 * "Eine Ausbildung, gern als Bürokauffrau, aber nicht zwingend zum Fachwirt", "zwei Jahre Berufserfahrung, bevorzugt im
 * Innendienst": a wish for what follows it.
 */
function pointsOn(mark: Hit): boolean {
  const { tokens } = mark.part
  if (tokens.gap[mark.to]! >= GAP.clause) return false
  const next = wordAt(tokens, mark.to)
  return AS.test(next) || (WHERE.test(next) && ADVERB.test(wordAt(tokens, mark.to - 1)))
}

const OR = /(?<!\p{L})(?:or|and|oder|und|vai|un|o|y|ou|et|eller|och|lub|i)(?!\p{L})/iu

/** "Two years of support, with banking preferred": behind a comma and "with", the mark speaks of what it stands by. */
const WITH = /,\s*(?:with|mit|ar|con|avec|med|ze?)\s+[^,;:.\n]*$/iu

/**
 * "Matura (HAK bevorzugt)", "a degree, education preferred": a mark in a bracket or behind a comma that names something
 * else of the kind speaks of that, where no "or" makes it the end of a list.
 */
function isOfNext(reading: Reading, hit: Hit, mark: Hit): boolean {
  const { text, start, end } = hit.part.tokens
  if (WITH.test(text.slice(start[hit.from], start[mark.from]!))) return true
  const between = text.slice(end[hit.to - 1]!, start[mark.from]!)
  const comma = between.lastIndexOf(',')
  const bracket = between.indexOf('(')
  const border = bracket >= 0 ? bracket : comma >= 0 && !OR.test(between.slice(comma)) ? comma : -1
  if (border < 0) return false
  const opens = end[hit.to - 1]! + border
  // "Bachillerato, experiencia en call center de preferencia": what is wished for is the practice.
  return [hit.topic, 'experience' as const].some((topic) =>
    hitsOf(reading, topic).some(
      (one) => one.part === hit.part && one.from >= hit.to && one.to <= mark.from && start[one.from]! > opens,
    ),
  )
}

function crosses(hit: Hit, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if ((hit.part.tokens.gap[i] ?? 0) >= GAP.clause) return true
  return false
}
