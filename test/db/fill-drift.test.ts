import { describe, expect, it } from 'vitest'
import type { FillCounts } from '../../db/fill-drift.ts'
import { acceptRun } from '../../db/run-verdict.ts'
import { endWalk, findRun, openRun } from '../../db/runs.ts'
import { findSource } from '../../db/sources.ts'
import { testDatabase } from '../database.ts'
import { addSource } from './store-rows.ts'

const { db } = await testDatabase()
const day = (n: number) => new Date(Date.UTC(2026, 2, n, 6))
let sources = 0

/** Walks a fresh source once a day, with these fill counts, and returns how the last run ended. */
async function walkDaily(fills: FillCounts[], id = `ashby:drift${++sources}`, from = 1) {
  if (from === 1) await addSource(db, id)
  let runId = ''
  for (const [i, fill] of fills.entries()) {
    const opened = await openRun(db, { sourceId: id, at: day(from + i), kind: 'crawl' })
    if (!opened.ok) throw new Error(opened.reason)
    await endWalk(db, opened.run, 'complete', null, fill)
    runId = opened.run.id
  }
  const [run, source] = [await findRun(db, runId), await findSource(db, id)]
  return { id, state: run!.state, reason: run!.reason, health: source!.health, proves: run!.proves_absence }
}

const full = (n: number): FillCounts => ({ n, company: n, body: n - 1, pay: Math.round(n / 4) })

describe('a source whose fields go astray', () => {
  it('needs mending, with the reason, and proves no absence', async () => {
    const told = await walkDaily([full(40), full(42), { ...full(40), company: 3 }])
    expect(told).toMatchObject({
      state: 'drifted',
      health: 'needs-mending',
      reason: 'company stands in 3 of 40 postings where 40 were usual; nothing was closed',
      proves: false,
    })
  })

  it('is measured against itself: what it never gave is not missed', async () => {
    const bare = { n: 40, company: 40, body: 40, pay: 0 }
    expect(await walkDaily([bare, bare])).toMatchObject({ state: 'complete', health: 'well' })
    expect(await walkDaily([full(40), { ...full(40), pay: 0 }])).toMatchObject({ state: 'drifted' })
  })

  it('may vary, and a handful of postings tells nothing', async () => {
    expect(await walkDaily([full(40), { ...full(40), company: 25 }])).toMatchObject({ state: 'complete' })
    expect(await walkDaily([full(40), { n: 6, company: 0, body: 0, pay: 0 }])).toMatchObject({
      state: 'complete',
    })
    expect(await walkDaily([{ n: 40, company: 2, body: 40, pay: 0 }])).toMatchObject({ state: 'complete' })
  })

  it('stays in need of mending as long as it goes on, because drifted runs are not what is usual', async () => {
    const astray = { ...full(40), body: 0 }
    expect(await walkDaily([full(40), astray, astray, astray])).toMatchObject({ state: 'drifted' })
  })

  it('is well again once the operator says that this is how it is now', async () => {
    const astray = { ...full(40), pay: 0 }
    const { id } = await walkDaily([full(40), full(40), astray])
    expect(await acceptRun(db, id)).not.toBeNull()
    expect(await walkDaily([astray, astray], id, 4)).toMatchObject({ state: 'complete', health: 'well' })
  })
})
