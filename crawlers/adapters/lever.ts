import type { RawPay } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import {
  addressOf,
  dateOfEpochMs,
  type Fields,
  fieldsOf,
  listOf,
  numberOf,
  textOf,
  textsOf,
} from '../fields.ts'
import { extraOf, htmlText, payOf, readJson, readRows } from '../rows.ts'

const PAGE_ROWS = 100

/** Lever's public postings API. EU tenants live on api.eu.lever.co. */
export const adapter = defineAdapter({
  platform: 'Lever',
  docs: 'https://github.com/lever/postings-api',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'body'],
  params: ['site', 'api'],
  defaults: { api: 'https://api.lever.co' },
  example: { site: 'otterexample', api: 'https://api.lever.co' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const site = /^\/v0\/postings\/([^/]+)(?:\/[^/]+)?\/?$/.exec(url.pathname)?.[1]
    return site === undefined ? null : { site: decodeURIComponent(site), api: url.origin }
  },

  start: ({ site, api }) => [{ url: pageAddress(api, site, 0, PAGE_ROWS), kind: 'list' }],

  parse(page, { site, api }) {
    const answer = readJson(page)
    // One posting's own address answers with it alone.
    if (fieldsOf(answer)?.hostedUrl !== undefined) return readRows([answer], readPosting)
    const rows = answer
    if (!Array.isArray(rows)) throw new SourceChanged('the answer is no list of postings', { url: page.url })
    // No total is served: the next page starts after what was received, and a short page is the last one.
    const asked = new URL(page.request.url).searchParams
    const limit = Number(asked.get('limit') ?? PAGE_ROWS)
    const received = Number(asked.get('skip') ?? 0) + rows.length
    const next =
      rows.length < limit ? [] : [{ url: pageAddress(api, site, received, limit), kind: 'list' as const }]
    return { ...readRows(rows, readPosting), next }
  },
})

function pageAddress(api: string, site: string, skip: number, limit: number): string {
  return `${api}/v0/postings/${encodeURIComponent(site)}?mode=json&skip=${skip}&limit=${limit}`
}

function readPosting(row: Fields) {
  const categories = fieldsOf(row.categories) ?? {}
  const places = textsOf(categories.allLocations)
  return {
    externalId: textOf(row.id),
    title: textOf(row.text),
    url: addressOf(row.hostedUrl),
    applyUrl: addressOf(row.applyUrl),
    ...htmlText(bodyOf(row)),
    location: places.length > 1 ? places : (places[0] ?? textOf(categories.location)),
    workplace: textOf(row.workplaceType),
    commitment: textOf(categories.commitment),
    pay: payOfRange(fieldsOf(row.salaryRange)),
    postedAt: dateOfEpochMs(row.createdAt),
    extra: extraOf({
      country: textOf(row.country),
      department: textOf(categories.department),
      team: textOf(categories.team),
      level: textOf(categories.level),
    }),
  }
}

/** The advertisement as its page shows it: `description` leaves out the requirement lists and the closing words. */
function bodyOf(row: Fields): string | undefined {
  const lists = listOf(row.lists).flatMap((item) => {
    const list = fieldsOf(item) ?? {}
    const content = textOf(list.content)
    return content === undefined ? [] : [`<h3>${textOf(list.text) ?? ''}</h3><ul>${content}</ul>`]
  })
  const opening = textsOf([row.description ?? [row.opening, row.descriptionBody]].flat())
  const body = [...opening, ...lists, ...textsOf([row.additional, row.salaryDescription])].join('\n')
  return body === '' ? undefined : body
}

function payOfRange(range: Fields = {}): RawPay | undefined {
  return payOf({
    min: numberOf(range.min),
    max: numberOf(range.max),
    currency: textOf(range.currency),
    period: textOf(range.interval),
  })
}
