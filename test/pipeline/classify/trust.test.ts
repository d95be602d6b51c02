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
