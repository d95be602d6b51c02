import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../pipeline/dedupe/key.ts'
import { canonicalAddress, openingAddresses } from '../../../pipeline/dedupe/opening-address.ts'
import { keysOf } from '../../../pipeline/dedupe.ts'
import type { Posting } from '../../../pipeline/posting.ts'
import { bodyAbout, pay, place, sampleLabels, samplePosting } from '../../sample-posting.ts'

const keys = (over: Partial<Posting>) => keysOf(samplePosting(over), sampleLabels())
const shared = (a: Buffer[], b: Buffer[]) =>
  a.filter((key) => b.some((other) => other.equals(key))).map(kindOf)

describe('keysOf', () => {
  it('gives 16 bytes a key, the first naming the kind, the same on every machine', () => {
    const found = keys({ requisition: 'R-10442' })
    const strong = found.filter((key) => kindOf(key) !== 'band')
    expect(strong.map((key) => key.length)).toEqual([16, 16, 16, 16])
    expect(strong.map(kindOf)).toEqual(['requisition', 'content', 'employer-title-place', 'employer-title'])
    expect(found[0]!.toString('hex')).toBe(keys({ requisition: 'r10442' })[0]!.toString('hex'))
    expect(found[3]!.toString('hex')).toMatchInlineSnapshot(`"069543eeebd9e5b6706ac3f69f40ff95"`)
  })

  it('gives a fingerprint of 24 bands of 7 bytes to a text of some length, the same on every machine', () => {
    const bands = keys({}).filter((key) => kindOf(key) === 'band')
    expect(bands.map((key) => key.length)).toEqual(Array.from({ length: 24 }, () => 7))
    expect(bands[0]!.toString('hex')).toMatchInlineSnapshot(`"09c38c7bc7e360"`)
    const teaser = bodyAbout('our booking line').slice(0, 380)
    expect(keys({ text: teaser }).map(kindOf)).not.toContain('band')
  })

  it('meets an edited copy by bands alone where an employer is not named on one side or on both', () => {
    const nameless = { company: null, employerKey: null }
    const edited = { ...nameless, text: `${bodyAbout('our booking line')}\nApply with one click.` }
    for (const other of [keys(nameless), keys({})]) {
      expect(new Set(shared(keys(edited), other))).toEqual(new Set(['band']))
    }
  })

  it('meets by bands where a tenth of the words differ, and not where the frame alone is shared', () => {
    const bands = (text: string) => keys({ text }).filter((key) => kindOf(key) === 'band')
    const whole = bodyAbout('our booking line')
    const edited = whole.replace('three weeks', 'four weeks').replace('a few lines', 'one line')
    expect(shared(bands(whole), bands(`${edited}\nApply with one click.`)).length).toBeGreaterThan(0)
    const other = whole.split('\n').map((line, n) => (n < 2 ? line : line.split(' ').reverse().join(' ')))
    expect(shared(bands(whole), bands(other.join('\n'))).length).toBeLessThan(3)
  })

  it('meets a retold copy by the beginning of the employer’s name, the place and the pay', () => {
    const paid = { pay: pay(17, 19), text: null }
    const [one, other] = [
      keys(paid),
      keys({ ...paid, title: 'Gästebetreuung', company: 'Harbor Lane Hotels' }),
    ]
    expect(shared(one, other)).toEqual(['brand-place-pay'])
    expect(shared(one, keys({ ...paid, company: 'Bright Staffing' }))).toEqual([])
  })

  it('meets on the number of the applicant system, in an address, a parameter or the text', () => {
    const own = keys({ source: 'greenhouse:harbor', externalId: '4017001', text: null })
    const link = { company: null, places: [], text: null }
    expect(
      shared(own, keys({ ...link, applyUrl: 'https://job-boards.greenhouse.io/harbor/jobs/4017001' })),
    ).toEqual(['opening'])
    expect(
      shared(own, keys({ ...link, applyUrl: 'https://harborlane.example/jobs?gh_jid=4017001&utm_source=x' })),
    ).toEqual(['opening'])
    const text = 'Apply here: https://boards.greenhouse.io/harbor/jobs/4017001.'
    expect(shared(own, keys({ ...link, text }))).toEqual(['opening'])
  })

  it('takes no number from a text that lists several openings', () => {
    const text = 'https://boards.greenhouse.io/a/jobs/4017001 https://boards.greenhouse.io/a/jobs/4017002'
    expect(openingAddresses(samplePosting({ text })).openings).toEqual([])
  })

  it('names a Workday requisition alike under every site of the tenant', () => {
    const at = (site: string) => samplePosting({ applyUrl: `https://acme.wd5.myworkdayjobs.com/${site}` })
    const [one, other] = [
      at('en-US/External/job/Austin/Agent_R-10442'),
      at('Careers/job/Austin/Agent_R-10442-2'),
    ]
    expect(openingAddresses(one).openings).toEqual(['workday/acme/r-10442'])
    expect(openingAddresses(other).openings).toEqual(openingAddresses(one).openings)
  })

  it('never meets on an employer that is not named', () => {
    const nameless = { company: null, text: null, requisition: 'R-10442' }
    expect(keys(nameless)).toEqual([])
  })

  it('keeps employers of other scripts apart', () => {
    const found = ['株式会社みなと', 'ООО Гавань', 'شركة الميناء'].map((company) =>
      keys({ company, text: null }),
    )
    expect(shared(found[0]!, found[1]!)).toEqual([])
    expect(shared(found[1]!, found[2]!)).toEqual([])
    expect(found.every((each) => each.length === 2)).toBe(true)
  })

  it('meets on employer, title and town whatever region the source prints', () => {
    const [a, b] = [keys({ text: null }), keys({ text: null, places: [place('Houston', null, 'US')] })]
    expect(shared(a, b)).toEqual(['employer-title-place', 'employer-title'])
  })
})

describe('canonicalAddress', () => {
  const canonical = (address: string) => canonicalAddress(new URL(address))

  it('drops tracking, keeps what names the opening', () => {
    expect(canonical('https://www.acme.example/jobs/apply/?jobId=77&utm_source=a&gclid=b#top')).toBe(
      'acme.example/jobs?jobid=77',
    )
    expect(canonical('http://acme.example/jobs?reqId=1&lang=de')).toBe('acme.example/jobs?lang=de&reqid=1')
  })
})
