import type { RawPosting, Rejection } from '../pipeline/posting.ts'
import type { Adapter } from './adapter.ts'
import { readPages } from './crawl/read-pages.ts'
import { CrawlError } from './errors.ts'
import type { Budget } from './host-state.ts'
import type { Fetch, PageRequest } from './page.ts'

/** A few pages of a source, read to see whether it still answers as its adapter expects. */
export interface Sample {
  /** Every page read, in order; `status` is the answer's. */
  pages: { url: string; kind: PageRequest['kind']; status: number }[]
  /** Postings of the first list page that shows any, and of the details read. */
  postings: RawPosting[]
  /** Rows of that page whose details were not read. */
  rows: RawPosting[]
  /** How many postings that page shows: whole ones, and details it leads to. */
  found: number
  rejected: Rejection[]
  /** More list pages follow, so `found` is not the whole source. */
  leadsOn: boolean
  /** Details that could not be read. */
  failures: CrawlError[]
}

export interface SampleOptions {
  fetch: Fetch
  /** How many detail pages to read; 0 asks for lists alone. */
  details: number
  /** Which details to read first; by default they come in the list's order. */
  wanted?: (row: RawPosting) => boolean
  /** What the requests are taken out of; a sample is no way around a budget. */
  budgets?: readonly Budget[]
  signal?: AbortSignal
}

/** Tokens, robots.txt and sitemaps of sitemaps lead to the first list; nothing honest needs more of them. */
const MAX_LISTS = 6

/**
 * Reads the first list page that shows postings, and a few of its details, one request at a time. Nothing is
 * conditional, so nothing that a crawl has stored hides an answer.
 *
 * @throws CrawlError when no list can be read, or none of the details; or the signal's reason
 */
export async function sampleSource<Key extends string>(
  adapter: Adapter<Key>,
  params: Record<Key, string>,
  { fetch, details, wanted, budgets, signal }: SampleOptions,
): Promise<Sample> {
  const sample: Sample = {
    pages: [],
    postings: [],
    rows: [],
    found: 0,
    rejected: [],
    leadsOn: false,
    failures: [],
  }
  const reading = {
    fetch,
    isConditional: false,
    ...(budgets === undefined ? {} : { budgets }),
    ...(signal === undefined ? {} : { signal }),
  }
  const read = async (request: PageRequest): Promise<PageRequest[]> => {
    for await (const one of readPages(adapter, params, request, reading)) {
      if ('notModified' in one) continue
      sample.pages.push({ url: one.page.url, kind: request.kind, status: one.page.status })
      sample.postings.push(...one.parsed.postings)
      sample.rejected.push(...(one.parsed.rejected ?? []))
      sample.leadsOn ||= one.parsed.hasMore === true
      // Of an answer in lines the first thousand are enough; leaving ends the transfer.
      return one.parsed.next ?? []
    }
    return []
  }

  const lists = adapter.start(params)
  let following: PageRequest[] = []
  for (let asked = 0; asked < MAX_LISTS && following.length === 0 && sample.postings.length === 0; asked++) {
    const request = lists.shift()
    if (request === undefined) break
    const next = await read(request)
    following = next.filter(({ kind }) => kind === 'detail')
    lists.unshift(...next.filter(({ kind }) => kind !== 'detail'))
  }
  sample.found = sample.postings.length + following.length
  sample.leadsOn ||= lists.length > 0

  const isWanted = ({ row }: PageRequest) => row !== undefined && (wanted?.(row) ?? false)
  const ordered = [...following.filter(isWanted), ...following.filter((request) => !isWanted(request))]
  for (const request of ordered.slice(0, details)) {
    try {
      await read(request)
    } catch (error) {
      if (!(error instanceof CrawlError)) throw error
      sample.failures.push(error)
    }
  }
  const asked = Math.min(details, ordered.length)
  if (asked > 0 && sample.failures.length === asked) throw sample.failures[0]!
  sample.rows = ordered.slice(details).flatMap(({ row }) => (row === undefined ? [] : [row]))
  return sample
}

/**
 * How many of the postings have each field that the adapter expects, from 0 to 1. Rows whose details nobody read are
 * judged where there is nothing else, and then not for what only a detail tells: the body.
 */
export function fillOf(
  adapter: Pick<Adapter, 'expects'>,
  { postings, rows }: Sample,
): Record<string, number> {
  const judged: RawPosting[] = postings.length > 0 ? postings : rows
  if (judged.length === 0) return {}
  const fields = adapter.expects.filter((field) => postings.length > 0 || field !== 'body')
  return Object.fromEntries(
    fields.map((field) => [field, judged.filter((one) => one[field] !== undefined).length / judged.length]),
  )
}
