import type { JsonValue, RawPosting } from '../../pipeline/posting.ts'
import { DAY_MS, defineAdapter, MINUTE_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { type Draft, extraOf, htmlText, placeOf, readJson, readOne, readRows, withDetail } from '../rows.ts'

const TOKEN = /[\w-]+\.[\w-]+\.[\w-]+/

/**
 * Arbeidsplassen, the Norwegian employment service: a log of events that is read on from where the last run stopped. The
 * last event of an ad counts. Each ad that is active has a page of its own.
 */
export const adapter = defineAdapter({
  platform: 'NAV (Arbeidsplassen)',
  docs: 'https://navikt.github.io/pam-stilling-feed/',
  via: 'api',
  access: 'on',
  closing: 'event',
  expects: ['url', 'company', 'body'],
  // days: how far back the first run begins; ads live six months at most.
  params: ['days', 'api'],
  defaults: { days: '180', api: 'https://pam-stilling-feed.nav.no' },
  example: { days: '180', api: 'https://pam-stilling-feed.nav.no' },
  everyMs: 10 * MINUTE_MS,

  recognise(url) {
    const isOurs = /^\/api\/(publicToken|v1\/feed(entry)?(\/[\w-]+)?)\/?$/.test(url.pathname)
    return isOurs ? { days: '180', api: url.origin } : null
  },

  start({ api, days }, cursor) {
    if (!/^\d{1,4}$/.test(days)) throw new Error(`days is a whole number, not "${days}"`)
    const page = textOf(fieldsOf(cursor)?.page) ?? null
    return [{ url: `${api}/api/publicToken`, kind: 'token', carry: { page } }]
  },

  parse(page, { api, days }) {
    const { pathname } = new URL(page.request.url)
    if (/\/publicToken\/?$/.test(pathname)) return readToken(page, api, days)
    if (/\/feedentry\//.test(pathname)) return readEntry(page)
    // The page that the last run stopped at is no longer kept: begin again, as if for the first time.
    if (page.status === 404 || page.status === 410)
      return { postings: [], next: [firstPage(api, days, page.at, tokenOf(page))] }
    if (page.status === 304) return { postings: [] }
    return readFeed(page, api)
  },
})

function readToken(page: Page, api: string, days: string): Parsed {
  const token = TOKEN.exec(page.body)?.[0]
  if (token === undefined) throw new SourceChanged('the answer holds no token', { url: page.url })
  const authorization = `Bearer ${token}`
  const from = textOf(fieldsOf(page.request.carry)?.page)
  if (from === undefined) return { postings: [], next: [firstPage(api, days, page.at, { authorization })] }
  // The last page is read again in full: a validator of its beginning has been seen to hide what was appended.
  return { postings: [], next: [feedPage(api, from, { authorization }, { missing: 'ok' })] }
}

function firstPage(api: string, days: string, at: string, headers: Record<string, string>): PageRequest {
  const since = new Date(Date.parse(at) - Number(days) * DAY_MS).toUTCString()
  return { url: `${api}/api/v1/feed`, kind: 'list', headers: { ...headers, 'if-modified-since': since } }
}

function feedPage(api: string, id: string, headers: Record<string, string>, more = {}): PageRequest {
  return { url: `${api}/api/v1/feed/${encodeURIComponent(id)}`, kind: 'list', headers, ...more }
}

/** The token travels from page to page in memory alone; a recorded page has none. */
function tokenOf({ request }: Page): Record<string, string> {
  const authorization = request.headers?.authorization
  return authorization === undefined ? {} : { authorization }
}

function readFeed(page: Page, api: string): Parsed {
  const feed = fieldsOf(readJson(page))
  const items = feed?.items
  if (feed === undefined || !Array.isArray(items))
    throw new SourceChanged('the answer is no page of the feed', { url: page.url })
  const headers = tokenOf(page)
  const gone = new Set<string>()
  const { postings, rejected } = readRows(lastEvents(items), (item) => {
    const row = readEvent(item)
    if (row.externalId !== undefined && !isActive(entryOf(item).status)) {
      gone.add(row.externalId)
      return null
    }
    return row
  })
  const details = postings.map((row) => ({
    url: `${api}/api/v1/feedentry/${encodeURIComponent(row.externalId)}`,
    kind: 'detail' as const,
    headers,
    row,
  }))
  const nextId = textOf(feed.next_id) ?? /\/feed\/([\w-]+)\/?$/.exec(textOf(feed.next_url) ?? '')?.[1]
  const reached = nextId ?? textOf(feed.id)
  return {
    postings: [],
    rejected,
    next: nextId === undefined ? details : [feedPage(api, nextId, headers), ...details],
    ...(gone.size > 0 && { gone: [...gone] }),
    ...(reached !== undefined && { cursor: { page: reached } satisfies JsonValue }),
  }
}

/** Without what a later event of the same ad supersedes. */
function lastEvents(items: readonly unknown[]): unknown[] {
  const last = new Map<unknown, unknown>()
  for (const item of items) {
    const fields = fieldsOf(item)
    const key = (fields && readEvent(fields).externalId) ?? item
    last.delete(key)
    last.set(key, item)
  }
  return [...last.values()]
}

function entryOf(item: Fields): Fields {
  return fieldsOf(item._feed_entry) ?? {}
}

/** Whatever is not active is to be deleted at once; where nothing is said, the ad's own page tells. */
function isActive(status: unknown): boolean {
  return (textOf(status) ?? 'ACTIVE').toUpperCase() === 'ACTIVE'
}

function readEvent(item: Fields): Draft {
  const entry = entryOf(item)
  return {
    externalId: textOf(entry.uuid) ?? textOf(item.id),
    title: textOf(entry.title) ?? textOf(item.title),
    company: textOf(entry.businessName),
    location: textOf(entry.municipal),
    // Part of the row, so that an ad whose text alone was changed is read again.
    extra: extraOf({ changed: textOf(entry.sistEndret) ?? textOf(item.date_modified) }),
  }
}

function readEntry(page: Page): Parsed {
  const entry = fieldsOf(readJson(page))
  // Named one way in the documentation, the other way on the wire.
  const ad = fieldsOf(entry?.ad_content) ?? fieldsOf(entry?.json)
  const { row } = page.request
  const id = textOf(entry?.uuid) ?? textOf(ad?.uuid) ?? row?.externalId
  if (entry !== undefined && id !== undefined && !isActive(entry.status)) return { postings: [], gone: [id] }
  if (entry === undefined || ad === undefined)
    throw new SourceChanged('the answer is no ad of the feed', { url: page.url })
  return readOne({ ...withDetail(row, readAd(ad, row, entry)), externalId: id }, 'the ad')
}

/** The list of contacts is left out. */
function readAd(ad: Fields, row: RawPosting | undefined, entry: Fields): Draft {
  const employer = fieldsOf(ad.employer) ?? {}
  const places = listOf(ad.workLocations).flatMap((one) => {
    const place = fieldsOf(one)
    const read = place && {
      city: textOf(place.city) ?? textOf(place.municipal),
      region: textOf(place.county),
      country: textOf(place.country),
      postcode: textOf(place.postalCode),
    }
    return (read && placeOf(read)) ?? []
  })
  const extent = textOf(ad.extent)
  return {
    title: textOf(ad.title) ?? textOf(entry.title),
    url: addressOf(ad.link) ?? addressOf(ad.sourceurl),
    company: textOf(employer.name),
    // Markup whose text is escaped: what looks like a tag after unescaping is text.
    ...htmlText(textOf(ad.description)),
    location: places.length > 0 ? places : undefined,
    // The service writes full-time wherever the employer said nothing.
    commitment: extent === undefined || /^heltid$/i.test(extent) ? undefined : extent,
    term: textOf(ad.engagementtype),
    postedAt: textOf(ad.published),
    closesAt: textOf(ad.expires),
    applyUrl: addressOf(ad.applicationUrl),
    extra: extraOf({
      changed: textOf(row?.extra?.changed) ?? textOf(entry.sistEndret),
      extent,
      jobTitle: textOf(ad.jobtitle),
      sector: textOf(ad.sector),
      positions: numberOf(ad.positioncount),
      starts: textOf(ad.starttime),
      due: textOf(ad.applicationDue),
      employerNumber: textOf(employer.orgnr),
      occupations: listOf(ad.occupationCategories).flatMap((one) => textsOf(fieldsOf(one)?.level2)),
      codes: listOf(ad.categoryList).flatMap((one) => {
        const { categoryType, code, name } = fieldsOf(one) ?? {}
        const parts = [categoryType, code, name].map(textOf).filter((part) => part !== undefined)
        return parts.length > 0 ? [parts.join(' ')] : []
      }),
    }),
  }
}
