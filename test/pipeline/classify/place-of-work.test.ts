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

describe('a location that tells how the week is split', () => {
  it.each(['Köln (hybrid)', 'Hybrid remote in Austin, TX', 'Rīga, hibrīddarbs', 'Warszawa, praca hybrydowa'])(
    '%s',
    (location) => expect(ofBody(INTRO, { location }).workplace).toMatchObject({ value: 'hybrid' }),
  )

  it('gives way to what the text says', () => {
    const { workplace } = ofBody(`${INTRO}\nThis role is 100 % on-site.`, { location: 'Leeds (hybrid)' })
    expect(workplace?.value).toBe('onsite')
  })
})

it('who goes to customers of her own has no direction that a telephone tells', () => {
  const body = 'You look after a portfolio of accounts and keep in touch with them by phone and email.'
  expect(ofBody(body, { title: 'Customer Success Manager' }).direction).toBeUndefined()
  expect(ofBody(body).direction?.value).toBe('inbound')
})

describe('a title that names work with the hands', () => {
  const BODY = 'You join a friendly team and report to the manager.'
  it.each([
    'Diesel Mechanic',
    'Nursing Home Manager',
    'Excavator Operator',
    'Ballet Teacher',
    'Field Service Technician',
  ])('%s has a place of work', (title) =>
    expect(ofBody(BODY, { title }).workplace).toMatchObject({ value: 'onsite' }),
  )

  it.each(['Device Driver Developer', 'Call Centre Manager', 'Career Coach', 'Wholesale Sales Assistant'])(
    '%s may have any',
    (title) => expect(ofBody(BODY, { title }).workplace).toBeUndefined(),
  )

  it('gives way to words of home work', () => {
    const { workplace } = ofBody(`${BODY} You work from home.`, { title: 'Spanish Teacher' })
    expect(workplace?.value).toBe('remote')
  })
})

it('a label of a line counts with its colon', () => {
  expect(ofBody(`${INTRO}\nWorkplace: Mill Lane 4, Leeds`).workplace?.value).toBe('onsite')
})

it('filing is a place of work to clerks, not to who serves customers besides', () => {
  expect(ofBody('Filing and data entry.', { title: 'Office Clerk' }).workplace?.value).toBe('onsite')
  expect(ofBody('Answer customer calls. Filing.').workplace).toBeUndefined()
})
