import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, fieldsOf, textOf, textsOf } from '../fields.ts'
import { extraOf, htmlText, readJson, readRows } from '../rows.ts'
import { readXmlItems } from '../xml-items.ts'

const FEED = 'https://remotive.com/remote-jobs/customer-support/feed'

/** Remotive's feed per category. Its API, which robots.txt closes, is read where somebody kept an answer of it. */
export const adapter = defineAdapter({
  platform: 'Remotive',
  docs: 'https://github.com/remotive-com/remote-jobs-api',
  via: 'feed',
  access: 'on',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  // The whole address: the published list of feeds is old, and some are gone.
  params: ['feed'],
  defaults: { feed: FEED },
  example: { feed: FEED },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    if (url.pathname === '/api/remote-jobs') return { feed: FEED }
    return /^\/remote-jobs\/[\w-]+\/feed\/?$/.test(url.pathname) ? { feed: url.origin + url.pathname } : null
  },

  start: ({ feed }) => [{ url: feed, kind: 'list' }],

  parse(page) {
    if (page.body.trimStart().startsWith('<'))
      return readRows(readXmlItems(page, ['rss'], ['item']).items, (item) => {
        const url = addressOf(item.link) ?? addressOf(item.guid)
        return {
          externalId: textOf(item.jobId) ?? idOf(url) ?? textOf(item.guid) ?? url,
          title: textOf(item.title),
          url,
          company: textOf(item.company),
          ...htmlText(textOf(item.description)),
          location: textOf(item.location),
          // Not a reading of the text: the board takes remote jobs alone.
          workplace: 'remote',
          commitment: textOf(item.type),
          postedAt: textOf(item.pubDate),
          extra: extraOf({ category: textsOf(item.category) }),
        }
      })
    const rows = fieldsOf(readJson(page))?.jobs
    if (!Array.isArray(rows)) throw new SourceChanged('no list "jobs" in the answer', { url: page.url })
    return readRows(rows, (job) => {
      return {
        externalId: textOf(job.id),
        title: textOf(job.title),
        url: addressOf(job.url),
        company: textOf(job.company_name),
        ...htmlText(textOf(job.description)),
        location: textOf(job.candidate_required_location),
        workplace: 'remote',
        commitment: textOf(job.job_type),
        pay: textOf(job.salary),
        postedAt: textOf(job.publication_date),
        extra: extraOf({ category: textsOf(job.category), tags: textsOf(job.tags) }),
      }
    })
  },
})

/** The number that ends a posting's address is its id in the API. */
function idOf(url: string | undefined): string | undefined {
  return /-(\d+)\/?$/.exec(url ?? '')?.[1]
}
