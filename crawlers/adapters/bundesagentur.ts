import type { RawPlace } from '../../pipeline/posting.ts'
import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, flagOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import { loadHtml } from '../html.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { type Draft, extraOf, payOf, placeOf, readJson, readOne, readRows, withDetail } from '../rows.ts'
import { searchOf } from '../search-query.ts'

const PAGE_ROWS = 100
/** What one search shows at most. */
const MAX_RESULTS = 10_000
const SERVICE = '/jobboerse/jobsuche-service/pc'
const PAGES = 'https://www.arbeitsagentur.de/jobsuche/jobdetail'

/**
 * The German employment agency's job search. Its terms forbid robots and reading out through interfaces, so answers and
 * pages are read only where a person kept them. Two generations of field names are about, sometimes mixed.
 */
export const adapter = defineAdapter({
  platform: 'Bundesagentur für Arbeit',
  docs: 'https://jobsuche.api.bund.dev/',
  via: 'api',
  access: 'import-only',
  closing: 'absence',
  expects: ['url', 'company'],
  // A query string without its page: was, wo, umkreis, arbeitszeit ...
  params: ['search', 'api'],
  defaults: { api: 'https://rest.arbeitsagentur.de' },
  example: { search: 'was=Kundenberater&arbeitszeit=tz', api: 'https://rest.arbeitsagentur.de' },
  everyMs: DAY_MS,

  recognise(url) {
    const { hostname, pathname, origin } = url
    const isPage = /(^|\.)arbeitsagentur\.de$/.test(hostname) && /^\/jobsuche\/jobdetail\//.test(pathname)
    if (isPage) return { search: '', api: 'https://rest.arbeitsagentur.de' }
    if (!/^\/jobboerse\/jobsuche-service\/pc\/v\d+\/(?:app\/)?job(?:s|details\/)/.test(pathname)) return null
    return { search: searchOf(url, ['page', 'size']), api: origin }
  },

  start: ({ search, api }) => [listRequest(search, api, 1)],

  parse(page, { api }) {
    const answer = fieldsOf(page.body.trimStart().startsWith('<') ? stateOf(page) : readJson(page)) ?? {}
    const total = numberOf(answer.maxErgebnisse)
    const rows = answer.ergebnisliste ?? answer.stellenangebote ?? (total === 0 ? [] : undefined)
    if (rows === undefined && isJob(answer)) return readDetail(answer, page)
    if (!Array.isArray(rows))
      throw new SourceChanged('neither a list of jobs nor a job in the answer', { url: page.url })
    const { postings, rejected } = readRows(rows, readJob)
    const details = postings.map((row): PageRequest => {
      return { url: detailAddress(api, row.externalId), kind: 'detail', row }
    })
    return {
      postings: [],
      rejected,
      ...furtherLists(page, answer, rows.length, details),
    }
  },
})

function listRequest(search: string, api: string, page: number): PageRequest {
  const asked = `${search}&page=${page}&size=${PAGE_ROWS}`.replace(/^&/, '')
  return { url: `${api}${SERVICE}/v4/jobs?${asked}`, kind: 'list' }
}

function detailAddress(api: string, id: string): string {
  const code = Buffer.from(id).toString('base64').replaceAll('/', '%2F').replaceAll('+', '%2B')
  return `${api}${SERVICE}/v4/jobdetails/${code}`
}

function furtherLists(
  page: Page,
  answer: Fields,
  rows: number,
  details: PageRequest[],
): Pick<Parsed, 'next' | 'hasMore'> {
  const asked = new URL(page.request.url).searchParams
  const number = numberOf(asked.get('page')) ?? numberOf(answer.page) ?? 1
  const size = numberOf(asked.get('size')) ?? numberOf(answer.size) ?? PAGE_ROWS
  const total = numberOf(answer.maxErgebnisse) ?? 0
  const received = (number - 1) * size + rows
  const hasNext = rows > 0 && received < Math.min(total, MAX_RESULTS)
  // The same address further on, whichever version of the service it is.
  const address = new URL(page.request.url)
  address.searchParams.set('page', String(number + 1))
  const next: PageRequest[] = [...(hasNext ? [{ url: address.href, kind: 'list' as const }] : []), ...details]
  return total > MAX_RESULTS ? { next, hasMore: true } : { next }
}

/** What a saved page of a job carries for its script. */
function stateOf(page: Page): unknown {
  const state = fieldsOf(readJson({ ...page, body: loadHtml(page.body)('script#ng-state').text() }))
  return state?.jobdetail
}

function isJob(answer: Fields): boolean {
  const told = [answer.refnr, answer.referenznummer, answer.titel, answer.stellenangebotsTitel]
  return told.some((value) => textOf(value) !== undefined) || bodyOf(answer) !== undefined
}

function bodyOf(job: Fields): string | undefined {
  return textOf(job.stellenangebotsBeschreibung) ?? textOf(job.stellenbeschreibung)
}

function readJob(job: Fields): Draft {
  const id = textOf(job.refnr) ?? textOf(job.referenznummer) ?? textOf(job.hashId)
  const published = fieldsOf(job.veroeffentlichungszeitraum) ?? {}
  const occupation = textOf(job.beruf) ?? textOf(job.hauptberuf)
  const body = bodyOf(job)
  return {
    externalId: id,
    // Without a title of its own the occupation is what the agency shows.
    title: textOf(job.titel) ?? textOf(job.stellenangebotsTitel) ?? occupation,
    url: id === undefined ? undefined : `${PAGES}/${encodeURIComponent(id)}`,
    applyUrl: addressOf(job.externeUrl) ?? addressOf(job.externeURL) ?? addressOf(job.allianzpartnerUrl),
    company: textOf(job.arbeitgeber) ?? textOf(job.firma),
    body,
    // Plain text with line breaks, but now and then markup.
    bodyFormat: body === undefined ? undefined : /<\/?[a-z][^<>]*>/i.test(body) ? 'html' : 'text',
    location: placesOf(job),
    workplace: workplaceOf(job),
    commitment: hoursOf(job),
    term: termOf(textOf(job.vertragsdauer) ?? textOf(job.befristung)),
    pay: payOfJob(job),
    postedAt:
      textOf(job.ersteVeroeffentlichungsdatum) ??
      textOf(job.datumErsteVeroeffentlichung) ??
      textOf(job.aktuelleVeroeffentlichungsdatum) ??
      textOf(published.von),
    closesAt: textOf(published.bis),
    requisition: textOf(job.chiffrenummer),
    extra: extraOf({
      occupation,
      sector: textOf(job.branche),
      startsAt: textOf(job.eintrittsdatum) ?? textOf(fieldsOf(job.eintrittszeitraum)?.von),
      kind: textOf(job.stellenangebotsart) ?? textOf(job.angebotsart),
      isTemporaryWork: flagOf(job.istArbeitnehmerUeberlassung),
      isPlacedByAgency: flagOf(job.istPrivateArbeitsvermittlung),
    }),
  }
}

function placesOf(job: Fields): (RawPlace | string)[] {
  const found = [job.stellenlokationen, job.arbeitsorte, job.arbeitsort].find(
    (value) => listOf(value).length > 0,
  )
  return listOf(found).flatMap((value): (RawPlace | string)[] | RawPlace => {
    const place = fieldsOf(value)
    if (place === undefined) return textsOf(value)
    const { ort, region, land, plz } = fieldsOf(place.adresse) ?? place
    const [city, country, postcode] = [textOf(ort), textOf(land), textOf(plz)]
    return placeOf({ city, region: regionOf(textOf(region)), country, postcode }) ?? []
  })
}

/** The newer service writes codes: BADEN_WUERTTEMBERG. */
function regionOf(region: string | undefined): string | undefined {
  if (region === undefined || !/^[A-ZÄÖÜ][A-ZÄÖÜ_ -]{3,}$/.test(region)) return region
  const words = region.split(/[_ -]/).filter((word) => word !== '')
  const named = words.map((word) => word[0] + word.slice(1).toLowerCase()).join('-')
  return named.replace(/(?<=W|Th)ue(?=r)/, 'ü')
}

const PART_TIME = /^(?:TEILZEIT|arbeitszeitTeilzeit)/

/** "Vollzeit, Teilzeit": of the older models and of the newer flags what names hours. */
function hoursOf(job: Fields): string | undefined {
  const flags = Object.keys(job).filter((name) => flagOf(job[name]) === true)
  const told = [...textsOf(job.arbeitszeitmodelle), ...flags]
  const hours = [
    told.some((name) => /^(?:VOLLZEIT|arbeitszeitVollzeit)$/i.test(name)) && 'Vollzeit',
    told.some((name) => PART_TIME.test(name)) && 'Teilzeit',
    told.some((name) => /^(?:MINIJOB|istGeringfuegigeBeschaeftigung)$/i.test(name)) && 'Minijob',
  ]
  return hours.filter(Boolean).join(', ') || undefined
}

const HOME_OFFICE: Record<string, string> = {
  AUSSCHLIESSLICH: '100 % Homeoffice',
  VOLLSTAENDIG: '100 % Homeoffice',
  TEILWEISE: 'teilweise Homeoffice',
  NACH_VEREINBARUNG: 'Homeoffice nach Vereinbarung',
}

/** The plain flag and the older model say that work from home is possible, which is less than remote. */
function workplaceOf(job: Fields): string | undefined {
  if ((numberOf(job.homeofficeprozent) ?? 0) >= 100) return '100 % Homeoffice'
  const kind = HOME_OFFICE[textOf(job.homeofficetyp) ?? '']
  if (kind !== undefined) return kind
  const isPossible =
    flagOf(job.homeofficemoeglich) === true ||
    textsOf(job.arbeitszeitmodelle).some((model) => /^HEIM_?TELEARBEIT$/i.test(model))
  return isPossible ? 'Homeoffice möglich' : undefined
}

/** The older service writes the code of its filter. */
function termOf(code: string | undefined): string | undefined {
  if (code === undefined || /^KEINE_ANGABE/.test(code)) return undefined
  return { '1': 'befristet', '2': 'unbefristet' }[code] ?? code.toLowerCase()
}

const PERIODS: Record<string, string> = { STUNDENLOHN: 'hour', MONATSGEHALT: 'month', JAHRESGEHALT: 'year' }

function payOfJob(job: Fields): Draft['pay'] {
  const fixed = numberOf(job.festgehalt)
  const pay = payOf({
    min: numberOf(job.gehaltsspanneVon) ?? fixed,
    max: numberOf(job.gehaltsspanneBis) ?? fixed,
    currency: 'EUR',
    period: PERIODS[textOf(job.verguetungsangabe) ?? ''] ?? PERIODS[textOf(job.artDerVerguetung) ?? ''],
  })
  return pay ?? textOf(job.verguetung)
}

function readDetail(job: Fields, page: Page): Parsed {
  const { row } = page.request
  const detail = readJob(job)
  const externalId = row?.externalId ?? detail.externalId ?? idOf(page.request.url)
  const url = externalId === undefined ? undefined : `${PAGES}/${encodeURIComponent(externalId)}`
  return readOne({ ...withDetail(row, detail), externalId, url }, 'the job')
}

/** The reference that an address carries, plain or in base64. */
function idOf(address: string): string | undefined {
  const ending = new URL(address).pathname.split('/').at(-1) ?? ''
  if (!/\/jobdetails\//.test(address)) return textOf(ending)
  return textOf(Buffer.from(ending.replaceAll('%3D', '='), 'base64').toString('utf8'))
}
