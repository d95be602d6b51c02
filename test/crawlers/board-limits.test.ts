import { describe, expect, it } from 'vitest'
import { adapter as recruitee } from '../../crawlers/adapters/recruitee.ts'
import { adapter as workday } from '../../crawlers/adapters/workday.ts'
import { withRows } from '../../crawlers/archive/rows.ts'
import { type WalkEnd, walk } from '../../crawlers/crawl.ts'
import { SourceChanged, SourceGone } from '../../crawlers/errors.ts'
import type { Fetch } from '../../crawlers/page.ts'
import { samplePage } from './sample-page.ts'
import { walkThrough } from './walk-board.ts'

interface Asked {
  appliedFacets: Record<string, string[]>
  limit: number
  offset: number
}

/** A board as the platform serves it: 20 rows a page, sets cut at `cap`, and beyond the cap the first rows again. */
function board(jobs: { id: number; timeType: string }[], cap: number, facets: string[]): Fetch {
  return async (request) => {
    const { appliedFacets, limit, offset } = JSON.parse(request.body ?? '') as Asked
    const found = jobs.filter(({ timeType }) => (appliedFacets.timeType ?? [timeType]).includes(timeType))
    const shown = found.slice(0, cap)
    const from = offset < shown.length ? offset : 0
    const values = facets.map((id) => ({ id, count: found.filter((job) => job.timeType === id).length }))
    const answer = {
      total: shown.length,
      jobPostings: shown.slice(from, from + limit).map(({ id }) => ({
        title: `Agent ${id}`,
        externalPath: `/job/Riga/Agent_R-${id}`,
      })),
      facets: [{ facetParameter: 'timeType', values }],
    }
    const page = samplePage(request.url, JSON.stringify(answer), { request })
    return { kind: 'page', page, bytes: page.body.length, validators: null }
  }
}

async function walkBoard(fetch: Fetch): Promise<{ ids: Set<string>; end: WalkEnd }> {
  const { reads, end } = await walkThrough(walk(workday, workday.example, { fetch, wanted: () => false }))
  return { ids: new Set(reads.flatMap(({ unwanted }) => unwanted.map(({ externalId }) => externalId))), end }
}

const jobs = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id, timeType: id % 2 === 0 ? 'part' : 'full' }))

describe('a board that shows less than it has', () => {
  it('is read to its end while it fits', async () => {
    const { ids, end } = await walkBoard(board(jobs(45), 2000, ['part', 'full']))
    expect(ids.size).toBe(45)
    expect(end).toMatchObject({ state: 'complete', reason: null })
  })

  it('that ends with a full page is complete, though it would begin anew behind it', async () => {
    const { ids, end } = await walkBoard(board(jobs(40), 2000, []))
    expect(ids.size).toBe(40)
    expect(end).toMatchObject({ state: 'complete', reason: null })
  })

  it('is cut into smaller sets where its facets hold every job', async () => {
    const { ids, end } = await walkBoard(board(jobs(2500), 2000, ['part', 'full']))
    expect(ids.size).toBe(2500)
    expect(end).toMatchObject({ state: 'complete', reason: null })
  })

  it('proves no absence where they do not', async () => {
    const { ids, end } = await walkBoard(board(jobs(2500), 2000, []))
    expect(ids.size).toBe(2000)
    expect(end).toMatchObject({ state: 'partial', reason: 'source-limit' })
  })
})

describe('an answer in another form', () => {
  const asked = 'https://ahornexample.recruitee.com/api/offers/'
  const answer = (url: string) =>
    samplePage(asked, '<!DOCTYPE html><title>Software for hiring</title>', { url })

  it('is a changed source on the board itself', () => {
    expect(() => recruitee.parse(answer(asked), recruitee.example)).toThrow(SourceChanged)
  })

  it('is a board that is gone where it redirects to another host', () => {
    expect(() => recruitee.parse(answer('https://vendor.example/'), recruitee.example)).toThrow(SourceGone)
  })
})

describe('rows of a recorded list', () => {
  const row = { externalId: '1', title: 'Agent' }
  const parsed = {
    postings: [],
    next: [
      { url: 'https://board.example/1', kind: 'detail' as const, row },
      { url: 'https://board.example/list?page=2', kind: 'list' as const },
    ],
  }

  it('count where their own page was not recorded', () => {
    expect(withRows(parsed, new Set()).postings).toEqual([row])
    expect(withRows(parsed, new Set(['https://board.example/1'])).postings).toEqual([])
  })
})
