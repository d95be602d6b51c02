import { describe, expect, it } from 'vitest'
import { employerKey, readCompany } from '../../../pipeline/normalize/company.ts'
import { readRequisition } from '../../../pipeline/normalize/requisition.ts'
import { readTitle, titleKey } from '../../../pipeline/normalize/title.ts'

const berlin = [{ city: 'Berlin', region: null, country: 'DE' }]
const key = (title: string) => titleKey(title, [], null)

describe('a title', () => {
  it('is kept as printed, on one line, with its entities decoded', () => {
    expect(readTitle(' Customer  Care &amp; Support\n(m/w/d) ')).toBe('Customer Care & Support (m/w/d)')
    expect(readTitle('<b>Agent</b>')).toBe('Agent')
    expect(readTitle('***')).toBeNull()
  })

  it('has one key however gender, place, pay and hours are appended', () => {
    const same = [
      'Kundenberater (m/w/d) Berlin',
      'Kundenberater m/w/d - Berlin',
      'Kundenberater*in Berlin',
      'KUNDENBERATER (w/m/x) in Berlin',
      'Kundenberater (all genders)',
      'Kundenberater - 15 €/Std.',
      'Kundenberater 20 Std./Woche',
      'Berlin: Kundenberater',
    ]
    for (const title of same) expect(titleKey(title, berlin, null)).toBe('kundenberater')
  })

  it('loses a place that is spelled out in full, and only a place', () => {
    const toronto = [{ city: 'Toronto', region: 'ON', country: 'CA' }]
    expect(titleKey('Pay Consultant, Toronto, ON, Canada', toronto, null)).toBe('pay consultant')
    expect(titleKey('Sous Chef Live in', [{ city: 'Gary', region: 'IN', country: 'US' }], null)).toBe(
      'sous chef live in',
    )
  })

  it('keeps what tells two roles apart', () => {
    const apart = [
      'Agent I',
      'Agent II',
      'Agent 2',
      'German Agent',
      'Spanish Agent',
      'Night Agent',
      'Agent part-time',
      'Agent full-time',
      'Senior Agent',
    ]
    expect(new Set(apart.map(key)).size).toBe(apart.length)
  })

  it('loses the employer but never becomes empty', () => {
    expect(titleKey('Acorn Post - Service Agent', [], 'Acorn Post')).toBe('service agent')
    expect(titleKey('Berlin', berlin, null)).toBe('berlin')
    expect(titleKey('客服专员', [], null)).toBe('客服专员')
  })
})

describe('an employer', () => {
  it('has one key with and without its legal form, spacing and accents', () => {
    const spellings: readonly (readonly string[])[] = [
      ['Acorn Post, Inc.', 'ACORN POST', 'Acorn-Post LLC', 'AcornPost Ltd.', 'The Acorn Post Company'],
      ['SIA "Ozols"', 'Ozols, SIA', 'OZOLS'],
      ['Brzoza sp. z o.o.', 'Brzoza Sp. z o. o.', 'BRZOZA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ'],
      ['Müller Dienste GmbH & Co. KG', 'Muller Dienste'],
      ['AS Pienene', 'Pienene AS', 'Pienene'],
      ['Björk AB (publ)', 'Bjork'],
    ]
    for (const names of spellings) expect([...new Set(names.map(employerKey))]).toHaveLength(1)
  })

  it('keeps names in every script and tells them apart', () => {
    const names = ['株式会社青空', 'ООО Ромашка', 'شركة النور', 'Ωμέγα', '3', 'Limited']
    const keys = names.map(employerKey)
    expect(keys.every((one) => one !== null && one !== '')).toBe(true)
    expect(new Set(keys).size).toBe(names.length)
  })

  it('is nobody when nobody is named', () => {
    expect(employerKey(null)).toBeNull()
    expect([readCompany(''), readCompany('Confidential'), readCompany('N/A'), readCompany('---')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a requisition', () => {
  it('comes from its field unless that is a placeholder', () => {
    expect(readRequisition('R-10421', null)).toBe('R-10421')
    expect(readRequisition('See Opening ID', null)).toBeNull()
    expect(readRequisition('N/A', 'Req ID: 4410')).toBe('4410')
  })

  it('is found in the text where a label announces it', () => {
    const found: readonly (readonly [string, string | null])[] = [
      ['Join us. Req ID: 12345. Apply.', '12345'],
      ['Job-ID: CS-2026/17', 'CS-2026/17'],
      ['Kennziffer: 88-KB-2', '88-KB-2'],
      ['Vakances nr.: 2026-15', '2026-15'],
      ['Nr ref.: MGX/097/PTO', 'MGX/097/PTO'],
      ['Reference number: above', null],
      ['Hours: 9-17', null],
      ['Salary: 45000', null],
    ]
    for (const [text, requisition] of found) expect(readRequisition(undefined, text)).toBe(requisition)
  })
})
