import type { RawPay } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, numberOf, textOf } from '../fields.ts'
import { extraOf, htmlText, payOf, placeOf, readJson, readRows } from '../rows.ts'

/** Parts of an advertisement; each but the first has its heading in `<name>_header`. */
const PARTS = ['description', 'key_responsibilities', 'skills_knowledge_expertise', 'benefits']

/** Pinpoint's postings.json: one answer holds the whole board. It does not name the employer. */
export const adapter = defineAdapter({
  platform: 'Pinpoint',
  docs: 'https://developers.pinpointhq.com/docs',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'body'],
  params: ['site'],
  example: { site: 'https://rowanexample.pinpointhq.com' },
  everyMs: 6 * HOUR_MS,

  recognise: (url) => (/^\/(?:\w\w\/)?postings\.json$/.test(url.pathname) ? { site: url.origin } : null),

  start: ({ site }) => [{ url: `${site}/postings.json`, kind: 'list' }],

  parse(page) {
    const rows = fieldsOf(readJson(page))?.data
    if (!Array.isArray(rows)) throw new SourceChanged('no list "data" in the answer', { url: page.url })
    return readRows(rows, (row) => {
      // Some boards wrap the members as JSON:API does.
      const posting: Fields = { ...row, ...fieldsOf(row.attributes) }
      const job = fieldsOf(posting.job) ?? {}
      const place = fieldsOf(posting.location) ?? {}
      return {
        externalId: textOf(posting.id),
        title: textOf(posting.title),
        url: addressOf(posting.url ?? posting.path, page.url),
        ...htmlText(bodyOf(posting)),
        // "Remote" as the name of a place says where the work is done; the city is then the employer's.
        location: /remote/i.test(textOf(place.name) ?? '')
          ? textOf(place.name)
          : (placeOf({
              city: textOf(place.city),
              region: textOf(place.province),
              postcode: textOf(place.postal_code),
            }) ?? textOf(place.name)),
        workplace: textOf(posting.workplace_type),
        commitment: textOf(posting.employment_type),
        pay: posting.compensation_visible === true ? compensationOf(posting) : undefined,
        postedAt: textOf(posting.first_published_at),
        closesAt: textOf(posting.deadline_at),
        requisition: textOf(job.requisition_id) ?? textOf(posting.reference),
        extra: extraOf({
          department: textOf(fieldsOf(job.department)?.name),
          division: textOf(fieldsOf(job.division)?.name ?? job.division),
          seat: textOf(place.city),
        }),
      }
    })
  },
})

function bodyOf(posting: Fields): string | undefined {
  const parts = PARTS.flatMap((name) => {
    const html = textOf(posting[name])
    const heading = textOf(posting[`${name}_header`])
    return html === undefined ? [] : [heading === undefined ? html : `<h3>${heading}</h3>${html}`]
  })
  return parts.length === 0 ? undefined : parts.join('\n')
}

/** The figures, else the words that stand for them. */
function compensationOf(posting: Fields): RawPay | string | undefined {
  const pay = payOf({
    min: numberOf(posting.compensation_minimum),
    max: numberOf(posting.compensation_maximum),
    currency: textOf(posting.compensation_currency),
    period: textOf(posting.compensation_frequency),
  })
  return pay ?? textOf(posting.compensation)
}
