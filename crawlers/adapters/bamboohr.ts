import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, textOf } from '../fields.ts'
import type { Page, Parsed } from '../page.ts'
import { type Draft, extraOf, htmlText, placeOf, readJson, readOne, readRows, withDetail } from '../rows.ts'

/** What the platform writes for how remote a job is. */
const LOCATION_TYPES: Record<string, string> = { 0: 'on-site', 1: 'remote', 2: 'hybrid' }

/** BambooHR's careers page data: a list, and a detail per opening. Its terms forbid robots, so only saved answers are read. */
export const adapter = defineAdapter({
  platform: 'BambooHR',
  docs: 'https://documentation.bamboohr.com/docs/getting-started',
  via: 'api',
  access: 'import-only',
  closing: 'absence',
  expects: ['url'],
  params: ['site'],
  example: { site: 'https://elderexample.bamboohr.com' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const isOurs =
      /\.bamboohr\.com$/.test(url.hostname) && /^\/careers\/(list|\d+\/detail)\/?$/.test(url.pathname)
    return isOurs ? { site: url.origin } : null
  },

  start: ({ site }) => [{ url: `${site}/careers/list`, kind: 'list' }],

  // A disabled account redirects to a web page, which is no JSON: that ends as SourceGone.
  parse(page, { site }) {
    const result = fieldsOf(readJson(page))?.result
    if (Array.isArray(result)) {
      const { postings, rejected } = readRows(result, (row) => readOpening(row, textOf(row.id), site))
      const next = postings.map((row) => ({
        url: `${site}/careers/${encodeURIComponent(row.externalId)}/detail`,
        kind: 'detail' as const,
        row,
      }))
      return { postings: [], rejected, next }
    }
    const opening = fieldsOf(fieldsOf(result)?.jobOpening)
    if (opening === undefined)
      throw new SourceChanged('neither a list of openings nor an opening', { url: page.url })
    return readDetail(opening, page, site)
  },
})

function readOpening(row: Fields, id: string | undefined, site: string): Draft {
  const place = fieldsOf(row.location) ?? {}
  const seat = fieldsOf(row.atsLocation) ?? {}
  return {
    externalId: id,
    title: textOf(row.jobOpeningName),
    url: addressOf(row.jobOpeningShareUrl) ?? (id && addressOf(`/careers/${encodeURIComponent(id)}`, site)),
    location: placeOf({
      city: textOf(place.city) ?? textOf(seat.city),
      region: textOf(place.state) ?? textOf(seat.state),
      country: textOf(place.addressCountry) ?? textOf(seat.country),
      postcode: textOf(place.postalCode),
    }),
    workplace:
      LOCATION_TYPES[textOf(row.locationType) ?? ''] ?? (row.isRemote === true ? 'remote' : undefined),
    commitment: textOf(row.employmentStatusLabel),
    extra: extraOf({ department: textOf(row.departmentLabel) }),
  }
}

/** The detail does not repeat its id: the address it came from has it. */
function readDetail(opening: Fields, page: Page, site: string): Parsed {
  const id = /\/careers\/(\d+)\/detail/.exec(new URL(page.request.url).pathname)?.[1]
  return readOne(
    withDetail(page.request.row, {
      ...readOpening(opening, id, site),
      ...htmlText(textOf(opening.description)),
      pay: textOf(opening.compensation),
      postedAt: textOf(opening.datePosted),
    }),
    'the opening',
  )
}
