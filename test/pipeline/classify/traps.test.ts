import { describe, expect, it } from 'vitest'
import { ofBody, quoteOf, readAd, valuesOf } from './read-ad.ts'

describe('the workplace traps', () => {
  it.each([
    'This is not a remote position.',
    'Please note that this role is not remote.',
    'You work 100 % on-site in our Tulsa office.',
    'Remote work is not available for this position.',
    'We do not offer remote work.',
    'Homeoffice ist leider nicht möglich.',
    'Kein Homeoffice möglich, Sie arbeiten in unserer Filiale.',
    'Attālināts darbs nav iespējams.',
    'Darbs tikai klātienē.',
  ])('reads "%s" as on-site', (body) => {
    expect(ofBody(body).workplace?.value).toBe('onsite')
  })

  it.each([
    'After your application we invite you to a remote interview.',
    'Interviews are held remotely via video.',
    'You help callers with remote desktop tools.',
    'You answer questions and use remote support software.',
    'Work from anywhere for up to 4 weeks a year.',
    'Unterstützung per Remote-Support und Fernwartung.',
    'Attālināta palīdzība datoru lietotājiem.',
  ])('does not take "%s" for a remote job', (body) => {
    expect(ofBody(body).workplace?.value).not.toBe('remote')
    expect(ofBody(body).workplace?.value).not.toBe('hybrid')
  })

  it('keeps a board location "TX, Remote" behind a text that says 100 % on-site', () => {
    const found = ofBody('This job is 100 % on-site at our facility.', { location: 'TX, Remote' })
    expect(found.workplace?.value).toBe('onsite')
  })

  it('keeps a structured remote flag behind a text that denies it', () => {
    const found = ofBody('This is not a remote position. You report to our office.', { workplace: 'Remote' })
    expect(found.workplace?.value).toBe('onsite')
  })

  it('knows the town of Remote, Oregon', () => {
    const found = ofBody('You greet guests at the front counter.', { location: 'Remote, OR 97458' })
    expect(found.workplace?.value).toBe('onsite')
  })

  it.each([
    'Homeoffice nach Absprache',
    'Homeoffice möglich',
    'Home-Office möglich',
    '2 Tage Homeoffice pro Woche',
  ])('takes "%s" for a part of the week at most', (words) => {
    expect(
      ofBody(`Wir bieten:\n- ${words}\n- Obstkorb`, { title: 'Kundenberater (m/w/d)' }).workplace?.value,
    ).toBe('hybrid')
    expect(readAd({ title: 'Kundenberater (m/w/d)', workplace: words }).workplace?.value).not.toBe('remote')
  })

  it('does not make a job remote by the flag in its title "(Homeoffice möglich)"', () => {
    expect(readAd({ title: 'Kundenberater (m/w/d) (Homeoffice möglich)' }).workplace?.value).toBe('hybrid')
  })

  it('leaves a remote job remote although one "must live within 50 miles"', () => {
    const found = ofBody('You work from home. You must live within 50 miles of Columbus.')
    expect(found.workplace?.value).toBe('remote')
    expect(ofBody('You must live within 50 miles of Columbus.').workplace?.value).not.toBe('remote')
  })

  it.each([
    ['Hybrid: three days in the office, two days from home.', 3],
    ['You spend 2 days a week in our office.', 2],
    ['Du arbeitest an 2 Tagen pro Woche im Homeoffice.', 3],
    ['Darbs 3 dienas nedēļā birojā, pārējās attālināti.', 3],
  ])('reads a regular split out of "%s"', (body, days) => {
    const found = ofBody(body)
    expect(found.workplace?.value).toBe('hybrid')
    expect(found.office_days?.value.max).toBe(days)
  })

  it('calls phone work that must be done in an office online work in an office', () => {
    const found = ofBody('You answer incoming calls in our call centre. This is an office based role.')
    expect(found.workplace?.value).toBe('onsite')
    expect(found.online_in_office?.value).toBe(true)
  })
})

describe('the hours traps', () => {
  it.each([
    'Part-Time',
    'part time',
    'PT',
    'Parttime',
    'Casual',
    'Teilzeit',
    'nepilna slodze',
    'nepilns darba laiks',
  ])('finds part-time in the title mark "%s"', (mark) => {
    expect(readAd({ title: `Customer Service Agent - ${mark}` }).hours?.value).toBe('part-time')
  })

  it.each([
    'This is a part-time position.',
    'Wir suchen Sie in Teilzeit.',
    'Minijob auf 556-Euro-Basis',
    'Darbs uz nepilnu slodzi.',
    'Nepilna darba laika darbs studentiem.',
    'You work 20 hours per week.',
    '15-20 Stunden pro Woche',
    '25 stundas nedēļā',
  ])('finds part-time in the text "%s"', (body) => {
    expect(ofBody(body).hours?.value).toBe('part-time')
  })

  it.each([
    'full- or part-time',
    'full-time or part-time',
    'Full or part time',
    'Voll- oder Teilzeit',
    'pilna vai nepilna slodze',
  ])('finds both in "%s"', (words) => {
    expect(ofBody(`We hire: ${words}.`).hours?.value).toBe('either')
  })

  it.each([
    'This is not a part-time role.',
    'Teilzeit ist nicht möglich.',
    'No part-time positions available.',
  ])('does not take "%s" for part-time', (body) => {
    expect(ofBody(body).hours).toBeUndefined()
  })

  it('lets a denial in the text stand beside a full-time title', () => {
    expect(ofBody('This is not a part-time role.', { title: 'Agent (Full-Time)' }).hours?.value).toBe(
      'full-time',
    )
  })

  it.each(['We answer within 24 hours.', 'Full-time employees are eligible for dental cover.'])(
    'finds no hours in "%s"',
    (body) => {
      expect(ofBody(body).hours).toBeUndefined()
    },
  )

  it('counts 35 hours a week and more as full-time, under 35 as part-time', () => {
    expect(ofBody('37.5 hours per week').hours?.value).toBe('full-time')
    expect(ofBody('38,5 Stunden pro Woche').hours?.value).toBe('full-time')
    expect(ofBody('34 hours per week').hours?.value).toBe('part-time')
    expect(ofBody('20-25 hours per week').weekly_hours?.value).toEqual({ min: 20, max: 25 })
  })
})

describe('the term traps', () => {
  it.each([
    'You sell our seasonal products.',
    'Saisonale Produkte beraten Sie gern.',
    'Sezonas preces un atlaides.',
  ])('does not take "%s" for a seasonal job', (body) => {
    expect(ofBody(body).term).toBeUndefined()
  })

  it.each(['We need holiday help for peak season.', 'Saisonkraft gesucht', 'Sezonas darbs vasarā'])(
    'takes "%s" for one',
    (body) => {
      expect(ofBody(body).term?.value).toBe('seasonal')
    },
  )
})

describe('the education traps', () => {
  it('leaves a wish open: "degree preferred"', () => {
    expect(ofBody("Bachelor's degree preferred.").education).toBeUndefined()
  })

  it('takes the lower of two that are enough: "high school diploma or GED", "degree preferred"', () => {
    const found = ofBody('High school diploma or GED required, college degree preferred.')
    expect(found.education?.value).toBe('high-school')
  })

  it('needs an explicit waiver for none-required', () => {
    expect(ofBody('A degree is preferred but not required.').education?.value).toBe('none-required')
    expect(ofBody('Eine abgeschlossene Ausbildung ist wünschenswert, aber kein Muss.').education?.value).toBe(
      'none-required',
    )
  })
})

describe('the other traps', () => {
  it('does not hear a shift in paid holidays or in a firm that is open at weekends', () => {
    expect(valuesOf(ofBody('You get 10 paid holidays and all weekends off.').shifts)).toEqual([])
    expect(valuesOf(ofBody('No nights, no weekends.').shifts)).toEqual([])
    expect(valuesOf(ofBody('Keine Nachtschichten.').shifts)).toEqual([])
  })

  it.each(['third shift', 'graveyard shift', 'Nachtschicht', 'naktsmaiņa', 'nakts maiņā'])(
    'hears the night in "%s"',
    (words) => {
      expect(valuesOf(ofBody(`You work the ${words}.`).shifts)).toContain('overnight')
    },
  )

  it('takes flexible for a choice of the worker, not for a demand', () => {
    expect(valuesOf(ofBody('Choose your own hours.').shifts)).toEqual(['flexible'])
    expect(valuesOf(ofBody('You must be flexible.').shifts)).toEqual([])
  })

  it('does not count a channel by which one may apply', () => {
    expect(valuesOf(ofBody('Please send your CV by email or apply by phone.').channels)).toEqual([])
  })

  it('counts a driving licence that is demanded, not one that is paid for', () => {
    expect(ofBody("A valid driver's licence is required.").licence?.value).toBe(true)
    expect(ofBody('We help you obtain your insurance licence on the job.').licence?.value).toBe(false)
  })

  it('quotes the words that decided', () => {
    const found = ofBody('We are hiring.\nThis is a part-time position.')
    expect(quoteOf(found.hours!, found.posting)).toBe('part-time')
    expect(quoteOf(found.occupation, found.posting)).toBe('Customer Service Representative')
  })
})
