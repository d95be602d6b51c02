import type { RawPlace } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { Page, Parsed } from '../page.ts'
import {
  type Draft,
  extraOf,
  htmlText,
  payOf,
  placeOf,
  readJson,
  readOne,
  readRows,
  withDetail,
} from '../rows.ts'

const PAGE_ROWS = 100

/** Rippling's board API: pages of rows, and a detail per job that alone has text, hours and pay. */
export const adapter = defineAdapter({
  platform: 'Rippling',
  docs: 'https://developer.rippling.com/documentation/job-board-api',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['board', 'api'],
  defaults: { api: 'https://ats.rippling.com' },
  example: { board: 'aspenexample', api: 'https://ats.rippling.com' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const [, version, board] =
      /^\/(api\/v2|platform\/api\/ats\/v1)\/board\/([^/]+)\/jobs(?:\/[^/]+)?\/?$/.exec(url.pathname) ?? []
    if (board === undefined) return null
    // The older API stands on another host; it is read, but not asked.
    const api = version === 'api/v2' ? url.origin : 'https://ats.rippling.com'
    return { board: decodeURIComponent(board), api }
  },

  start: ({ board, api }) => [{ url: listAddress(api, board, 0), kind: 'list' }],

  parse(page, { board, api }) {
    const read = readJson(page)
    const answer: Fields = Array.isArray(read) ? { items: byJob(read) } : (fieldsOf(read) ?? {})
    if (answer.uuid !== undefined) return readJob(answer, page)
    if (!Array.isArray(answer.items))
      throw new SourceChanged('no list "items" in the answer', { url: page.url })
    const { postings, rejected } = readRows(answer.items, readRow)
    const details = postings.map((row) => ({
      url: `${api}/api/v2/board/${encodeURIComponent(board)}/jobs/${encodeURIComponent(row.externalId)}`,
      kind: 'detail' as const,
      row,
    }))
    // The totals are not trusted alone: a full page leads on too. A page that repeats an earlier one ends the walk.
    const number = Number(new URL(page.request.url).searchParams.get('page') ?? 0)
    const isFull =
      answer.items.length >= (Array.isArray(read) ? Infinity : (numberOf(answer.pageSize) ?? PAGE_ROWS))
    const isShort = number + 1 < (numberOf(answer.totalPages) ?? 0)
    const isEmpty = answer.items.length === 0
    const more =
      !isEmpty && (isFull || isShort)
        ? [{ url: listAddress(api, board, number + 1), kind: 'list' as const }]
        : []
    const next = [...more, ...details]
    // It says that there are more and shows none: what was not shown may still be open.
    return { postings: [], rejected, next, ...(isShort && isEmpty ? { hasMore: true } : {}) }
  },
})

function listAddress(api: string, board: string, page: number): string {
  const query = `groupJobsByLocation=true&page=${page}&pageSize=${PAGE_ROWS}`
  return `${api}/api/v2/board/${encodeURIComponent(board)}/jobs?${query}`
}

/** The older API answers with one row per job and location, all at once. */
function byJob(rows: readonly unknown[]): unknown[] {
  const jobs = new Map<unknown, { locations: Fields[] }>()
  return rows.flatMap((value) => {
    const row = fieldsOf(value)
    const id = textOf(row?.uuid)
    if (row === undefined || id === undefined) return [value]
    const place = { name: fieldsOf(row.workLocation)?.label }
    const known = jobs.get(id)
    known?.locations.push(place)
    if (known !== undefined) return []
    const job = { ...row, locations: [place] }
    jobs.set(id, job)
    return [job]
  })
}

function readRow(row: Fields): Draft {
  const places = listOf(row.locations).map((item) => fieldsOf(item) ?? {})
  const department = fieldsOf(row.department)
  const workplaces = new Set(places.flatMap((place) => textsOf(place.workplaceType)))
  return {
    externalId: textOf(row.id) ?? textOf(row.uuid),
    title: textOf(row.name),
    url: addressOf(row.url),
    location: places.flatMap((place) => placeOfRow(place) ?? []),
    workplace: [...workplaces].join(', ') || undefined,
    language: textOf(row.language),
    extra: extraOf({ department: textOf(department?.name ?? department?.label ?? row.department) }),
  }
}

function placeOfRow(place: Fields): RawPlace | string | undefined {
  const city = textOf(place.city)
  // Without a city the name says more: "Remote (United States)".
  if (city === undefined && textOf(place.name) !== undefined) return textOf(place.name)
  return placeOf({
    city,
    region: textOf(place.stateCode) ?? textOf(place.state),
    country: textOf(place.countryCode) ?? textOf(place.country),
  })
}

function readJob(job: Fields, page: Page): Parsed {
  const { row } = page.request
  const id = textOf(job.uuid)
  if (job.unlistedFromSearch === true) return { postings: [], gone: id === undefined ? [] : [id] }
  const texts = fieldsOf(job.description) ?? {}
  const places = textsOf(job.workLocations)
  const range = fieldsOf(listOf(job.payRangeDetails)[0]) ?? {}
  const type = fieldsOf(job.employmentType) ?? {}
  return readOne(
    withDetail(row, {
      externalId: row?.externalId ?? id,
      title: textOf(job.name),
      url: addressOf(job.url),
      company: textOf(job.companyName),
      ...htmlText(textsOf([texts.role, texts.company]).join('\n') || undefined),
      location: row?.location ?? places,
      // Here `label` is the code and `id` the words.
      commitment: textOf(type.label) ?? textOf(type.id),
      pay: payOf({
        min: numberOf(range.rangeStart),
        max: numberOf(range.rangeEnd),
        currency: textOf(range.currency),
        period: textOf(range.frequency),
      }),
      postedAt: textOf(job.createdOn),
    }),
    'the job',
  )
}
