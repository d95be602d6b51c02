import { fold } from './fold.ts'
import type { Reading } from './reading.ts'
import { wordAt } from './tokens.ts'

/** How many words open the text only to print the title once more, as boards do that have no text of their own. */
export function retoldTitle({ title, text }: Reading): number {
  const words = title.tokens.start.length
  if (text === null || text.tokens.start.length < words) return 0
  for (let i = 0; i < words; i++) if (fold(wordAt(title.tokens, i)) !== fold(wordAt(text.tokens, i))) return 0
  return words
}

/** An employer, a figure of pay, a place: so many words tell nothing of the work. */
const FEW_WORDS = 12

/** True of a bare row of a list: the title again, and a few words behind it. */
export function isBareRow(reading: Reading): boolean {
  const retold = retoldTitle(reading)
  return retold > 0 && reading.text!.tokens.start.length - retold <= FEW_WORDS
}
