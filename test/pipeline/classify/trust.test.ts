import { describe, expect, it } from 'vitest'
import { classify } from '../../../pipeline/classify.ts'
import { normalize } from '../../../pipeline/normalize.ts'

const HOME = 'This is a fully remote position: you answer chats of our customers from your home.'
const OFFICE = 'You answer phone calls in our office in Dayton.'

/** Reasons for doubt about an advertisement of this employer with this text. */
function reasons(text: string, company: string | undefined): string[] {
  const raw = { externalId: '1', title: 'Customer Service Representative', body: text }
  const read = normalize(company === undefined ? raw : { ...raw, company }, {
    source: 'lever:one',
    at: '2026-03-02T06:00:00Z',
  })
  if (!read.ok) throw new Error(read.rejection.detail)
  expect(read.posting.text).not.toMatch(/@|\(at\)/)
  return classify(read.posting).trust.map(({ value }) => value)
}

describe('employer-domain-mismatch', () => {
  it.each([
    ['Northwind Airlines', 'Send your resume to karen.hires88@gmail.com.'],
    ['Northwind Airlines', 'Write to recruiting.desk (at) outlook.com'],
    ['Bank of Dayton', 'Mail hr-team2026@yahoo.co.uk today'],
  ])('is remote work at %s with a stranger’s address: %s', (company, line) => {
    expect(reasons(`${HOME} ${line}`, company)).toEqual(['employer-domain-mismatch'])
  })

  it.each([
    ['the firm’s own name at a free provider', HOME, 'Golden Oven Bakery', 'goldenoven.jobs@gmail.com'],
    ['its initials', HOME, 'Blue Door Cleaning', 'jobs.bdc@gmail.com'],
    ['an address at a domain of its own', HOME, 'Northwind Airlines', 'jobs@northwind.example.com'],
    ['a name that only starts like a provider', HOME, 'Northwind Airlines', 'jobs@gmail.company.example'],
    ['work in an office', OFFICE, 'Northwind Airlines', 'karen.hires88@gmail.com'],
    ['no employer named', HOME, undefined, 'karen.hires88@gmail.com'],
  ])('is not %s', (_, text, company, address) => {
    expect(reasons(`${text} Write to ${address}.`, company)).toEqual([])
  })
})

describe('reasons told by words', () => {
  it.each([
    ['messenger-interview', 'Set up a Yahoo Messenger and add our personnel manager for the briefing.'],
    [
      'absurd-pay',
      'The hotel wishes to inform the general public of its vacancies. Visa and flight tickets are ours. We need devoted and hardworking workers.',
    ],
    [
      'absurd-pay',
      'We seek honest, self-motivated people with a desire to work in the home typing and data entry field.',
    ],
    ['absurd-pay', 'No experience needed, anybody can start. You get $480 a day.'],
    ['pay-for-equipment', 'Pay a £49 refundable registration and begin today.'],
  ])('is %s: %s', (reason, line) => {
    expect(reasons(`${HOME} ${line}`, 'Northwind')).toEqual([reason])
  })

  it.each([
    'Perks: free parking, gift cards at Christmas, a starter kit of our soaps.',
    'Reply by e-mail and chat, reship packets that never arrived.',
    'No interview nerves please, it is strawberries.',
    'Contact us by WhatsApp with your résumé.',
    'Send your resume including a copy of your passport and visa if you are not a citizen.',
    'You deal with the general public from the comfort of your home.',
    'No experience needed, we train you. $21 an hour.',
  ])('is none: %s', (line) => {
    expect(reasons(`${HOME} ${line}`, 'Northwind')).toEqual([])
  })

  it('hears hints beside a reason', () => {
    const line = 'No interview. We mail you a cashier’s check to buy a laptop from our approved vendor.'
    expect(reasons(`${HOME} ${line}`, 'Northwind')).toContain('messenger-interview')
  })
})
