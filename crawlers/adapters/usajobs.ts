import type { RawPlace } from '../../pipeline/posting.ts'
import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, flagOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { PageRequest } from '../page.ts'
import { type Draft, extraOf, htmlText, payOf, placeOf, readJson, readRows } from '../rows.ts'
import { searchOf } from '../search-query.ts'

/** More is refused. */
const PAGE_ROWS = 500
/** What the adapter adds to a search. */
const OURS = ['Fields', 'ResultsPerPage', 'Page']

/**
 * USAJOBS, the vacancies of the US federal government. It wants the e-mail address of the key's owner as User-Agent.
 * A search without any parameter may fail, so `search` names at least one.
 */
export const adapter = defineAdapter({
  platform: 'USAJOBS',
  docs: 'https://developer.usajobs.gov/api-reference/get-api-search',
  via: 'api',
  access: 'key',
  closing: 'absence',
  expects: ['url', 'company', 'body', 'pay'],
  params: ['search', 'api'],
  defaults: { search: 'JobCategoryCode=0962', api: 'https://data.usajobs.gov' },
  credentials: ['usajobs-key', 'usajobs-email'],
  example: { search: 'JobCategoryCode=0962', api: 'https://data.usajobs.gov' },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    const isOurs = /(^|\.)usajobs\.gov$/.test(url.hostname) && /^\/api\/search\/?$/i.test(url.pathname)
    return isOurs ? { search: searchOf(url, OURS), api: url.origin } : null
  },

  start: ({ search, api }) => [pageRequest(search, api, 1)],

  parse(page, { search, api }) {
    const result = fieldsOf(fieldsOf(readJson(page))?.SearchResult) ?? {}
    const total = numberOf(result.SearchResultCountAll)
    // A search that finds nothing may leave the list out.
    const items = result.SearchResultItems ?? (total === 0 ? [] : undefined)
    if (!Array.isArray(items))
      throw new SourceChanged('no list "SearchResultItems" in the answer', { url: page.url })
    const asked = new URL(page.request.url).searchParams
    const number = numberOf(asked.get('Page')) ?? 1
    const received = (number - 1) * (numberOf(asked.get('ResultsPerPage')) ?? PAGE_ROWS) + items.length
    const pages = numberOf(fieldsOf(result.UserArea)?.NumberOfPages)
    const hasMore = received < (total ?? 0)
    const hasNext = items.length > 0 && (pages === undefined ? hasMore : number < pages)
    return {
      ...readRows(items, readItem),
      next: hasNext ? [pageRequest(search, api, number + 1)] : [],
      // A search that is too wide shows fewer pages than it has found.
      ...(hasMore && !hasNext ? { hasMore: true } : {}),
    }
  },
})

function pageRequest(search: string, api: string, page: number): PageRequest {
  const asked = `${search}&Fields=Full&ResultsPerPage=${PAGE_ROWS}&Page=${page}`.replace(/^&/, '')
  return {
    url: `${api}/api/Search?${asked}`,
    kind: 'list',
    headers: {
      'user-agent': '{{secret:usajobs-email}}',
      'authorization-key': '{{secret:usajobs-key}}',
    },
  }
}

function readItem(item: Fields): Draft {
  const job = fieldsOf(item.MatchedObjectDescriptor) ?? {}
  const details = fieldsOf(fieldsOf(job.UserArea)?.Details) ?? {}
  const named = (value: unknown) => listOf(value).flatMap((one) => textsOf(fieldsOf(one)?.Name))
  const codes = (value: unknown) => listOf(value).flatMap((one) => textsOf(fieldsOf(one)?.Code))
  const parts = bodyOf(job, details)
  const places = listOf(job.PositionLocation).flatMap((place) => placeOfItem(fieldsOf(place) ?? {}) ?? [])
  return {
    // The control number stays when an announcement is published again; announcement numbers repeat.
    externalId: textOf(item.MatchedObjectId) ?? textOf(job.PositionID),
    title: textOf(job.PositionTitle),
    url: addressOf(job.PositionURI),
    applyUrl: textsOf(job.ApplyURI).flatMap((address) => addressOf(address) ?? [])[0],
    company: textOf(job.OrganizationName) ?? textOf(job.DepartmentName),
    ...htmlText(parts.isWhole ? parts.text : undefined, parts.text),
    location: places.length > 0 ? places : textOf(job.PositionLocationDisplay),
    // Telework is some days, by agreement: it does not make the job remote.
    workplace: flagOf(details.RemoteIndicator) ? 'remote' : undefined,
    commitment: named(job.PositionSchedule).join(', ') || undefined,
    term: named(job.PositionOfferingType).join(', ') || undefined,
    pay: payOfItem(job),
    postedAt: textOf(job.PublicationStartDate) ?? textOf(job.PositionStartDate),
    closesAt: textOf(job.ApplicationCloseDate) ?? textOf(job.PositionEndDate),
    requisition: textOf(job.PositionID),
    extra: extraOf({
      department: textOf(job.DepartmentName),
      series: codes(job.JobCategory),
      categories: named(job.JobCategory),
      grades: [...codes(job.JobGrade), ...textsOf([details.LowGrade, details.HighGrade])],
      telework: flagOf(details.TeleworkEligible),
      whoMayApply: textOf(fieldsOf(details.WhoMayApply)?.Name ?? details.WhoMayApply),
    }),
  }
}

/** The announcement in the order of its page; without summary and duties it is a part only. */
function bodyOf(job: Fields, details: Fields): { text: string | undefined; isWhole: boolean } {
  const sections: [string, unknown][] = [
    ['Summary', details.JobSummary],
    ['Duties', details.MajorDuties],
    ['Requirements', [details.Requirements, details.KeyRequirements].flat()],
    ['Qualifications', job.QualificationSummary],
    ['Education', details.Education],
    ['Additional information', details.OtherInformation],
  ]
  const written = sections.flatMap(([heading, value]) => {
    const texts = textsOf(value).map(withBreaks)
    if (texts.length === 0) return []
    const lines =
      texts.length === 1 ? `<div>${texts[0]}</div>` : `<ul><li>${texts.join('</li><li>')}</li></ul>`
    return [`<h3>${heading}</h3>${lines}`]
  })
  const isWhole = textsOf([details.JobSummary, details.MajorDuties].flat()).length > 0
  return { text: written.join('\n') || undefined, isWhole }
}

/** Some sections are written in markup, some in lines. */
function withBreaks(text: string): string {
  return /<\/?[a-z]/i.test(text) ? text : text.replaceAll(/\r?\n/g, '<br>')
}

/** "Dayton, Ohio" stands in the field of the city; a remote job has a name only. */
function placeOfItem(place: Fields): RawPlace | string | undefined {
  const city = textOf(place.CityName)?.split(',')[0]
  if (city === undefined) return textOf(place.LocationName)
  const region = textOf(place.CountrySubDivisionCode)
  return placeOf({ city, region, country: textOf(place.CountryCode) })
}

/** Intervals whose code would be read otherwise: piece work looks like "per week". */
const INTERVALS: Record<string, string> = { BW: 'biweekly', PW: 'piece work', FB: 'fee basis' }

function payOfItem(job: Fields) {
  const pay = fieldsOf(listOf(job.PositionRemuneration)[0]) ?? {}
  const interval = textOf(pay.RateIntervalCode)
  return payOf({
    min: numberOf(pay.MinimumRange),
    max: numberOf(pay.MaximumRange),
    currency: 'USD',
    period: INTERVALS[interval ?? ''] ?? interval ?? textOf(pay.Description),
  })
}
