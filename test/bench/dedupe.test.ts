import { describe, expect, it } from 'vitest'
import { type Shown, shownAdverts, wordsFrom } from '../../bench/dedupe/adverts.ts'
import { scoreLabelled } from '../../bench/dedupe/labelled-pairs.ts'
import { bandsFor } from '../../bench/dedupe/lsh.ts'
import { measure } from '../../bench/dedupe/measure.ts'
import { type Advert, type Method, wordsOf } from '../../bench/dedupe/method.ts'
import { METHODS } from '../../bench/dedupe/methods.ts'
import { likeness, signOf } from '../../bench/dedupe/minhash.ts'
import { scoreJoins } from '../../bench/dedupe/score.ts'
import { vectorsOf } from '../../bench/dedupe/tfidf.ts'
import { random } from '../../demo/world/random.ts'

const NEVER = () => false
const SYLLABLES = 'ka lo mi ne ru ti da fo gu he pi sa'.split(' ')

/** Texts of so many sentences that read on from one another, none like those of another seed. */
function prose(seed: string, sentences: number): string {
  const rng = random(seed)
  const word = () => Array.from({ length: 4 }, () => rng.pick(SYLLABLES)).join('')
  const sentence = () => `We ${Array.from({ length: 9 }, word).join(' ')}.`
  return Array.from({ length: sentences }, sentence).join(' ')
}

function advert(n: number, raw: Partial<Advert['raw']>): Advert {
  return {
    source: `board:${n}`,
    at: '2026-03-01T06:00:00.000Z',
    raw: { externalId: `p${n}`, title: 'Call Center Agent', company: 'Nemo', location: 'Tulsa, OK', ...raw },
  }
}

function joinedBy(method: Method, adverts: readonly Advert[]) {
  return method(adverts)(NEVER).pairs.map(([a, b]) => `${a} ${b}`)
}

/** What boards make of one advertisement, and what they must not be taken for. */
const text = prose('one', 15)
const ROWS = {
  first: advert(0, { body: text }),
  copy: advert(1, { body: `${text} Report this advertisement.`, company: 'Nemo LLC' }),
  otherTown: advert(0, { externalId: 'p9', body: text, location: 'Boise, ID' }),
  otherText: advert(2, { body: prose('two', 15), title: 'Help Desk Agent', company: 'Otto' }),
}

describe('the methods beside which dedupe is measured', () => {
  it('see one text on two boards as one opening, all of them', () => {
    for (const method of Object.values(METHODS))
      expect(joinedBy(method, [ROWS.first, ROWS.copy, ROWS.otherText])).toEqual(['0 1'])
  })

  it('take one text in two towns for one opening, but those that look at the town', () => {
    const rows = [ROWS.first, ROWS.otherTown]
    expect(joinedBy(METHODS['tf-idf'], rows)).toEqual(['0 1'])
    expect(joinedBy(METHODS['hash-minhash'], rows)).toEqual(['0 1'])
    expect(joinedBy(METHODS['hash-minhash-in-town'], rows)).toEqual([])
    expect(joinedBy(METHODS.callboard, rows)).toEqual([])
  })

  it('weigh words as TF-IDF does: the rarer, the heavier, every row of length 1', () => {
    const { starts, terms, weights, vocabulary } = vectorsOf([['desk', 'desk', 'agent'], ['agent']])
    // "desk" is in one of two texts, "agent" in both.
    const desk = 2 * (Math.log(3 / 2) + 1)
    const length = Math.hypot(desk, 1)
    expect([vocabulary, ...starts, ...terms]).toEqual([2, 0, 2, 3, 0, 1, 1])
    expect(weights[0]).toBeCloseTo(desk / length)
    expect(weights[1]).toBeCloseTo(1 / length)
    expect(weights[2]).toBeCloseTo(1)
  })

  it('join by TF-IDF from a cosine of 0.75 on', () => {
    // Of two rows the words that both have weigh 1, each one's own 1.405: k in common make a cosine of k / (k + 1.975);
    // the title is one of them.
    const row = (n: number, body: string) => advert(n, { title: 'aa', company: '', body })
    const [six, five] = ['bb cc dd ee ff', 'bb cc dd ee']
    expect(joinedBy(METHODS['tf-idf'], [row(0, `${six} yy`), row(1, `${six} zz`)])).toEqual(['0 1'])
    expect(joinedBy(METHODS['tf-idf'], [row(0, `${five} yy`), row(1, `${five} zz`)])).toEqual([])
  })

  it('cut 128 permutations into 9 bands of 13 for a Jaccard of 0.8, and others accordingly', () => {
    expect(bandsFor(0.8, 128)).toEqual({ bands: 9, rows: 13 })
    expect(bandsFor(0.5, 128)).toEqual({ bands: 25, rows: 5 })
  })

  it('estimate by MinHash how many runs of three words two texts share', () => {
    const [whole, half] = [prose('whole', 60), prose('whole', 30)]
    const shingles = (of: string) => {
      const words = wordsOf(of)
      return new Set(words.slice(2).map((word, n) => `${words[n]} ${words[n + 1]} ${word}`))
    }
    const [a, b] = [shingles(whole), shingles(half)]
    const shared = [...b].filter((one) => a.has(one)).length
    const jaccard = shared / (a.size + b.size - shared)
    const estimate = likeness(signOf(wordsOf(whole)), signOf(wordsOf(half)))
    expect(jaccard).toBeGreaterThan(0.4)
    expect(Math.abs(estimate - jaccard)).toBeLessThan(0.12)
  })

  it('join by hash whatever has the same title, company and place, in any case and with any signs', () => {
    const rows = [
      advert(0, { body: prose('a', 20) }),
      advert(1, { body: prose('b', 20), title: 'CALL-CENTER AGENT', company: 'Nemo!' }),
    ]
    expect(joinedBy(METHODS['hash-minhash'], rows)).toEqual(['0 1'])
  })
})

describe('the advertisements of the dedupe bench', () => {
  const words = wordsFrom([
    ...['en', 'de', 'lv'].flatMap((lang) =>
      Array.from({ length: 40 }, (_, n) => ({
        ...{ id: `${lang}${n}`, lang, title: `Agent ${lang} ${n}`, text: prose(`${lang} ${n}`, 12) },
        labels: { customer_service: true },
      })),
    ),
  ])
  const shown = first(shownAdverts(words), 600)

  it('are a tenth copies on another board and a twentieth campaigns in another town', () => {
    const copies = shown.filter(({ copyOf }) => copyOf !== null)
    const campaigns = shown.filter(({ copyOf, opening, family }) => copyOf === null && opening !== family)
    expect(copies.length / shown.length).toBeCloseTo(0.1, 1)
    expect(campaigns.length / shown.length).toBeCloseTo(0.05, 1)
    expect(new Set(copies.map(({ copyOf }) => copyOf!.copy))).toEqual(
      new Set(['same', 'framed', 'trimmed', 'edited', 'teaser']),
    )
    for (const { advert: of, opening, copyOf } of copies) {
      expect(shown[copyOf!.first]!.opening).toBe(opening)
      expect(shown[copyOf!.first]!.advert.source).not.toBe(of.source)
    }
    for (const { advert: of, family } of campaigns)
      expect(of.raw.location).not.toBe(shown[family]!.advert.raw.location)
  })

  it('are the same for a seed every time', () => {
    expect(first(shownAdverts(words), 50)).toEqual(shown.slice(0, 50))
    expect(first(shownAdverts(words, 'other'), 50)).not.toEqual(shown.slice(0, 50))
  })

  it('are scored by their truth, and false joins told by what they are', () => {
    const copy = shown.findIndex(({ copyOf }) => copyOf !== null)
    const twin = shown.findIndex(({ opening, family }) => opening !== family)
    const pairs = [
      [shown[copy]!.copyOf!.first, copy],
      [shown[twin]!.family, twin],
      [0, 1],
    ].map(([a, b]) => [a!, b!] as const)
    const { precision, falseJoins, joinedPairs, found, truePairs } = scoreJoins(shown, { pairs })
    expect([joinedPairs, precision]).toEqual([3, 0.3333])
    expect(falseJoins.campaign).toBe(1)
    expect(falseJoins.employer + falseJoins.unrelated).toBe(1)
    expect(found[shown[copy]!.copyOf!.copy]).toBeGreaterThan(0)
    expect(truePairs).toBeGreaterThanOrEqual(shown.filter(({ copyOf }) => copyOf !== null).length)
  })

  it('are told apart better by Callboard than by any of the others', () => {
    const f1 = Object.entries(METHODS).map(([name, method]) => {
      const measured = measure(method, shown.slice(0, 80), 60)
      if (measured.seconds === null) throw new Error(`${name} was stopped`)
      expect(measured.comparedPairs).toBeGreaterThan(0)
      return measured.f1
    })
    const [own, ...others] = f1
    expect(own).toBeGreaterThan(Math.max(...others))
  })

  it('leave a method that takes too long without a figure, but with what it would have taken', () => {
    for (const method of Object.values(METHODS)) {
      const stopped = measure(method, shown.slice(0, 66), 0)
      expect(stopped).toMatchObject({ seconds: null, reason: 'stopped after 0 s' })
      expect(stopped).not.toHaveProperty('precision')
    }
  })
})

describe('labelled pairs', () => {
  it('are judged one by one, and what must not be joined is counted by its label', () => {
    const side = ({ raw, source }: Advert) => ({
      ...{ source, title: raw.title, company: raw.company!, location: String(raw.location), text: raw.body! },
    })
    const pairs = [
      { pair: '1', label: 'full', a: side(ROWS.first), b: side(ROWS.copy) },
      { pair: '2', label: 'campaign', a: side(ROWS.first), b: side(ROWS.otherTown) },
    ]
    expect(scoreLabelled(pairs, 'callboard')).toEqual({ precision: 1, recall: 1, f1: 1, falseJoins: {} })
    expect(scoreLabelled(pairs, 'hash-minhash')).toMatchObject({
      precision: 0.5,
      recall: 1,
      falseJoins: { campaign: 1 },
    })
  })
})

function first(rows: Iterable<Shown>, count: number): Shown[] {
  const taken: Shown[] = []
  for (const row of rows) if (taken.push(row) === count) break
  return taken
}
