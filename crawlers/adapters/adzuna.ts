import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, flagOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { PageRequest } from '../page.ts'
import { type Draft, extraOf, htmlText, payOf, readJson, readRows } from '../rows.ts'
import { searchOf } from '../search-query.ts'

/** More is clipped. */
const PAGE_ROWS = 50
/** What the adapter adds to a search. */
const OURS = ['app_id', 'app_key', 'results_per_page', 'content-type']

type Params = { country: string; search: string; pages: string; api: string }

/** Adzuna's search of one country, newest first. It gives teasers, and of many salaries its own estimate. */
export const adapter = defineAdapter({
  platform: 'Adzuna',
  docs: 'https://developer.adzuna.com/docs/search',
  via: 'api',
  access: 'key',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  // How many pages a run may ask for: a key is good for 250 requests a day and 2,500 a month, over all sources.
  params: ['country', 'search', 'pages', 'api'],
  defaults: {
    search: 'what=customer+service&part_time=1&sort_by=date&max_days_old=7',
    pages: '10',
    api: 'https://api.adzuna.com',
  },
  credentials: ['adzuna-app-id', 'adzuna-app-key'],
  example: {
    country: 'gb',
    search: 'what=customer+service&part_time=1&sort_by=date&max_days_old=7',
    pages: '10',
    api: 'https://api.adzuna.com',
  },
  everyMs: DAY_MS,
  budgetPerDay: 250,
  // 25 requests a minute.
  paceMs: 2500,

  recognise(url) {
    const country = /^\/v1\/api\/jobs\/([a-z]{2})\/search(?:\/\d*)?\/?$/i.exec(url.pathname)?.[1]
    if (country === undefined) return null
    return { country: country.toLowerCase(), search: searchOf(url, OURS), pages: '10', api: url.origin }
  },

  start: (params) => [pageRequest(params, 1)],

  parse(page, params) {
    const answer = fieldsOf(readJson(page)) ?? {}
    const rows = answer.results ?? (numberOf(answer.count) === 0 ? [] : undefined)
    if (!Array.isArray(rows)) throw new SourceChanged('no list "results" in the answer', { url: page.url })
    const url = new URL(page.request.url)
    const number = Number(/\/search\/(\d+)/.exec(url.pathname)?.[1] ?? 1)
    const size = numberOf(url.searchParams.get('results_per_page')) ?? PAGE_ROWS
    const received = (number - 1) * size + rows.length
    const isMore = rows.length > 0 && received < (numberOf(answer.count) ?? 0)
    const hasNext = isMore && number < Number(params.pages)
    return {
      ...readRows(rows, readResult),
      next: hasNext ? [pageRequest(params, number + 1)] : [],
      ...(isMore && !hasNext ? { hasMore: true } : {}),
    }
  },
})

function pageRequest({ country, search, api }: Params, page: number): PageRequest {
  const key = 'app_id={{secret:adzuna-app-id}}&app_key={{secret:adzuna-app-key}}'
  const asked = [key, `results_per_page=${PAGE_ROWS}`, search].filter((part) => part !== '').join('&')
  return {
    url: `${api}/v1/api/jobs/${encodeURIComponent(country)}/search/${page}?${asked}&content-type=application/json`,
    kind: 'list',
  }
}

function readResult(job: Fields): Draft {
  const place = fieldsOf(job.location) ?? {}
  const isGuess = flagOf(job.salary_is_predicted) === true
  const pay = payOf({ min: numberOf(job.salary_min), max: numberOf(job.salary_max) })
  return {
    externalId: textOf(job.id),
    // Words that were searched for stand in <strong>.
    title: textOf(textOf(job.title)?.replaceAll(/<\/?(?:strong|b|em)>/gi, '')),
    url: linkOf(job.redirect_url),
    company: textOf(fieldsOf(job.company)?.display_name),
    ...htmlText(undefined, textOf(job.description)),
    location: placeOfResult(place),
    commitment: textOf(job.contract_time),
    term: textOf(job.contract_type),
    pay: isGuess ? undefined : pay,
    postedAt: textOf(job.created),
    extra: extraOf({
      category: textOf(fieldsOf(job.category)?.tag),
      area: textsOf(place.area),
      // The publisher's estimate, which says nothing about what the employer offers.
      estimatedPay: isGuess && pay !== undefined ? { ...pay } : undefined,
    }),
  }
}

/** "Leeds, West Yorkshire" with the country, which stands first in the areas alone. */
function placeOfResult(place: Fields): string | undefined {
  const [country] = textsOf(place.area)
  const name = textOf(place.display_name)
  if (name === undefined || country === undefined || name === country) return name ?? country
  return `${name}, ${country}`
}

/** The link as the terms ask for it. The key's id stands in it, and comes to us masked: without it the link still leads. */
function linkOf(value: unknown): string | undefined {
  const link = textOf(value)?.replace(/([?&])[\w-]+=\{\{secret:[\w-]+\}\}(?:&|$)/, '$1')
  return addressOf(link?.replace(/[?&]$/, ''))
}
