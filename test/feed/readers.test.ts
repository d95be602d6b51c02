import { describe, expect, it } from 'vitest'
import { jobPostingLd } from '../../feed/job-posting-ld.ts'
import { jsonFeed } from '../../feed/schemas/answers.ts'
import type { ListedJob } from '../../feed/schemas/job.ts'
import { addSource } from '../db/store-rows.ts'
import { GERMAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'

const { db, feed, get } = await feedSide()
const HOSTILE = '</title><script>alert(1)</script> & "agent" \u0007 part-time chat'
await addSource(db, 'lever:one', { attribution: 'Board One' })
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [
  NIGHT,
  OFFICE,
  GERMAN,
  { ...NIGHT, externalId: 'hostile', title: HOSTILE, company: '<b>&Co' },
])

describe('a saved filter for feed readers', () => {
  it('is a JSON Feed 1.1', async () => {
    const answer = await get('/v1/feed.json?shift=overnight')
    expect(answer.headers.get('content-type')).toContain('application/feed+json')
    const read = jsonFeed.parse(JSON.parse(answer.body))
    expect(read.home_page_url).toBe(`${feed.url}/?shift=overnight`)
    expect(read.items.map(({ title }) => title)).toContain(NIGHT.title)
    const night = read.items.find(({ title }) => title === NIGHT.title)!
    expect(night).toMatchObject({
      external_url: NIGHT.url,
      authors: [{ name: NIGHT.company }],
      language: 'en',
      _callboard: { redistribution: 'link-back', attribution: ['Board One'] },
    })
    expect(night.content_text).toContain('18 – 20.50 USD an hour')
    expect(night.tags).toContain('overnight')
  })

  it('is RSS that holds hostile titles as text', async () => {
    const { body, headers } = await get('/v1/feed.rss?q=agent')
    expect(headers.get('content-type')).toContain('application/rss+xml')
    expect(body).toContain('<title>alert(1) &amp; &quot;agent&quot; part-time chat</title>')
    expect(body).toContain('<dc:creator>&lt;b&gt;&amp;Co</dc:creator>')
    expect(body).toContain('<dc:rights>link-back: Board One</dc:rights>')
    expect(body).not.toMatch(/<(script|b)>/)
    // Characters below 32 other than line ends are no XML at all.
    expect(body).not.toContain('\u0007')
    expect(body.match(/<item>/g)).toHaveLength(1)
  })
})

describe('/v1/jobs/{id}.jsonld', () => {
  it('has what search engines require and recommend', async () => {
    const { body: page } = await get('/v1/jobs?shift=overnight&q=airport')
    const { body, headers } = await get(`/v1/jobs/${page.data[0].id}.jsonld`)
    expect(headers.get('content-type')).toContain('application/ld+json')
    expect(JSON.parse(body)).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: NIGHT.title,
      datePosted: '2026-02-20',
      description: expect.stringMatching(/^<p>Guests call us/),
      hiringOrganization: { '@type': 'Organization', name: NIGHT.company },
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'US' }],
      employmentType: ['PART_TIME'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', minValue: 18, maxValue: 20.5, unitText: 'HOUR' },
      },
      identifier: { '@type': 'PropertyValue', value: page.data[0].id },
      url: NIGHT.url,
    })
  })

  it('says where the work is as search engines want it, and is none where that is not known', async () => {
    const { body } = await get('/v1/jobs?shift=overnight&q=airport')
    const job = body.data[0] as ListedJob
    const where = (changes: Partial<ListedJob>, remoteScope: string[] = []) => {
      const ld = jobPostingLd({ ...job, ...changes }, 'A text.', remoteScope) as Record<
        string,
        unknown
      > | null
      return ld && [ld.jobLocation, ld.jobLocationType, ld.applicantLocationRequirements]
    }
    const address = (parts: object) => [{ '@type': 'Place', address: { '@type': 'PostalAddress', ...parts } }]
    const [onsite, nowhere] = [{ workplace: 'onsite' as const }, { places: [], countries: [] }]
    expect(
      where({ ...onsite, places: [{ city: 'Dayton', region: 'OH', country: null }], countries: ['US'] }),
    ).toEqual([
      address({ addressLocality: 'Dayton', addressRegion: 'OH', addressCountry: 'US' }),
      undefined,
      undefined,
    ])
    expect(where({ ...onsite, ...nowhere, countries: ['LV'] })?.[0]).toEqual(
      address({ addressCountry: 'LV' }),
    )
    expect(where({ ...nowhere }, ['US-OH', 'DE'])).toEqual([
      undefined,
      'TELECOMMUTE',
      [
        { '@type': 'State', name: 'OH, US' },
        { '@type': 'Country', name: 'DE' },
      ],
    ])
    expect(where(nowhere)).toBeNull()
    expect(where({ ...onsite, ...nowhere })).toBeNull()
  })

  it('is 404 for what is not there', async () => {
    expect((await get('/v1/jobs/nothing.jsonld')).status).toBe(404)
  })
})
