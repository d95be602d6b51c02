import type { RawPay, RawPlace } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf } from '../fields.ts'
import { extraOf, payOf, placeOf, readJson, readRows } from '../rows.ts'

/** Ashby's public job-posting API: one answer holds the whole board, up to 12 MB. It does not name the employer. */
export const adapter = defineAdapter({
  platform: 'Ashby',
  docs: 'https://developers.ashbyhq.com/docs/public-job-posting-api',
  via: 'api',
  access: 'opt-in',
  closing: 'absence',
  expects: ['url', 'body'],
  params: ['board', 'api'],
  defaults: { api: 'https://api.ashbyhq.com' },
  example: { board: 'birchexample', api: 'https://api.ashbyhq.com' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const board = /^\/posting-api\/job-board\/([^/]+)\/?$/.exec(url.pathname)?.[1]
    return board === undefined ? null : { board: decodeURIComponent(board), api: url.origin }
  },

  start: ({ board, api }) => [
    {
      url: `${api}/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`,
      kind: 'list',
      maxBytes: 32 * 1024 * 1024,
    },
  ],

  parse(page) {
    const rows = fieldsOf(readJson(page))?.jobs
    if (!Array.isArray(rows)) throw new SourceChanged('no list "jobs" in the answer', { url: page.url })
    return readRows(rows, (job) => {
      if (job.isListed === false) return null
      const html = textOf(job.descriptionHtml)
      return {
        externalId: textOf(job.id),
        title: textOf(job.title),
        url: addressOf(job.jobUrl),
        applyUrl: addressOf(job.applyUrl),
        body: html ?? textOf(job.descriptionPlain),
        bodyFormat: html === undefined ? 'text' : 'html',
        location: [job, ...listOf(job.secondaryLocations).map((item) => fieldsOf(item) ?? {})].flatMap(
          (place) => locationOf(place) ?? [],
        ),
        // isRemote is true on hybrid work too, so it counts only where the enumeration is silent.
        workplace: textOf(job.workplaceType) ?? (job.isRemote === true ? 'Remote' : undefined),
        commitment: textOf(job.employmentType),
        pay: job.shouldDisplayCompensationOnJobPostings === false ? undefined : salaryOf(job.compensation),
        postedAt: textOf(job.publishedAt),
        extra: extraOf({ department: textOf(job.department), team: textOf(job.team) }),
      }
    })
  },
})

/** The address where it spells out the location's own name; "Remote (EU)" beside the head office's address stays as it is. */
function locationOf(place: Fields): string | RawPlace | undefined {
  const name = textOf(place.location)
  const whole = fieldsOf(place.address) ?? {}
  // Further locations carry its members without the wrapping.
  const address = fieldsOf(whole.postalAddress) ?? whole
  const city = textOf(address.addressLocality)
  if (city === undefined || (name !== undefined && !name.toLowerCase().includes(city.toLowerCase())))
    return name
  return placeOf({
    city,
    region: textOf(address.addressRegion),
    country: textOf(address.addressCountry),
    postcode: textOf(address.postalCode),
  })
}

/** Base pay alone: bonus, commission and equity are components of other types. */
function salaryOf(compensation: unknown): RawPay | undefined {
  const salary = listOf(fieldsOf(compensation)?.summaryComponents)
    .map((item) => fieldsOf(item) ?? {})
    .find((item) => item.compensationType === 'Salary' && item.interval !== 'NONE')
  if (salary === undefined) return undefined
  return payOf({
    min: numberOf(salary.minValue),
    max: numberOf(salary.maxValue),
    currency: textOf(salary.currencyCode),
    period: textOf(salary.interval),
  })
}
