import { afterEach, describe, expect, it } from 'vitest'
import { adapter } from '../../crawlers/adapters/newspaper.ts'
import { completeSource } from '../../crawlers/complete-source.ts'
import { walk } from '../../crawlers/crawl.ts'
import { adapters, completeParams, recognise } from '../../crawlers/registry.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { type Answers, startBoard, testFetcher, text } from './board-server.ts'
import { samplePage } from './sample-page.ts'
import { walkThrough } from './walk-board.ts'

type Params = typeof adapter.example
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((part) => part.close()))
})

/** Crawls a newspaper on loopback. */
async function crawl(answers: Answers, params: Partial<Params>, path = '/jobs'): Promise<RawPosting[]> {
  const board = await startBoard(answers)
  const fetcher = testFetcher([board.origin], { limits: { tries: 1 } })
  open.push(board, fetcher)
  const all = { ...adapter.example, ...params, url: board.origin + path }
  const { reads } = await walkThrough(walk(adapter, all, { fetch: fetcher.fetch }))
  const found = reads.flatMap(({ postings }) => postings)
  return found.map((posting) => JSON.parse(JSON.stringify(posting).replaceAll(board.origin, 'http://paper')))
}

function read(body: string, params: Partial<Params> = {}): RawPosting[] {
  return adapter.parse(samplePage(adapter.example.url, body), { ...adapter.example, ...params }).postings
}

const rss = (...items: string[]) =>
  `<rss version="2.0"><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`

const PAPER: Partial<Params> = {
  kind: 'html',
  item: '.ad',
  title: 'h3',
  link: 'a.more',
  date: 'time',
  body: '.words',
  location: '.town',
  pay: '.pay',
  next: 'a[rel=next]',
  timezone: 'Europe/Berlin',
  language: 'de',
}
const card = (n: number, more = '') =>
  `<article class="ad"><h3>Telefon &amp; Empfang ${n}</h3><time datetime="2026-10-0${n} 07:00"></time><p class="words">Anrufe, Schicht ${n}.</p><span class="town">Köln</span><b class="pay">14 €</b>${more}</article>`
const web = (...parts: string[]) =>
  `<!DOCTYPE html><html><meta charset="utf-8"><body>${parts.join('')}</body></html>`

describe('classifieds on web pages', () => {
  it('are read through the selectors of their source, from page to page', async () => {
    const found = await crawl(
      {
        '/jobs': text(
          web(card(1, '<a class="more" href="/ad/1">mehr</a>'), '<a rel="next" href="/jobs/2">weiter</a>'),
        ),
        '/jobs/2': text(
          web(card(2, '<a class="more" href="/ad/2">mehr</a>'), '<a rel="next" href="/jobs">zurück</a>'),
        ),
      },
      PAPER,
    )
    expect(found.map(({ externalId }) => externalId)).toEqual(['http://paper/ad/1', 'http://paper/ad/2'])
    expect(found[0]).toEqual({
      externalId: 'http://paper/ad/1',
      title: 'Telefon & Empfang 1',
      url: 'http://paper/ad/1',
      body: 'Anrufe, Schicht 1.',
      bodyFormat: 'html',
      location: 'Köln',
      pay: '14 €',
      language: 'de',
      postedAt: '2026-10-01T07:00:00+02:00',
    })
  })

  it('end after as many pages as the operator allows', async () => {
    let n = 0
    const endless = (_: unknown, response: { end(body: string): void }) =>
      response.end(
        web(
          card(1, `<a class="more" href="/ad/${++n}">mehr</a>`),
          `<a rel="next" href="/jobs?p=${n}">weiter</a>`,
        ),
      )
    expect(await crawl({ '/jobs': endless }, { ...PAPER, pages: '3' })).toHaveLength(3)
  })

  it('without a link of their own are known again by their words', () => {
    const [first, second] = read(web(card(1), card(2)), PAPER)
    const [again] = read(web(card(1).replace('2026-10-01', '2026-10-08')), PAPER)
    expect(first?.externalId).not.toBe(second?.externalId)
    expect(again?.externalId).toBe(first?.externalId)
    expect(first?.url).toBe(adapter.example.url)
  })
})

describe('a feed of classifieds', () => {
  it('may be in Latin-1', async () => {
    const body = Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${rss('<title>Café: Bedienung für Göteborg</title><link>/a</link>')}`,
      'latin1',
    )
    const [posting] = await crawl({ '/jobs': text(body, { 'content-type': 'text/xml' }) }, {})
    expect(posting).toMatchObject({ title: 'Café: Bedienung für Göteborg', url: 'http://paper/a' })
  })

  it('is cut to the categories of its source', () => {
    const feed = rss(
      '<title>Desk</title><link>https://g.example/1</link><category>Customer Service</category>',
      '<title>Driver</title><link>https://g.example/2</link><category>Transport</category>',
      '<title>Clerk</title><link>https://g.example/3</link>',
    )
    expect(read(feed).map(({ title }) => title)).toEqual(['Desk', 'Driver', 'Clerk'])
    expect(read(feed, { category: 'customer service, office' }).map(({ title }) => title)).toEqual(['Desk'])
  })

  it('is read by its root, also where it was configured as another', () => {
    const rdf = `<rdf:RDF xmlns:dc="x"><channel/><item><title>Night desk</title><link>https://g.example/9</link><dc:date>2026-10-02</dc:date></item></rdf:RDF>`
    expect(read(rdf, { kind: 'atom' })).toMatchObject([{ title: 'Night desk', postedAt: '2026-10-02' }])
  })

  it('reads times without a zone in the zone of its source', () => {
    const feed = rss('<title>Desk</title><link>/1</link><pubDate>Fri, 02 Oct 2026 06:00:00</pubDate>')
    expect(read(feed, { timezone: 'America/Chicago' })[0]?.postedAt).toBe('2026-10-02T06:00:00-05:00')
  })
})

describe('a newspaper as a source', () => {
  it('closes what it has not shown for 14 days, unless it names another age', async () => {
    const all = await adapters()
    const source = {
      adapter: 'newspaper',
      params: { url: 'https://g.example/jobs.rss' },
      access: 'on' as const,
    }
    expect(completeSource(source, all)).toMatchObject({
      problems: [],
      source: { closing: 'window', closesAfterDays: 14 },
    })
    expect(completeSource({ ...source, closesAfterDays: 30 }, all).source.closesAfterDays).toBe(30)
  })

  it.each([
    [{ kind: 'pdf' }, 'kind is'],
    [{ kind: 'html' }, 'needs the selector'],
    [{ kind: 'html', item: 'li[' }, 'li['],
    [{ pages: '0' }, 'pages is'],
    [{ timezone: 'Mars/Phobos' }, 'Mars/Phobos'],
  ])('that is configured with %o is told so before it is crawled', (params, told) => {
    const { problems } = completeParams(adapter, { url: 'https://g.example/jobs.rss', ...params })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(told)
  })

  it('is recognised in an archive by an address that speaks of jobs and of a feed', async () => {
    const of = async (url: string, type: string) => (await recognise(url, type))?.id ?? null
    expect(await of('https://g.example/classifieds/jobs.rss', 'application/rss+xml')).toBe('newspaper')
    expect(await of('https://g.example/stellenmarkt?format=rss', 'text/xml')).toBe('newspaper')
    expect(await of('https://g.example/sport/feed.xml', 'text/xml')).toBeNull()
    expect(await of('https://g.example/jobs/sitemap.xml', 'text/xml')).toBeNull()
    expect(await of('https://g.example/jobs/12', 'text/html')).toBe('jobposting-site')
  })
})
