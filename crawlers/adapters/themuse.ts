import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import { extraOf, htmlText, readJson, readRows } from '../rows.ts'

/** The Muse's public jobs API, by category and place. It names neither hours nor pay. */
export const adapter = defineAdapter({
  platform: 'The Muse',
  docs: 'https://www.themuse.com/developers/api/v2',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['category', 'location', 'api'],
  defaults: { category: 'Customer Service', location: 'Flexible / Remote', api: 'https://www.themuse.com' },
  example: { category: 'Customer Service', location: 'Flexible / Remote', api: 'https://www.themuse.com' },
  everyMs: 6 * HOUR_MS,
  // 500 requests an hour without a key.
  paceMs: 7200,

  recognise(url) {
    if (!/^\/api\/public\/jobs(?:\/\d+)?\/?$/.test(url.pathname)) return null
    const [category = '', location = ''] = ['category', 'location'].map(
      (name) => url.searchParams.get(name) ?? '',
    )
    return { category, location, api: url.origin }
  },

  start: (params) => [{ url: pageAddress(params, 0), kind: 'list' }],

  parse(page, params) {
    const answer = fieldsOf(readJson(page)) ?? {}
    const rows = answer.results ?? (answer.contents === undefined ? undefined : [answer])
    if (!Array.isArray(rows)) throw new SourceChanged('no list "results" in the answer', { url: page.url })
    const names = (value: unknown) => listOf(value).flatMap((item) => textsOf(fieldsOf(item)?.name))
    const read = readRows(rows, (job) => {
      const places = names(job.locations)
      const isRemote = (place: string) => /^flexible \/ remote$/i.test(place)
      return {
        externalId: textOf(job.id),
        title: textOf(job.name),
        url: addressOf(fieldsOf(job.refs)?.landing_page),
        company: textOf(fieldsOf(job.company)?.name),
        ...htmlText(textOf(job.contents)),
        location: places.filter((place) => !isRemote(place)),
        // The board's way to say so is a place of that name; as words it would read as a hybrid.
        workplace: places.some(isRemote) ? 'remote' : undefined,
        postedAt: textOf(job.publication_date),
        extra: extraOf({
          categories: names(job.categories),
          levels: names(job.levels),
          tags: names(job.tags),
        }),
      }
    })
    const number = Number(new URL(page.request.url).searchParams.get('page') ?? 0)
    const pages = numberOf(answer.page_count) ?? 0
    const isShort = number + 1 < pages
    const hasNext = isShort && rows.length > 0
    // Deep pages are said to be capped: the pages then hold less than the total, or come empty before the last.
    const isCapped =
      (isShort && !hasNext) || (numberOf(answer.total) ?? 0) > pages * (numberOf(answer.items_per_page) ?? 20)
    return {
      ...read,
      next: hasNext ? [{ url: pageAddress(params, number + 1), kind: 'list' }] : [],
      ...(isCapped ? { hasMore: true } : {}),
    }
  },
})

function pageAddress(params: { category: string; location: string; api: string }, page: number): string {
  const asked = (['category', 'location'] as const)
    .filter((name) => params[name] !== '')
    .map((name) => `&${name}=${encodeURIComponent(params[name])}`)
  return `${params.api}/api/public/jobs?page=${page}${asked.join('')}&descending=true`
}
