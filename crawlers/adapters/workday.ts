import type { JsonValue } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { type Draft, extraOf, htmlText, readJson, readOne, readRows, withDetail } from '../rows.ts'

/** More is answered with 400. */
const PAGE_ROWS = 20
/** A result set ends here: beyond it the server repeats earlier rows. */
const MAX_RESULTS = 2000
/** By what a larger board is cut into result sets, in this order. */
const CUTS = ['jobFamilyGroup', 'timeType', 'workerSubType', 'locations']

type Facets = { [name: string]: string[] }
type Params = { origin: string; tenant: string; site: string }

/** Workday's careers-site data. Undocumented, and robots.txt differs by tenant: each needs the operator's word. */
export const adapter = defineAdapter({
  platform: 'Workday',
  docs: 'https://community.workday.com/',
  via: 'api',
  access: 'opt-in',
  closing: 'absence',
  expects: ['url', 'body'],
  params: ['origin', 'tenant', 'site'],
  example: { origin: 'https://mapleexample.wd5.myworkdayjobs.com', tenant: 'mapleexample', site: 'Careers' },
  everyMs: 12 * HOUR_MS,

  recognise({ origin, pathname }) {
    const [, tenant, site] = /^\/wday\/cxs\/([^/]+)\/([^/]+)\/job(?:s$|\/)/.exec(pathname) ?? []
    if (tenant === undefined || site === undefined) return null
    return { origin, tenant: decodeURIComponent(tenant), site: decodeURIComponent(site) }
  },

  start: (params) => [listRequest(apiAddress(params), {}, 0)],

  parse(page, params) {
    const answer = fieldsOf(readJson(page)) ?? {}
    const job = fieldsOf(answer.jobPostingInfo)
    if (job !== undefined) return readDetail(job, fieldsOf(answer.hiringOrganization) ?? {}, page, params)
    const rows = answer.jobPostings
    if (!Array.isArray(rows))
      throw new SourceChanged('no list "jobPostings" in the answer', { url: page.url })
    const api = apiAddress(params)
    const { postings, rejected } = readRows(rows, (row) => readRow(row, params))
    const details = postings.flatMap((row): PageRequest[] => {
      const path = textOf(row.extra?.path)
      return path === undefined ? [] : [{ url: api + path, kind: 'detail', headers: HEADERS, row }]
    })
    const further = furtherLists(answer, rows.length, page, api)
    return { postings: [], rejected, ...further, next: [...further.next, ...details] }
  },
})

const HEADERS = { accept: 'application/json' }

function apiAddress(params: Params): string {
  return `${params.origin}/wday/cxs/${encodeURIComponent(params.tenant)}/${encodeURIComponent(params.site)}`
}

/** Where people read the job. */
function pageAddress(path: string | undefined, { origin, site }: Params): string | undefined {
  return path === undefined ? undefined : addressOf(`${origin}/${encodeURIComponent(site)}${path}`)
}

function listRequest(api: string, facets: Facets, offset: number, total = 0): PageRequest {
  const body = JSON.stringify({ appliedFacets: facets, limit: PAGE_ROWS, offset, searchText: '' })
  const headers = { ...HEADERS, 'content-type': 'application/json' }
  const carry = { facets, offset, ...(total > 0 && { total }) }
  return { url: `${api}/jobs`, kind: 'list', method: 'POST', headers, body, carry }
}

/** The rest of a result set by rows received; one that is cut off at 2,000 is asked for again in smaller sets. */
function furtherLists(
  answer: Fields,
  received: number,
  page: Page,
  api: string,
): { next: PageRequest[]; hasMore?: true } {
  const { facets, offset, ...first } = carried(page.request.carry)
  // Only the first page of a set tells its size: later ones may answer 0.
  const total = offset === 0 ? (numberOf(answer.total) ?? 0) : first.total
  const isCutOff = offset === 0 && total >= MAX_RESULTS
  const smaller = isCutOff ? smallerSets(answer, facets, total) : []
  if (smaller.length > 0) return { next: smaller.map((set) => listRequest(api, set, 0)) }
  // Beyond the end the rows come round again, so a set that ends with a full page is believed when its size says so.
  const isEnd = received < PAGE_ROWS || offset + received === total
  const next = isEnd ? [] : [listRequest(api, facets, offset + received, total)]
  return isCutOff ? { next, hasMore: true } : { next }
}

function carried(carry: JsonValue | undefined): { facets: Facets; offset: number; total: number } {
  const given = fieldsOf(carry) ?? {}
  const [offset, total] = [numberOf(given.offset) ?? 0, numberOf(given.total) ?? 0]
  return { facets: (fieldsOf(given.facets) ?? {}) as Facets, offset, total }
}

/** One set per value of a facet whose values together hold every job; a job without the facet would be lost. */
function smallerSets(answer: Fields, applied: Facets, total: number): Facets[] {
  const offered = listOf(answer.facets).map((item) => fieldsOf(item) ?? {})
  for (const name of CUTS.filter((cut) => applied[cut] === undefined)) {
    const facet = offered.find((item) => item.facetParameter === name)
    const values = listOf(facet?.values).map((value) => fieldsOf(value) ?? {})
    const held = values.reduce((sum, value) => sum + (numberOf(value.count) ?? 0), 0)
    if (values.length > 1 && held >= total)
      return values.flatMap(({ id }) => textsOf(id).map((value) => ({ ...applied, [name]: [value] })))
  }
  return []
}

/** "Posted 3 Days Ago" is left out: it changes every day, and the row would never be known again. */
function readRow(row: Fields, params: Params): Draft {
  const path = textOf(row.externalPath)
  const place = textOf(row.locationsText)
  return {
    externalId: idOf(path),
    title: textOf(row.title),
    url: pageAddress(path, params),
    // "2 Locations" is a count, no place.
    location: /^\d+ /.test(place ?? '') ? undefined : place,
    workplace: textOf(row.remoteType),
    requisition: textsOf(row.bulletFields)[0],
    extra: extraOf({ path }),
  }
}

/** The requisition that ends the path ("..._R-10001-1"): it stays when a job is renamed or moves, as the path does not. */
function idOf(path: string | undefined): string | undefined {
  return /_([^_/]+)$/.exec(path ?? '')?.[1] ?? path
}

function readDetail(job: Fields, employer: Fields, page: Page, params: Params): Parsed {
  const { row } = page.request
  const path = /^\/wday\/cxs\/[^/]+\/[^/]+(\/job\/.+)$/.exec(new URL(page.request.url).pathname)?.[1]
  const places = textsOf([job.location, job.additionalLocations].flat())
  return readOne(
    withDetail(row, {
      externalId: row?.externalId ?? idOf(path),
      title: textOf(job.title),
      url: addressOf(job.externalUrl) ?? row?.url ?? pageAddress(path, params),
      company: textOf(employer.name),
      ...htmlText(textOf(job.jobDescription)),
      location: places,
      workplace: textOf(job.remoteType),
      commitment: textOf(job.timeType),
      // Some tenants give no date but "Posted Today", which counts from when the page was read.
      postedAt: textOf(job.startDate) ?? textOf(job.postedOn),
      requisition: textOf(job.jobReqId),
    }),
    'the job',
  )
}
