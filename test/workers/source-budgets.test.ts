import { afterAll, describe, expect, it } from 'vitest'
import { adapters } from '../../crawlers/registry.ts'
import { postgresHostState } from '../../db/host-state.ts'
import { findSource } from '../../db/sources.ts'
import { budgetsOf } from '../../workers/source-budgets.ts'
import { PUBLIC_ORIGIN, publicFetch } from '../crawlers/fetch/public-name.ts'
import { addSource } from '../db/store-rows.ts'
import { openings, runSide } from './run-side.ts'

const side = await runSide()
const { db, board, parts } = side
const hosts = postgresHostState(db)
// As in operation: loopback under a name that nobody trusts, so that pacing and budgets hold.
const outside = publicFetch(hosts, Number(new URL(board.origin).port))
parts.fetch = outside.fetch
const lever = (await adapters()).get('lever')!
parts.adapters = new Map([['lever', { ...lever, paceMs: 20 }]])
afterAll(() => outside.close())
await hosts.saveRobots(PUBLIC_ORIGIN, {
  status: 200,
  body: 'User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /',
  fetchedAt: new Date().toISOString(),
})

const pagesAsked = () => board.asked.filter((line) => line.includes('/v0/postings/')).length

async function addBudgeted(site: string, budget: { budgetPerDay?: number; budgetTotal?: number }) {
  board.sites[site] = openings(250)
  // A rhythm of a minute: a wait for the next day is then longer, whatever the time of day.
  return addSource(db, `lever:${site}`, { params: { site, api: PUBLIC_ORIGIN }, everyMs: 60_000, ...budget })
}

describe('a source with a budget', () => {
  it('is read as far as its day goes; the run is partial, says why, and asks no more', async () => {
    const id = await addBudgeted('frugal', { budgetPerDay: 2 })
    const run = await side.crawl({ sourceId: id })
    expect(run).toMatchObject({ state: 'partial', pages: 2, found: 200, proves_absence: false })
    expect(run.reason).toContain('the budget of 2 requests a day of lever:frugal is used up')
    expect((await findSource(db, id))?.health).toBe('busy')
    const asked = pagesAsked()
    expect(await side.crawl({ sourceId: id })).toMatchObject({ state: 'partial', pages: 0 })
    expect(pagesAsked()).toBe(asked)
  })

  it('that is for a lifetime ends blocked, because no day brings more', async () => {
    const id = await addBudgeted('finite', { budgetTotal: 1 })
    const run = await side.crawl({ sourceId: id })
    expect(run).toMatchObject({ pages: 1, found: 100, state: 'blocked' })
    expect(await side.crawl({ sourceId: id })).toMatchObject({
      state: 'blocked',
      reason: 'the 1 requests that lever:finite has in all are used up',
    })
  })

  it('shares with its sisters what the platform grants to one key', async () => {
    const shared = { ...lever, budgetPerDay: 250 }
    const [granted, own] = budgetsOf(
      { id: 'lever:a', adapter: 'lever', budget_per_day: 30, budget_total: null },
      shared,
    )
    expect(granted).toMatchObject({ holder: 'lever', requestsPerDay: 250 })
    expect(own).toMatchObject({ holder: 'lever:a', requestsPerDay: 30 })
    const plain = budgetsOf(
      { id: 'lever:b', adapter: 'lever', budget_per_day: null, budget_total: null },
      lever,
    )
    expect(plain).toMatchObject([{ holder: 'lever:b', requestsPerDay: 20_000 }])
  })
})

describe('what a source says about rights', () => {
  it('is kept beside it', async () => {
    const id = await addBudgeted('signals', { budgetPerDay: 1 })
    await side.crawl({ sourceId: id })
    expect((await findSource(db, id))?.rights_signals).toEqual({
      contentSignal: { search: 'yes', 'ai-train': 'no' },
    })
  })
})
