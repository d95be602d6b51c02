import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentHash,
  likenessOf,
  tripleContainment,
  triplesOf,
  wordSet,
} from '../../../pipeline/dedupe/content.ts'
import { contentOf } from '../../../pipeline/dedupe/content-words.ts'
import { siteClash } from '../../../pipeline/dedupe/site.ts'
import { foldWords } from '../../../pipeline/normalize/fold.ts'
import { bodyAbout, sampleCandidate } from '../../sample-posting.ts'

const tripled = (content: string) => ({ content, triples: triplesOf(content) })

describe('contentOf', () => {
  it('folds texts as names are folded, whatever letters and signs they hold', () => {
    const sign = fc.constantFrom(...'aZ9łŁßøÆéŪā中я – ’ „“ • … € ™ ½ ² ª \n\t _-.,é'.split(''))
    fc.assert(
      fc.property(
        fc.array(sign).map((signs) => signs.join('')),
        (text) => {
          expect(contentOf(text)).toBe(foldWords(text))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is hashed from 400 characters on', () => {
    expect(contentHash('word '.repeat(79).trim())).toBeNull()
    expect(contentHash('word '.repeat(81).trim())).toHaveLength(16)
  })
})

describe('likeness', () => {
  it('of one text with markup, order and case changed is whole', () => {
    const text = bodyAbout('our booking line')
    const other = `• ${text.split('\n').reverse().join(' • ').toUpperCase()}`
    expect(likenessOf(wordSet(contentOf(text)), wordSet(contentOf(other))).jaccard).toBe(1)
  })

  it('of nothing is nothing', () => {
    expect(likenessOf(new Set(), new Set())).toEqual({ jaccard: 0, containment: 0, proportion: 0 })
    expect(tripleContainment(tripled(''), tripled('a b c'))).toBe(0)
  })

  it('by triples tells a cut copy from a text about the same things', () => {
    const text = contentOf(bodyAbout('our booking line'))
    expect(tripleContainment(tripled(text.slice(0, 400)), tripled(text))).toBeGreaterThan(0.95)
    const shuffled = text.split(' ').sort().join(' ')
    expect(tripleContainment(tripled(shuffled), tripled(text))).toBeLessThan(0.1)
  })
})

describe('siteClash', () => {
  const clash = (a: string, b: string) =>
    siteClash(
      sampleCandidate({ posting: { text: `${bodyAbout('our shop')}\n${a}` } }),
      sampleCandidate({ posting: { text: `${bodyAbout('our shop')}\n${b}` } }),
    )

  it('finds two streets, two towns, two store numbers', () => {
    expect(clash('Shop: ul. Urocza 4', 'Shop: ul. Srebrzynska 8')).toEqual({
      a: ['urocza'],
      b: ['srebrzynska'],
    })
    expect(
      clash('You work in Mogilno every day of the week.', 'You work in Legionowo every day of the week.'),
    ).not.toBeNull()
    expect(clash('Place: Sieradz, lodzkie', 'Place: Lodz, lodzkie')).not.toBeNull()
    expect(clash('Store #112', 'Store #340')).toEqual({ a: ['112'], b: ['340'] })
  })

  it('lets pass what one side adds, other spellings and lost blanks', () => {
    expect(clash('', 'This advertisement was first published by Jobfinder.')).toBeNull()
    expect(clash('You find us in Poznaniu.', 'You find us in Poznan.')).toBeNull()
    expect(clash('We offer Fair Pay every month.', 'We offer FairPay each month.')).toBeNull()
    expect(clash('Please click below to send it.', 'Simply email a copy to us instead.')).toBeNull()
  })
})
