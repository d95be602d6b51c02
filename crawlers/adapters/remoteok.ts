import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, dateOfEpochSeconds, numberOf, textOf, textsOf } from '../fields.ts'
import { extraOf, htmlText, payOf, readJson, readRows } from '../rows.ts'

/** Remote OK's newest postings, of one tag or of all. An unknown tag answers with no posting. */
export const adapter = defineAdapter({
  platform: 'Remote OK',
  docs: 'https://remoteok.com/api',
  via: 'api',
  access: 'on',
  closing: 'window',
  expects: ['url', 'company', 'body'],
  // Without a tag: the newest of the whole board.
  params: ['tag', 'site'],
  defaults: { tag: '', site: 'https://remoteok.com' },
  example: { tag: 'customer-support', site: 'https://remoteok.com' },
  everyMs: 2 * HOUR_MS,

  recognise(url) {
    const site = url.origin
    if (url.pathname === '/api' && /(^|\.)remoteok\.(com|io)$/.test(url.hostname)) return { tag: '', site }
    const tag = /^\/remote-([\w-]+)-jobs\.json$/.exec(url.pathname)?.[1]
    return tag === undefined ? null : { tag, site }
  },

  start: ({ tag, site }) => [
    { url: `${site}/${tag === '' ? 'api' : `remote-${encodeURIComponent(tag)}-jobs.json`}`, kind: 'list' },
  ],

  parse(page) {
    const rows = readJson(page)
    if (!Array.isArray(rows)) throw new SourceChanged('the answer is no list of postings', { url: page.url })
    return readRows(rows, (row) => {
      // The first element holds the terms of use.
      if (row.legal !== undefined && row.id === undefined) return null
      return {
        externalId: textOf(row.id),
        title: textOf(row.position),
        // The terms ask for a link to this address, not to the one for applying.
        url: addressOf(row.url),
        company: textOf(row.company),
        ...htmlText(textOf(row.description)),
        location: textOf(row.location),
        // Not a reading of the text: the board takes remote jobs alone.
        workplace: 'remote',
        // Dollars a year, and 0 where none is given.
        pay: payOf({
          min: salaryOf(row.salary_min),
          max: salaryOf(row.salary_max),
          currency: 'USD',
          period: 'year',
        }),
        postedAt: textOf(row.date) ?? dateOfEpochSeconds(row.epoch),
        extra: extraOf({ tags: textsOf(row.tags) }),
      }
    })
  },
})

function salaryOf(value: unknown): number | undefined {
  return numberOf(value) || undefined
}
