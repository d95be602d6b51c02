import { DAY_MS, defineAdapter } from '../adapter.ts'
import { addressOf, textOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import { readJobPage } from '../job-page.ts'
import type { Page, Parsed } from '../page.ts'
import { htmlText, otherForm, readRows } from '../rows.ts'

/** The sections in which jobs are offered; a saved page of any other section holds none. */
const JOB_SECTIONS = new Set(
  `jjj acc bus csr edu egr etc fbh gov hea hum lab lgl mar med mnu npo ofc rej ret sad sci sec sls sof spa tch tfr trd
  trp web wri`.split(/\s+/),
)
const GONE = /This posting has (?:been deleted by its author|expired|been flagged)/i

/** Craigslist, whose terms ban robots: result pages and postings that a person saved. */
export const adapter = defineAdapter({
  platform: 'Craigslist',
  docs: 'https://www.craigslist.org/about/help/',
  via: 'html',
  access: 'import-only',
  closing: 'window',
  expects: ['url', 'body'],
  params: ['site', 'section'],
  example: { site: 'https://sfbay.craigslist.org', section: 'csr' },
  everyMs: DAY_MS,

  recognise(url) {
    if (!/(^|\.)craigslist\.(org|ca)$/.test(url.hostname)) return null
    const section = sectionOf(url)
    if (section === undefined && idOf(url.href) === undefined) return null
    return { site: url.origin, section: section ?? 'jjj' }
  },

  jobAt(url) {
    const externalId = idOf(url.href)
    if (externalId === undefined || !JOB_SECTIONS.has(sectionOf(url) ?? '')) return null
    return { externalId, url: url.origin + url.pathname }
  },

  start: ({ site, section }) => [{ url: `${site}/search/${encodeURIComponent(section)}`, kind: 'list' }],

  parse(page) {
    const id = idOf(page.request.url)
    return id === undefined ? readResults(page) : readPosting(page, id)
  },
})

/** `csr` of /search/sfc/csr, /search/subarea/sfc?cat=csr and /sfc/csr/d/words/7000000001.html. */
function sectionOf(url: URL): string | undefined {
  const search = /^\/search(?:\/.*)?\/([\w-]+)\/?$/.exec(url.pathname)?.[1]
  if (search !== undefined) return url.searchParams.get('cat') ?? search
  return /\/(\w{3})\/d\//.exec(url.pathname)?.[1]
}

/** The number, or in newer addresses the token, that ends a posting's address. */
function idOf(address: string): string | undefined {
  const { pathname } = new URL(address)
  return /\/(\d{6,})\.html$/.exec(pathname)?.[1] ?? /^\/view\/d\/[^/]+\/(\w+)$/.exec(pathname)?.[1]
}

function readResults(page: Page): Parsed {
  const $ = loadHtml(page.body)
  const list = $('.cl-static-search-results')
  if (list.length === 0) throw otherForm(page, 'no Craigslist results')
  // The page's own word counts: what it was saved or recorded under may be anything.
  const own = addressOf($('link[rel="canonical"]').attr('href'), page.url) ?? page.request.url
  if (!JOB_SECTIONS.has(sectionOf(new URL(own)) ?? '')) return { postings: [] }
  const results = list
    .find('.cl-static-search-result')
    .get()
    .map((result) => ({
      href: addressOf($(result).find('a[href]').first().attr('href'), page.url),
      title: $(result).find('.title').first().text() || $(result).attr('title'),
      place: $(result).find('.location').first().text(),
    }))
  const { postings, rejected } = readRows(results, ({ href, title, place }) => ({
    externalId: typeof href === 'string' ? idOf(href) : undefined,
    title: textOf(title),
    url: addressOf(href),
    location: textOf(place),
  }))
  const next = postings.flatMap((row) =>
    row.url === undefined ? [] : [{ url: row.url, kind: 'detail' as const, row }],
  )
  return { postings: [], rejected, next }
}

function readPosting(page: Page, id: string): Parsed {
  const $ = loadHtml(page.body)
  if (GONE.test($('body').text())) return { postings: [], gone: [id] }
  const said = $('.attrgroup span')
    .get()
    .map((span) => $(span).text().replaceAll(/\s+/g, ' ').trim())
  const saidOf = (name: string) =>
    textOf(said.find((text) => text.startsWith(`${name}:`))?.slice(name.length + 1))
  const section = sectionOf(new URL(page.request.url))
  const commitment = saidOf('employment type')
  // Only jobs name an employment type; an address of the newer form does not tell its section.
  if (section === undefined ? commitment === undefined : !JOB_SECTIONS.has(section)) return { postings: [] }
  const text = $('#postingbody')
  text.find('.print-information, .print-qrcode-container').remove()
  return readJobPage(page, id, {
    title: textOf($('#titletextonly').first().text()),
    ...htmlText(textOf(text.html()?.replace(/QR Code Link to This Post/i, ''))),
    pay: saidOf('compensation'),
    commitment,
    workplace: said.find((one) => /^telecommuting/i.test(one)),
    location: textOf($('meta[name="geo.placename"]').attr('content')) ?? page.request.row?.location,
    postedAt: textOf($('p.postinginfo time.date[datetime]').first().attr('datetime')),
  })
}
