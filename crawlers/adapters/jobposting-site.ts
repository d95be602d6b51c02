import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { fieldsOf, numberOf, textOf } from '../fields.ts'
import { JOB_ADDRESS, jobAddresses, ownAddresses } from '../job-posting/site-links.ts'
import { readJobPostings } from '../job-posting.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { rejection } from '../rows.ts'
import { readXmlItems } from '../xml-items.ts'

/** A sitemap of sitemaps may name sitemaps of sitemaps; beyond that it is a trap. */
const MAX_SITEMAP_DEPTH = 2

/** An employer's own site: the sitemaps that its robots.txt names, and the schema.org markup of its job pages. */
export const adapter = defineAdapter({
  platform: 'Company site with schema.org JobPosting',
  docs: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
  via: 'html',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['site', 'sitemap', 'match'],
  defaults: { sitemap: '', match: JOB_ADDRESS },
  example: { site: 'https://poplar.example', sitemap: '', match: JOB_ADDRESS },
  everyMs: DAY_MS,
  catchAll: true,

  recognise: (url) =>
    /^https?:$/.test(url.protocol) ? { site: url.origin, sitemap: '', match: JOB_ADDRESS } : null,

  start({ site, sitemap, match }) {
    // Compiled here so that a bad expression is found when the source is read, not in the middle of a run.
    new RegExp(match)
    if (sitemap !== '') return [sitemapRequest(new URL(sitemap, site).href, 0)]
    return [{ url: new URL('/robots.txt', site).href, kind: 'list', missing: 'ok' }]
  },

  parse(page, { site, match }) {
    if (new URL(page.request.url).pathname === '/robots.txt')
      return { postings: [], next: sitemapsOf(page, site).map((url) => sitemapRequest(url, 0)) }
    if (isSitemap(page)) return readSitemap(page, site, match)
    return readJobPostings(page, { isDetail: true })
  },
})

function sitemapRequest(url: string, depth: number): PageRequest {
  return { url, kind: 'list', carry: { depth }, maxBytes: 50 * 1024 * 1024 }
}

function sitemapsOf(page: Page, site: string): string[] {
  const named = [...page.body.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].map((found) => found[1] ?? '')
  const own = ownAddresses(named, site)
  return own.length > 0 ? own : [new URL('/sitemap.xml', site).href]
}

/** What was asked for as a sitemap; in an archive the request is not known, and the document's root tells. */
function isSitemap(page: Page): boolean {
  return (
    fieldsOf(page.request.carry)?.depth !== undefined ||
    /<(urlset|sitemapindex)\b/.test(page.body.slice(0, 2000))
  )
}

function readSitemap(page: Page, site: string, match: string): Parsed {
  if (page.body.startsWith('\x1F'))
    throw new SourceChanged('the sitemap arrived compressed', { url: page.url })
  const { root, items, beyondLimit } = readXmlItems(page, ['urlset', 'sitemapindex'], ['url', 'sitemap'])
  const addresses = items.flatMap((item) => textOf(item.loc) ?? [])
  const rejected =
    beyondLimit === 0 ? [] : [rejection(null, 'sitemap-too-long', `${beyondLimit} addresses were not read`)]
  if (root === 'urlset') {
    const next = jobAddresses(addresses, site, match).map((url) => ({ url, kind: 'detail' as const }))
    // Which addresses lie beyond the limit may change from day to day.
    return { postings: [], rejected, next, ...(beyondLimit > 0 ? { hasMore: true } : {}) }
  }
  const depth = (numberOf(fieldsOf(page.request.carry)?.depth) ?? 0) + 1
  if (depth > MAX_SITEMAP_DEPTH)
    throw new SourceChanged(`sitemaps nested deeper than ${MAX_SITEMAP_DEPTH}`, { url: page.url })
  return {
    postings: [],
    rejected,
    next: ownAddresses(addresses, site).map((url) => sitemapRequest(url, depth)),
  }
}
