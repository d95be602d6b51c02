import type { Rejection } from '../pipeline/posting.ts'
import type { HourlyWage, Wage, WageFootnote } from '../pipeline/wage.ts'
import { SlowDown, SourceChanged } from './errors.ts'
import { type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from './fields.ts'
import type { FetchContext, Page, PageRequest } from './page.ts'
import { readJson, rejection } from './rows.ts'

export const BLS_API = 'https://api.bls.gov'
/** Free; with it a request may ask for 50 series instead of 25, 500 times a day instead of 25. */
export const BLS_KEY = 'bls-api-key'
const DAY_MS = 86_400_000

/** Data types of the survey, as the last two digits of a series id name them. */
const DATA_TYPES = new Map<string, keyof HourlyWage | 'employment'>([
  ['01', 'employment'],
  ['03', 'mean'],
  ['06', 'p10'],
  ['07', 'p25'],
  ['08', 'median'],
  ['09', 'p75'],
  ['10', 'p90'],
])
const SERIES = /^OEU([NSM])(\d{7})(\w{6})(\d{2})(\d{4})(\d{2})$/
/** "This wage is equal to or greater than $115.00 per hour": the figure is a bound, not a wage. */
const TOP_CODED = /equal to or greater than/i

/** An occupation in an area and an industry, coded as in Wage. */
export interface WageKey {
  soc: string
  area: string
  industry: string
}

/**
 * The requests for the newest figures of these occupations. All series of one key travel in one request, so that each
 * answer can be read on its own.
 *
 * @param keyed the operator has entered a key
 */
export function wageRequests(
  keys: readonly WageKey[],
  { keyed, api = BLS_API }: { keyed: boolean; api?: string },
): PageRequest[] {
  const types = [...DATA_TYPES.keys()]
  const keysAtOnce = Math.floor((keyed ? 50 : 25) / types.length)
  const requests: PageRequest[] = []
  for (let at = 0; at < keys.length; at += keysAtOnce) {
    const seriesid = keys
      .slice(at, at + keysAtOnce)
      .flatMap(({ soc, area, industry }) =>
        types.map((type) => `OEU${area}${industry}${soc.replace('-', '')}${type}`),
      )
    requests.push({
      url: `${api}/publicAPI/${keyed ? 'v2' : 'v1'}/timeseries/data/`,
      kind: 'list',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ seriesid, ...(keyed && { registrationkey: `{{secret:${BLS_KEY}}}` }) }),
    })
  }
  return requests
}

/** What fetching them needs to know. */
export function wageContext(keyed: boolean): FetchContext {
  return { via: 'api', paceMs: 2000, keyed, credentials: keyed ? [BLS_KEY] : [] }
}

/**
 * Reads an answer: one Wage per occupation, area, industry and year. Suppressed figures are null, with the footnote that
 * says why.
 *
 * @throws SlowDown when the day's requests are spent; SourceChanged, with the Bureau's own words, when it refused the
 * request or the answer has another form
 */
export function readWages(
  page: Page,
  source: (year: number) => string,
): { wages: Wage[]; rejected: Rejection[] } {
  const answer = fieldsOf(readJson(page))
  const said = textsOf(answer?.message).join('; ').slice(0, 300)
  const status = textOf(answer?.status)
  if (status !== 'REQUEST_SUCCEEDED') {
    if (/threshold|daily limit|exceeded/i.test(said))
      throw new SlowDown(`the Bureau of Labor Statistics: ${said}`, DAY_MS, { url: page.url })
    const why = said === '' ? `status ${status ?? 'missing'}` : said
    throw new SourceChanged(`the Bureau of Labor Statistics did not process the request: ${why}`, {
      url: page.url,
    })
  }
  // One version of the interface wraps the results in a list.
  const series = fieldsOf(listOf(answer?.Results)[0])?.series
  if (!Array.isArray(series))
    throw new SourceChanged(`the answer holds no series ${said}`.trim(), { url: page.url })

  const wages = new Map<string, Wage>()
  const rejected: Rejection[] = []
  for (const [index, one] of series.entries()) {
    const fields = fieldsOf(one)
    const id = textOf(fields?.seriesID)
    const parts = SERIES.exec(id ?? '')
    const field = DATA_TYPES.get(parts?.[6] ?? '')
    if (fields === undefined || parts === null || field === undefined) {
      rejected.push(rejection(id ?? null, 'unknown-series', `series ${index + 1} is none of this survey`))
      continue
    }
    for (const point of listOf(fields.data).map(fieldsOf)) {
      if (point === undefined) continue
      const year = numberOf(point.year)
      if (year === undefined || !Number.isInteger(year)) {
        rejected.push(rejection(id ?? null, 'no-year', `a figure of series ${index + 1} has no year`))
        continue
      }
      addPoint(wageOf(wages, parts, year, source), field, point)
    }
  }
  return { wages: [...wages.values()], rejected }
}

function wageOf(
  wages: Map<string, Wage>,
  [, kind, code, industry = '', major, minor]: RegExpExecArray,
  year: number,
  source: (year: number) => string,
): Wage {
  const soc = `${major}-${minor}`
  const key = [soc, kind, code, industry, year].join(' ')
  const known = wages.get(key)
  if (known !== undefined) return known
  const wage: Wage = {
    soc,
    title: null,
    area: `${kind}${code}`,
    industry,
    industryTitle: null,
    year,
    employment: null,
    hourly: { mean: null, p10: null, p25: null, median: null, p75: null, p90: null },
    footnotes: [],
    source: source(year),
  }
  wages.set(key, wage)
  return wage
}

function addPoint(wage: Wage, field: keyof HourlyWage | 'employment', point: Fields): void {
  const footnotes = listOf(point.footnotes).flatMap((note): WageFootnote[] => {
    const text = textOf(fieldsOf(note)?.text)
    return text === undefined ? [] : [{ code: textOf(fieldsOf(note)?.code) ?? '', text }]
  })
  for (const note of footnotes)
    if (!wage.footnotes.some(({ code, text }) => code === note.code && text === note.text))
      wage.footnotes.push(note)
  const isBound = footnotes.some(({ text }) => TOP_CODED.test(text))
  const figure = numberOf(textOf(point.value)?.replaceAll(',', ''))
  if (figure === undefined || isBound) return
  if (field === 'employment') wage.employment = Math.round(figure)
  else wage.hourly[field] = figure
}
