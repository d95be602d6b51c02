import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { addressOf, textOf, textsOf } from '../fields.ts'
import { extraOf, htmlText, readRows } from '../rows.ts'
import { readXmlItems } from '../xml-items.ts'

/** Real Work From Anywhere's feed, per category or of the whole board: the newest postings, all without a country. */
export const adapter = defineAdapter({
  platform: 'Real Work From Anywhere',
  docs: 'https://www.realworkfromanywhere.com/rss-feeds',
  via: 'feed',
  access: 'on',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  params: ['category', 'site'],
  defaults: { category: 'remote-customer-support-jobs', site: 'https://www.realworkfromanywhere.com' },
  example: { category: 'remote-customer-support-jobs', site: 'https://www.realworkfromanywhere.com' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const [found, category] = /^\/(?:(remote-[\w-]+-jobs)\/)?rss\.xml$/.exec(url.pathname) ?? []
    if (found === undefined || !/(^|\.)realworkfromanywhere\.com$/.test(url.hostname)) return null
    return { category: category ?? '', site: url.origin }
  },

  start: ({ category, site }) => [
    { url: `${site}/${category === '' ? '' : `${encodeURIComponent(category)}/`}rss.xml`, kind: 'list' },
  ],

  parse: (page) =>
    readRows(readXmlItems(page, ['rss'], ['item']).items, (item) => {
      const heading = textOf(item.title)
      // "Support Agent at Night at Spruce": the employer stands after the last one.
      const split = heading?.lastIndexOf(' at ') ?? -1
      return {
        externalId: textOf(item.guid) ?? addressOf(item.link),
        title: textOf(split === -1 ? heading : heading?.slice(0, split)),
        company: split === -1 ? undefined : textOf(heading?.slice(split + 4)),
        url: addressOf(item.link) ?? addressOf(item.guid),
        ...htmlText(textOf(item.description)),
        // Not a reading of the text: the board takes remote jobs without a country alone.
        location: 'Anywhere in the world',
        workplace: 'remote',
        postedAt: textOf(item.pubDate),
        extra: extraOf({ category: textsOf(item.category) }),
      }
    }),
})
