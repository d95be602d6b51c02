import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, flagOf, numberOf, textOf } from '../fields.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { type Draft, htmlText, payOf, readJson, readOne, readRows, withDetail } from '../rows.ts'
import { searchOf } from '../search-query.ts'

/** More is refused. */
const PAGE_ROWS = 100
/** What the adapter adds to a search. */
const OURS = ['resultsToTake', 'resultsToSkip']
/** The key is the user name, the password empty. */
const HEADERS = { authorization: 'Basic {{secret:reed-key}}:', accept: 'application/json' }

/** Reed.co.uk, United Kingdom: pages of rows with a teaser, and a detail with the whole text, hours and kind of pay. */
export const adapter = defineAdapter({
  platform: 'Reed',
  docs: 'https://www.reed.co.uk/developers/jobseeker',
  via: 'api',
  access: 'key',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  params: ['search', 'api'],
  defaults: { search: 'keywords=customer+service&partTime=true', api: 'https://www.reed.co.uk' },
  credentials: ['reed-key'],
  example: { search: 'keywords=customer+service&partTime=true', api: 'https://www.reed.co.uk' },
  everyMs: DAY_MS,

  recognise(url) {
    if (!/(^|\.)reed\.co\.uk$/.test(url.hostname)) return null
    if (!/^\/api\/1\.0\/(search|jobs\/[^/]+)\/?$/i.test(url.pathname)) return null
    return { search: searchOf(url, OURS), api: url.origin }
  },

  start: ({ search, api }) => [listRequest(search, api, 0)],

  parse(page, { search, api }) {
    const answer = fieldsOf(readJson(page)) ?? {}
    const rows = answer.results ?? (numberOf(answer.totalResults) === 0 ? [] : undefined)
    if (rows === undefined && answer.jobId !== undefined) return readDetail(answer, page)
    if (!Array.isArray(rows)) throw new SourceChanged('no list "results" in the answer', { url: page.url })
    const asked = new URL(page.request.url).searchParams
    const { postings, rejected } = readRows(rows, (job) => ({
      ...readJob(job),
      // A row does not tell the hours, but the search found it by them.
      commitment: flagOf(asked.get('partTime')) && !flagOf(asked.get('fullTime')) ? 'part-time' : undefined,
    }))
    const details = postings.map(
      (row): PageRequest => ({
        url: `${api}/api/1.0/jobs/${encodeURIComponent(row.externalId)}`,
        kind: 'detail',
        headers: HEADERS,
        row,
      }),
    )
    const received = (numberOf(asked.get('resultsToSkip')) ?? 0) + rows.length
    const hasNext = rows.length > 0 && received < (numberOf(answer.totalResults) ?? 0)
    const more = hasNext ? [listRequest(search, api, received)] : []
    return { postings: [], rejected, next: [...more, ...details] }
  },
})

function listRequest(search: string, api: string, skip: number): PageRequest {
  const asked = `${search}&resultsToTake=${PAGE_ROWS}&resultsToSkip=${skip}`.replace(/^&/, '')
  return { url: `${api}/api/1.0/search?${asked}`, kind: 'list', headers: HEADERS }
}

/** The number of applicants is left out: it changes by the hour, and the row would never be known again. */
function readJob(job: Fields): Draft {
  return {
    externalId: textOf(job.jobId),
    title: textOf(job.jobTitle),
    url: addressOf(job.jobUrl),
    applyUrl: addressOf(job.externalUrl),
    company: textOf(job.employerName),
    ...htmlText(undefined, textOf(job.jobDescription)),
    location: textOf(job.locationName),
    pay: payOf({
      min: numberOf(job.minimumSalary),
      max: numberOf(job.maximumSalary),
      // Left out where no pay is told; all of Reed pays in pounds unless it says otherwise.
      currency: textOf(job.currency) ?? 'GBP',
      period: textOf(job.salaryType),
    }),
    postedAt: dayOf(job.date) ?? dayOf(job.datePosted),
    closesAt: dayOf(job.expirationDate),
  }
}

/** dd/MM/yyyy, whatever the place of work would make of it. */
function dayOf(value: unknown): string | undefined {
  const text = textOf(value)
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '') ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

function readDetail(job: Fields, page: Page): Parsed {
  const hours = [flagOf(job.fullTime) && 'full-time', flagOf(job.partTime) && 'part-time'].filter(Boolean)
  const detail = {
    ...readJob(job),
    excerpt: undefined,
    commitment: hours.join(', ') || undefined,
    term: textOf(job.contractType),
  }
  return readOne(withDetail(page.request.row, detail), 'the job')
}
