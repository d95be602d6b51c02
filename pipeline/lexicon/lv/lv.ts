import type { Lexicon } from '../lexicon.ts'

export const lv: Lexicon = { language: 'lv', endings: '', numbers: {}, topics: {} }
