import type { RawPlace } from '../../pipeline/posting.ts'
import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import {
  addressOf,
  dateOfEpochMs,
  type Fields,
  fieldsOf,
  listOf,
  numberOf,
  textOf,
  textsOf,
} from '../fields.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import {
  type Draft,
  extraOf,
  htmlText,
  payOf,
  placeOf,
  readJson,
  readOne,
  readRows,
  withDetail,
} from '../rows.ts'

/** More is refused, and so is a page beyond the last. */
const PAGE_ROWS = 50
const LAST_PAGE = 200
const SEARCH = '/eures/api/jv-searchengine/public/jv-search/search'
const PAGES = 'https://europa.eu/eures/portal/jv-se/jv-details'

type Params = { keyword: string; location: string; schedule: string; api: string }

/**
 * EURES, the vacancies of Europe's public employment services. The interface is not documented, and the licence for
 * reuse leaves the vacancies out, so answers are read only where somebody kept them.
 */
export const adapter = defineAdapter({
  platform: 'EURES',
  docs: 'https://eures.europa.eu/',
  via: 'api',
  access: 'import-only',
  closing: 'absence',
  expects: ['url', 'body'],
  params: ['keyword', 'location', 'schedule', 'api'],
  defaults: { keyword: '', location: '', schedule: '', api: 'https://europa.eu' },
  example: { keyword: '', location: '', schedule: '', api: 'https://europa.eu' },
  everyMs: DAY_MS,
  paceMs: 10_000,

  recognise({ pathname, origin }) {
    const path = /^\/eures\/(?:api\/jv-searchengine\/public|eures-apps\/searchengine\/page)\/(.+?)\/?$/.exec(
      pathname,
    )
    const isOurs = /^(?:jv-search\/search|jv\/id\/[^/]+)$/.test(path?.[1] ?? '')
    // What was searched for stands in the body of the request, not in its address.
    return isOurs ? { keyword: '', location: '', schedule: '', api: origin } : null
  },

  start: (params) => [pageRequest(params, 1)],

  parse(page, params) {
    const answer = fieldsOf(readJson(page)) ?? {}
    if (fieldsOf(answer.jvProfiles) !== undefined) return readDetail(answer, page)
    const total = numberOf(answer.numberRecords)
    const rows = answer.jvs ?? (total === 0 ? [] : undefined)
    if (!Array.isArray(rows)) throw new SourceChanged('no list "jvs" in the answer', { url: page.url })
    const { number, size } = askedFor(page)
    const isMore = rows.length > 0 && (number - 1) * size + rows.length < (total ?? 0)
    const hasNext = isMore && number < LAST_PAGE
    return {
      ...readRows(rows, (row) => readVacancy(row, row)),
      next: hasNext ? [pageRequest(params, number + 1)] : [],
      ...((total ?? 0) > LAST_PAGE * PAGE_ROWS || (isMore && !hasNext) ? { hasMore: true } : {}),
    }
  },
})

function pageRequest({ keyword, location, schedule, api }: Params, page: number): PageRequest {
  const some = (value: string) => value.split(',').filter((part) => part !== '')
  const body = {
    resultsPerPage: PAGE_ROWS,
    page,
    sortSearch: 'MOST_RECENT',
    keywords: some(keyword).map((word) => ({ keyword: word, specificSearchCode: 'EVERYWHERE' })),
    publicationPeriod: null,
    occupationUris: [],
    skillUris: [],
    requiredExperienceCodes: [],
    positionScheduleCodes: some(schedule),
    sectorCodes: [],
    educationAndQualificationLevelCodes: [],
    positionOfferingCodes: [],
    locationCodes: some(location),
    euresFlagCodes: [],
    otherBenefitsCodes: [],
    requiredLanguages: [],
    minNumberPost: null,
    sessionId: 'callboard',
    requestLanguage: 'en',
  }
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return {
    url: api + SEARCH,
    kind: 'list',
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    carry: { page },
  }
}

/** The page and its size, of our own request or of a recorded one. */
function askedFor({ request }: Page): { number: number; size: number } {
  const inBody = (name: string) => new RegExp(`"${name}"\\s*:\\s*"?(\\d+)`).exec(request.body ?? '')?.[1]
  const number = numberOf(fieldsOf(request.carry)?.page) ?? numberOf(inBody('page')) ?? 1
  return { number, size: numberOf(inBody('resultsPerPage')) ?? PAGE_ROWS }
}

/** What services write where an employer does not want to be named. */
const UNNAMED =
  /^(?:eures|non renseign[ée]e?|siehe beschreibung|see description|no se especifica|no especificado|anoniem|konfidentiell|confidentiel|unspecified|company name not provided|[-–—.])$/i

/**
 * @param root of the answer or row: id and dates
 * @param said title, text and terms: the same object in a row, one language's profile in a detail
 */
function readVacancy(root: Fields, said: Fields): Draft {
  const id = textOf(root.id)
  const employer = textOf(fieldsOf(said.employer)?.name) ?? textOf(said.employerName)
  const schedules = [said.positionScheduleCodes, said.positionScheduleCode].flatMap(textsOf)
  const offerings = [said.positionOfferingCode, said.positionOfferingCodes].flatMap(textsOf)
  const named = (codes: string[]) => codes.filter((code) => code !== 'NS').join(', ') || undefined
  const languages = [said.languageVersion, root.preferredLanguage, root.availableLanguages].flatMap(textsOf)
  return {
    externalId: id,
    title: textOf(said.title) ?? textOf(root.title),
    url: id === undefined ? undefined : `${PAGES}/${encodeURIComponent(id)}?lang=en`,
    company: employer === undefined || UNNAMED.test(employer) ? undefined : employer,
    ...htmlText(textOf(said.description)),
    location: placesOf(said.locations) ?? countriesOf(root.locationMap),
    commitment: named(schedules),
    term: named(offerings),
    language: languages[0],
    pay: payOfVacancy(said),
    postedAt: dateOfEpochMs(root.creationDate),
    closesAt: dateOfEpochMs(said.lastApplicationDate) ?? textOf(said.lastApplicationDate),
    applyUrl: linkIn(said.applicationInstructions),
    extra: extraOf({
      reference: textOf(root.reference),
      source: textOf(root.source),
      posts: numberOf(root.numberOfPosts),
      nuts: Object.values(fieldsOf(root.locationMap) ?? {}).flatMap(textsOf),
    }),
  }
}

/** European offices write EL for Greece and UK for the United Kingdom. */
function countryOf(code: string): string {
  const country = code.toUpperCase()
  return { EL: 'GR', UK: 'GB' }[country] ?? country
}

function placesOf(value: unknown): RawPlace[] | undefined {
  const places = listOf(value).flatMap((item) => {
    const place = fieldsOf(item) ?? {}
    const country = textOf(place.countryCode)
    return (
      placeOf({
        city: textOf(place.cityName),
        // A code of the European regions is no name.
        region: textsOf(place.region).find((region) => !/^[A-Z]{2}[\dA-Z]{1,3}$/i.test(region)),
        country: country === undefined ? undefined : countryOf(country),
        postcode: textOf(place.postalCode),
      }) ?? []
    )
  })
  return places.length > 0 ? places : undefined
}

/** A row names countries and codes of regions. */
function countriesOf(map: unknown): RawPlace[] {
  return Object.keys(fieldsOf(map) ?? {}).map((code) => ({ country: countryOf(code) }))
}

function payOfVacancy(said: Fields): Draft['pay'] {
  const salary = fieldsOf(listOf(fieldsOf(said.offeredRemunerationPackage)?.salaries)[0]) ?? {}
  return payOf({
    min: numberOf(salary.minimumSalary) || undefined,
    max: numberOf(salary.maximumSalary) || undefined,
    currency: textOf(salary.currencyCode),
    period: textOf(salary.payingIntervalCode),
  })
}

function linkIn(instructions: unknown): string | undefined {
  return textsOf(instructions).flatMap((text) => addressOf(/href="([^"]{1,2000})"/i.exec(text)?.[1]) ?? [])[0]
}

/** One profile per language: the advertisement's own where it is there. The persons to ask are not read. */
function readDetail(vacancy: Fields, page: Page): Parsed {
  const profiles = fieldsOf(vacancy.jvProfiles) ?? {}
  const own = textOf(vacancy.preferredLanguage) ?? ''
  const said = fieldsOf(profiles[own]) ?? fieldsOf(Object.values(profiles)[0]) ?? {}
  const language = Object.keys(profiles).find((code) => profiles[code] === said)
  const detail = readVacancy(vacancy, said)
  return readOne(
    withDetail(page.request.row, { ...detail, language: language ?? detail.language }),
    'the vacancy',
  )
}
