import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, dateOfEpochSeconds, fieldsOf, textOf, textsOf } from '../fields.ts'
import { unescaped } from '../job-posting/read-node.ts'
import { extraOf, htmlText, readJson, readRows } from '../rows.ts'

/** Arbeitnow's job board API: the whole board, mostly Germany, page by page. */
export const adapter = defineAdapter({
  platform: 'Arbeitnow',
  docs: 'https://www.arbeitnow.com/blog/job-board-api',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['api'],
  defaults: { api: 'https://www.arbeitnow.com' },
  example: { api: 'https://www.arbeitnow.com' },
  everyMs: 6 * HOUR_MS,
  paceMs: 2000,

  recognise: (url) => (/^\/api\/job-board-api\/?$/.test(url.pathname) ? { api: url.origin } : null),

  start: ({ api }) => [{ url: pageAddress(api, 1), kind: 'list' }],

  parse(page, { api }) {
    const answer = fieldsOf(readJson(page)) ?? {}
    if (!Array.isArray(answer.data))
      throw new SourceChanged('no list "data" in the answer', { url: page.url })
    const number = Number(new URL(page.request.url).searchParams.get('page') ?? 1)
    // The link says that there is a next page; the number says which, so that no answer leads elsewhere.
    const isShort = textOf(fieldsOf(answer.links)?.next) !== undefined
    const isEmpty = answer.data.length === 0
    const read = readRows(answer.data, (job) => {
      return {
        externalId: textOf(job.slug),
        title: textOf(job.title),
        url: addressOf(job.url),
        company: textOf(job.company_name),
        ...htmlText(bodyOf(job.description)),
        location: textOf(job.location),
        workplace: job.remote === true ? 'remote' : undefined,
        commitment: textsOf(job.job_types).join(', ') || undefined,
        postedAt: dateOfEpochSeconds(job.created_at),
        extra: extraOf({ tags: textsOf(job.tags) }),
      }
    })
    return {
      ...read,
      next: isShort && !isEmpty ? [{ url: pageAddress(api, number + 1), kind: 'list' }] : [],
      // It says that there are more and shows none: what was not shown may still be open.
      ...(isShort && isEmpty ? { hasMore: true } : {}),
    }
  },
})

/** What the board writes under an advertisement: a link to more of the kind. */
const FOOTER = /<p>\s*Find (?:more )?<a href=[^>]{0,300}>[^<]{0,300}<\/a> on Arbeitnow\s*(?:<\/(?:a|p)>\s*)*$/

/** The employer's words alone; some arrive with their markup escaped once more, above a footer that is not. */
function bodyOf(description: unknown): string | undefined {
  const text = textOf(description)?.replace(FOOTER, '')
  return text === undefined ? undefined : textOf(unescaped(text))
}

function pageAddress(api: string, page: number): string {
  return `${api}/api/job-board-api?page=${page}`
}
