import { DAY_MS, defineAdapter, HOUR_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { addressOf, type Fields, fieldsOf, listOf, numberOf, textOf } from '../fields.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { type Draft, extraOf, readJson, readRows } from '../rows.ts'
import { readableSearchOf } from '../search-query.ts'

const TOKEN_ORIGIN = 'https://entreprise.francetravail.fr'
const API = 'https://api.francetravail.io'
/** ROME D1408: advice and sales by telephone; part-time only. */
const QUERY = 'codeROME=D1408&tempsPlein=false'
const PAGE_SIZE = 150
/** The last place that a range may end at. */
const LAST_PLACE = 1149
/** No offer stays on display longer. */
const OLDEST_MS = 2 * 366 * DAY_MS
/** What pages through a search. */
const PAGING = ['range', 'sort', 'minCreationDate', 'maxCreationDate']

/** France Travail's offers: ranges of one query, newest first; beyond the last range from the last offer's date on. */
export const adapter = defineAdapter({
  platform: 'France Travail',
  docs: 'https://francetravail.io/data/api/offres-emploi',
  via: 'api',
  access: 'key',
  closing: 'absence',
  expects: ['url', 'body'],
  params: ['query', 'login', 'api'],
  defaults: { query: QUERY, login: TOKEN_ORIGIN, api: API },
  credentials: ['france-travail-client-id', 'france-travail-client-secret'],
  example: { query: QUERY, login: TOKEN_ORIGIN, api: API },
  everyMs: 6 * HOUR_MS,

  recognise(url) {
    if (/^\/connexion\/oauth2\/access_token$/.test(url.pathname))
      return { query: QUERY, login: url.origin, api: API }
    if (!/^\/partenaire\/offresdemploi\/v2\/offres\/search$/.test(url.pathname)) return null
    return { query: readableSearchOf(url, PAGING), login: TOKEN_ORIGIN, api: url.origin }
  },

  start: ({ login }) => [
    {
      url: `${login}/connexion/oauth2/access_token?realm=%2Fpartenaire`,
      kind: 'token',
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: [
        'grant_type=client_credentials',
        'client_id={{secret:france-travail-client-id}}',
        'client_secret={{secret:france-travail-client-secret}}',
        'scope=api_offresdemploiv2%20o2dsoffre',
      ].join('&'),
    },
  ],

  parse(page, { query, api }) {
    if (new URL(page.request.url).pathname.endsWith('/access_token')) {
      const token = textOf(fieldsOf(readJson(page))?.access_token)
      if (token === undefined) throw new SourceChanged('the answer holds no token', { url: page.url })
      return { postings: [], next: [rangeRequest(searchUrl(api, query), 0, `Bearer ${token}`)] }
    }
    return readOffers(page)
  },
})

function searchUrl(api: string, query: string): URL {
  const url = new URL('/partenaire/offresdemploi/v2/offres/search', api)
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.append(name, value)
  url.searchParams.set('sort', '1')
  return url
}

function rangeRequest(from: URL, start: number, authorization: string | undefined): PageRequest {
  const url = new URL(from)
  url.searchParams.set('range', `${start}-${Math.min(start + PAGE_SIZE - 1, LAST_PLACE)}`)
  return {
    url: url.href,
    kind: 'list',
    ...(authorization !== undefined && { headers: { authorization } }),
  }
}

function readOffers(page: Page): Parsed {
  // "No content" stands for no offer.
  if (page.status === 204) return { postings: [] }
  const results = fieldsOf(readJson(page))?.resultats
  if (!Array.isArray(results)) throw new SourceChanged('the answer has no list of offers', { url: page.url })
  const read = readRows(results, readOffer)
  const url = new URL(page.request.url)
  const authorization = page.request.headers?.authorization
  const start = Number(/^(\d+)-/.exec(url.searchParams.get('range') ?? '')?.[1] ?? 0)
  const received = start + results.length
  const total = Number(/\/(\d+)\s*$/.exec(page.headers['content-range'] ?? '')?.[1] ?? Number.NaN)
  const isLast = Number.isNaN(total) ? results.length < PAGE_SIZE : received >= total
  if (isLast || results.length === 0) return read
  if (start === 0 && isOneSecond(url, results)) return { ...read, hasMore: true }
  if (received <= LAST_PLACE) return { ...read, next: [rangeRequest(url, received, authorization)] }
  const older = olderThan(url, results, page.at)
  return older === null
    ? { ...read, hasMore: true }
    : { ...read, next: [rangeRequest(older, 0, authorization)] }
}

/** Whether a page that goes on backwards shows nothing but the second that the last one ended in, so that it leads nowhere. */
function isOneSecond(url: URL, results: readonly unknown[]): boolean {
  const untilMs = Date.parse(url.searchParams.get('maxCreationDate') ?? '')
  return createdMs(results.at(-1)) >= untilMs - 1000
}

function createdMs(offer: unknown): number {
  return Date.parse(textOf(fieldsOf(offer)?.dateCreation) ?? '')
}

/** The same search from the last offer's second on backwards; null where the offers do not lead back in time. */
function olderThan(from: URL, results: readonly unknown[], at: string): URL | null {
  const times = results.map(createdMs)
  const lastMs = times.at(-1) ?? Number.NaN
  const isSorted = times.every((ms, index) => index === 0 || ms <= (times[index - 1] ?? 0))
  const untilMs = Math.floor(lastMs / 1000) * 1000 + 1000
  const formerMs = Date.parse(from.searchParams.get('maxCreationDate') ?? '')
  // An offer without a date, another order, or over a thousand offers of one second.
  if (!isSorted || Number.isNaN(lastMs) || untilMs >= formerMs) return null
  const url = new URL(from)
  const second = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
  url.searchParams.set('minCreationDate', second(Date.parse(at) - OLDEST_MS))
  url.searchParams.set('maxCreationDate', second(untilMs))
  return url
}

/** What the licence asks for: all of the offer, but nothing of the person to contact. */
function readOffer(offer: Fields): Draft {
  const id = textOf(offer.id)
  const origin = fieldsOf(offer.origineOffre) ?? {}
  const employer = fieldsOf(offer.entreprise) ?? {}
  const place = fieldsOf(offer.lieuTravail) ?? {}
  const salary = fieldsOf(offer.salaire) ?? {}
  const hours = [textOf(offer.dureeTravailLibelleConverti), textOf(offer.dureeTravailLibelle)]
  const term = [textOf(offer.typeContrat), textOf(offer.typeContratLibelle)]
  const body = textOf(offer.description)
  return {
    externalId: id,
    title: textOf(offer.intitule),
    url:
      addressOf(origin.urlOrigine) ??
      (id &&
        addressOf(`/offres/recherche/detail/${encodeURIComponent(id)}`, 'https://candidat.francetravail.fr')),
    company: textOf(employer.nom),
    body,
    bodyFormat: body === undefined ? undefined : 'text',
    location: textOf(place.libelle),
    commitment: hours.filter(Boolean).join(', ') || undefined,
    term: term.filter(Boolean).join(', ') || undefined,
    language: 'fr',
    pay: textOf(salary.libelle) ?? textOf(salary.commentaire),
    postedAt: textOf(offer.dateCreation),
    extra: extraOf({
      changed: textOf(offer.dateActualisation),
      rome: textOf(offer.romeCode),
      romeLabel: textOf(offer.romeLibelle),
      occupation: textOf(offer.appellationlibelle),
      experience: textOf(offer.experienceLibelle),
      experienceCode: textOf(offer.experienceExige),
      qualification: textOf(offer.qualificationLibelle),
      sector: textOf(offer.secteurActiviteLibelle),
      postcode: textOf(place.codePostal),
      payNote: textOf(salary.complement1),
      positions: numberOf(offer.nombrePostes),
      skills: listOf(offer.competences).flatMap((one) => textOf(fieldsOf(one)?.libelle) ?? []),
      languages: listOf(offer.langues).flatMap((one) => textOf(fieldsOf(one)?.libelle) ?? []),
      training: listOf(offer.formations).flatMap((one) => textOf(fieldsOf(one)?.niveauLibelle) ?? []),
      licences: listOf(offer.permis).flatMap((one) => textOf(fieldsOf(one)?.libelle) ?? []),
    }),
  }
}
