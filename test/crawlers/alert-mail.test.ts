import { describe, expect, it } from 'vitest'
import { type AlertMail, readAlertMail } from '../../crawlers/alert-mail.ts'

/** Sites, and of each posting what a reader would look for. */
async function read(mail: AlertMail) {
  const sites = await readAlertMail(mail)
  return sites.map(({ recognised, domain, postings, rejected }) => ({
    site: recognised?.id ?? domain,
    postings,
    ...(rejected.length > 0 && { rejected }),
  }))
}

const SAFE = 'https://eu01.safelinks.example/?url='

describe('an alert in markup', () => {
  it('gives one posting per job, with the company and place that stand beside its link', async () => {
    const html = `<html><head><title>2 new jobs</title></head><body><h2>2 new jobs near you</h2><table>
      <tr><td><a href="https://www.linkedin.com/comm/jobs/view/4011111111/?trackingId=me&midToken=x"><img src="logo.png" alt=""></a>
        <a href="https://www.linkedin.com/comm/jobs/view/4011111111/?trackingId=me&other=y">Chat Support Agent</a>
        <p>Harbour Lane &middot; Columbus, OH (Remote)</p><p>Easy Apply</p></td></tr>
      <tr><td><a href="https://www.linkedin.com/comm/jobs/view/4022222222/?trackingId=me"><div>Front Desk Clerk</div><div>Pine &amp; Daughters</div><div>Akron, Ohio</div></a></td></tr>
      </table><a href="https://www.linkedin.com/comm/jobs/search?keywords=support">See all jobs</a>
      <p>This mail was sent to you because you asked for it.</p><a href="https://www.linkedin.com/e/unsubscribe?id=12345678">Unsubscribe</a></body></html>`
    expect(await read({ html, fromHost: 'linkedin.com' })).toEqual([
      {
        site: 'linkedin',
        postings: [
          {
            externalId: '4011111111',
            title: 'Chat Support Agent',
            url: 'https://www.linkedin.com/jobs/view/4011111111',
            company: 'Harbour Lane',
            location: 'Columbus, OH (Remote)',
            excerpt: true,
          },
          {
            externalId: '4022222222',
            title: 'Front Desk Clerk',
            url: 'https://www.linkedin.com/jobs/view/4022222222',
            company: 'Pine & Daughters',
            location: 'Akron, Ohio',
            excerpt: true,
          },
        ],
      },
    ])
  })

  it('keeps the teaser, and leaves what is no evident company or place where it stands', async () => {
    const html = `<div><a href="https://de.indeed.com/rc/clk/dl?jk=0123456789abcdef&tk=SECRET&alid=ME">Kundenberater (m/w/d) in Teilzeit</a>
      <div>Blauer Kessel GmbH - Leipzig</div><div>16,50 € pro Stunde</div><div>Du beantwortest Anrufe zu Rechnungen und hörst gut zu.</div></div>
      <div><a href="https://de.indeed.com/viewjob?jk=fedcba9876543210&from=ja">Telefonist</a><div>vor 3 Tagen veröffentlicht.</div></div>`
    const [site] = await read({ html })
    expect(site?.postings).toEqual([
      {
        externalId: '0123456789abcdef',
        title: 'Kundenberater (m/w/d) in Teilzeit',
        url: 'https://de.indeed.com/viewjob?jk=0123456789abcdef',
        company: 'Blauer Kessel GmbH - Leipzig',
        body: '16,50 € pro Stunde\nDu beantwortest Anrufe zu Rechnungen und hörst gut zu.',
        bodyFormat: 'text',
        excerpt: true,
      },
      {
        externalId: 'fedcba9876543210',
        title: 'Telefonist',
        url: 'https://de.indeed.com/viewjob?jk=fedcba9876543210',
        body: 'vor 3 Tagen veröffentlicht.',
        bodyFormat: 'text',
        excerpt: true,
      },
    ])
  })

  it('finds the job behind redirects that carry its address, and takes nothing from those that hide it', async () => {
    const target = 'https://www.careerbuilder.com/job/J3A0B1C2D3E4F5G6H7K?utm_source=alert'
    const once = `https://click.example/r?u=${encodeURIComponent(target)}&who=me`
    const html = `<p><a href="${SAFE}${encodeURIComponent(once)}">Returns Desk Agent</a></p>
      <p><a href="https://click.monster.com/f/a/qwertyuiop~~/zxcv">Hidden Behind A Counter</a></p>`
    expect(await read({ html, fromHost: 'mail.monster.com' })).toEqual([
      {
        site: 'careerbuilder',
        postings: [
          {
            externalId: 'J3A0B1C2D3E4F5G6H7K',
            title: 'Returns Desk Agent',
            url: 'https://www.careerbuilder.com/job/J3A0B1C2D3E4F5G6H7K',
            excerpt: true,
          },
        ],
      },
    ])
  })

  it('of a site that nobody knows takes the job links to the sender’s own domain', async () => {
    const html = `<ul><li><a href="https://www.gazette.example.com/jobs/hotel-clerk-88120?m=me%40here">Hotel Clerk, nights</a></li>
      <li><a href="https://www.gazette.example.com/vacancy?id=88121&subscriber=77">Search Desk Assistant</a></li>
      <li><a href="https://www.gazette.example.com/jobs/alerts/99120/edit">Change this alert</a></li>
      <li><a href="https://elsewhere.example.net/jobs/88122">Somebody else's job</a></li></ul>`
    const [site] = await read({ html, fromHost: 'news.gazette.example.com' })
    expect(site?.site).toBe('example.com')
    expect(site?.postings.map(({ title, url }) => [title, url])).toEqual([
      ['Hotel Clerk, nights', 'https://www.gazette.example.com/jobs/hotel-clerk-88120'],
      ['Search Desk Assistant', 'https://www.gazette.example.com/vacancy?id=88121'],
    ])
    expect(await read({ html, fromHost: 'friend.example.org' })).toEqual([])
  })

  it('counts a job whose links carry no words', async () => {
    const html = `<a href="https://www.linkedin.com/jobs/view/4033333333"><img src="x.png"></a>
      <a href="https://www.linkedin.com/jobs/view/4033333333">View job</a>`
    const [site] = await read({ html })
    expect(site).toMatchObject({ postings: [], rejected: [{ externalId: '4033333333', reason: 'no-title' }] })
  })
})

it('an alert in plain text names each job in the lines over its address', async () => {
  const text = `Your alert for chat support
2 new jobs match

Chat Support Agent
Harbour Lane
Columbus, OH
View job: https://www.linkedin.com/comm/jobs/view/4011111111/?trackingId=me

---------------------------

Order Clerk
Lumen Air - Austin, TX
You take orders by phone.

https://www.linkedin.com/comm/jobs/view/4022222222/?trackingId=me

Unsubscribe: https://www.linkedin.com/e/unsubscribe?id=12345678
`
  const [site] = await read({ text })
  expect(
    site?.postings.map(({ title, company, location, body }) => ({ title, company, location, body })),
  ).toEqual([
    { title: 'Chat Support Agent', company: 'Harbour Lane', location: 'Columbus, OH', body: undefined },
    { title: 'Order Clerk', company: 'Lumen Air', location: 'Austin, TX', body: 'You take orders by phone.' },
  ])
})
