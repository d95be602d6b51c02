import { describe, expect, it } from 'vitest'
import { classify } from '../../../pipeline/classify.ts'
import type { Education, Experience, Hours, Shift } from '../../../pipeline/vocabulary.ts'
import { ofBody, readAd, valuesOf } from './read-ad.ts'

describe('the occupation', () => {
  it.each([
    ['Customer Service Representative', 'customer-service-representative'],
    ['Call Center Agent (m/w/d)', 'customer-service-representative'],
    ['Klientu apkalpošanas speciālists/-e', 'customer-service-representative'],
    ['IT Helpdesk Technician', 'technical-support'],
    ['Tehniskā atbalsta speciālists', 'technical-support'],
    ['Customer Success Manager', 'customer-success'],
    ['Customer Service Manager', 'customer-service-supervisor'],
    ['Teamleiter Kundenservice (m/w/d)', 'customer-service-supervisor'],
    ['Klientu apkalpošanas centra vadītājs', 'customer-service-supervisor'],
    ['Order Entry Clerk', 'order-clerk'],
    ['Sachbearbeiter Auftragsabwicklung', 'order-clerk'],
    ['Outbound Telesales Agent', 'telemarketer'],
    ['Receptionist/Office Clerk', 'receptionist'],
    ['Hotel Front Desk Agent', 'hotel-desk-clerk'],
    ['Viesnīcas administrators', 'hotel-desk-clerk'],
    ['Bank Teller', 'bank-teller'],
    ['Kassierer (m/w/d)', 'cashier'],
    ['Verkäuferin Teilzeit', 'retail-salesperson'],
    ['Kundendiensttechniker (m/w/d)', 'other'],
    ['Software Engineer, Customer Support Platform', 'software-it'],
    ['Registered Nurse', 'care-health'],
    ['Chief Accountant', 'other'],
  ])('of "%s" is %s', (title, occupation) => {
    expect(readAd({ title }).occupation.value).toBe(occupation)
  })

  it('comes from the described work where the title says nothing', () => {
    const found = ofBody(
      'You answer incoming calls, reply to customer enquiries by email and resolve customer complaints.',
      { title: 'Swiss German Frontline Hero' },
    )
    expect(found.customer_service.value).toBe(true)
  })

  it('is sales where a service title hides commission work', () => {
    const found = ofBody(
      'We seek future agents to sell insurance. Uncapped commission, new business, closing deals, sales quota. Sales experience preferred. Cold calling of prospects.',
    )
    expect(found.occupation.value).toBe('sales')
  })
})

describe('the scope', () => {
  it.each([
    [{ title: 'Customer Service Agent (Part-Time)' }, 'core'],
    [{ title: 'Customer Service Agent - Remote' }, 'core'],
    [{ title: 'Customer Service Agent' }, 'customer-service'],
    [{ title: 'Receptionist (Part-Time)' }, 'related'],
    [{ title: 'Welder' }, 'other'],
  ])('of %o is %s', (raw, scope) => {
    expect(readAd(raw).scope).toBe(scope)
  })
})

describe('a bare row that prints its title again', () => {
  it.each([
    ['Call Centre Agent', 'Call Centre Agent. Harbour Bank. From $2,300 a month.'],
    ['Zvanu operators', 'Zvanu operators. Namu Rūpe SIA. Alga no 1200 EUR.'],
  ])('tells no way of contact: %s', (title, body) => {
    const found = ofBody(body, { title })
    expect(valuesOf(found.channels)).toEqual([])
    expect(found.direction).toBeUndefined()
  })

  it('tells its channels far from what applicants do, where a copy lost its full stops', () => {
    const filler = 'we care for what we do and for those who do it with us day by day '.repeat(5)
    const body = `You answer customers by phone ${filler}please send your CV to us`
    expect(valuesOf(ofBody(body).channels)).toEqual(['phone'])
    expect(valuesOf(ofBody('Apply by phone please and send your CV to us').channels)).toEqual([])
  })

  it('tells what stands behind the title', () => {
    const found = ofBody('Zvanu operators. Atbildi klientiem čatā.', { title: 'Zvanu operators' })
    expect(valuesOf(found.channels)).toEqual(['chat'])
  })
})

describe('structured fields', () => {
  it.each([
    ['FULL_TIME', 'full-time'],
    ['PartTime', 'part-time'],
    ['Teilzeit', 'part-time'],
    ['Pilna slodze', 'full-time'],
  ])('commitment "%s" means %s', (commitment, hours) => {
    expect(readAd({ commitment }).hours?.value).toBe(hours)
  })

  it('beat the title and the text', () => {
    const found = ofBody('This is a full-time role.', { commitment: 'Part-time' })
    expect(found.hours).toMatchObject({
      value: 'part-time',
      because: { rule: 'hours/structured', in: 'commitment' },
    })
  })
})

describe('shifts', () => {
  it.each([
    ['Schedule: 9am to 5pm', ['day']],
    ['Monday to Friday, 3pm-11pm', ['evening']],
    ['Schicht von 22:00 bis 6:00 Uhr', ['overnight']],
    ['maiņa no 20.00 līdz 8.00', ['overnight']],
    ['Our shop is open 9am to 9pm.', []],
  ])('of "%s" are %o', (body, shifts) => {
    expect(valuesOf(ofBody(body).shifts)).toEqual(shifts)
  })
})

describe('languages', () => {
  it('are those required besides the one of the advertisement', () => {
    expect(valuesOf(ofBody('You are fluent in English and German. French is a plus.').languages)).toEqual([
      'de',
    ])
  })

  it('are all of a list to choose from, unless the title names one', () => {
    const body = 'You must be fluent in at least one of French, German or Dutch.'
    expect(valuesOf(ofBody(body).languages).sort()).toEqual(['de', 'fr', 'nl'])
    expect(valuesOf(ofBody(body, { title: 'German Speaking Support Agent' }).languages)).toEqual(['de'])
  })
})

describe('trust', () => {
  it.each([
    [
      'You receive a check to deposit into your account and buy equipment from our vendor.',
      'cheque-handling',
    ],
    ['The interview is held on Telegram, contact the hiring manager there.', 'messenger-interview'],
    ['Candidates must pay a refundable registration fee.', 'pay-for-equipment'],
    ['Please send us your bank account number and a photo of your ID card.', 'personal-data-early'],
    ['Leicht Geld verdienen, tägliche Auszahlung!', 'absurd-pay'],
    ['Pirms sākuma jāiemaksā 30 EUR par starta komplektu.', 'pay-for-equipment'],
  ])('doubts "%s"', (body, reason) => {
    expect(valuesOf(ofBody(body).trust)).toContain(reason)
  })

  it.each([
    'We never ask candidates for a fee.',
    'You support our customers by phone, chat and WhatsApp.',
    'You process payments and refunds, and pass a background check.',
  ])('does not doubt "%s"', (body) => {
    expect(valuesOf(ofBody(body).trust)).toEqual([])
  })
})

describe('classify', () => {
  it('gives the same labels for the same Posting', () => {
    const { posting } = ofBody('Part-time, 20 hours a week, from home. You answer calls and emails.')
    expect(classify(posting)).toEqual(classify(posting))
  })

  it('decides from title and structured fields where there is no body', () => {
    const found = readAd({ title: 'Remote Customer Support Agent', commitment: 'Part-time' })
    expect(found).toMatchObject({
      scope: 'core',
      workplace: { value: 'remote' },
      hours: { value: 'part-time' },
    })
  })

  it('says nothing where the advertisement says nothing', () => {
    const found = readAd({ title: 'Customer Service Representative' })
    for (const field of [
      'workplace',
      'hours',
      'term',
      'education',
      'experience',
      'direction',
      'stream',
    ] as const)
      expect(found[field]).toBeUndefined()
  })
})

it.each<[sentence: string, experience: Experience | undefined]>([
  ['At least 4 years of experience in shipping would be preferred.', undefined],
  ['Applicants must pass an extensive background check.', undefined],
  ['The company has helped thousands of clients.', undefined],
  ['Two years on the cheese counter or in ticketing.', 2],
  ['Our fund has paid out for 3 years, 250 € a month.', undefined],
  ['No travel-trade background? That is fine.', 'none-needed'],
])('experience: %s', (sentence, experience) => {
  expect(ofBody(`You answer customer calls. ${sentence}`).experience?.value).toBe(experience)
})

it.each<[sentence: string, education: Education | undefined]>([
  ['You have a high school diploma (a degree would be a plus).', 'high-school'],
  ['No minimum qualifications and no exams.', 'none-required'],
])('education: %s', (sentence, education) => {
  expect(ofBody(`You answer customer calls. ${sentence}`).education?.value).toBe(education)
})

it.each<[sentence: string, shifts: Shift[]]>([
  ['Days are yours to agree. Saturday and Sunday are always off.', []],
  ['Every second Saturday you work.', ['weekend']],
])('shifts: %s', (sentence, shifts) => {
  expect(valuesOf(ofBody(`You answer customer calls. ${sentence}`).shifts)).toEqual(shifts)
})

it.each<[sentence: string, hours: Hours]>([
  ['Full-time; two days a week you work from home.', 'full-time'],
  ['Full-time or two days a week part-time.', 'either'],
])('hours: %s', (sentence, hours) => {
  expect(ofBody(`You answer customer calls. ${sentence}`).hours?.value).toBe(hours)
})
