import { jobLink } from './job-link.ts'
import type { ListedJob } from './schemas/job.ts'

type Place = ListedJob['places'][number]

const EMPLOYMENT: Record<string, string> = { 'full-time': 'FULL_TIME', 'part-time': 'PART_TIME' }
const BY_TERM: Record<string, string> = {
  temporary: 'TEMPORARY',
  seasonal: 'TEMPORARY',
  contract: 'CONTRACTOR',
  internship: 'INTERN',
}
const UNITS: Record<string, string> = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' }

/**
 * A job as schema.org JobPosting with the fields that search engines require and recommend. Null where one that they
 * require is not known: the text, or both the place of work and, for remote work, where it may be done from.
 *
 * @see https://schema.org/JobPosting
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPostingLd(
  job: ListedJob,
  text: string | null,
  remoteScope: readonly string[],
): object | null {
  if (text === null || text.trim() === '') return null
  const link = jobLink(job)
  const kinds = [
    ...(job.hours === 'either' ? ['FULL_TIME', 'PART_TIME'] : [EMPLOYMENT[job.hours]]),
    BY_TERM[job.term],
  ]
  const employment = kinds.filter((kind) => kind !== undefined)
  const isRemote = job.workplace === 'remote'
  const areas = isRemote ? (remoteScope.length > 0 ? remoteScope : job.countries) : []
  const places = placesOf(job, isRemote)
  if (places.length === 0 && areas.length === 0) return null
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description: asHtml(text),
    datePosted: (job.posted_at ?? job.first_seen).slice(0, 10),
    ...(job.closes_at === null ? {} : { validThrough: job.closes_at }),
    ...(job.state === 'closed' && job.closed_at !== null ? { validThrough: job.closed_at } : {}),
    identifier: { '@type': 'PropertyValue', name: 'Callboard', value: job.id },
    // Google takes "confidential" where an employer is not named.
    hiringOrganization:
      job.company === null ? 'confidential' : { '@type': 'Organization', name: job.company },
    ...(places.length > 0 ? { jobLocation: places.map(placeLd) } : {}),
    ...(isRemote ? { jobLocationType: 'TELECOMMUTE' } : {}),
    ...(areas.length > 0 ? { applicantLocationRequirements: areas.map(areaLd) } : {}),
    ...(employment.length > 0 ? { employmentType: employment } : {}),
    ...(job.pay === null ? {} : { baseSalary: salaryLd(job.pay) }),
    directApply: false,
    ...(job.language === null ? {} : { inLanguage: job.language }),
    ...(job.occupation_codes.soc === null ? {} : { occupationalCategory: job.occupation_codes.soc }),
    ...(link ? { url: link } : {}),
  }
}

/** A place of work has to name its country; where none is printed, the job's only one is meant, or is all that is known. */
function placesOf({ places, countries }: ListedJob, isRemote: boolean): Place[] {
  const [only = null] = countries.length === 1 ? countries : []
  const known = places.map((place) => ({ ...place, country: place.country ?? only }))
  const whole = known.filter(({ country }) => country !== null)
  return whole.length > 0 || isRemote
    ? whole
    : countries.map((country) => ({ city: null, region: null, country }))
}

/** `US-OH` is a state of a country. */
function areaLd(area: string): object {
  const [, country, region] = /^([A-Z]{2})-(.+)$/.exec(area) ?? []
  return region === undefined
    ? { '@type': 'Country', name: area }
    : { '@type': 'State', name: `${region}, ${country}` }
}

function placeLd({ city, region, country }: Place): object {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(city === null ? {} : { addressLocality: city }),
      ...(region === null ? {} : { addressRegion: region }),
      ...(country === null ? {} : { addressCountry: country }),
    },
  }
}

function salaryLd({ min, max, currency, period }: NonNullable<ListedJob['pay']>): object {
  const amounts =
    min !== null && min === max
      ? { value: min }
      : { ...(min === null ? {} : { minValue: min }), ...(max === null ? {} : { maxValue: max }) }
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...amounts, unitText: UNITS[period] },
  }
}

/** Kept texts are plain; paragraphs become HTML, and nothing else does. */
function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
}
