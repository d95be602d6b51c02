import type { Language, Says } from '../opening.ts'

/** Sentences that state the same facts, in each language and in several wordings. */
export interface Group {
  key: string
  says: Says
  variants: Record<Language, readonly [string, ...string[]]>
}

/** Every wording of a group must state exactly `says`: the truth of an opening is read off its groups. */
export function group(key: string, says: Says, variants: Group['variants']): Group {
  return { key, says, variants }
}
