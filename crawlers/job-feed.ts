import { addressOf, type Fields, textOf, textsOf } from './fields.ts'
import type { Page } from './page.ts'
import { type Draft, htmlText, readRows } from './rows.ts'
import { readXmlItems } from './xml-items.ts'

/**
 * Reads the RSS of a board that runs on WordPress with WP Job Manager, whose elements of its own are written
 * `job_listing:location`, `job_listing:job_type` and `job_listing:company`.
 *
 * @param further what the board's adapter adds to, or puts in place of, what the feed says
 * @throws SourceChanged when the answer is no RSS
 */
export function readJobFeed(page: Page, further: (item: Fields, draft: Draft) => Draft) {
  return readRows(readXmlItems(page, ['rss'], ['item']).items, (item) => {
    const draft: Draft = {
      externalId: textOf(item.guid) ?? addressOf(item.link),
      title: textOf(item.title),
      url: addressOf(item.link) ?? addressOf(item.guid),
      company: textOf(item['job_listing:company']),
      // WordPress puts a teaser into the description.
      ...htmlText(textOf(item['content:encoded']), textOf(item.description)),
      location: textOf(item['job_listing:location']),
      commitment: textsOf(item['job_listing:job_type']).join(', ') || undefined,
      postedAt: textOf(item.pubDate),
    }
    return { ...draft, ...further(item, draft) }
  })
}
