import { type Adapter, defineAdapter } from '../../crawlers/adapter.ts'
import { type ReadStep, type WalkEnd, type WalkOptions, type WalkStep, walk } from '../../crawlers/crawl.ts'
import type { Fetcher } from '../../crawlers/fetch.ts'
import type { PageRequest, Parsed } from '../../crawlers/page.ts'
import { type Answers, type Board, startBoard, testFetcher, text } from './board-server.ts'

/**
 * A small board format: JSON with `postings` (ids), `rows` (ids with a detail page), `pages` (further lists) and
 * `gone` (ids). A detail page is the posting itself.
 */
export interface Wire {
  postings?: string[]
  rows?: string[]
  pages?: string[]
  gone?: string[]
}

export const posting = (id: string) => ({ externalId: id, title: `Agent ${id}` })

const board = defineAdapter({
  platform: 'Test board',
  docs: 'here',
  via: 'api',
  access: 'on',
  closing: 'absence',
  expects: [],
  params: ['origin'],
  example: { origin: 'https://board.example' },
  everyMs: 1000,
  recognise: () => null,
  start: ({ origin }): PageRequest[] => [{ url: `${origin}/list`, kind: 'list' }],
  parse(page, { origin }): Parsed {
    const { kind, row } = page.request
    const wire = JSON.parse(page.body) as Wire
    if (kind === 'detail') return { postings: [{ ...row, ...posting(row?.externalId ?? page.url) }] }
    const details = (wire.rows ?? []).map((id) => ({
      url: `${origin}/detail/${id}`,
      kind: 'detail' as const,
      row: posting(id),
    }))
    const lists = (wire.pages ?? []).map((path) => ({ url: origin + path, kind: 'list' as const }))
    return {
      postings: (wire.postings ?? []).map(posting),
      next: [...lists, ...details],
      gone: wire.gone ?? [],
    }
  },
})

export const json = (wire: Wire, headers = {}) =>
  text(JSON.stringify(wire), { 'content-type': 'application/json', ...headers })
const open: { close(): Promise<void> }[] = []

/** Closes what `walkBoard` opened; for afterEach. */
export async function closeBoards(): Promise<void> {
  await Promise.all(open.splice(0).map((part) => part.close()))
}

export interface Walked {
  site: Board
  fetcher: Fetcher
  steps: WalkStep[]
  reads: ReadStep[]
  end: WalkEnd
  asked: string[]
}

export async function walkBoard(
  answers: Answers,
  options: Partial<WalkOptions> = {},
  change: Partial<Adapter<'origin'>> = {},
  fetching: Parameters<typeof testFetcher>[1] = {},
): Promise<Walked> {
  const site = await startBoard({ '/detail/ok': text('{}'), ...answers })
  const fetcher = testFetcher([site.origin], {
    ...fetching,
    limits: { tries: 1, patienceMs: 0, ...fetching.limits },
  })
  open.push(site, fetcher)
  return { site, fetcher, ...(await walkAgain(site, fetcher, options, change)) }
}

export async function walkAgain(
  site: Board,
  fetcher: Fetcher,
  options = {},
  change: Partial<Adapter<'origin'>> = {},
) {
  const from = site.asked.length
  const walked = await walkThrough(
    walk({ ...board, ...change }, { origin: site.origin }, { fetch: fetcher.fetch, ...options }),
  )
  const asked = site.asked.slice(from).filter((line) => !line.endsWith('/robots.txt'))
  return { ...walked, asked: asked.map((line) => line.replace('GET ', '')) }
}

/** Goes a walk to its end: its steps, those that read a page, and how it ended. */
export async function walkThrough(
  walking: ReturnType<typeof walk>,
): Promise<{ steps: WalkStep[]; reads: ReadStep[]; end: WalkEnd }> {
  const steps: WalkStep[] = []
  for (;;) {
    const { done, value } = await walking.next()
    if (done) return { steps, reads: steps.filter((step) => 'postings' in step), end: value }
    steps.push(value)
  }
}

export const ids = (reads: ReadStep[]) =>
  reads.flatMap(({ postings }) => postings.map(({ externalId }) => externalId))
