import type { RawPay } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { decodeEntities } from '../entities.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import { extraOf, payOf, readJson, readRows } from '../rows.ts'

/** Greenhouse's public boards API: one answer holds the whole board. EU tenants live on boards-api.eu.greenhouse.io. */
export const adapter = defineAdapter({
  platform: 'Greenhouse',
  docs: 'https://developers.greenhouse.io/job-board.html',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['board', 'api'],
  defaults: { api: 'https://boards-api.greenhouse.io' },
  example: { board: 'fernhillexample', api: 'https://boards-api.greenhouse.io' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const board = /^\/v1\/boards\/([^/]+)\/jobs(\/\d+)?\/?$/.exec(url.pathname)?.[1]
    return board === undefined ? null : { board: decodeURIComponent(board), api: url.origin }
  },

  start: ({ board, api }) => [
    {
      url: `${api}/v1/boards/${encodeURIComponent(board)}/jobs?content=true&pay_transparency=true`,
      kind: 'list',
    },
  ],

  parse(page) {
    const answer = fieldsOf(readJson(page))
    const rows = answer?.jobs ?? (answer?.absolute_url === undefined ? undefined : [answer])
    if (!Array.isArray(rows)) throw new SourceChanged('no list "jobs" in the answer', { url: page.url })
    return readRows(rows, (job) => {
      // A prospect post collects applications for no opening in particular.
      if (job.internal_job_id === null) return null
      const custom = customFields(job.metadata)
      return {
        externalId: textOf(job.id),
        title: textOf(job.title),
        url: addressOf(job.absolute_url),
        company: textOf(job.company_name),
        // The API serves the body as HTML whose markup is escaped once more.
        body: typeof job.content === 'string' ? decodeEntities(job.content) : undefined,
        bodyFormat: typeof job.content === 'string' ? 'html' : undefined,
        location: textOf(fieldsOf(job.location)?.name),
        workplace: custom.find(([name]) => /workplace|work(ing)? (type|model|arrangement)/i.test(name))?.[1],
        commitment: custom.find(([name]) =>
          /(employment|job|position|time) type|commitment/i.test(name),
        )?.[1],
        language: textOf(job.language),
        pay: payOfRanges(job.pay_input_ranges),
        postedAt: textOf(job.first_published),
        closesAt: textOf(job.application_deadline),
        requisition: textOf(job.requisition_id)?.replace(/^see opening id$/i, '') || undefined,
        extra: extraOf({
          departments: listOf(job.departments).flatMap((item) => textsOf(fieldsOf(item)?.name)),
          offices: listOf(job.offices).flatMap((item) => textsOf(fieldsOf(item)?.name)),
          custom: extraOf(Object.fromEntries(custom)),
        }),
      }
    })
  },
})

/** The employer's own fields that hold text, by name. */
function customFields(metadata: unknown): [string, string][] {
  return listOf(metadata).flatMap((item): [string, string][] => {
    const name = textOf(fieldsOf(item)?.name)
    const value = textsOf(fieldsOf(item)?.value).join(', ')
    return name === undefined || value === '' ? [] : [[name, value]]
  })
}

/** The first range; it counts in cents and names no period, unless its title does ("Hourly", "Annual Salary Range"). */
function payOfRanges(ranges: unknown): RawPay | undefined {
  const range: Fields = fieldsOf(listOf(ranges)[0]) ?? {}
  const [min, max] = [numberOf(range.min_cents), numberOf(range.max_cents)]
  return payOf({
    min: min === undefined ? undefined : min / 100,
    max: max === undefined ? undefined : max / 100,
    currency: textOf(range.currency_type),
    period: /hour|annual|year|month|week|da(y|ily)/i.exec(textOf(range.title) ?? '')?.[0],
  })
}
