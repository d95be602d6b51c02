import type { Advert } from '../world/opening.ts'
import { blocksToHtml, escapeHtml, PLAIN } from './html.ts'
import type { Row } from './showing.ts'

const HOURS: Record<string, string[]> = {
  'full-time': ['FULL_TIME'],
  'part-time': ['PART_TIME'],
  either: ['FULL_TIME', 'PART_TIME'],
}
const TERMS: Record<string, string> = {
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  seasonal: 'TEMPORARY',
  internship: 'INTERN',
}
const UNITS: Record<string, string> = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' }

function employmentTypes(advert: Advert): string[] {
  const term = advert.term === null ? undefined : TERMS[advert.term]
  return [
    ...(advert.hours === null ? [] : (HOURS[advert.hours] ?? [])),
    ...(term === undefined ? [] : [term]),
  ]
}

/** The posting as schema.org JSON-LD in the form search engines ask for. */
export function jsonLdPosting(row: Row, url: string): Record<string, unknown> {
  const { advert } = row
  const types = employmentTypes(advert)
  const isRemote = advert.workplace === 'remote'
  const cities = advert.places.filter(({ city }) => city !== null)
  return {
    '@type': 'JobPosting',
    title: advert.title,
    url,
    description: blocksToHtml(advert.blocks, PLAIN),
    datePosted: row.postedAt.slice(0, 10),
    ...(row.closesAt !== null && { validThrough: row.closesAt }),
    ...(types.length > 0 && { employmentType: types.length === 1 ? types[0] : types }),
    hiringOrganization: { '@type': 'Organization', name: advert.company },
    ...(advert.requisition !== null && {
      identifier: { '@type': 'PropertyValue', name: advert.company, value: advert.requisition },
    }),
    ...(isRemote && { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: whereRemote(advert) }),
    ...(!isRemote && {
      jobLocation:
        cities.length > 0
          ? cities.map(placeOf)
          : placeOf({ city: null, region: null, country: advert.remoteScope[0] ?? null }),
    }),
    ...(advert.pay !== null && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: advert.pay.currency,
        value: {
          '@type': 'QuantitativeValue',
          minValue: advert.pay.min,
          maxValue: advert.pay.max,
          unitText: UNITS[advert.pay.period],
        },
      },
    }),
    directApply: true,
  }
}

function whereRemote(advert: Advert) {
  const states = advert.places.filter(({ city, region }) => city === null && region !== null)
  if (states.length > 0) return states.map(({ region }) => ({ '@type': 'State', name: `${region}, USA` }))
  return advert.remoteScope.map((country) => ({ '@type': 'Country', name: country }))
}

function placeOf({ city, region, country }: Advert['places'][number]) {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(city !== null && { addressLocality: city }),
      ...(region !== null && { addressRegion: region }),
      ...(country !== null && { addressCountry: country }),
    },
  }
}

/** JSON-LD in a script element; "<" is escaped so that no text can end the element. */
export function jsonLdScript(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}

/** The posting as microdata: the page's own words, marked up. */
export function microdataPosting(row: Row): string {
  const { advert } = row
  const meta = (name: string, value: string) => `<meta itemprop="${name}" content="${escapeHtml(value)}">`
  const remote = advert.workplace === 'remote'
  const country = advert.remoteScope[0] ?? 'LV'
  const places = advert.places
    .filter(({ city }) => city !== null)
    .map(
      ({ city, country }) =>
        `<p itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">${escapeHtml(city ?? '')}</span>${meta('addressCountry', country ?? '')}</span></p>`,
    )
  const pay =
    advert.pay === null
      ? ''
      : `<div itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">${meta('currency', advert.pay.currency)}<span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">${meta('minValue', String(advert.pay.min))}${meta('maxValue', String(advert.pay.max))}${meta('unitText', UNITS[advert.pay.period] ?? '')}</span></div>`
  return `<article itemscope itemtype="https://schema.org/JobPosting">
<h1 itemprop="title">${escapeHtml(advert.title)}</h1>
<p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${escapeHtml(advert.company)}</span></p>
${meta('datePosted', row.postedAt.slice(0, 10))}${row.closesAt === null ? '' : meta('validThrough', row.closesAt)}
${employmentTypes(advert)
  .map((type) => meta('employmentType', type))
  .join('')}
${advert.requisition === null ? '' : `<div itemprop="identifier" itemscope itemtype="https://schema.org/PropertyValue">${meta('name', advert.company)}${meta('value', advert.requisition)}</div>`}
${remote ? `${meta('jobLocationType', 'TELECOMMUTE')}<div itemprop="applicantLocationRequirements" itemscope itemtype="https://schema.org/Country">${meta('name', country)}</div>` : places.join('')}
${pay}
<div itemprop="description">${blocksToHtml(advert.blocks, PLAIN)}</div>
</article>`
}
