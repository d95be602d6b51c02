import { adapter } from '../../crawlers/adapters/jobposting-site.ts'
import type { Page } from '../../crawlers/page.ts'
import { detailPage, type Markup } from './detail-pages.ts'
import { openings } from './openings.ts'

const BYTES = 60_000
const PAGES = 100
const ROUNDS = 7

/** Detail pages of 60 KB that one core parses in a second of processor time, middle of several rounds. */
export function parsedPerSecond(markup: Markup): number {
  const pages = detailPages(markup)
  const params = { site: 'https://boards.example', sitemap: '', match: 'jobs' }
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    for (const page of pages) {
      const { postings } = adapter.parse(page, params)
      if (postings.length !== 1) throw new Error('a page of the bench was not read')
    }
    const { user, system } = process.cpuUsage(before)
    rounds.push((pages.length / (user + system)) * 1e6)
  }
  return Math.round(rounds.toSorted((a, b) => a - b)[ROUNDS >> 1]!)
}

function detailPages(markup: Markup): Page[] {
  const pages: Page[] = []
  for (const opening of openings(7)) {
    const url = `https://boards.example/jobs/${1_000 + pages.length}`
    const body = detailPage(opening, markup, url, BYTES)
    const page = { request: { url, kind: 'detail' as const }, url, status: 200, headers: {}, body }
    pages.push({ ...page, at: new Date().toISOString() })
    if (pages.length === PAGES) break
  }
  return pages
}
