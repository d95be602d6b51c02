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
import { bodyAbout, place, sampleCandidate } from '../../sample-posting.ts'

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

describe('siteClash in German, which writes every noun in capitals', () => {
  const body = [
    'Wir suchen freundliche Menschen für unser Team an der Buchungshotline.',
    'Du nimmst Anrufe entgegen und hilfst unseren Gästen, bis alles passt.',
    'Wer gern schreibt und auch an lauten Tagen ruhig bleibt, ist hier richtig.',
  ].join('\n')
  const clash = (a: string, b: string) => {
    const [one, other] = [a, b].map((line) =>
      sampleCandidate({
        posting: {
          text: `${body}\n${line}`,
          language: 'de',
          places: [place('Hamburg', null, 'DE')],
          company: 'Hafen Hotels',
        },
      }),
    )
    return siteClash(one!, other!)
  }

  it('takes nouns of two sentences that have nothing in common for no sites', () => {
    const removed = [
      'Außerdem erklärst du den Besuchern am Eingang, wo sie die Umkleiden finden.',
      'In der Regel dauert die Einarbeitung drei Monate, danach kommt ein eigener Schreibtisch mit Headset.',
      'Das Fixgehalt liegt bei 2.400 EUR im Monat, dazu kommt eine Provision.',
      'Gern auch mit abgeschlossenem Studium oder in Teilzeit neben der Ausbildung.',
    ]
    const added = [
      'Wir freuen uns auf Ihre Unterlagen bis zum Ende der Woche.',
      'Wir antworten innerhalb einer Woche.',
    ]
    for (const sentence of removed) for (const other of added) expect(clash(sentence, other)).toBeNull()
  })

  it('takes no form of address for a name', () => {
    expect(
      clash('Wir freuen uns jeden Tag auf Sie.', 'Wir freuen uns jeden Tag auf dich und Gäste.'),
    ).toBeNull()
  })

  it('finds what stands in the same gap of one sentence', () => {
    for (const [a, b] of [
      ['Du arbeitest an fünf Tagen der Woche in Altona.', 'Du arbeitest an fünf Tagen der Woche in Barmbek.'],
      ['Einsatzort: Talhof', 'Einsatzort: Berghof'],
      [
        'Gearbeitet wird im Haus Lindenblick mit acht Kollegen.',
        'Gearbeitet wird im Haus Seeruhe mit acht Kollegen.',
      ],
    ]) {
      expect(clash(a!, b!)).not.toBeNull()
    }
  })

  it('finds two sites named in sentences of which each text has its own', () => {
    const one =
      'Gleich neben dem Bahnhof liegt unsere Filiale Tannengrund, in der man sich schnell wohlfühlt.'
    for (const other of [
      'Der Weg führt jeden Morgen zum Standort am Weidendamm 12, wo schon Kaffee bereitsteht.',
      'Unser Laden in der Ulmenstraße ist der kleinste und gemütlichste von allen.',
      'Gearbeitet wird ausschließlich in Lüneburg, weil dort die meisten Gäste übernachten.',
      'Wer nach Eimsbüttel ziehen möchte, bekommt dabei von allen Seiten Hilfe.',
    ]) {
      expect(clash(one, other)).not.toBeNull()
    }
  })

  it('finds two firms named in sentences of which each text has its own', () => {
    const one = 'Seit vierzig Jahren verkauft die Korbmann GmbH in der ganzen Stadt gute Schuhe.'
    for (const other of [
      'Bei unserem Kunden Nordlicht AG backen alle gemeinsam das Brot der Region.',
      'Hinter allem steht DHL, wo jeden Abend viele tausend Pakete ankommen.',
      'Ganz neu dabei ist Bright Retail, bekannt durch günstige Hemden und Hosen.',
    ]) {
      expect(clash(one, other)).not.toBeNull()
    }
  })
})

describe('siteClash between short sentences', () => {
  it('takes the first word of a short sentence for no name, that of a short line for one', () => {
    const clash = (a: string, b: string) =>
      siteClash(
        sampleCandidate({ posting: { text: `${bodyAbout('our shop')}\n${a}`, language: 'lv' } }),
        sampleCandidate({ posting: { text: `${bodyAbout('our shop')}\n${b}`, language: 'lv' } }),
      )
    expect(clash('Atbildēsim nedēļas laikā.', 'Strādāsi mūsu jaunajā veikalā Ogrē.')).toBeNull()
    expect(clash('Mielec', 'Legionowo')).not.toBeNull()
    expect(clash('Mielec, hala 5', 'Legionowo, hala 7')).not.toBeNull()
  })
})
