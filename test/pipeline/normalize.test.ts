import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REJECTION_REASONS } from '../../pipeline/normalize/raw.ts'
import { normalize } from '../../pipeline/normalize.ts'
import type { Posting, PostingContext, RawPosting } from '../../pipeline/posting.ts'

const context: PostingContext = { source: 'import:own', at: '2026-10-14T08:30:00Z', country: 'US' }

function read(raw: unknown, more: Partial<PostingContext> = {}): Posting {
  const normalized = normalize(raw as RawPosting, { ...context, ...more })
  if (!normalized.ok) throw new Error(normalized.rejection.reason)
  return normalized.posting
}

function reason(raw: unknown): string {
  const normalized = normalize(raw as RawPosting, context)
  return normalized.ok ? 'none' : normalized.rejection.reason
}

describe('an advertisement', () => {
  it('is read into our terms as a whole', () => {
    const posting = read({
      externalId: 'CS-9',
      title: 'Chat Agent (Part-Time) - Dayton',
      company: 'Poplar &amp; Sons, Inc.',
      body: '<p>Answer chats for $16.50/hr.</p><p>Mail hr@poplar.example</p>',
      location: 'Dayton, OH',
      workplace: 'hybrid',
      commitment: 'PART_TIME',
      postedAt: '3 days ago',
      closesAt: '2026-11-01',
      applyUrl: 'https://poplar.example/apply?id=9&src=a',
      url: 'javascript:alert(1)',
    })
    expect(posting).toMatchObject({
      source: 'import:own',
      externalId: 'CS-9',
      title: 'Chat Agent (Part-Time) - Dayton',
      titleKey: 'chat agent part time',
      company: 'Poplar & Sons, Inc.',
      employerKey: 'poplarsons',
      url: null,
      applyUrl: 'https://poplar.example/apply?id=9&src=a',
      text: 'Answer chats for $16.50/hr.\n\nMail [e-mail]',
      language: 'en',
      places: [{ city: 'Dayton', region: 'OH', country: 'US' }],
      postedAt: '2026-10-11T08:30:00.000Z',
      closesAt: '2026-11-01T23:59:59.999Z',
      stated: { workplace: 'hybrid', commitment: 'PART_TIME', term: null },
    })
    expect(posting.pay).toMatchObject({ min: 16.5, max: 16.5, currency: 'USD', period: 'hour' })
  })

  it('takes the employer of a one-employer board only where it names none itself', () => {
    expect(read({ externalId: '1', title: 'Agent' }, { company: 'Poplar' }).company).toBe('Poplar')
    expect(read({ externalId: '1', title: 'Agent', company: 'Elm' }, { company: 'Poplar' }).company).toBe(
      'Elm',
    )
  })

  it('reads money in the currency of the work place, not of the board', () => {
    expect(
      read({ externalId: '1', title: 'Agent', location: 'Toronto, ON', body: 'Pay: $21 per hour' }).pay
        ?.currency,
    ).toBe('CAD')
  })

  it('is an excerpt when the source or we cut it', () => {
    expect(read({ externalId: '1', title: 'Agent', body: 'Short', excerpt: true }).excerpt).toBe(true)
    expect(read({ externalId: '1', title: 'Agent', body: 'long line\n'.repeat(20_000) }).excerpt).toBe(true)
    expect(read({ externalId: '1', title: 'Agent', body: 'Short' }).excerpt).toBe(false)
  })

  it('loses an optional field of a wrong type and nothing else', () => {
    const posting = read({
      externalId: 17,
      title: 'Agent',
      company: ['x'],
      location: [null, 'Dayton, OH', 4],
      pay: [],
      postedAt: {},
      body: 5,
    })
    expect(posting).toMatchObject({ externalId: '17', company: null, pay: null, postedAt: null, text: '5' })
    expect(posting.places).toEqual([{ city: 'Dayton', region: 'OH', country: 'US' }])
  })
})

describe('a refusal', () => {
  it('names its reason', () => {
    expect([null, 'text', [], 4].map(reason)).toEqual(Array(4).fill('not-an-object'))
    expect(reason({ title: 'Agent' })).toBe('no-external-id')
    expect(reason({ externalId: '  ', title: 'Agent' })).toBe('no-external-id')
    expect(reason({ externalId: '1', title: ' ' })).toBe('no-title')
    expect(reason({ externalId: '1', title: '<b></b>' })).toBe('no-title')
    expect(reason({ externalId: '1', title: { a: 1 } })).toBe('wrong-type')
    expect(reason({ externalId: true, title: 'Agent' })).toBe('wrong-type')
    expect(reason({ externalId: '1', title: 'Agent', body: 'x'.repeat(1_000_001) })).toBe('too-long')
  })
})

describe('whatever arrives', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Remote - US',
      '3 days ago',
      '2030-01-01',
      '$15/hr',
      '<p>',
      '&lt;b',
      'Rīga',
      '31.02.2026',
      '-0',
      '1e400',
      '\ud800',
      '',
    ),
    fc
      .array(
        fc.constantFrom(
          '10',
          '$',
          ' ',
          '-',
          'k',
          'per hour',
          'days',
          ' ago',
          'Berlin',
          ', ',
          'or',
          'Remote',
          '/',
          '(',
          ')',
          '€',
          'līdz',
          '\n',
          '.',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join('')),
  )
  const value = fc.oneof(text, fc.jsonValue(), fc.double(), fc.constant(undefined))
  const raw = fc.record({
    externalId: fc.oneof({ weight: 9, arbitrary: fc.string({ minLength: 1 }) }, value),
    title: fc.oneof({ weight: 9, arbitrary: text }, value),
    company: value,
    body: value,
    bodyFormat: value,
    excerpt: value,
    location: fc.oneof(value, fc.array(value)),
    language: value,
    pay: fc.oneof(value, fc.record({ min: value, max: value, currency: value, period: value })),
    postedAt: value,
    closesAt: value,
    requisition: value,
    url: value,
  })

  it('never throws, never dates anything after the run, never keeps what a database refuses', () => {
    fc.assert(
      fc.property(fc.oneof(raw, fc.jsonValue()), (anything) => {
        const normalized = normalize(anything as RawPosting, context)
        if (!normalized.ok) {
          expect(REJECTION_REASONS).toContain(normalized.rejection.reason)
          return
        }
        const { posting } = normalized
        if (posting.postedAt !== null)
          expect(Date.parse(posting.postedAt)).toBeLessThanOrEqual(Date.parse(context.at))
        if (posting.closesAt !== null) expect(Number.isNaN(Date.parse(posting.closesAt))).toBe(false)
        expect(
          /(?!\s)\p{Cc}|\p{Cs}/u.test(
            Object.values(posting)
              .filter((one) => typeof one === 'string')
              .join(),
          ),
        ).toBe(false)
        expect(posting.titleKey).not.toBe('')
        expect(posting.employerKey).not.toBe('')
        if (posting.pay?.because.in === 'text')
          expect(posting.text!.slice(...posting.pay.because.quote!)).toMatch(/\d/)
      }),
      { numRuns: 1_500 },
    )
  })

  it('gives the same Posting twice', () => {
    fc.assert(
      fc.property(raw, (one) => {
        expect(normalize(one as RawPosting, context)).toEqual(normalize(one as RawPosting, context))
      }),
      { numRuns: 200 },
    )
  })
})
