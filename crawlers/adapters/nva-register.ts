import { DAY_MS, defineAdapter } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { type Fields, fieldsOf, flagOf, listOf, numberOf, textOf, textsOf } from '../fields.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { type Draft, extraOf, htmlText, readJson, readOne, readRows, withDetail } from '../rows.ts'

/** From 200 on the server answers 400. */
const PAGE_ROWS = 100
const LIST = '/data/pub_vakance_list'

/**
 * The live register of Latvia's state employment agency: all sectors, with texts. No terms were found, so the operator
 * decides. Whom to call (`kontakt...`) is never read.
 */
export const adapter = defineAdapter({
  platform: 'NVA register',
  docs: 'https://cvvp.nva.gov.lv/',
  via: 'api',
  access: 'opt-in',
  closing: 'absence',
  expects: ['url', 'company', 'pay'],
  params: ['api'],
  defaults: { api: 'https://cvvp.nva.gov.lv' },
  example: { api: 'https://cvvp.nva.gov.lv' },
  everyMs: DAY_MS,

  recognise: ({ pathname, origin }) =>
    /^\/data\/pub_vakance(?:_list|\/[^/]+)\/?$/.test(pathname) ? { api: origin } : null,

  start: ({ api }) => [listRequest(api, 0)],

  parse(page, { api }) {
    const answer = readJson(page)
    const isList = new URL(page.request.url).pathname.startsWith(LIST)
    // A job sometimes comes as a list of one.
    if (!isList) return readDetail(fieldsOf(listOf(answer)[0]) ?? {}, page, api)
    if (!Array.isArray(answer)) throw new SourceChanged('the answer is no list', { url: page.url })
    const { postings, rejected } = readRows(answer, (row) => readJob(row, api))
    const details = postings.map(
      (row): PageRequest => ({
        url: `${api}/data/pub_vakance/${encodeURIComponent(row.externalId)}`,
        kind: 'detail',
        row,
      }),
    )
    const asked = new URL(page.request.url).searchParams
    const received = (numberOf(asked.get('offset')) ?? 0) + answer.length
    const isFull = answer.length >= (numberOf(asked.get('limit')) ?? PAGE_ROWS)
    const more = isFull && answer.length > 0 ? [listRequest(api, received)] : []
    return { postings: [], rejected, next: [...more, ...details] }
  },
})

function listRequest(api: string, offset: number): PageRequest {
  return { url: `${api}${LIST}?limit=${PAGE_ROWS}&offset=${offset}`, kind: 'list' }
}

/** Fields of a list row and of a job: they name the same things in other words. */
function readJob(job: Fields, api: string): Draft {
  const id = textOf(job.id)
  const load = textsOf([job.slodze, job.slodzes_tips, job.darba_laika_veids].flat())
  return {
    externalId: id,
    title: textOf(job.profesija) ?? textOf(job.kla_profesija_nosaukums),
    url: id === undefined ? undefined : pageAddress(api, id),
    company: textOf(job.uznemums) ?? textOf(job.uzn_uznemums_nosaukums),
    ...htmlText(textsOf([job.darba_apraksts, job.papildus_prasibas]).join('\n') || undefined),
    location: textOf(job.adrese) ?? textOf(job.vieta),
    workplace: workplaceOf(job),
    commitment: load.join(', ') || undefined,
    pay: payOfJob(textOf(job.alga_no_lidz)),
    postedAt: textOf(job.publicesanas_datums) ?? textOf(job.publicesanas_laiks),
    // Midnight stands for the day, which still counts.
    closesAt: textOf(textOf(job.aktuala_lidz)?.replace(/[T ]00:00(?::00(?:\.0+)?)?$/, '')),
    extra: extraOf({
      field: textOf(job.darb_joma),
      languages: listOf(job.valodu_zinasanas).flatMap((item) => textsOf(fieldsOf(item)?.valoda)),
    }),
  }
}

function pageAddress(api: string, id: string): string {
  return `${api}/#/pub/vakances/${encodeURIComponent(id)}`
}

function workplaceOf(job: Fields): string | undefined {
  if (flagOf(job.ir_attalinati_veicams_darbs) === true) return 'remote'
  return flagOf(job.ir_daleji_attalinati_veicams_darbs) === true ? 'hybrid' : undefined
}

/** "900-1200" is in euros, which the register does not print. */
function payOfJob(text: string | undefined): string | undefined {
  return text === undefined || /[€\p{L}]/u.test(text) ? text : `${text} EUR`
}

function readDetail(job: Fields, page: Page, api: string): Parsed {
  const { row } = page.request
  const draft = readJob(job, api)
  if (draft.title === undefined && draft.company === undefined && draft.body === undefined)
    throw new SourceChanged('no vacancy in the answer', { url: page.url })
  // A job does not always repeat its number.
  const ending = new URL(page.request.url).pathname.split('/').filter(Boolean).at(-1)
  const externalId = row?.externalId ?? draft.externalId ?? ending
  const url = externalId === undefined ? undefined : pageAddress(api, externalId)
  return readOne({ ...withDetail(row, draft), externalId, url }, 'the vacancy')
}
