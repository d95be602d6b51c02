import type { RawPlace } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, textOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import { readJobPage } from '../job-page.ts'
import { type Draft, extraOf, htmlText, placeOf, readJson, readRows } from '../rows.ts'

/** Breezy's JSON board: one answer lists all positions, and each position's text is on its page. */
export const adapter = defineAdapter({
  platform: 'Breezy HR',
  docs: 'https://developer.breezy.hr/reference/overview',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['site'],
  example: { site: 'https://willowexample.breezy.hr' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const isOurs = /[^.]\.breezy\.hr$/.test(url.hostname) && /^\/(json\/?$|p\/[^/]+)/.test(url.pathname)
    return isOurs ? { site: url.origin } : null
  },

  start: ({ site }) => [{ url: `${site}/json`, kind: 'list' }],

  parse(page) {
    // The number that opens a position's address is the id in the list.
    const id = /^\/p\/([\da-f]+)/.exec(new URL(page.request.url).pathname)?.[1]
    if (id !== undefined) {
      const html = loadHtml(page.body)('div.description').first().html()?.trim()
      const { row } = page.request
      // The row says more of place and hours than the page's markup, which names one city and one type.
      return readJobPage(page, row?.externalId ?? id, { ...row, ...htmlText(html || undefined) })
    }
    const rows = readJson(page)
    if (!Array.isArray(rows)) throw new SourceChanged('the answer is no list of positions', { url: page.url })
    const { postings, rejected } = readRows(rows, readPosition)
    const next = postings.flatMap((row) =>
      row.url === undefined ? [] : [{ url: row.url, kind: 'detail' as const, row }],
    )
    return { postings: postings.filter(({ url }) => url === undefined), rejected, next }
  },
})

function readPosition(position: Fields): Draft {
  const place = fieldsOf(position.location) ?? {}
  const listed = listOf(position.locations).map((item) => fieldsOf(item) ?? {})
  const places = (listed.length > 0 ? listed : [place]).flatMap((item) => placeOfRow(item) ?? [])
  return {
    externalId: textOf(position.id),
    title: textOf(position.name),
    url: addressOf(position.url),
    company: textOf(fieldsOf(position.company)?.name),
    location: places.length > 1 ? places : (places[0] ?? textOf(position.location)),
    // The label says more than the flag, which is set on work that is remote in part.
    workplace:
      textOf(fieldsOf(place.remote_details)?.label) ?? (place.is_remote === true ? 'remote' : undefined),
    commitment: textOf(fieldsOf(position.type)?.name) ?? textOf(fieldsOf(position.type)?.id),
    pay: textOf(position.salary),
    postedAt: textOf(position.published_date),
    extra: extraOf({
      department: textOf(position.department),
      category: textOf(fieldsOf(position.category)?.name),
      experience: textOf(fieldsOf(position.experience)?.name),
      education: textOf(fieldsOf(position.education)?.name ?? position.education),
    }),
  }
}

function placeOfRow(place: Fields): RawPlace | string | undefined {
  const read = placeOf({
    city: textOf(place.city),
    region: textOf(fieldsOf(place.state)?.name ?? place.state),
    country: textOf(fieldsOf(place.country)?.id) ?? textOf(fieldsOf(place.country)?.name),
  })
  return read ?? textOf(place.name)
}
