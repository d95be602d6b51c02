import { describe, expect, it } from 'vitest'
import { AT_HOME } from './home-cases.ts'
import { ONSITE } from './onsite-cases.ts'
import { ofBody } from './read-ad.ts'

const INTRO = 'We are hiring a customer service representative to answer customer questions.'

for (const [place, sentences] of Object.entries({ ...AT_HOME, ...ONSITE }))
  describe(`a sentence that makes the work ${place}`, () => {
    it.each(sentences)('%s', (sentence) => {
      const { workplace } = ofBody(`${INTRO}\n${sentence}`, { language: 'en' })
      expect(workplace?.value ?? 'unknown').toBe(place)
    })
  })
