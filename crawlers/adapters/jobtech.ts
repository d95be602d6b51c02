import type { JsonValue, Rejection } from '../../pipeline/posting.ts'
import { defineAdapter, MINUTE_MS } from '../adapter.ts'
import { SourceChanged } from '../errors.ts'
import { fieldsOf, numberOf, textOf } from '../fields.ts'
import { isOfOccupation, JOBTECH_ZONE, readJobtechAd } from '../jobtech-ad.ts'
import { localTime } from '../local-time.ts'
import type { Page, PageRequest, Parsed } from '../page.ts'
import { readJson, readRows, rejection } from '../rows.ts'
import { readableSearchOf } from '../search-query.ts'

const SEARCH_LIMIT = 100
/** What was changed while the last answer was being made may be missing from it. */
const OVERLAP_MS = 5 * MINUTE_MS
const PART_TIME = '947z_JGS_Uk2'
const SEARCH = `q=kundtjänst&worktime-extent=${PART_TIME}`
const STREAM_API = 'https://jobstream.api.jobtechdev.se'
const SEARCH_API = 'https://jobsearch.api.jobtechdev.se'

/**
 * Platsbanken, the Swedish employment service, through its open data. Mode `stream`: a snapshot of all ads once, from then
 * on what was changed or removed. Mode `search`: the ads that one query finds.
 */
export const adapter = defineAdapter({
  platform: 'Jobtech (Platsbanken)',
  docs: 'https://jobtechdev.se/en/components/jobstream',
  via: 'api',
  access: 'on',
  // A snapshot may break off unseen, so what it does not show proves nothing. (A source of a search closes by absence.)
  closing: 'event',
  expects: ['url', 'company', 'body'],
  // occupations: concept ids, separated by commas; empty = all. query: as in the address of a search.
  params: ['mode', 'occupations', 'query', 'stream', 'search'],
  defaults: { mode: 'stream', occupations: '', query: SEARCH, stream: STREAM_API, search: SEARCH_API },
  example: { mode: 'stream', occupations: '', query: SEARCH, stream: STREAM_API, search: SEARCH_API },
  everyMs: 10 * MINUTE_MS,
  // The publisher's limit: one request a minute.
  paceMs: MINUTE_MS,

  recognise(url) {
    if (!/(^|\.)jobtechdev\.se$/.test(url.hostname)) return null
    const params = { occupations: '', query: SEARCH, stream: STREAM_API, search: SEARCH_API }
    if (/\/(snapshot|stream)\/?$/.test(url.pathname)) return { ...params, mode: 'stream', stream: url.origin }
    if (!/\/search\/?$/.test(url.pathname)) return null
    return { ...params, mode: 'search', query: readableSearchOf(url, PAGING), search: url.origin }
  },

  start({ mode, occupations, query, stream, search }, cursor) {
    if (mode === 'search') return [searchRequest(search, query)]
    if (mode !== 'stream') throw new Error(`mode is "stream" or "search", not "${mode}"`)
    const afterMs = Date.parse(textOf(fieldsOf(cursor)?.after) ?? '')
    if (Number.isNaN(afterMs)) {
      const headers = { accept: 'application/jsonl' }
      return [{ url: `${stream}/v2/snapshot`, kind: 'list', headers, split: 'lines' }]
    }
    const url = new URL('/v2/stream', stream)
    url.searchParams.set('updated-after', localTime(afterMs - OVERLAP_MS, JOBTECH_ZONE))
    for (const concept of conceptsOf(occupations)) url.searchParams.append('occupation-concept-id', concept)
    return [
      { url: url.href, kind: 'list', headers: { accept: 'application/json' }, maxBytes: 64 * 1024 ** 2 },
    ]
  },

  parse(page, { occupations }) {
    if (/\/search\/?$/.test(new URL(page.request.url).pathname)) return readSearch(page)
    const { rows, rejected, brokenOff } = readStream(page)
    const read = readAds(rows, conceptsOf(occupations))
    const all = { ...read, rejected: [...rejected, ...read.rejected] }
    // Without a cursor the next run reads all of it again.
    return brokenOff ? { ...all, hasMore: true } : { ...all, cursor: { after: page.at } satisfies JsonValue }
  },
})

function conceptsOf(occupations: string): Set<string> {
  return new Set(occupations.split(/[\s,]+/).filter((concept) => concept !== ''))
}

function readAds(
  rows: readonly unknown[],
  concepts: ReadonlySet<string>,
): Parsed & { rejected: Rejection[] } {
  const gone = new Set<string>()
  const read = readRows(rows, (row) => {
    if (row.removed === true) {
      const id = textOf(row.id)
      if (id !== undefined) gone.add(id)
      return null
    }
    return concepts.size > 0 && !isOfOccupation(row, concepts) ? null : readJobtechAd(row)
  })
  return gone.size === 0 ? read : { ...read, gone: [...gone] }
}

/** Ads one a line, or as one list. A last line that is cut means that the answer broke off. */
function readStream(page: Page): { rows: unknown[]; rejected: Rejection[]; brokenOff: boolean } {
  const body = page.body.replace(/^\uFEFF/, '').trim()
  if (body.startsWith('[')) {
    const rows = readJson({ ...page, body })
    if (Array.isArray(rows)) return { rows, rejected: [], brokenOff: false }
  }
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '')
  const rows: unknown[] = []
  const rejected: Rejection[] = []
  let brokenOff = false
  for (const [index, line] of lines.entries()) {
    try {
      rows.push(JSON.parse(line))
    } catch {
      brokenOff ||= index === lines.length - 1
      rejected.push(rejection(null, 'not-json', `line ${index + 1} is no JSON`))
    }
  }
  const isForeign = rows.length === 0 || !rows.some((row) => textOf(fieldsOf(row)?.id) !== undefined)
  if (lines.length > 0 && isForeign)
    throw new SourceChanged('the answer holds no ad in any of its lines', { url: page.url })
  return { rows, rejected, brokenOff }
}

function readSearch(page: Page): Parsed {
  const answer = fieldsOf(readJson(page))
  const hits = answer?.hits
  if (!Array.isArray(hits)) throw new SourceChanged('the answer has no list of hits', { url: page.url })
  const read = readAds(hits, new Set())
  const url = new URL(page.request.url)
  const limit = numberOf(url.searchParams.get('limit')) ?? SEARCH_LIMIT
  if (hits.length < limit || limit < 1) return read
  const last = dateOf(hits.at(-1))
  if (last === undefined) return { ...read, hasMore: true }
  // Offsets end at 2,000, so the date of the last hit leads on; hits of that very second may come again.
  const next = searchRequest(url.origin, readableSearchOf(url, PAGING), localSecondAfter(last))
  return next.url === url.href ? { ...read, hasMore: true } : { ...read, next: [next] }
}

function dateOf(hit: unknown): number | undefined {
  const ms = Date.parse(`${textOf(fieldsOf(hit)?.publication_date) ?? ''}Z`)
  return Number.isNaN(ms) ? undefined : ms
}

/** Search dates are as naive as those of the ads, so no zone comes in. */
function localSecondAfter(ms: number): string {
  return new Date(ms + 1000).toISOString().slice(0, 19)
}

/** What pages through a search. */
const PAGING = ['limit', 'offset', 'sort', 'published-before']

function searchRequest(api: string, query: string, before?: string): PageRequest {
  const url = new URL('/search', api)
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.append(name, value)
  if (before !== undefined) url.searchParams.set('published-before', before)
  url.searchParams.set('limit', String(SEARCH_LIMIT))
  url.searchParams.set('offset', '0')
  url.searchParams.set('sort', 'pubdate-desc')
  return { url: url.href, kind: 'list' }
}
