import { createHash } from 'node:crypto'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { decodeEntities } from '../entities.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import { withOffset } from '../local-time.ts'
import type { Page, Parsed } from '../page.ts'
import { extraOf, htmlText, readRows } from '../rows.ts'
import { readXmlItems } from '../xml-items.ts'

const PARAMS = [
  'kind', // rss, atom or html
  'url',
  'category', // names, separated by commas, of which an item must have one; empty = all
  'item', // selectors, for html alone; all but the first are looked up within an item
  'title',
  'link',
  'date',
  'body',
  'location',
  'pay',
  'next', // selector of the link to the next page
  'pages', // the most pages of one run
  'timezone', // IANA name, for dates printed without a zone
  'language', // ISO 639-1 of the advertisements, where all are in one
] as const
type Params = Record<(typeof PARAMS)[number], string>

const DEFAULTS: Omit<Params, 'url'> = {
  kind: 'rss',
  category: '',
  item: '',
  title: '',
  link: '',
  date: '',
  body: '',
  location: '',
  pay: '',
  next: '',
  pages: '10',
  timezone: 'UTC',
  language: '',
}
const SELECTORS = ['item', 'title', 'link', 'date', 'body', 'location', 'pay', 'next'] as const
const FEED_ADDRESS = /(?:[./_=-](?:rss|atom|feed|rdf)\d*|\.xml)(?:[/?&#]|$)/i
const JOBS_ADDRESS =
  /jobs?\b|job[-_/]|career|classified|vacanc|stellen|emploi|empleo|annonce|darb|vakan|kleinanzeig/i

/** Classified advertisements of a newspaper, as a feed or as pages that selectors describe. All of it is configuration. */
export const adapter = defineAdapter<(typeof PARAMS)[number]>({
  platform: 'Newspaper classifieds (RSS, Atom, HTML)',
  docs: 'https://www.rssboard.org/rss-specification',
  via: 'feed',
  access: 'on',
  // Classifieds belong to an issue: what is no longer printed for two weeks is over.
  closing: 'window',
  closesAfterDays: 14,
  expects: ['url', 'body'],
  params: PARAMS,
  defaults: DEFAULTS,
  example: { ...DEFAULTS, url: 'https://gazette.example/classifieds/jobs.rss' },
  everyMs: 6 * HOUR_MS,
  catchAll: true,

  recognise(url) {
    const isFeed = FEED_ADDRESS.test(url.pathname + url.search) && !/sitemap/i.test(url.pathname)
    return isFeed && JOBS_ADDRESS.test(url.href) && /^https?:$/.test(url.protocol)
      ? { ...DEFAULTS, url: url.href }
      : null
  },

  start({ kind, url, item, pages, timezone, ...selectors }) {
    // Tried out here, so that a mistake is found when the source is read, not in the middle of a run.
    if (!/^(?:rss|atom|html)$/.test(kind)) throw new Error(`kind is "rss", "atom" or "html", not "${kind}"`)
    if (kind === 'html' && item === '') throw new Error('kind "html" needs the selector "item"')
    if (!/^[1-9]\d{0,2}$/.test(pages)) throw new Error(`pages is a number from 1 to 999, not "${pages}"`)
    withOffset('2000-01-01T00:00', timezone)
    const $ = loadHtml('')
    for (const name of SELECTORS) {
      const selector = name === 'item' ? item : selectors[name]
      try {
        if (selector !== '') $(selector)
      } catch {
        throw new Error(`${name} is no selector that can be read: ${selector}`)
      }
    }
    return [{ url, kind: 'list' }]
  },

  parse: (page, params) => (params.kind === 'html' ? readPage(page, params) : readFeed(page, params)),
})

/** RSS 0.9 to 2.0 and Atom, told apart by their root, whatever the source was configured as. */
function readFeed(page: Page, params: Params): Parsed {
  const { items } = readXmlItems(page, ['rss', 'feed', 'rdf:RDF', 'RDF'], ['item', 'entry'], ['author'])
  return readRows(items, (item) => {
    const categories = [
      ...textsOf(item.category),
      ...textsOf(item['category@term']),
      ...textsOf(item['dc:subject']),
    ]
    if (!isOfCategory(categories, params)) return null
    const full = textOf(item['content:encoded']) ?? textOf(item.content)
    const body = full ?? textOf(item.description) ?? textOf(item.summary)
    const link = linkOf(item, page)
    const guid = textOf(listOf(item.guid)[0]) ?? textOf(item.id)
    const title = plain(listOf(item.title)[0])
    return {
      externalId: guid ?? link ?? fingerprint(page, title, body),
      title,
      url: link ?? addressOf(guid),
      ...htmlText(body),
      excerpt: full === undefined && isCut(body) ? true : undefined,
      location: textOf(item['georss:featurename']) ?? textOf(item.location) ?? textOf(item['job:location']),
      company: plain(item['job:company']) ?? plain(item.company),
      pay: plain(item['job:salary']) ?? plain(item.salary),
      language: textOf(params.language),
      postedAt: withOffset(dateOf(item), params.timezone),
      extra: extraOf({ categories }),
    }
  })
}

function dateOf(item: Fields): unknown {
  const dates = [item.pubDate, item.pubdate, item.published, item['dc:date'], item.updated, item.date]
  return dates.flatMap(listOf)[0]
}

/** Atom has several links, of which the one without a relation, or an alternate, leads to the advertisement. */
function linkOf(item: Fields, page: Page): string | undefined {
  const written = listOf(item.link)
    .map((link) => addressOf(link, page.url))
    .find((link, index) => link !== undefined && textOf(listOf(item.link)[index]) !== undefined)
  if (written !== undefined) return written
  const targets = textsOf(item['link@href'])
  const relations = textsOf(item['link@rel'])
  const alternate = relations.length === targets.length ? relations.indexOf('alternate') : 0
  return addressOf(targets[Math.max(alternate, 0)], page.url)
}

function readPage(page: Page, params: Params): Parsed {
  const $ = loadHtml(page.body)
  const items = $(params.item).get()
  // A day without advertisements still has the rest of the page; a page without any markup is another thing.
  if (items.length === 0 && $('body, main, div, table, ul').length === 0)
    throw new SourceChanged('the answer is no web page', { url: page.url })
  const rows = items.map((item) => {
    const of = (selector: string) => (selector === '' ? null : $(item).find(selector).first())
    const textIn = (selector: string) => textOf(of(selector)?.text().replaceAll(/\s+/g, ' '))
    const link = params.link === '' ? $(item).find('a[href]').first() : of(params.link)
    const own = $(item).is('a[href]') ? $(item) : link
    const date = of(params.date)
    const body = params.body === '' ? $(item) : of(params.body)
    return {
      title: textIn(params.title) ?? heading($(item).find('h1, h2, h3, h4, h5').first().text(), own?.text()),
      href: addressOf(own?.attr('href'), page.url),
      id: textOf($(item).attr('id')) ?? textOf($(item).attr('data-id')),
      date: textOf(date?.attr('datetime')) ?? textOf(date?.text().replaceAll(/\s+/g, ' ')),
      body: textOf(body?.html()),
      location: textIn(params.location),
      pay: textIn(params.pay),
      text: $(item).text(),
    }
  })
  const read = readRows(rows, (row) => {
    // A page has no categories, so its words have to do.
    if (!isOfCategory([textOf(row.text) ?? ''], params)) return null
    const title = textOf(row.title)
    const body = textOf(row.body)
    return {
      externalId: addressOf(row.href) ?? fingerprint(page, title, textOf(row.id) ?? body),
      title,
      url: addressOf(row.href) ?? page.url,
      ...htmlText(body),
      excerpt: isCut(body) ? true : undefined,
      location: textOf(row.location),
      pay: textOf(row.pay),
      language: textOf(params.language),
      postedAt: withOffset(row.date, params.timezone),
    }
  })
  const next = params.next === '' ? undefined : addressOf($(params.next).first().attr('href'), page.url)
  const number = (numberOf(fieldsOf(page.request.carry)?.page) ?? 1) + 1
  if (next === undefined || items.length === 0 || number > Number(params.pages)) return read
  return { ...read, next: [{ url: next, kind: 'list', carry: { page: number } }] }
}

function heading(...texts: (string | undefined)[]): string | undefined {
  return texts.map((text) => textOf(text?.replaceAll(/\s+/g, ' '))).find((text) => text !== undefined)
}

/** Feeds escape titles once more than they should; tags in them are marks of a search. */
function plain(value: unknown): string | undefined {
  const text = textOf(value)
  return text === undefined ? undefined : textOf(decodeEntities(text).replaceAll(/<\/?\w[^<>]*>/g, ''))
}

function isOfCategory(categories: string[], { category }: Params): boolean {
  const wanted = category.split(',').map((name) => name.trim().toLowerCase())
  const names = wanted.filter((name) => name !== '')
  return (
    names.length === 0 || names.some((name) => categories.some((one) => one.toLowerCase().includes(name)))
  )
}

function isCut(body: string | undefined): boolean {
  return body !== undefined && /(?:…|\.\.\.|&hellip;|&#8230;)\s*(?:\]\s*)?(?:<[^<>]*>\s*)*$/.test(body)
}

/** Without an id and an address the words are the identity: the same advertisement in the next issue is the same one. */
function fingerprint(page: Page, title: string | undefined, body: string | undefined): string | undefined {
  if (title === undefined) return undefined
  const words = createHash('sha256').update(`${title}\n${body ?? ''}`)
  return `${new URL(page.request.url).host}#${words.digest('hex').slice(0, 24)}`
}
