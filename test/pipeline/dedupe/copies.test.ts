import { describe, expect, it } from 'vitest'
import { compare } from '../../../pipeline/dedupe.ts'
import type { Labels } from '../../../pipeline/label.ts'
import type { Posting } from '../../../pipeline/posting.ts'
import { bodyAbout, label, pay, place, type Sample, sampleCandidate } from '../../sample-posting.ts'

const pair = (a: Sample, b: Sample) => compare(sampleCandidate(a), sampleCandidate(b))
const ad = (posting: Partial<Posting>, labels: Partial<Labels> = {}): Sample => ({ posting, labels })
const onOtherBoard = (posting: Partial<Posting> = {}, labels: Partial<Labels> = {}) =>
  ad({ source: 'board:two', ...posting }, labels)

describe('a copy on another board', () => {
  const offer = { pay: pay(17, 19), postedAt: '2026-03-01T00:00:00Z' }

  it('joins under a decorated title', () => {
    const title = 'Customer Service Rep (Part-Time) - Houston'
    expect(pair(ad(offer), onOtherBoard({ ...offer, title }))).toMatchObject({ kind: 'full', joins: true })
  })

  it('joins under a longer or shorter name of the employer', () => {
    for (const company of ['Harbor Lane Hotels', 'Harbor Lane and Sons', 'Harbor Lane (Gulf Stays LLC)']) {
      expect(pair(ad(offer), onOtherBoard({ ...offer, company }))).toMatchObject({ joins: true })
    }
  })

  it('joins not when it tells of other hours of the day', () => {
    const text = (hours: string) => `${bodyAbout('our booking line')}\nYou work from ${hours}.`
    const [early, late] = [text('6 to 14'), text('13 to 21')]
    expect(pair(ad({ ...offer, text: early }), onOtherBoard({ ...offer, text: late })).joins).toBe(false)
  })

  it('joins not when a number tells two branches apart', () => {
    const [one, other] = ['Harbor Lane 12', 'Harbor Lane 31']
    expect(pair(ad({ company: one }), onOtherBoard({ company: other })).joins).toBe(false)
  })
})

describe('an opening advertised again', () => {
  const first = { pay: pay(17, 17), postedAt: '2026-01-05T00:00:00Z' }

  it('joins although the pay was raised a little', () => {
    const again = ad({ pay: pay(17.5, 17.5), postedAt: '2026-03-20T00:00:00Z' })
    expect(pair(ad(first), again)).toMatchObject({ kind: 'temporal', joins: true })
  })

  it('joins not with another pay in the same week, nor with far more pay', () => {
    expect(pair(ad(first), ad({ pay: pay(17.5, 17.5), postedAt: '2026-01-09T00:00:00Z' })).joins).toBe(false)
    expect(pair(ad(first), ad({ pay: pay(22, 22), postedAt: '2026-03-20T00:00:00Z' })).joins).toBe(false)
  })
})

describe('an opening retold', () => {
  const told = {
    postedAt: '2026-03-01T00:00:00Z',
    pay: pay(17, 19),
    text: `Harbor Lane answers 4,200 guests a month from the Pier Nine office, with Zendesk at hand. ${'We like calm people who write well and stay kind when it gets loud. '.repeat(6)}`,
  }
  const retold = {
    postedAt: '2026-03-04T00:00:00Z',
    title: 'Gästebetreuung am Telefon',
    language: 'de',
    pay: pay(17, 19),
    text: `4.200 Gäste melden sich jeden Monat in unserem Büro an der Pier Nine; gearbeitet wird mit Zendesk. ${'Wer ruhig bleibt, gern schreibt und auch an lauten Tagen freundlich ist, passt zu uns. '.repeat(6)}`,
  }

  it('joins in another language when employer, town, pay and facts agree', () => {
    expect(pair(ad(told), onOtherBoard(retold))).toMatchObject({
      kind: 'semantic',
      joins: true,
      evidence: { rule: 'retold' },
    })
  })

  it('joins not with other pay, in another town, on the same board or without a shared fact', () => {
    const others = [
      onOtherBoard({ ...retold, pay: pay(18, 20) }),
      onOtherBoard({ ...retold, places: [place('Austin', 'TX', 'US')] }),
      ad(retold),
      onOtherBoard({ ...retold, text: retold.text.replace(/4\.200|Pier Nine|Zendesk/g, 'viele') }),
    ]
    for (const other of others) expect(pair(ad(told), other).joins).toBe(false)
  })

  it('joins not another role within the same frame, nor the leader of the team', () => {
    const frame = `Harbor Lane answers 4,200 guests a month from the Pier Nine office, with Zendesk at hand. ${'Health cover starts on the first day. '.repeat(3)}`
    const other = (title: string, role: string): Partial<Posting> => ({
      ...told,
      title,
      text: `${frame}${role}`,
    })
    const agent = ad(
      other('Loyalty Agent', 'You thank members for their years with us, and mend cards. '.repeat(4)),
    )
    const courier = other(
      'Delivery Agent',
      'Parcels get lost; callers ask where, and somebody looks. '.repeat(4),
    )
    expect(pair(agent, onOtherBoard(courier)).joins).toBe(false)
    const leader = onOtherBoard(retold, { advancement: label('lead', 'title') })
    expect(pair(ad(told), leader).joins).toBe(false)
  })
})

describe('one board that shows an undated opening twice', () => {
  const shown = (over: Partial<Posting>) => ad({ company: null, ...over })

  it('put it up again where pay or hours were edited, and copied it where not', () => {
    const stated = { workplace: null, commitment: 'Full-time', term: null }
    expect(pair(shown({ pay: pay(17, 19) }), shown({ pay: pay(18, 19) }))).toMatchObject({ kind: 'temporal' })
    expect(pair(shown({ stated }), shown({}))).toMatchObject({ kind: 'temporal', joins: true })
    expect(pair(shown({ stated }), shown({ stated }))).toMatchObject({ kind: 'full', joins: true })
  })

  it('shows two where one title alone says part-time, whatever the field for the hours says', () => {
    const [whole, part] = ['Guest Service Agent', 'Guest Service Agent - Part Time']
    const verdict = pair(
      ad({ title: whole }, { hours: label('full-time') }),
      ad({ title: part }, { hours: label('full-time') }),
    )
    expect(verdict).toMatchObject({ joins: false, kind: 'campaign', evidence: { rule: 'veto-hours' } })
  })
})

describe('two towns on two listings of one text', () => {
  const towns = [place('Houston', 'TX', 'US'), place('Katy', 'TX', 'US')]
  const listed = (line: string) =>
    towns.map((town) => ad({ places: [town], text: `${bodyAbout('our booking line')}\n${line}` }))

  it('are one opening where the text says in which of them the work is', () => {
    const [one, other] = listed('This role is located twenty miles west of the city in Katy, TX.')
    expect(pair(one!, other!)).toMatchObject({ kind: 'full', joins: true })
  })

  it('are two openings where it names a town in passing, or neither', () => {
    for (const line of ['Our head office is in Katy.', 'This role is located in a friendly house.']) {
      const [one, other] = listed(line)
      expect(pair(one!, other!)).toMatchObject({ kind: 'campaign', joins: false })
    }
  })
})

describe('two openings of one employer with one frame', () => {
  const inTwoTowns = (titles: [string, string], labels: Partial<Labels>) =>
    pair(
      ad({ title: titles[0] }, labels),
      ad({ title: titles[1], places: [place('Tulsa', 'OK', 'US')] }, labels),
    )

  it('are a campaign where the titles differ by time, language or place', () => {
    const service = {}
    for (const more of ['(full time)', '- Nights', 'German speaking', 'remote']) {
      expect(inTwoTowns(['Hotel Agent', `Hotel Agent ${more}`], service).kind).toBe('campaign')
    }
  })

  it('are a campaign where the titles name one grade in two ways', () => {
    const care = { occupation: label('care-health' as const) }
    expect(inTwoTowns(['Staff Nurse', 'RGN Nurse'], care).kind).toBe('campaign')
    expect(inTwoTowns(['Registered Nurse (RGN)', 'Registered Nurse'], care).kind).toBe('campaign')
  })

  it('are a template where each title names a role and no occupation is known', () => {
    const other = { occupation: label('other' as const) }
    expect(inTwoTowns(['Teacher of Floristry', 'Teacher of Dietetics'], other).kind).toBe('template')
    expect(inTwoTowns(['Teacher of English', 'Teacher of Floristry'], other).kind).toBe('template')
  })
})

describe('names of one employer', () => {
  it('may stand in another order, be joined or end in initials', () => {
    const names: [string, string][] = [
      ['AAS Zilais krasts', 'Zilais krasts AAS'],
      ['Hotel Birkenhof Maurer', 'Birkenhof Maurer Hotelbetriebs GmbH'],
      ['Larkfield Building Society', 'Larkfield BS'],
    ]
    for (const [company, also] of names) {
      expect(pair(ad({ company }), onOtherBoard({ company: also }))).toMatchObject({ joins: true })
    }
    for (const [company, also] of [
      ['Larkfield Building Society', 'Larkfield BC'],
      ['Zilais krasts', 'Baltais krasts'],
    ]) {
      expect(pair(ad({ company: company! }), onOtherBoard({ company: also! })).joins).toBe(false)
    }
  })
})

describe('stock text of nobody', () => {
  it('on two boards for two towns is no campaign', () => {
    const nameless = { company: null }
    const verdict = pair(ad(nameless), onOtherBoard({ ...nameless, places: [place('Tulsa', 'OK', 'US')] }))
    expect(verdict).toMatchObject({ kind: 'different', joins: false })
  })
})

describe('edited copies of an employer that is not named', () => {
  const body = bodyAbout('our booking line')
  const shown = (text: string, over: Partial<Posting> = {}) => ad({ company: null, text, ...over })
  const lines = body.split('\n')

  it('join where whole sentences went, moved or came', () => {
    const moved = [...lines.slice(1, 6), lines[0], lines[6], 'Apply with one click.'].join('\n')
    expect(pair(shown(body), shown(moved))).toMatchObject({ joins: true })
    expect(pair(shown(body), shown(`${body}\nWe look forward to it and answer you soon.`)).joins).toBe(true)
  })

  it('join not where words were replaced all over, as in the text for another client', () => {
    const rewritten = body
      .replace('friendly person', 'person')
      .replace('find out what they need', 'find out what is needed')
      .replace('keep notes of every', 'keep notes on every')
      .replace('you stay calm', 'stay calm')
      .replace('speak with your first guest', 'speak with a guest')
      .replace('twenty hours a week', 'twenty hours each week')
      .replace('when you could start', 'when you start')
    expect(pair(shown(body), shown(rewritten))).toMatchObject({ joins: false })
    expect(pair(ad({}), onOtherBoard({ text: rewritten })).joins).toBe(true)
  })

  it('join not on one board where one is for a town and the other for its region', () => {
    const devon = shown(body, { places: [place(null, 'Devon', 'GB')] })
    const town = shown(body, { places: [place('Bideford', 'Devon', 'GB')] })
    expect(pair(town, devon)).toMatchObject({ joins: false, kind: 'campaign' })
    expect(pair(devon, devon)).toMatchObject({ joins: true })
  })
})

describe('dates and persons in two texts', () => {
  const told = (line: string) => ad({ company: null, text: `${bodyAbout('our booking line')}\n${line}` })

  it('are no other opening: dates a month apart make it one put up again', () => {
    const until = (date: string) => told(`This notice is valid until ${date}.`)
    expect(pair(until('14.07.2026'), until('22.08.2026'))).toMatchObject({ kind: 'temporal', joins: true })
    expect(pair(until('14.08.2026'), until('22.08.2026'))).toMatchObject({ kind: 'full', joins: true })
    const until22 = (hour: number) => told(`You work from ${hour} to 22 and the notice ends on 14.07.2026.`)
    expect(pair(until22(6), until22(13)).joins).toBe(false)
  })

  it('are no other site where a person is to be called, unlike a street', () => {
    const call = (name: string) => told(`To apply call ${name} on 0555 100 200 today.`)
    expect(pair(call('Kylie'), call('Becky'))).toMatchObject({ joins: true })
    const at = (name: string) => told(`You will work at ${name} Street from your first day.`)
    expect(pair(at('Oak'), at('Elm')).joins).toBe(false)
  })
})

describe('a town on one listing and a region on the other', () => {
  const city = ad({ places: [place('Lublin', null, 'PL')] })
  const region = (over: Partial<Posting>) => ({ places: [place(null, 'pomorskie', 'PL')], ...over })

  it('are two openings on one board', () => {
    expect(pair(city, ad(region({})))).toMatchObject({ joins: false, kind: 'campaign' })
  })

  it('is a cut copy only where the wide listing names the town', () => {
    const cut = (line: string) => `${line} ${bodyAbout('our booking line').slice(0, 480)}`
    const placed = ad({ places: [place('Lublin', 'lubelskie', 'PL')] })
    const wide = (line: string) =>
      onOtherBoard({ places: [place(null, 'lubelskie', 'PL')], text: cut(line), excerpt: true })
    expect(pair(placed, wide('')).joins).toBe(false)
    expect(pair(placed, wide('Work in Lublin.'))).toMatchObject({ kind: 'partial', joins: true })
  })
})
