import type { RawPay, RawPlace } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import { extraOf, htmlText, payOf, placeOf, readJson, readRows } from '../rows.ts'

/** Recruitee's careers-site API: one answer holds the whole board. An employer's own domain answers the same path. */
export const adapter = defineAdapter({
  platform: 'Recruitee',
  docs: 'https://docs.recruitee.com/reference/offers',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'company', 'body'],
  params: ['site'],
  example: { site: 'https://ahornexample.recruitee.com' },
  everyMs: 6 * HOUR_MS,

  recognise: (url) => (/^\/api\/offers\/?$/.test(url.pathname) ? { site: url.origin } : null),

  start: ({ site }) => [{ url: `${site}/api/offers/`, kind: 'list' }],

  // A dead board redirects to the vendor's home page, which is no JSON: that ends as SourceGone.
  parse(page) {
    const rows = fieldsOf(readJson(page))?.offers
    if (!Array.isArray(rows)) throw new SourceChanged('no list "offers" in the answer', { url: page.url })
    return readRows(rows, (offer) => {
      const title = textOf(offer.title)
      // A board that nobody claimed shows the vendor's demonstration offers, marked so in the title.
      if (/\(sample\)/i.test(title ?? '') || (textOf(offer.status) ?? 'published') !== 'published')
        return null
      return {
        externalId: textOf(offer.id),
        title,
        url: addressOf(offer.careers_url),
        applyUrl: addressOf(offer.careers_apply_url),
        company: textOf(offer.company_name),
        ...htmlText(textsOf([offer.description, offer.requirements]).join('\n') || undefined),
        location: placesOf(offer),
        workplace:
          ['on_site', 'hybrid', 'remote'].filter((name) => offer[name] === true).join(', ') || undefined,
        commitment: commitmentOf(offer),
        pay: salaryOf(offer),
        postedAt: textOf(offer.published_at) ?? textOf(offer.created_at),
        closesAt: textOf(offer.close_at),
        extra: extraOf({
          department: textOf(offer.department),
          category: textOf(offer.category_code),
          experience: textOf(offer.experience_code),
          education: textOf(offer.education_code),
          tags: textsOf(offer.tags),
        }),
      }
    })
  },
})

function placesOf(offer: Fields): RawPlace[] | string | undefined {
  const listed = listOf(offer.locations).map((item) => fieldsOf(item) ?? {})
  const places = (listed.length > 0 ? listed : [offer]).flatMap(
    (place) =>
      placeOf({
        city: textOf(place.city),
        region: textOf(place.state) ?? textOf(place.state_name) ?? textOf(place.state_code),
        country: textOf(place.country_code) ?? textOf(place.country),
        postcode: textOf(place.postal_code),
      }) ?? [],
  )
  return places.length > 0 ? places : textOf(offer.location)
}

/** The code and, where the offer names them, the hours a week: "parttime_permanent, 15-25 hours per week". */
function commitmentOf(offer: Fields): string | undefined {
  const hours = [...new Set(textsOf([offer.min_hours, offer.max_hours]))].join('-')
  const parts = textsOf([offer.employment_type_code, hours === '' ? undefined : `${hours} hours per week`])
  return parts.join(', ') || undefined
}

/** Older boards keep the ends of the range beside the offer. */
function salaryOf(offer: Fields): RawPay | undefined {
  const salary = fieldsOf(offer.salary) ?? {}
  return payOf({
    min: numberOf(salary.min) ?? numberOf(offer.salary_min),
    max: numberOf(salary.max) ?? numberOf(offer.salary_max),
    currency: textOf(salary.currency) ?? textOf(offer.salary_currency),
    period: textOf(salary.period) ?? textOf(offer.salary_period),
  })
}
