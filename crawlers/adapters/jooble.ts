import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, numberOf, textOf } from '../fields.ts'
import type { Page, PageRequest } from '../page.ts'
import { type Draft, extraOf, htmlText, readJson, readRows } from '../rows.ts'

const PAGE_ROWS = 50

type Params = { keywords: string; location: string; pages: string; api: string }

/** Jooble's search, with teasers. A free key is good for 500 requests in its whole life, so runs are rare and short. */
export const adapter = defineAdapter({
  platform: 'Jooble',
  docs: 'https://help.jooble.org/en/support/solutions/articles/60001448238',
  via: 'api',
  access: 'key',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  // How many pages a run may ask for.
  params: ['keywords', 'location', 'pages', 'api'],
  defaults: {
    keywords: 'customer service part time remote',
    location: '',
    pages: '2',
    api: 'https://jooble.org',
  },
  credentials: ['jooble-key'],
  example: {
    keywords: 'customer service part time remote',
    location: '',
    pages: '2',
    api: 'https://jooble.org',
  },
  everyMs: 7 * DAY_MS,

  recognise(url) {
    const isOurs = /(^|\.)jooble\.org$/.test(url.hostname) && /^\/api\/[^/]+\/?$/.test(url.pathname)
    // What was searched for stands in the body of the request, not in its address.
    return isOurs
      ? { keywords: 'customer service part time remote', location: '', pages: '2', api: url.origin }
      : null
  },

  start: (params) => [pageRequest(params, 1)],

  parse(page, params) {
    const answer = fieldsOf(readJson(page)) ?? {}
    const jobs = answer.jobs ?? (numberOf(answer.totalCount) === 0 ? [] : undefined)
    if (!Array.isArray(jobs)) throw new SourceChanged('no list "jobs" in the answer', { url: page.url })
    const number = numberOf(fieldsOf(page.request.carry)?.page) ?? askedPage(page)
    const isMore =
      jobs.length > 0 && (number - 1) * PAGE_ROWS + jobs.length < (numberOf(answer.totalCount) ?? 0)
    const hasNext = isMore && number < Number(params.pages)
    return {
      ...readRows(jobs, readJob),
      next: hasNext ? [pageRequest(params, number + 1)] : [],
      ...(isMore && !hasNext ? { hasMore: true } : {}),
    }
  },
})

/** The page that a recorded request asked for. */
function askedPage(page: Page): number {
  return Number(/"page"\s*:\s*"?(\d+)/.exec(page.request.body ?? '')?.[1] ?? 1)
}

function pageRequest({ keywords, location, api }: Params, page: number): PageRequest {
  return {
    url: `${api}/api/{{secret:jooble-key}}`,
    kind: 'list',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ keywords, location, page: String(page), ResultOnPage: String(PAGE_ROWS) }),
    carry: { page },
  }
}

function readJob(job: Fields): Draft {
  const url = addressOf(job.link)
  return {
    externalId: idOf(job.id, url),
    title: textOf(textOf(job.title)?.replaceAll(/<\/?(?:strong|b|em)>/gi, '')),
    url,
    company: textOf(job.company),
    ...htmlText(undefined, textOf(job.snippet)),
    location: textOf(job.location),
    commitment: textOf(job.type),
    pay: textOf(job.salary),
    // The only date that it gives.
    postedAt: textOf(job.updated),
    extra: extraOf({ source: textOf(job.source) }),
  }
}

/** Numbers of 19 digits lose their last ones when they are read; the address of the page has them all. */
function idOf(id: unknown, url: string | undefined): string | undefined {
  const printed = /\/(?:desc|jdp)\/(-?\d+)/.exec(url ?? '')?.[1]
  const isExact = typeof id !== 'number' || Number.isSafeInteger(id)
  return (isExact ? textOf(id) : printed) ?? printed ?? textOf(id)
}
