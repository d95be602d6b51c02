import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAP } from '../../../pipeline/classify/characters.ts'
import { fold, numberOf } from '../../../pipeline/classify/fold.ts'
import { tokenise, wordAt } from '../../../pipeline/classify/tokens.ts'

const words = (text: string) => {
  const tokens = tokenise(text)
  return Array.from(tokens.start, (_, i) => wordAt(tokens, i))
}

describe('tokenise', () => {
  it('keeps offsets into the text as printed', () => {
    expect(words('Full- or part-time, 38,5 Std. pro Woche – apkalpošana!')).toEqual([
      'Full',
      'or',
      'part',
      'time',
      '38,5',
      'Std',
      'pro',
      'Woche',
      'apkalpošana',
    ])
  })

  it('covers every letter and digit of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { start, end } = tokenise(text)
        for (let i = 0; i < start.length; i++) {
          expect(end[i]).toBeGreaterThan(start[i]!)
          if (i > 0) expect(start[i]).toBeGreaterThanOrEqual(end[i - 1]!)
        }
      }),
    )
  })

  it('cuts words that a bad copy ran together, but not names', () => {
    expect(words('diplomaRequired')).toEqual(['diploma', 'Required'])
    expect(words('attributesHND')).toEqual(['attributes', 'HND'])
    expect(words('WhatsApp und PowerPoint')).toEqual(['WhatsApp', 'und', 'PowerPoint'])
    expect(words('GmbH')).toEqual(['GmbH'])
  })

  it('leaves gender endings out', () => {
    expect(words('Sachbearbeiter/in Kundendienst')).toEqual(['Sachbearbeiter', 'Kundendienst'])
    expect(words('Betreuer:in, speciālists/-e, Berater*innen')).toEqual([
      'Betreuer',
      'speciālists',
      'Berater',
    ])
    expect(words('and/or')).toEqual(['and', 'or'])
  })

  it('tells abbreviations from the end of a sentence', () => {
    const gapBefore = (text: string, word: string) => {
      return tokenise(text).gap[words(text).indexOf(word)]
    }
    expect(gapBefore('20 Std. pro Woche', 'pro')).toBe(GAP.joined)
    expect(gapBefore('We hire. You apply.', 'You')).toBe(GAP.sentence)
    expect(gapBefore('part-time', 'time')).toBe(GAP.joined)
    expect(gapBefore('nights, weekends', 'weekends')).toBe(GAP.clause)
    expect(gapBefore('one\ntwo', 'two')).toBe(GAP.line)
  })
})

describe('fold', () => {
  it('makes spellings of one word equal', () => {
    expect(fold('Nepilnā')).toBe('nepilna')
    expect(fold('driver’s')).toBe('drivers')
    expect(fold('Straße')).toBe('strasse')
  })
})

describe('numberOf', () => {
  it.each([
    ['38,5', 38.5],
    ['38.5', 38.5],
    ['1,000', 1000],
    ['1.000', 1000],
    ['8:30', 8.5],
    ['20', 20],
  ])('reads %s', (printed, value) => {
    expect(numberOf(printed)).toBe(value)
  })

  it('reads no number in a word', () => {
    expect(numberOf('shift')).toBeNull()
  })
})
