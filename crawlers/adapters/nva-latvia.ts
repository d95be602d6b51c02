import type { RawPosting } from '../../pipeline/posting.ts'
import { DAY_MS, defineAdapter } from '../adapter.ts'
import { readCsv } from '../csv.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf } from '../fields.ts'
import type { Page, Parsed } from '../page.ts'
import { type Draft, extraOf, htmlText, payOf, readJson, readRows } from '../rows.ts'

/** The daily file of the public sector, by the name that the catalogue gives its data set. */
const PUBLIC_SECTOR = 'vakances'
const PUBLIC_SECTOR_ID = 'cb6831cb-1d89-44a3-b889-b43c411df4fe'

/**
 * Open data of Latvia's state employment agency (CC0): the catalogue names the newest file, and the file is read by the
 * names of its columns, since their order and spelling are not promised.
 */
export const adapter = defineAdapter({
  platform: 'NVA open data',
  docs: 'https://data.gov.lv/dati/lv/dataset/vakances',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: ['url', 'pay'],
  // `columns` puts names before the known ones: "title=Amats; closes=Derīga līdz".
  params: ['dataset', 'columns', 'api'],
  defaults: { dataset: PUBLIC_SECTOR, columns: '', api: 'https://data.gov.lv' },
  example: { dataset: PUBLIC_SECTOR, columns: '', api: 'https://data.gov.lv' },
  everyMs: DAY_MS,

  recognise(url) {
    const { pathname, origin } = url
    if (!/(^|\.)data\.gov\.lv$/.test(url.hostname)) return null
    const shown = /\/api\/3\/action\/package_show\/?$/.test(pathname) ? url.searchParams.get('id') : null
    const [, set, file] = /\/dataset\/([^/]+)\/resource\/[^/]+\/download\/([^/]+\.csv)$/i.exec(pathname) ?? []
    const dataset = shown ?? set ?? ''
    const isPublicSector = dataset === PUBLIC_SECTOR_ID || /^vakances/i.test(file ?? dataset)
    // The catalogue holds thousands of other sets; one of ours is told by its name.
    if (!isPublicSector && !/^vacanc/i.test(file ?? dataset)) return null
    return { dataset: isPublicSector ? PUBLIC_SECTOR : dataset, columns: '', api: origin }
  },

  start: ({ dataset, api }) => [
    { url: `${api}/dati/api/3/action/package_show?id=${encodeURIComponent(dataset)}`, kind: 'list' },
  ],

  parse(page, { columns }) {
    return /^\uFEFF?\s*[{[]/.test(page.body) ? readCatalogue(page) : readFile(page, columns)
  },
})

/** Leads to the newest CSV file of the set: by the day in its name, else by when it was last changed. */
function readCatalogue(page: Page): Parsed {
  const set = fieldsOf(fieldsOf(readJson(page))?.result)
  if (!Array.isArray(set?.resources))
    throw new SourceChanged('no list "resources" in the catalogue', { url: page.url })
  const files = set.resources.flatMap((value) => {
    const resource = fieldsOf(value) ?? {}
    const url = addressOf(resource.url, page.url)
    const isCsv = /csv/i.test(textOf(resource.format) ?? '') || /\.csv(?:$|\?)/i.test(url ?? '')
    // A catalogue may link to anywhere; the file itself lies beside it.
    if (url === undefined || !isCsv || new URL(url).host !== new URL(page.url).host) return []
    const day = /\d{4}-\d{2}-\d{2}/.exec(url.split('/').at(-1) ?? '')?.[0]
    return [{ url, when: day ?? textOf(resource.last_modified) ?? textOf(resource.created) ?? '' }]
  })
  const newest = files.reduce<(typeof files)[number] | undefined>(
    (best, file) => (best === undefined || file.when > best.when ? file : best),
    undefined,
  )
  // A set without a file is an empty one.
  return { postings: [], next: newest === undefined ? [] : [{ url: newest.url, kind: 'list' }] }
}

/** Names under which a column has been seen or may come, folded to plain letters. */
const COLUMNS = {
  id: ['vakancesnr', 'vakancesnumurs', 'vakancesid', 'id', 'nr', 'numurs'],
  title: ['vakancesnosaukums', 'profesija', 'profesijasnosaukums', 'amats', 'amatanosaukums', 'nosaukums'],
  company: [
    'uznemums',
    'uznemumanosaukums',
    'darbadevejs',
    'darbadevejanosaukums',
    'iestade',
    'iestadesnosaukums',
  ],
  body: ['darbaapraksts', 'apraksts', 'vakancesapraksts', 'vakancespaplasinatsapraksts', 'pienakumi'],
  url: ['vakancespaplasinatsapraksts', 'saite', 'url', 'vakancessaite'],
  place: ['vieta', 'darbavieta', 'darbavietasadrese', 'adrese', 'pilseta', 'novads'],
  payFrom: ['algano', 'darbaalgano', 'minimalaalga', 'algamin'],
  payTo: ['algalidz', 'darbaalgalidz', 'maksimalaalga', 'algamax'],
  pay: ['algano-lidz', 'alganolidz', 'alga', 'darbaalga', 'atalgojums'],
  load: ['slodzestips', 'slodze', 'slodzesveids'],
  hours: ['darbalaikaveids', 'darbalaiks'],
  weekly: ['darbastundasnedela', 'stundasnedela'],
  posted: ['publicesanasdatums', 'publicets', 'publicesanaslaiks', 'aktualizacijasdatums'],
  closes: ['pieteiksanastermins', 'pieteiksanaslidz', 'aktualalidz', 'termins'],
  category: ['vakanceskategorija', 'kategorija', 'darbibasjoma', 'joma'],
  employerNumber: [
    'iestadesregistracijasnumurs',
    'uznemumaregistracijasnumurs',
    'registracijasnumurs',
    'regnr',
  ],
}
type Column = keyof typeof COLUMNS

function readFile(page: Page, columns: string): Parsed {
  const { header, rows, isCut } = readCsv(page.body)
  const places = placesOf(header, columns)
  if (places.id === undefined || places.title === undefined)
    throw new SourceChanged('the file has no column for the id or the title: name it in "columns"', {
      url: page.url,
    })
  if (isCut) throw new SourceChanged('the file breaks off', { url: page.url })
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(places).map(([column, at]) => [column, row[at]])),
  )
  return readRows(named, readRow)
}

/** Where each known column stands; the operator's own names go first. */
function placesOf(header: string[], columns: string): { [K in Column]?: number } {
  const own = columns.split(';').map((part) => part.split('=').map((word) => word.trim()))
  const folded = header.map(plain)
  const found = Object.entries(COLUMNS).flatMap(([column, names]) => {
    const given = own.flatMap(([name, as]) => (name === column && as ? [plain(as)] : []))
    const name = [...given, ...names].find((one) => folded.includes(one))
    return name === undefined ? [] : [[column, folded.indexOf(name)]]
  })
  return Object.fromEntries(found)
}

/** "Alga līdz" as "algalidz". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '')
}

/** The file of the employers' register cuts descriptions here. */
const CUT_AT = 255

function readRow(row: Fields): Draft {
  const id = textOf(row.id)
  const text = textOf(row.body)
  const body = addressOf(text) === undefined ? text : undefined
  const hours = textOf(row.weekly)
  return {
    externalId: id,
    title: textOf(row.title),
    url:
      addressOf(row.url) ??
      (id === undefined ? undefined : `https://cvvp.nva.gov.lv/#/pub/vakances/${encodeURIComponent(id)}`),
    company: textOf(row.company),
    ...htmlText(body),
    // A blank at the cut is gone by now.
    excerpt: body?.length === CUT_AT || body?.length === CUT_AT - 1 ? true : undefined,
    location: textOf(row.place),
    commitment: joined([row.load, row.hours, hours === undefined ? undefined : `${hours} stundas nedēļā`]),
    pay: payOfRow(row),
    postedAt: textOf(row.posted),
    closesAt: textOf(row.closes),
    extra: extraOf({ category: textOf(row.category), employerNumber: textOf(row.employerNumber) }),
  }
}

function joined(values: unknown[]): string | undefined {
  return (
    listOf(values)
      .flatMap((value) => textOf(value) ?? [])
      .join(', ') || undefined
  )
}

function payOfRow(row: Fields): RawPosting['pay'] {
  const amount = (value: unknown) =>
    numberOf(
      textOf(value)
        ?.replaceAll(/[\s\u00a0]|EUR|€/gi, '')
        .replace(',', '.'),
    )
  const pay = payOf({ min: amount(row.payFrom), max: amount(row.payTo), currency: 'EUR' })
  return pay ?? textOf(row.pay)
}
