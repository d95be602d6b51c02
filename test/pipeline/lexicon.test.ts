import { describe, expect, it } from 'vitest'
import { LEXICONS } from '../../pipeline/lexicon/languages.ts'

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
  'the lexicon of %s',
  (_, lexicon) => {
    // Every export of its files becomes a topic: a word list that two of them share lives in a file of its own.
    it('holds topics alone, the same as English but for tools', () => {
      const topics = Object.keys(LEXICONS[0]!.topics).filter((topic) => topic !== 'tools')
      expect(
        Object.keys(lexicon.topics)
          .filter((topic) => topic !== 'tools')
          .sort(),
      ).toEqual(topics.sort())
      for (const meanings of Object.values(lexicon.topics))
        for (const phrases of Object.values(meanings)) expect(phrases).toMatch(/\S/)
    })
  },
)
