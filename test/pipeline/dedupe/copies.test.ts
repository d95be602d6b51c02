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
