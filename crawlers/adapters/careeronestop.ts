import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, flagOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { type Draft, extraOf, htmlText, readJson, readOne, readRows, withDetail } from '../rows.ts'

const PAGE_ROWS = 100
const HEADERS = { authorization: 'Bearer {{secret:careeronestop-token}}', accept: 'application/json' }
const USER = '{{secret:careeronestop-user-id}}'

type Params = { keyword: string; location: string; radius: string; days: string; api: string }

/** CareerOneStop, which shows the National Labor Exchange. Keys are given by hand, and the data may only be shown as agreed. */
export const adapter = defineAdapter({
  platform: 'CareerOneStop',
  docs: 'https://www.careeronestop.org/Developers/WebAPI/Jobs/list-jobs-v2.aspx',
  via: 'api',
  access: 'key',
  // A search over the last days: what is older is not gone.
  closing: 'window',
  expects: ['url', 'company'],
  params: ['keyword', 'location', 'radius', 'days', 'api'],
  defaults: {
    keyword: 'customer service part time',
    location: 'US',
    radius: '0',
    days: '30',
    api: 'https://api.careeronestop.org',
  },
  credentials: ['careeronestop-user-id', 'careeronestop-token'],
  example: {
    keyword: '43-4051.00',
    location: 'US',
    radius: '0',
    days: '30',
    api: 'https://api.careeronestop.org',
  },
  everyMs: DAY_MS,

  recognise(url) {
    if (!/(^|\.)careeronestop\.org$/.test(url.hostname)) return null
    const parts = /^\/v[12]\/jobsearch\/(.+?)\/?$/i.exec(url.pathname)?.[1]?.split('/') ?? []
    const [, keyword = '', location = '', radius = '', , , , , days = ''] = parts.map(plainly)
    if (parts.length === 9) return { keyword, location, radius, days, api: url.origin }
    // The page of one job does not tell what was searched for.
    return parts.length === 2 ? { keyword: '', location: '', radius: '', days: '', api: url.origin } : null
  },

  start: (params) => [listRequest(params, 0)],

  parse(page, params) {
    const answer = fieldsOf(readJson(page)) ?? {}
    const isJob = answer.Jobs === undefined && titleOf(answer) !== undefined
    if (isJob) return readDetail(answer, page)
    const total = numberOf(answer.JobCount) ?? numberOf(answer.RecordCount)
    const jobs = answer.Jobs ?? (total === 0 ? [] : undefined)
    if (!Array.isArray(jobs)) throw new SourceChanged('no list "Jobs" in the answer', { url: page.url })
    const { postings, rejected } = readRows(jobs, readRow)
    const details = postings.map(
      (row): PageRequest => ({
        url: `${params.api}/v2/jobsearch/${USER}/${encodeURIComponent(row.externalId)}?isHtml=true&enableMetaData=true`,
        kind: 'detail',
        headers: HEADERS,
        row,
      }),
    )
    const received = startOf(page) + jobs.length
    // Without a total, a full page leads on.
    const hasNext = jobs.length > 0 && received < (total ?? (jobs.length < PAGE_ROWS ? 0 : Infinity))
    return {
      postings: [],
      rejected,
      next: [...(hasNext ? [listRequest(params, received)] : []), ...details],
    }
  },
})

/** A path segment decoded; one that does not decode stays as it is. */
function plainly(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function listRequest({ keyword, location, radius, days, api }: Params, start: number): PageRequest {
  const segments = [keyword, location, radius, 'acquisitiondate', 'DESC', start, PAGE_ROWS, days]
  const path = segments.map((segment) => encodeURIComponent(segment)).join('/')
  const asked = 'enableJobDescriptionSnippet=true&enableMetaData=true&showFilters=false'
  return { url: `${api}/v2/jobsearch/${USER}/${path}?${asked}`, kind: 'list', headers: HEADERS }
}

function startOf(page: Page): number {
  const parts = new URL(page.request.url).pathname.replace(/\/$/, '').split('/')
  return numberOf(parts.at(-3)) ?? 0
}

/** Documentation and answers spell several fields in two ways. */
function titleOf(job: Fields): string | undefined {
  return textOf(job.JobTitle) ?? textOf(job.Title)
}

function readRow(job: Fields): Draft {
  return {
    externalId: textOf(job.JvId),
    title: titleOf(job),
    url: addressOf(job.URL) ?? addressOf(job.Url),
    company: textOf(job.Company),
    ...htmlText(undefined, textOf(job.DescriptionSnippet) ?? textOf(job.Description)),
    location: textOf(job.Location),
    postedAt: textOf(job.DatePosted) ?? textOf(job.AccquisitionDate) ?? textOf(job.AcquisitionDate),
    extra: extraOf({
      federalContractor: flagOf(job.Fc),
      onet: textsOf(job.OnetCodes),
    }),
  }
}

function readDetail(job: Fields, page: Page): Parsed {
  const { row } = page.request
  const body = textOf(job.Description)
  const ending = new URL(page.request.url).pathname.replace(/\/$/, '').split('/').at(-1) ?? ''
  const detail = { ...readRow(job), ...(body !== undefined && { ...htmlText(body), excerpt: undefined }) }
  const externalId = row?.externalId ?? detail.externalId ?? textOf(plainly(ending))
  return readOne({ ...withDetail(row, detail), externalId }, 'the job')
}
