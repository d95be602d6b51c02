import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { detailPage, type Markup } from '../../../bench/crawl/detail-pages.ts'
import { openings } from '../../../bench/crawl/openings.ts'
import { loadHtml } from '../../../crawlers/html.ts'
import { readJobPostings } from '../../../crawlers/job-posting.ts'
import { cpuMsOf } from '../../cpu-time.ts'

const ROUNDS = 7
const OPENING = '<script type="application/ld+json">'

/** Pages of the bench as they are read: address, text, and when they were fetched. */
function pages(markup: Markup, count: number, bytes: number) {
  const made: { url: string; body: string; at: string }[] = []
  for (const opening of openings(3)) {
    const url = `https://boards.example/jobs/${made.length}`
    made.push({ url, body: detailPage(opening, markup, url, bytes), at: new Date().toISOString() })
    if (made.length === count) break
  }
  return made
}

/**
 * How many times as much processor time one piece of work takes as another. Both are done in turn, and the middle of all
 * rounds counts: what else the machine does stretches both.
 */
function middleRatio(work: () => void, beside: () => void): number {
  for (let n = 0; n < 4; n++) {
    work()
    beside()
  }
  const ratios = Array.from({ length: ROUNDS }, () => cpuMsOf(work) / Math.max(cpuMsOf(beside), 0.01))
  return ratios.sort((a, b) => a - b)[ROUNDS >> 1]!
}

/** The least that anybody does who wants the JSON-LD of an answer. */
function slice(packed: Buffer): void {
  const html = gunzipSync(packed).toString('utf8')
  const from = html.indexOf(OPENING) + OPENING.length
  JSON.parse(html.slice(from, html.indexOf('</script', from)))
}

function readAll(made: ReturnType<typeof pages>): void {
  let read = 0
  for (const page of made) read += readJobPostings(page, { isDetail: true }).postings.length
  expect(read).toBe(made.length)
}

describe('reading a detail page', () => {
  it('takes little more than unpacking it, where the markup is JSON-LD', () => {
    const made = pages('json-ld', 30, 60_000)
    const packed = made.map(({ body }) => gzipSync(body))
    const ratio = middleRatio(
      () => readAll(made),
      () => packed.forEach(slice),
    )
    expect(ratio).toBeLessThan(3)
  })

  it('takes little more than building a tree of the whole page, where the markup is microdata', () => {
    const made = pages('microdata', 6, 60_000)
    const build = () => {
      for (const { body } of made) loadHtml(body)
    }
    const ratio = middleRatio(() => readAll(made), build)
    expect(ratio).toBeLessThan(1.6)
  })
})
