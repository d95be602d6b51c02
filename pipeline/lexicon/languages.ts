import { de } from './de/de.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'
import { fr } from './fr/fr.ts'
import type { Lexicon } from './lexicon.ts'
import { lv } from './lv/lv.ts'
import { pl } from './pl/pl.ts'
import { sv } from './sv/sv.ts'

/** Every language that Callboard reads; the first also serves texts of unknown language. */
export const LEXICONS: readonly Lexicon[] = [en, de, lv, fr, pl, es, sv]

/** Languages whose words are looked for in the titles of every advertisement, not only in those of their own. */
export const WIDESPREAD: ReadonlySet<string> = new Set(['en', 'de', 'lv'])
