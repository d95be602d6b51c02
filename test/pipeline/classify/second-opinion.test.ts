import { describe, expect, it } from 'vitest'
import { readOwnGold } from '../../../bench/classify/own-gold.ts'
import { postingOf } from '../../../bench/classify/predict.ts'
import { conceptsOf } from '../../../pipeline/classify/concepts.ts'
import { MODELLED, weigh } from '../../../pipeline/classify/model.ts'
import { read } from '../../../pipeline/classify/reading.ts'
import { classify } from '../../../pipeline/classify.ts'

const posting = (title: string, text: string, lang = 'en') => {
  const found = postingOf({ id: 'x', lang, title, text, labels: {} } as never)
  if (!found) throw new Error(`${title} is rejected`)
  return found
}

describe('the concepts of an advertisement', () => {
  it('are the same in every language', () => {
    const concepts = (text: string, lang: string) => [
      ...conceptsOf(read(posting('Helfer', text, lang))).keys(),
    ]
    expect(concepts('You answer phone calls and e-mails of our customers.', 'en')).toContain(
      'text channels:phone',
    )
    expect(concepts('Sie beantworten Anrufe und E-Mails unserer Kunden.', 'de')).toContain(
      'text channels:phone',
    )
  })

  it('tell what is denied from what is said', () => {
    const names = [...conceptsOf(read(posting('Clerk', 'This is not a remote position.'))).keys()]
    expect(names).toContain('text workplace:remote denied')
    expect(names).not.toContain('text workplace:remote')
  })
})

describe('the second opinion', () => {
  it('gives probabilities that add up to one for every field', () => {
    const opinions = weigh(conceptsOf(read(posting('Agent', 'You answer the phone.'))))
    for (const field of MODELLED)
      expect(opinions[field].reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 5)
  })

  it('quotes words that stand in the advertisement wherever it speaks', async () => {
    const { ads } = await readOwnGold()
    let spoken = 0
    for (const ad of ads.slice(0, 400)) {
      const posting = postingOf(ad)
      if (!posting) continue
      const found = classify(posting)
      for (const label of [found.occupation, found.workplace, found.term, found.stream]) {
        if (!label?.because.rule.endsWith('/model') || !label.because.quote) continue
        spoken++
        const field = label.because.in as 'title' | 'text'
        expect((posting[field] ?? '').slice(...label.because.quote).trim()).not.toBe('')
      }
    }
    expect(spoken).toBeGreaterThan(0)
  })
})
