import { defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { Page, Parsed } from '../page.ts'
import { type Draft, extraOf, htmlText, present, readJson, readOne, readRows, withoutText } from '../rows.ts'

const PAGE_ROWS = 100
const RESOURCES = '/hcmRestApi/resources/latest'

/**
 * Oracle Recruiting Cloud. Everything, paging too, is said inside the finder. Beware of the site number: an unknown one
 * shows the whole tenant.
 */
export const adapter = defineAdapter({
  platform: 'Oracle Recruiting Cloud',
  docs: 'https://docs.oracle.com/en/cloud/saas/human-resources/farws/api-recruiting-ce-job-requisitions.html',
  via: 'api',
  access: 'opt-in',
  closing: 'absence',
  expects: ['url', 'body'],
  params: ['origin', 'site'],
  example: { origin: 'https://birch.fa.us2.oraclecloud.com', site: 'CX_1' },
  everyMs: 12 * HOUR_MS,

  recognise(url) {
    if (!/\/recruitingCEJobRequisition(s|Details)$/.test(url.pathname)) return null
    // A recording without its query does not tell the site; its rows then have no address.
    const site = /siteNumber=([^,;&"]+)/.exec(url.searchParams.get('finder') ?? '')?.[1]
    return { origin: url.origin, site: site ?? '' }
  },

  start: ({ origin, site }) => [{ url: listAddress(origin, site, 0), kind: 'list' }],

  parse(page, { origin, site }) {
    const items = fieldsOf(readJson(page))?.items
    if (!Array.isArray(items)) throw new SourceChanged('no list "items" in the answer', { url: page.url })
    const found = fieldsOf(items[0]) ?? {}
    if (found.requisitionList === undefined && found.Id !== undefined)
      return readDetail(found, page, origin, site)
    const rows = found.requisitionList
    if (!Array.isArray(rows))
      throw new SourceChanged('no list "requisitionList" in the answer', { url: page.url })
    const { postings, rejected } = readRows(rows, (row) => readRow(row, origin, site))
    const details = postings.map((row) => ({
      url: detailAddress(origin, site, row.externalId),
      kind: 'detail' as const,
      row,
    }))
    const received = Number(/offset=(\d+)/.exec(page.request.url)?.[1] ?? 0) + rows.length
    const isFull = rows.length >= PAGE_ROWS
    const isShort = received < (numberOf(found.TotalJobsCount) ?? 0)
    const more =
      rows.length > 0 && (isFull || isShort)
        ? [{ url: listAddress(origin, site, received), kind: 'list' as const }]
        : []
    const next = [...more, ...details]
    // It says that there are more and shows none: what was not shown may still be open.
    return { postings: [], rejected, next, ...(isShort && rows.length === 0 ? { hasMore: true } : {}) }
  },
})

function listAddress(origin: string, site: string, offset: number): string {
  const finder = `findReqs;siteNumber=${site},limit=${PAGE_ROWS},offset=${offset},sortBy=POSTING_DATES_DESC`
  return `${origin}${RESOURCES}/recruitingCEJobRequisitions?onlyData=true&expand=requisitionList.secondaryLocations&finder=${finder}`
}

function detailAddress(origin: string, site: string, id: string): string {
  const finder = `ById;Id=%22${encodeURIComponent(id)}%22,siteNumber=${site}`
  return `${origin}${RESOURCES}/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=${finder}`
}

function readRow(row: Fields, origin: string, site: string): Draft {
  const id = textOf(row.Id)
  const places = [row, ...listOf(row.secondaryLocations).map((item) => fieldsOf(item) ?? {})].flatMap(
    (place) => textsOf(place.PrimaryLocation ?? place.Name),
  )
  return {
    externalId: id,
    title: textOf(row.Title),
    url:
      id && site
        ? addressOf(`/hcmUI/CandidateExperience/en/sites/${site}/job/${encodeURIComponent(id)}`, origin)
        : undefined,
    ...htmlText(undefined, textOf(row.ShortDescriptionStr)),
    location: places.length > 1 ? places : (places[0] ?? textOf(row.PrimaryLocationCountry)),
    workplace: textOf(row.WorkplaceTypeCode) ?? textOf(row.WorkplaceType),
    commitment: textOf(row.JobSchedule),
    term: textsOf([row.ContractType, row.JobType]).join(', ') || undefined,
    postedAt: textOf(row.PostedDate) ?? textOf(row.ExternalPostedStartDate),
    closesAt: textOf(row.PostingEndDate) ?? textOf(row.ExternalPostedEndDate),
    extra: extraOf({
      family: textOf(row.JobFamily),
      function: textOf(row.JobFunction),
      shift: textOf(row.JobShift),
      workerType: textOf(row.WorkerType),
    }),
  }
}

function readDetail(job: Fields, page: Page, origin: string, site: string): Parsed {
  const parts = textsOf([
    job.ExternalDescriptionStr,
    job.ExternalResponsibilitiesStr,
    job.ExternalQualificationsStr,
    job.CorporateDescriptionStr,
  ])
  return readOne(
    {
      ...withoutText(page.request.row),
      ...present(withoutText(readRow(job, origin, site))),
      ...htmlText(parts.join('\n') || undefined),
    },
    'the requisition',
  )
}
