import { describe, expect, it } from 'vitest'
import { compare } from '../../../pipeline/dedupe.ts'
import type { Labels } from '../../../pipeline/label.ts'
import type { Posting } from '../../../pipeline/posting.ts'
import { bodyAbout, label, pay, place, type Sample, sampleCandidate } from '../../sample-posting.ts'

const pair = (a: Sample, b: Sample) => compare(sampleCandidate(a), sampleCandidate(b))
const ad = (posting: Partial<Posting>, labels: Partial<Labels> = {}): Sample => ({ posting, labels })
const onOtherBoard = (posting: Partial<Posting> = {}, labels: Partial<Labels> = {}) =>
  ad({ source: 'board:two', ...posting }, labels)

describe('two copies of one opening', () => {
  it('join when text, employer, title and place agree', () => {
    expect(pair(ad({}), onOtherBoard())).toMatchObject({
      kind: 'full',
      joins: true,
      evidence: { rule: 'one-text' },
    })
  })

  it('join although one board adds a line and the other prints the name of the firm differently', () => {
    const copy = onOtherBoard({
      text: `${bodyAbout('our booking line')}\nApply with one click.`,
      company: 'Harbor Lane',
    })
    expect(pair(ad({}), copy)).toMatchObject({ kind: 'full', joins: true })
  })

  it('join as temporal when the second went up after the first had closed', () => {
    const first = sampleCandidate()
    const closed = {
      ...first,
      sighted: { first: '2026-01-01T00:00:00Z', last: '2026-01-10T00:00:00Z', closed: true },
    }
    const again = sampleCandidate(ad({ postedAt: '2026-01-15T00:00:00Z' }))
    expect(compare({ ...closed, words: first.words }, again)).toMatchObject({ kind: 'temporal', joins: true })
  })

  it('join by the number of the applicant system, however the text was reworded', () => {
    const served = ad({ source: 'greenhouse:harbor', externalId: '4017001' })
    const reworded = onOtherBoard({
      text: bodyAbout('something else entirely').split('\n').reverse().slice(0, 4).join(' and so on. '),
      applyUrl: 'https://boards.greenhouse.io/harbor/jobs/4017001?gh_src=abc',
    })
    expect(pair(served, reworded)).toMatchObject({ joins: true, evidence: { identity: 'opening' } })
  })

  it('join by a requisition number of one employer', () => {
    const verdict = pair(ad({ requisition: 'R-10442' }), onOtherBoard({ requisition: 'r 10442', text: null }))
    expect(verdict).toMatchObject({ kind: 'partial', joins: true, evidence: { identity: 'requisition' } })
  })
})

describe('remote work', () => {
  const remote = { workplace: label('remote' as const), remote_scope: label(['US']) }
  const teaser = { text: bodyAbout('our booking line').slice(0, 480), excerpt: true as const, places: [] }

  it('in one area is one place: a teaser joins the whole text', () => {
    const country = { places: [place(null, null, 'US')] }
    expect(pair(ad(country, remote), onOtherBoard(teaser, remote))).toMatchObject({
      kind: 'partial',
      joins: true,
    })
  })

  it('for two states is two places', () => {
    const [ohio, iowa] = ['OH', 'IA'].map((region) => ad({ places: [place(null, region, 'US')] }, remote))
    expect(pair(ohio!, iowa!).joins).toBe(false)
  })
})

describe('rows without a text', () => {
  const row = (source: string, postedAt: string) => ad({ source, text: null, postedAt })

  it('join across boards by employer, title and town, close in time', () => {
    const days = ['2026-03-01T00:00:00Z', '2026-03-09T00:00:00Z', '2026-06-09T00:00:00Z'] as const
    expect(pair(row('board:one', days[0]), row('board:two', days[1]))).toMatchObject({
      kind: 'partial',
      joins: true,
    })
    expect(pair(row('board:one', days[0]), row('board:two', days[2])).joins).toBe(false)
  })

  it('on one board at one time are two openings', () => {
    const day = '2026-03-01T00:00:00Z'
    expect(pair(row('board:one', day), row('board:one', day)).joins).toBe(false)
  })
})

describe('a cut copy', () => {
  const cut = onOtherBoard({ text: bodyAbout('our booking line').slice(0, 480), excerpt: true })

  it('joins as partial when employer, title and place agree, and is named as the cut side', () => {
    expect(pair(ad({}), cut)).toMatchObject({ kind: 'partial', joins: true, partialSide: 'b' })
    expect(pair(cut, ad({}))).toMatchObject({ kind: 'partial', joins: true, partialSide: 'a' })
  })

  it('joins not when the employer is not named', () => {
    const nameless = onOtherBoard({ ...cut.posting, company: null })
    expect(pair(ad({}), nameless)).toMatchObject({ joins: false })
  })

  it('joins not on 240 characters that two roles have in common', () => {
    const teaser = (title: string) =>
      ad({ title, text: bodyAbout('our booking line').slice(0, 240), excerpt: true })
    expect(pair(teaser('Customer Service Representative'), teaser('Night Auditor'))).toMatchObject({
      joins: false,
    })
  })
})

describe('twins with one text', () => {
  const twins: [string, Sample, Sample, string][] = [
    ['Houston and Los Angeles', ad({}), ad({ places: [place('Los Angeles', 'CA', 'US')] }), 'place'],
    [
      'the same town name in two states',
      ad({ places: [place('Springfield', 'IL', 'US')] }),
      ad({ places: [place('Springfield', 'MO', 'US')] }),
      'place',
    ],
    [
      'two countries',
      ad({ places: [place(null, null, 'DE')] }),
      ad({ places: [place(null, null, 'AT')] }),
      'country',
    ],
    [
      'remote in the US and remote in Canada',
      ad({ places: [], remoteScope: ['US'] }),
      ad({ places: [], remoteScope: ['CA'] }),
      'remote-scope',
    ],
    ['day and night', ad({}, { shifts: [label('day')] }), ad({}, { shifts: [label('overnight')] }), 'shift'],
    [
      'a night shift in the title and none in the other text',
      ad({}),
      ad({}, { shifts: [label('overnight', 'title')] }),
      'shift',
    ],
    [
      'part-time and full-time',
      ad({}, { hours: label('part-time') }),
      ad({}, { hours: label('full-time') }),
      'hours',
    ],
    [
      'German and Spanish callers',
      ad({}, { languages: [label('de')] }),
      ad({}, { languages: [label('es')] }),
      'language',
    ],
    [
      'two requisitions of one tenant',
      ad({ requisition: 'R-10442' }),
      ad({ requisition: 'R-10443' }),
      'requisition',
    ],
    ['disjoint pay', ad({ pay: pay(15, 16) }), ad({ pay: pay(19, 21) }), 'pay'],
    [
      'another role',
      ad({ title: 'Customer Service Dentistry' }),
      ad({ title: 'Customer Service Nutrition' }),
      'title',
    ],
    [
      'a level more',
      ad({ title: 'Agent' }, { advancement: label('entry', 'title') }),
      ad({ title: 'Agent' }, { advancement: label('lead', 'title') }),
      'level',
    ],
  ]

  it.each(twins)('%s never join', (_, a, b, veto) => {
    for (const verdict of [pair(a, b), pair(b, a)]) {
      expect(verdict.joins).toBe(false)
      expect(verdict.evidence.rule).toBe(`veto-${veto}`)
    }
  })

  it('never join when the one was gone for months before the other went up', () => {
    const seen = (first: string, last: string) => ({
      ...sampleCandidate(),
      sighted: { first, last, closed: true },
    })
    const early = seen('2025-01-01T00:00:00Z', '2025-02-01T00:00:00Z')
    const late = seen('2026-01-01T00:00:00Z', '2026-01-09T00:00:00Z')
    expect(compare(early, late)).toMatchObject({ joins: false, evidence: { rule: 'veto-dates' } })
  })

  it('are a campaign when the role is the same', () => {
    expect(pair(ad({}), ad({ places: [place('Los Angeles', 'CA', 'US')] })).kind).toBe('campaign')
  })

  it('keep apart two cities even when one application page serves both', () => {
    const applyUrl = 'https://boards.greenhouse.io/harbor/jobs/4017001'
    expect(pair(ad({ applyUrl }), ad({ applyUrl, places: [place('Los Angeles', 'CA', 'US')] })).joins).toBe(
      false,
    )
  })
})

describe('employers', () => {
  it('that differ make the same text an agency copy, never a join', () => {
    const agency = onOtherBoard({ company: 'Bright Staffing' }, { employer_type: label('agency') })
    expect(pair(ad({}), agency)).toMatchObject({ kind: 'agency-copy', joins: false })
  })

  it('that differ without an agency are strangers with one stock text', () => {
    expect(pair(ad({}), onOtherBoard({ company: 'Midland Tiles' }))).toMatchObject({
      kind: 'different',
      joins: false,
    })
  })

  it('not named on one side do not stand in the way of a text in the same town', () => {
    expect(pair(ad({}), onOtherBoard({ company: null })).joins).toBe(true)
  })

  it('not named on either side, and no place, leave a stock text a stock text', () => {
    const stock = { company: null, places: [] }
    expect(pair(ad(stock), onOtherBoard(stock)).joins).toBe(false)
  })
})

describe('requisition numbers', () => {
  it('of unrelated employers prove nothing', () => {
    const verdict = pair(
      ad({ requisition: '2026-17' }),
      onOtherBoard({
        requisition: '2026-17',
        company: 'Bright Staffing',
        text: bodyAbout('the front desk').toUpperCase(),
      }),
    )
    expect(verdict.joins).toBe(false)
  })

  it('of another numbering (a board its own) do not keep copies apart', () => {
    expect(pair(ad({ requisition: 'R-10442' }), onOtherBoard({ requisition: '2026/17' })).joins).toBe(true)
  })
})
