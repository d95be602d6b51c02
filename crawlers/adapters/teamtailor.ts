import type { RawPlace } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, textOf, textsOf } from '../fields.ts'
import { readNode } from '../job-posting/read-node.ts'
import type { Page, Parsed } from '../page.ts'
import { type Draft, extraOf, htmlText, placeOf, readJson, readRows } from '../rows.ts'
import { readXmlItems } from '../xml-items.ts'

/** What the RSS writes for how remote a job is; its words mean nothing elsewhere ("none" is on site). */
const REMOTE_STATUS: Record<string, string> = {
  fully: 'fully remote',
  hybrid: 'hybrid',
  temporary: 'hybrid',
  none: 'on-site',
}

/** Teamtailor's JSON Feed, whose items carry schema.org markup; its RSS, which a person may have saved, is read too. */
export const adapter = defineAdapter({
  platform: 'Teamtailor',
  docs: 'https://www.jsonfeed.org/version/1.1/',
  via: 'feed',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['site'],
  example: { site: 'https://almexample.teamtailor.com' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const isFeed =
      url.pathname === '/jobs.json' ||
      (url.pathname === '/jobs.rss' && /\.teamtailor\.com$/.test(url.hostname))
    return isFeed ? { site: url.origin } : null
  },

  start: ({ site }) => [{ url: `${site}/jobs.json`, kind: 'list' }],

  // A custom domain may answer with a web page: neither feed, so that ends as SourceChanged.
  parse: (page, { site }) =>
    page.body.trimStart().startsWith('<') ? readRss(page) : readJsonFeed(page, site),
})

function readJsonFeed(page: Page, site: string): Parsed {
  const feed = fieldsOf(readJson(page)) ?? {}
  if (!Array.isArray(feed.items)) throw new SourceChanged('no list "items" in the answer', { url: page.url })
  const next = addressOf(feed.next_url, page.url)
  return {
    ...readRows(feed.items, (item) => {
      const { requisition: _number, ...marked } = readNode(fieldsOf(item._jobposting) ?? {})
      const html = textOf(item.content_html)
      return {
        ...marked,
        ...identityOf(item.url, item.id),
        title: textOf(item.title) ?? marked.title,
        body: html ?? marked.body,
        bodyFormat: html === undefined ? marked.bodyFormat : 'html',
        postedAt: textOf(item.date_published) ?? marked.postedAt,
      }
    }),
    ...(next === undefined || next.startsWith(`${site}/`)
      ? { next: next === undefined ? [] : [{ url: next, kind: 'list' }] }
      : // More lies where we do not follow: what was not shown may still be open.
        { next: [], hasMore: true }),
  }
}

function readRss(page: Page): Parsed {
  const { items } = readXmlItems(page, ['rss'], ['item'], ['tt:locations', 'tt:location'])
  return readRows(items, (item) => {
    return {
      ...identityOf(item.link, item.guid),
      title: textOf(item.title),
      ...htmlText(textOf(item.description)),
      location: listOf(item['tt:locations'])
        .flatMap((list) => listOf(fieldsOf(list)?.['tt:location']))
        .flatMap((place) => placeOfRss(fieldsOf(place) ?? {}) ?? []),
      workplace: REMOTE_STATUS[textOf(item.remoteStatus) ?? ''],
      postedAt: textOf(item.pubDate),
      extra: extraOf({ department: textsOf(item['tt:department']), role: textsOf(item['tt:role']) }),
    }
  })
}

/** Both feeds link to /jobs/{number}-words; the ids they give beside it differ. */
function identityOf(link: unknown, id: unknown): Draft {
  const url = addressOf(link)
  const number =
    url === undefined ? undefined : /^\/(?:[\w-]+\/)?jobs\/(\d+)/.exec(new URL(url).pathname)?.[1]
  return { externalId: number ?? textOf(id) ?? url, url }
}

function placeOfRss(place: Fields): RawPlace | string | undefined {
  const read = placeOf({ city: textOf(place['tt:city']), country: textOf(place['tt:country']) })
  return read ?? textOf(place['tt:name'])
}
