import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, textOf } from '../fields.ts'
import { extraOf, htmlText, readJson, readRows } from '../rows.ts'

/** Working Nomads' list of the jobs it shows, in one answer. */
export const adapter = defineAdapter({
  platform: 'Working Nomads',
  docs: 'https://www.workingnomads.com/jobs',
  via: 'api',
  access: 'opt-in',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  params: ['api'],
  defaults: { api: 'https://www.workingnomads.com' },
  example: { api: 'https://www.workingnomads.com' },
  everyMs: 6 * HOUR_MS,

  recognise: (url) => (/^\/api\/exposed_jobs\/?$/.test(url.pathname) ? { api: url.origin } : null),

  start: ({ api }) => [{ url: `${api}/api/exposed_jobs/`, kind: 'list' }],

  parse(page) {
    const rows = readJson(page)
    if (!Array.isArray(rows)) throw new SourceChanged('the answer is no list of jobs', { url: page.url })
    return readRows(rows, (job) => {
      const url = addressOf(job.url)
      return {
        // There is no id but the number in the address.
        externalId: /\/job\/go\/(\d+)/.exec(url ?? '')?.[1] ?? url,
        title: textOf(job.title),
        url,
        company: textOf(job.company_name),
        ...htmlText(textOf(job.description)),
        location: textOf(job.location),
        // Not a reading of the text: the board takes remote jobs alone.
        workplace: 'remote',
        postedAt: textOf(job.pub_date),
        extra: extraOf({ category: textOf(job.category_name), tags: textOf(job.tags) }),
      }
    })
  },
})
