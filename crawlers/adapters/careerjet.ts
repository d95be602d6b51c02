import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, numberOf, textOf } from '../fields.ts'
import type { PageRequest } from '../page.ts'
import { type Draft, extraOf, htmlText, payOf, readJson, readRows } from '../rows.ts'
import { searchOf } from '../search-query.ts'

const PAGE_ROWS = 100
/** Pages and rows that one search shows. */
const LAST_PAGE = 10
const MAX_RESULTS = 1000
/** What changes from page to page, and the visitor whom a search must name. */
const OURS = ['page', 'page_size', 'pagesize', 'offset', 'user_ip', 'user_agent', 'affid']

/**
 * Careerjet's search. It is made for a live visitor, whose address and browser it demands; a crawl has none, and making
 * one up would be a lie. So answers are read only where somebody kept them.
 */
export const adapter = defineAdapter({
  platform: 'Careerjet',
  docs: 'https://www.careerjet.com/partners/api',
  via: 'api',
  access: 'import-only',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  params: ['search', 'api'],
  defaults: { api: 'https://search.api.careerjet.net' },
  example: {
    search: 'locale_code=en_GB&keywords=customer+service&work_hours=p&sort=date',
    api: 'https://search.api.careerjet.net',
  },
  everyMs: DAY_MS,

  recognise(url) {
    const isOurs = /(^|\.)careerjet\.[a-z.]+$/.test(url.hostname)
    if (!isOurs || !/^(?:\/v\d+\/query|\/search)\/?$/.test(url.pathname)) return null
    return { search: searchOf(url, OURS), api: url.origin }
  },

  start: ({ search, api }) => [pageRequest(search, api, 1)],

  parse(page, { search, api }) {
    const answer = fieldsOf(readJson(page)) ?? {}
    const rows = answer.jobs ?? (numberOf(answer.hits) === 0 ? [] : undefined)
    if (!Array.isArray(rows)) {
      const isPlace = answer.type === 'LOCATIONS'
      const why = isPlace ? 'the place that was asked for is ambiguous' : 'no list "jobs" in the answer'
      throw new SourceChanged(why, { url: page.url })
    }
    const asked = new URL(page.request.url).searchParams
    const number = numberOf(asked.get('page')) ?? 1
    const isMore = rows.length > 0 && number < (numberOf(answer.pages) ?? 0)
    const isCutOff = (numberOf(answer.hits) ?? 0) > MAX_RESULTS || (isMore && number >= LAST_PAGE)
    return {
      ...readRows(rows, (job) => readJob(job, asked)),
      next: isMore && number < LAST_PAGE ? [pageRequest(search, api, number + 1)] : [],
      ...(isCutOff ? { hasMore: true } : {}),
    }
  },
})

function pageRequest(search: string, api: string, page: number): PageRequest {
  return { url: `${api}/v4/query?${search}&page=${page}&page_size=${PAGE_ROWS}`, kind: 'list' }
}

const PERIODS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }
const HOURS: Record<string, string> = { f: 'full-time', p: 'part-time' }
const TERMS: Record<string, string> = {
  p: 'permanent',
  c: 'contract',
  t: 'temporary',
  i: 'training',
  v: 'voluntary',
}

function readJob(job: Fields, asked: URLSearchParams): Draft {
  const url = addressOf(job.url)
  const [min, max] = [job.salary_min, job.salary_max].map((amount) => numberOf(amount) || undefined)
  const period = textOf(job.salary_type)
  const currency = textOf(job.salary_currency_code)
  return {
    // It gives no id.
    externalId: url,
    title: textOf(job.title),
    url,
    company: textOf(job.company),
    ...htmlText(undefined, textOf(job.description)),
    location: textOf(job.locations),
    // A row tells neither, but the search found it by them.
    commitment: HOURS[asked.get('work_hours') ?? ''],
    term: TERMS[asked.get('contract_type') ?? ''],
    pay: payOf({ min, max, currency, period: PERIODS[period ?? ''] ?? period }) ?? textOf(job.salary),
    postedAt: textOf(job.date),
    extra: extraOf({ site: textOf(job.site) }),
  }
}
