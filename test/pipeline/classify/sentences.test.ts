import { describe, expect, it } from 'vitest'
import { ENGLISH } from './english-cases.ts'
import { ofBody, plain, readAd } from './read-ad.ts'
import { SENTENCES } from './sentence-cases.ts'
import { TITLES } from './title-cases.ts'

const TITLE: Record<string, string> = {
  en: 'Customer Service Agent',
  de: 'Kundenberater (m/w/d)',
  lv: 'Klientu apkalpošanas speciālists',
}

for (const [language, cases] of [...Object.entries(SENTENCES), ['en', ENGLISH] as const])
  describe(`a sentence in ${language}`, () => {
    it.each(cases)('%s', (sentence, expected) => {
      const found = ofBody(sentence, { title: TITLE[language]!, language })
      for (const [field, value] of Object.entries(expected))
        expect(plain(found[field as keyof typeof found]), field).toEqual(
          Array.isArray(value) ? [...value].sort() : value,
        )
    })
  })

describe('a title', () => {
  it.each(TITLES)('%s', (title, occupation) => {
    expect(readAd({ title }).occupation.value).toBe(occupation)
  })
})
