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

/** The server clips a larger limit to this. */
const PAGE_ROWS = 100

/**
 * SmartRecruiters' posting API. Its robots.txt lets nobody in, so answers are read only where somebody entitled to them
 * kept them. An unknown company looks like one without openings.
 */
export const adapter = defineAdapter({
  platform: 'SmartRecruiters',
  docs: 'https://developers.smartrecruiters.com/docs/posting-api',
  via: 'api',
  access: 'import-only',
  closing: 'absence',
  expects: ['url', 'company'],
  params: ['company', 'api'],
  defaults: { api: 'https://api.smartrecruiters.com' },
  example: { company: 'PineExample', api: 'https://api.smartrecruiters.com' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const company = /^\/v1\/companies\/([^/]+)\/postings(?:\/[^/]+)?\/?$/.exec(url.pathname)?.[1]
    return company === undefined ? null : { company: decodeURIComponent(company), api: url.origin }
  },

  start: ({ company, api }) => [
    { url: `${boardAddress(api, company)}?limit=${PAGE_ROWS}&offset=0`, kind: 'list' },
  ],

  parse(page, { company, api }) {
    const answer = fieldsOf(readJson(page)) ?? {}
    if (fieldsOf(answer.jobAd) !== undefined) return readDetail(answer, page)
    const rows = answer.content
    if (!Array.isArray(rows)) throw new SourceChanged('no list "content" in the answer', { url: page.url })
    const { postings, rejected } = readRows(rows, readRow)
    const board = boardAddress(api, company)
    const details = postings.map((row) => ({
      url: `${board}/${encodeURIComponent(row.externalId)}`,
      kind: 'detail' as const,
      row,
    }))
    const received = (numberOf(answer.offset) ?? 0) + rows.length
    const isShort = received < (numberOf(answer.totalFound) ?? 0)
    const more =
      isShort && rows.length > 0
        ? [{ url: `${board}?limit=${PAGE_ROWS}&offset=${received}`, kind: 'list' as const }]
        : []
    const next = [...more, ...details]
    // It says that there are more and shows none: what was not shown may still be open.
    return { postings: [], rejected, next, ...(isShort && rows.length === 0 ? { hasMore: true } : {}) }
  },
})

function boardAddress(api: string, company: string): string {
  return `${api}/v1/companies/${encodeURIComponent(company)}/postings`
}

function readRow(row: Fields): Draft {
  const id = textOf(row.id)
  const company = fieldsOf(row.company) ?? {}
  const slug = textOf(company.identifier)
  const place = fieldsOf(row.location) ?? {}
  const label = (value: unknown) => textOf(fieldsOf(value)?.label)
  return {
    externalId: id,
    title: textOf(row.name),
    // A row gives no address of the page that people see; it is made of company and id.
    url:
      addressOf(row.postingUrl) ??
      (id && slug ? addressOf(`/${slug}/${id}`, 'https://jobs.smartrecruiters.com') : undefined),
    applyUrl: addressOf(row.applyUrl),
    company: textOf(company.name),
    location:
      placeOf({
        city: textOf(place.city),
        region: textOf(place.region),
        country: textOf(place.country)?.toUpperCase(),
        postcode: textOf(place.postalCode),
      }) ?? textOf(place.fullLocation),
    workplace: ['hybrid', 'remote'].find((name) => place[name] === true),
    commitment: label(row.typeOfEmployment),
    term: textOf(fieldsOf(row.typeOfEmployment)?.id),
    language: textOf(fieldsOf(row.language)?.code),
    postedAt: textOf(row.releasedDate),
    requisition: textOf(row.refNumber),
    extra: extraOf({
      department: label(row.department),
      function: label(row.function),
      industry: label(row.industry),
      experience: label(row.experienceLevel),
    }),
  }
}

function readDetail(job: Fields, page: Page): Parsed {
  const draft = readRow(job)
  if (job.active === false) return { postings: [], gone: textsOf(draft.externalId) }
  const sections = Object.values(fieldsOf(fieldsOf(job.jobAd)?.sections) ?? {}).flatMap((item) => {
    const { title, text } = fieldsOf(item) ?? {}
    return textsOf(text).map((html) => `${textsOf(title).map((words) => `<h3>${words}</h3>`)}${html}`)
  })
  const pay = fieldsOf(listOf(job.compensation)[0]) ?? {}
  return readOne(
    withDetail(page.request.row, {
      ...draft,
      ...htmlText(sections.join('\n') || undefined),
      pay: payOf({
        min: numberOf(pay.min),
        max: numberOf(pay.max),
        currency: textOf(pay.currency),
        period: textOf(pay.period),
      }),
    }),
    'the posting',
  )
}
