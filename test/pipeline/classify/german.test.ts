import { describe, expect, it } from 'vitest'
import type { Labels } from '../../../pipeline/label.ts'
import { GERMAN } from './german-cases.ts'
import { GERMAN_SERVICE } from './german-service-cases.ts'
import { ofBody } from './read-ad.ts'

function plain(found: unknown): unknown {
  if (Array.isArray(found)) return found.map((one) => one.value).sort()
  return (found as { value: unknown } | undefined)?.value
}

for (const [field, cases] of [...Object.entries(GERMAN), ...Object.entries(GERMAN_SERVICE)])
  describe(`${field} in German`, () => {
    it.each(cases)('%s', (sentence, answer) => {
      const found = ofBody(sentence, { title: 'Kundenberater (m/w/d)', language: 'de' })
      expect(plain(found[field as keyof Labels])).toEqual(Array.isArray(answer) ? [...answer].sort() : answer)
    })
  })
