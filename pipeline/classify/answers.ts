import { GAP } from './characters.ts'
import type { Hit, Part } from './reading.ts'
import type { Tokens } from './tokens.ts'

const QUESTION = 0x3f
const COLON = 0x3a
/** Words of the answer up to its "no", and of the whole answer. */
const ANSWER = 5
const LONGEST_ANSWER = 7

/** "Führerschein? Brauchst du nicht.": the answer to a question denies what the question ends with. */
export function isAnswered({ part, to }: Hit): boolean {
  const { text, end, sentence, gap } = part.tokens
  const mark = text.charCodeAt(end[to - 1]!)
  if (to >= end.length) return false
  if (mark !== QUESTION && mark !== COLON) return isAnsweredLater(part, to)
  // "Experience: none", "Remote: no": the label of a form and all that stands behind it.
  if (mark === COLON)
    return part.denials.some(
      ({ from, to: last }) =>
        from === to && ((gap[last] ?? GAP.line) >= GAP.clause || isTicked(part.tokens, from, last)),
    )
  if (sentence[to + LONGEST_ANSWER] === sentence[to]) return false
  return part.denials.some(({ from }) => from >= to && from < to + ANSWER && sentence[from] === sentence[to])
}

/** "Praca tymczasowa:NIE Wymiar etatu:1": forms squeezed into one line tell their answers by capitals alone. */
export function isTicked({ text, start, end }: Tokens, from: number, last: number): boolean {
  if (from === 0 || last >= start.length || text.charCodeAt(end[from - 1]!) !== COLON) return false
  const answer = text.slice(start[from], end[last - 1])
  const next = text.slice(start[last], start[last]! + 2)
  return answer.length > 1 && answer === answer.toUpperCase() && /^\p{Lu}\p{Ll}/u.test(next)
}

/** Words that a question may add before its mark. */
const QUESTION_REST = 4

/** "Do I need practice in insurance? No.": a denial that is the whole answer to the question in which the hit stands. */
function isAnsweredLater({ tokens: { text, end, gap }, denials }: Part, to: number): boolean {
  let last = to
  while (last < end.length && last < to + QUESTION_REST && gap[last]! < GAP.clause) last++
  if (last === to || last >= end.length || text.charCodeAt(end[last - 1]!) !== QUESTION) return false
  return denials.some(
    (one) => one.from === last && one.to === last + 1 && (gap[one.to] ?? GAP.line) >= GAP.clause,
  )
}
