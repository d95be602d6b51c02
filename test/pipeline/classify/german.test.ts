import { describe, expect, it } from 'vitest'
import type { Labels } from '../../../pipeline/label.ts'
import { GERMAN_ADVERTS } from './german-advert-cases.ts'
import { GERMAN } from './german-cases.ts'
import { GERMAN_DENIALS } from './german-denial-cases.ts'
import { GERMAN_SERVICE } from './german-service-cases.ts'
import { ofBody, plain } from './read-ad.ts'

for (const [field, cases] of [
  ...Object.entries(GERMAN),
  ...Object.entries(GERMAN_SERVICE),
  ...Object.entries(GERMAN_DENIALS),
  ...Object.entries(GERMAN_ADVERTS),
])
  describe(`${field} in German`, () => {
    it.each(cases)('%s', (sentence, answer) => {
      const found = ofBody(sentence, { title: 'Kundenberater (m/w/d)', language: 'de' })
      expect(plain(found[field as keyof Labels])).toEqual(Array.isArray(answer) ? [...answer].sort() : answer)
    })
  })
