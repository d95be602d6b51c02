import { html } from './markup.ts'
import type { FeedHead, FeedItem } from './readers.ts'

/** RSS 2.0. Every text is escaped; characters that XML cannot hold are left out. */
export function rssOf(head: FeedHead, items: readonly FeedItem[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(head.title)}</title>
<link>${xml(head.home_page_url)}</link>
<description>${xml(head.description)}</description>
<atom:link href="${xml(head.feed_url)}" rel="self" type="application/rss+xml"/>
${items.map(itemXml).join('\n')}
</channel>
</rss>
`
}

function itemXml(item: FeedItem): string {
  const lines = [
    `<title>${xml(item.title)}</title>`,
    `<link>${xml(item.external_url ?? item.url)}</link>`,
    `<guid isPermaLink="false">${xml(item.id)}</guid>`,
    `<pubDate>${new Date(item.date_published).toUTCString()}</pubDate>`,
    // Readers show a description as HTML, so a text is escaped once for that and once for XML.
    `<description>${xml(xml(item.content_text).replaceAll('\n', '<br>'))}</description>`,
    ...(item.authors ?? []).map(({ name }) => `<dc:creator>${xml(name)}</dc:creator>`),
    `<dc:rights>${xml(`${item._callboard.redistribution}: ${item._callboard.attribution.join(', ')}`)}</dc:rights>`,
    ...item.tags.map((tag) => `<category>${xml(tag)}</category>`),
  ]
  return `<item>\n${lines.join('\n')}\n</item>`
}

function xml(text: string): string {
  const known = text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  // HTML and XML escape alike.
  return html`${known}`.text
}
