import { describe, expect, it } from 'vitest'
import { POLISH, POLISH_TITLES } from './polish-cases.ts'
import { ofBody, plain, readAd } from './read-ad.ts'
import { SPANISH, SPANISH_TITLES } from './spanish-cases.ts'

const LANGUAGES = [
  { language: 'es', title: 'Agente de atención al cliente', cases: SPANISH, titles: SPANISH_TITLES },
  { language: 'pl', title: 'Specjalista ds. obsługi klienta', cases: POLISH, titles: POLISH_TITLES },
]

for (const { language, title, cases, titles } of LANGUAGES) {
  describe(`a sentence in ${language}`, () => {
    it.each(cases)('%s', (sentence, expected) => {
      const found = ofBody(sentence, { title, language })
      for (const [field, value] of Object.entries(expected))
        expect(plain(found[field as keyof typeof found]), field).toEqual(value)
    })
  })

  describe(`a title in ${language}`, () => {
    it.each(titles)('%s', (name, occupation) => {
      expect(readAd({ title: name, language }).occupation.value).toBe(occupation)
    })
  })
}

describe('an advertisement in another language', () => {
  it('is not read with Spanish or Polish words', () => {
    const found = ofBody('No customer service. Our staff works with a temporal database.', { language: 'en' })
    expect(found.term).toBeUndefined()
  })
})
