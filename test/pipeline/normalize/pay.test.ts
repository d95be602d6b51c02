import { describe, expect, it } from 'vitest'
import type { Pay } from '../../../pipeline/label.ts'
import { hourly } from '../../../pipeline/normalize/pay/hourly.ts'
import { readPay, readPayText } from '../../../pipeline/normalize/pay.ts'
import { BODY_PAY_CASES } from './body-pay-cases.ts'
import { FAMILY_PAY_CASES } from './family-pay-cases.ts'
import { MORE_FAMILY_PAY_CASES } from './more-family-pay-cases.ts'
import { PAY_CASES } from './pay-cases.ts'

const inUs = { lang: 'en', country: 'US' }

function print(pay: Pay | null): string | null {
  return pay && `${pay.min ?? '_'}-${pay.max ?? '_'} ${pay.currency} ${pay.period}`
}

describe('pay in a phrase', () => {
  for (const [text, country, pay] of [...PAY_CASES, ...FAMILY_PAY_CASES, ...MORE_FAMILY_PAY_CASES]) {
    it(`reads ${JSON.stringify(text)} as ${pay ?? 'no pay'}`, () => {
      expect(print(readPayText(text, country))).toBe(pay)
    })
  }
})

const AROUND =
  'Our team of twelve looks after guests from early until late, and we like people who stay calm, write clearly and turn up.'

describe('pay in a body', () => {
  for (const [text, country, pay] of BODY_PAY_CASES) {
    it(`reads ${JSON.stringify(text)} as ${pay ?? 'no pay'}`, () => {
      const body = `${AROUND}\n${text}\n${AROUND}`
      expect(print(readPay({}, 'Agent', body, { lang: 'en', country }))).toBe(pay)
    })
  }
})

describe('pay of a posting', () => {
  it('takes the range of the text whose upper end the title names', () => {
    const pay = readPay({}, 'Up$3700, shop assistant', 'You get $2400 - $3700 a month. Apply now.', {
      lang: 'en',
      country: 'SG',
    })
    expect(print(pay)).toBe('2400-3700 SGD month')
  })

  it('believes the structured fields before the text', () => {
    const pay = readPay(
      { pay: { min: 17, max: 20, currency: 'USD', period: 'HOUR' } },
      'Agent',
      '$15 an hour',
      inUs,
    )
    expect(pay).toMatchObject({
      min: 17,
      max: 20,
      currency: 'USD',
      period: 'hour',
      basis: 'range',
      provenance: 'structured',
    })
  })

  it('takes zero for unknown and then reads the text', () => {
    const pay = readPay(
      { pay: { min: 0, max: 0, currency: 'USD', period: 'HOUR' } },
      'Agent',
      'You earn $15 an hour.',
      inUs,
    )
    expect(pay).toMatchObject({ min: 15, max: 15, provenance: 'description' })
  })

  it('quotes the words in the kept text', () => {
    const text = 'Friendly team.\nPay: $15.50 - $17 per hour.\nApply today.'
    const pay = readPay({}, 'Agent', text, inUs)
    expect(pay?.because.in).toBe('text')
    expect(text.slice(...pay!.because.quote!)).toBe('$15.50 - $17')
  })

  it('reads a bare pay line by the size and country of its figures', () => {
    expect(print(readPay({ pay: '35000-40000' }, 'Clerk', null, inUs))).toBe('35000-40000 USD year')
    expect(print(readPay({ pay: '17-20' }, 'Clerk', null, inUs))).toBe('17-20 USD hour')
    expect(print(readPay({ pay: '1200' }, 'Konsultants', null, { lang: 'lv', country: 'LV' }))).toBe(
      '1200-1200 EUR month',
    )
  })

  it('halves a fortnight to a week', () => {
    expect(
      print(readPay({ pay: { min: 1600, currency: 'AUD', period: 'fortnightly' } }, 'Clerk', null, inUs)),
    ).toBe('800-_ AUD week')
  })

  it('says whether one figure, a range or an open end was printed', () => {
    const basis = (text: string) => readPayText(text, 'US')?.basis
    expect([basis('$15/hr'), basis('$15-17/hr'), basis('up to $17/hr'), basis('from $15/hr')]).toEqual([
      'stated',
      'range',
      'up-to',
      'from',
    ])
  })
})

describe('hourly equivalent', () => {
  it('uses stated weekly hours before anything else', () => {
    expect(hourly({ min: 26_000, max: null, period: 'year' }, 20, 'part-time')).toEqual({
      hourlyMin: 25,
      hourlyMax: null,
    })
  })

  it('counts 2,080 hours a year only for full-time work', () => {
    expect(hourly({ min: 41_600, max: 41_600, period: 'year' }, null, 'full-time').hourlyMin).toBe(20)
    expect(hourly({ min: 41_600, max: 41_600, period: 'year' }, null, 'part-time').hourlyMin).toBeNull()
    expect(hourly({ min: 41_600, max: 41_600, period: 'year' }, null, null).hourlyMin).toBeNull()
  })

  it('leaves hourly pay as it is', () => {
    expect(hourly({ min: 15, max: 18.5, period: 'hour' }, 10, 'part-time')).toEqual({
      hourlyMin: 15,
      hourlyMax: 18.5,
    })
  })
})
