import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { addressOf, textOf } from '../fields.ts'
import { extraOf, htmlText, readRows } from '../rows.ts'
import { readXmlItems } from '../xml-items.ts'

/** We Work Remotely's feed per category: the newest postings only, each with its date of expiry. */
export const adapter = defineAdapter({
  platform: 'We Work Remotely',
  docs: 'https://weworkremotely.com/remote-job-rss-feed',
  via: 'feed',
  access: 'on',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  params: ['feed', 'site'],
  defaults: { feed: 'categories/remote-customer-support-jobs', site: 'https://weworkremotely.com' },
  example: { feed: 'categories/remote-customer-support-jobs', site: 'https://weworkremotely.com' },
  everyMs: HOUR_MS,

  recognise(url) {
    const feed = /^\/(remote-jobs|categories\/remote-[\w-]+-jobs)\.rss$/.exec(url.pathname)?.[1]
    return feed === undefined ? null : { feed, site: url.origin }
  },

  start: ({ feed, site }) => [{ url: `${site}/${feed}.rss`, kind: 'list' }],

  // An unknown category redirects to the home page, which is no feed: that ends as SourceChanged.
  parse: (page) =>
    readRows(readXmlItems(page, ['rss'], ['item']).items, (item) => {
      const heading = textOf(item.title)
      const split = heading?.indexOf(': ') ?? -1
      return {
        externalId: textOf(item.guid) ?? addressOf(item.link),
        title: textOf(heading?.slice(split === -1 ? 0 : split + 2)),
        company: split === -1 ? undefined : textOf(heading?.slice(0, split)),
        url: addressOf(item.link) ?? addressOf(item.guid),
        ...htmlText(textOf(item.description)),
        // Who may apply ("USA Only"); country and state are the employer's seat, and no place of work.
        location: textOf(item.region),
        // Not a reading of the text: every feed of this board is a feed of remote jobs.
        workplace: 'remote',
        commitment: textOf(item.type),
        postedAt: textOf(item.pubDate),
        closesAt: textOf(item.expires_at),
        extra: extraOf({
          category: textOf(item.category),
          skills: textOf(item.skills),
          seatCountry: textOf(item.country),
          seatState: textOf(item.state),
        }),
      }
    }),
})
