import type { RawPlace } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, textOf } from '../fields.ts'
import { extraOf, htmlText, placeOf, readJson, readRows } from '../rows.ts'

/** Workable's public account widget: one answer holds the whole board, one row per job and location. */
export const adapter = defineAdapter({
  platform: 'Workable',
  docs: 'https://help.workable.com/hc/en-us/articles/115012771647-Using-the-Workable-API-to-create-a-careers-page',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['account', 'api'],
  defaults: { api: 'https://apply.workable.com' },
  example: { account: 'larchexample', api: 'https://apply.workable.com' },
  everyMs: 12 * HOUR_MS,
  // The host answers 429 to anything faster.
  paceMs: 5000,

  recognise(url) {
    const account = /^\/api\/(?:v1\/widget\/)?accounts\/([^/]+)\/?$/.exec(url.pathname)?.[1]
    return account === undefined ? null : { account: decodeURIComponent(account), api: url.origin }
  },

  start: ({ account, api }) => [
    { url: `${api}/api/v1/widget/accounts/${encodeURIComponent(account)}?details=true`, kind: 'list' },
  ],

  parse(page) {
    const answer = fieldsOf(readJson(page)) ?? {}
    if (!Array.isArray(answer.jobs))
      throw new SourceChanged('no list "jobs" in the answer', { url: page.url })
    return readRows(byShortcode(answer.jobs), (group) => {
      const rows = listOf(group.rows).map((row) => fieldsOf(row) ?? {})
      const job = rows[0] ?? {}
      return {
        externalId: textOf(job.shortcode),
        title: textOf(job.title),
        url: addressOf(job.url) ?? addressOf(job.shortlink),
        applyUrl: addressOf(job.application_url),
        company: textOf(answer.name),
        ...htmlText(textOf(job.description)),
        location: placesOf(rows),
        // The widget's flag knows remote alone: false may still be hybrid.
        workplace: job.telecommuting === true ? 'remote' : undefined,
        commitment: textOf(job.employment_type),
        postedAt: textOf(job.published_on) ?? textOf(job.created_at),
        requisition: textOf(job.code),
        extra: extraOf({
          department: textOf(job.department),
          function: textOf(job.function),
          industry: textOf(job.industry),
          education: textOf(job.education),
          experience: textOf(job.experience),
        }),
      }
    })
  },
})

/** Rows of one shortcode are one posting; a row without one stays alone and is counted as a rejection. */
function byShortcode(rows: readonly unknown[]): unknown[] {
  const groups = new Map<unknown, { rows: unknown[] }>()
  for (const row of rows) {
    const key = textOf(fieldsOf(row)?.shortcode) ?? Symbol('row without a shortcode')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { rows: [row] })
    else group.rows.push(row)
  }
  return [...groups.values()].map((group) => (fieldsOf(group.rows[0]) === undefined ? group.rows[0] : group))
}

/** Every place that may be shown, each once. */
function placesOf(rows: Fields[]): RawPlace[] | undefined {
  const places = new Map<string, RawPlace>()
  for (const row of rows) {
    const listed = listOf(row.locations).map((item) => fieldsOf(item) ?? {})
    const shown = listed.length === 0 ? [row] : listed.filter((item) => item.hidden !== true)
    for (const item of shown) {
      const place = placeOf({
        city: textOf(item.city),
        region: textOf(item.region) ?? textOf(item.state),
        country: textOf(item.countryCode) ?? textOf(item.country),
      })
      if (place !== undefined) places.set(JSON.stringify(place), place)
    }
  }
  return places.size === 0 ? undefined : [...places.values()]
}
