import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, dateOfEpochSeconds, type Fields, fieldsOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { PageRequest } from '../page.ts'
import { type Draft, extraOf, htmlText, payOf, readJson, readRows } from '../rows.ts'
import { searchOf } from '../search-query.ts'

/** More is clipped. */
const PAGE_ROWS = 20

/**
 * Himalayas' API: a search, or without one the whole board of 100,000 jobs and more, which is for saved answers. Its
 * description says free to use with attribution, its general terms forbid scraping, so the operator decides.
 */
export const adapter = defineAdapter({
  platform: 'Himalayas',
  docs: 'https://himalayas.app/docs/remote-jobs-api',
  via: 'api',
  access: 'opt-in',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  // A query string without its page: q, country, seniority, employment_type, sort ...
  params: ['search', 'api'],
  defaults: {
    search: 'q=customer+support&employment_type=Part+Time&sort=recent',
    api: 'https://himalayas.app',
  },
  example: {
    search: 'q=customer+support&employment_type=Part+Time&sort=recent',
    api: 'https://himalayas.app',
  },
  everyMs: DAY_MS,

  recognise(url) {
    const search = searchIn(url)
    return search === null || !/(^|\.)himalayas\.app$/.test(url.hostname) ? null : { search, api: url.origin }
  },

  start: ({ search, api }) => [pageRequest(search, api, 1, 0)],

  parse(page, { api }) {
    const answer = fieldsOf(readJson(page)) ?? {}
    if (!Array.isArray(answer.jobs))
      throw new SourceChanged('no list "jobs" in the answer', { url: page.url })
    const url = new URL(page.request.url)
    // A search pages by number, browsing by rows received; how many came before travels along.
    const before = fieldsOf(page.request.carry)?.received ?? url.searchParams.get('offset')
    const received = (numberOf(before) ?? 0) + answer.jobs.length
    const number = Number(url.searchParams.get('page') ?? 1)
    const hasNext = answer.jobs.length > 0 && received < (numberOf(answer.totalCount) ?? 0)
    return {
      ...readRows(answer.jobs, readJob),
      next: hasNext ? [pageRequest(searchIn(url) ?? '', api, number + 1, received)] : [],
    }
  },
})

/** What is searched for, '' when the whole board is browsed, null when the address is neither. */
function searchIn(url: URL): string | null {
  const [found, isSearch] = /^\/jobs\/api(\/search)?\/?$/.exec(url.pathname) ?? []
  if (found === undefined) return null
  return isSearch === undefined ? '' : searchOf(url, ['page'])
}

function pageRequest(search: string, api: string, page: number, received: number): PageRequest {
  const path = search === '' ? `?limit=${PAGE_ROWS}&offset=${received}` : `/search?${search}&page=${page}`
  return { url: `${api}/jobs/api${path}`, kind: 'list', carry: { received } }
}

function readJob(job: Fields): Draft {
  const url = addressOf(job.guid) ?? addressOf(job.applicationLink)
  const company = textOf(job.companyName)
  return {
    externalId: textOf(job.guid) ?? url,
    title: textOf(job.title),
    url,
    applyUrl: addressOf(job.applicationLink),
    // A fault of the server once put the member's name in place of the employer's.
    company: company === 'name' ? undefined : company,
    ...htmlText(textOf(job.description), textOf(job.excerpt)),
    location: textsOf(job.locationRestrictions),
    // Not a reading of the text: the board takes remote jobs alone.
    workplace: 'remote',
    commitment: textOf(job.employmentType),
    pay: payOf({
      min: numberOf(job.minSalary),
      max: numberOf(job.maxSalary),
      currency: textOf(job.currency),
      period: textOf(job.salaryPeriod),
    }),
    postedAt: dateOfEpochSeconds(job.pubDate),
    closesAt: dateOfEpochSeconds(job.expiryDate),
    extra: extraOf({
      categories: textsOf(job.categories),
      parentCategories: textsOf(job.parentCategories),
      seniority: textsOf(job.seniority),
      timezones: textsOf(job.timezoneRestrictions),
    }),
  }
}
