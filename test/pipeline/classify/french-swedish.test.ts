import { describe, expect, it } from 'vitest'
import { FRENCH, FRENCH_TITLES } from './french-cases.ts'
import { ofBody, readAd } from './read-ad.ts'
import { SWEDISH, SWEDISH_TITLES } from './swedish-cases.ts'

function plain(found: unknown): unknown {
  if (Array.isArray(found)) return found.map((one) => one.value).sort()
  return (found as { value: unknown } | undefined)?.value ?? null
}

const LANGUAGES = [
  { language: 'fr', title: 'Conseiller client H/F', sentences: FRENCH, titles: FRENCH_TITLES },
  { language: 'sv', title: 'Kundtjänstmedarbetare', sentences: SWEDISH, titles: SWEDISH_TITLES },
]

for (const { language, title, sentences, titles } of LANGUAGES) {
  describe(`a sentence in ${language}`, () => {
    it.each(sentences)('%s', (sentence, expected) => {
      const found = ofBody(sentence, { title, language })
      for (const [field, value] of Object.entries(expected))
        expect(plain(found[field as keyof typeof found]), field).toEqual(
          Array.isArray(value) ? [...value].sort() : value,
        )
    })
  })

  describe(`a title in ${language}`, () => {
    it.each(titles)('%s', (printed, occupation) => {
      expect(readAd({ title: printed, language }).occupation.value).toBe(occupation)
    })
  })
}
