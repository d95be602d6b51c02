import { describe, expect, it } from 'vitest'
import { claimBatch, writeBatch } from '../../db/batches.ts'
import { addRejections, addRunCounts } from '../../db/run-counts.ts'
import { settleRun } from '../../db/run-verdict.ts'
import {
  addPage,
  endLostRuns,
  endWalk,
  findRun,
  type OpenRun,
  openRun,
  RunLost,
  renewLease,
} from '../../db/runs.ts'
import { testDatabase } from '../database.ts'
import { addSource } from './store-rows.ts'

const { db } = await testDatabase()
const AT = new Date('2026-03-01T06:00:00Z')
const PAGE = { pages: 1, bytes: 900, found: 3, unchanged: 1, duplicates: 0, queued: 2 }

let sources = 0
async function open(options: { task?: string; leaseMs?: number; sourceId?: string } = {}): Promise<OpenRun> {
  const sourceId = options.sourceId ?? (await addSource(db, `lever:runs-${sources++}`))
  const opened = await openRun(db, { ...options, sourceId, at: AT, kind: 'crawl' })
  if (!opened.ok) throw new Error(opened.reason)
  return opened.run
}

function batchOf(run: OpenRun): Promise<string> {
  return writeBatch(db, {
    runId: run.id,
    sourceId: run.sourceId,
    at: run.at,
    pageUrl: 'https://jobs.example/p1',
    postings: [{ raw: { externalId: '1', title: 'Chat agent' }, rawHash: '00', at: AT.toISOString() }],
  })
}

/** What a posting worker does when it has worked off a batch. */
function workOff(run: OpenRun, batchId: string) {
  return db.transaction().execute(async (trx) => {
    if (!(await claimBatch(trx, batchId))) return null
    await addRunCounts(trx, run.id, { created: 1 })
    return settleRun(trx, run.id)
  })
}

describe('a run', () => {
  it('is opened once per source, and the second opener is told why not', async () => {
    const first = await open()
    const second = await openRun(db, { sourceId: first.sourceId, at: AT, kind: 'crawl', task: 'other' })
    expect(second.ok).toBe(false)
    if (!second.ok) {
      expect(second.reason).toContain(`run ${first.id} of ${first.sourceId} has been under way since`)
      expect(second.freeInMs).toBeGreaterThan(0)
    }
  })

  it('is opened by one of eight who try at once', async () => {
    const sourceId = await addSource(db, 'lever:race')
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, i) => openRun(db, { sourceId, at: AT, kind: 'crawl', task: `t${i}` })),
    )
    expect(tries.filter((opened) => opened.ok)).toHaveLength(1)
  })

  it('collects the counts of its pages and batches', async () => {
    const run = await open()
    await addPage(db, run, PAGE)
    await addPage(db, run, PAGE)
    await addRunCounts(db, run.id, { created: 2, joined: 1 })
    expect(await findRun(db, run.id)).toMatchObject({
      pages: 2,
      bytes: '1800',
      found: 6,
      unchanged: 2,
      queued: 4,
      created: 2,
      joined: 1,
    })
  })

  it('keeps at most five examples of a rejection and counts them all', async () => {
    const run = await open()
    const rejection = { externalId: 'a\0', reason: 'no-title', detail: 'x'.repeat(900) }
    await addRejections(
      db,
      run.id,
      Array.from({ length: 4 }, () => rejection),
    )
    await addRejections(db, run.id, [
      ...Array.from({ length: 4 }, () => rejection),
      { ...rejection, reason: 'too-long' },
    ])
    const rows = await db
      .selectFrom('store.rejection')
      .selectAll()
      .where('run_id', '=', run.id)
      .orderBy('reason')
      .execute()
    expect(rows.map((row) => [row.reason, row.n, row.examples.length])).toEqual([
      ['no-title', 8, 5],
      ['too-long', 1, 1],
    ])
    expect(rows[0]?.examples[0]?.detail).toHaveLength(300)
    expect((await findRun(db, run.id))?.rejected).toBe(9)
  })
})

describe('the end of a run', () => {
  it('comes with the end of the walk when no batch is outstanding', async () => {
    const run = await open()
    expect(await endWalk(db, run, 'complete', null)).toBe('complete')
    expect(await findRun(db, run.id)).toMatchObject({ state: 'complete', walk_end: 'complete' })
  })

  it('waits for the last batch', async () => {
    const run = await open()
    const [one, two] = [await batchOf(run), await batchOf(run)]
    expect(await endWalk(db, run, 'complete', null)).toBeNull()
    expect(await workOff(run, one)).toBeNull()
    expect((await findRun(db, run.id))?.state).toBe('walked')
    expect(await workOff(run, two)).toBe('complete')
    expect(await findRun(db, run.id)).toMatchObject({ state: 'complete', created: 2 })
  })

  it('waits for the walk when the batches are faster', async () => {
    const run = await open()
    const batch = await batchOf(run)
    expect(await workOff(run, batch)).toBeNull()
    expect((await findRun(db, run.id))?.state).toBe('running')
    expect(await endWalk(db, run, 'partial', 'the third page timed out')).toBe('partial')
    expect((await findRun(db, run.id))?.reason).toBe('the third page timed out')
  })

  it('is declared by exactly one of all who finish at once', async () => {
    for (let round = 0; round < 5; round++) {
      const run = await open()
      const batches = await Promise.all(Array.from({ length: 6 }, () => batchOf(run)))
      const ends = await Promise.all([
        ...batches.map((batch) => workOff(run, batch)),
        endWalk(db, run, 'complete', null),
      ])
      expect(ends.filter((end) => end !== null)).toEqual(['complete'])
      expect((await findRun(db, run.id))?.state).toBe('complete')
    }
  })

  it('is not declared again by a second delivery of a batch', async () => {
    const run = await open()
    const batch = await batchOf(run)
    await endWalk(db, run, 'complete', null)
    const ends = await Promise.all([workOff(run, batch), workOff(run, batch)])
    expect(ends.filter((end) => end === 'complete')).toHaveLength(1)
    expect((await findRun(db, run.id))?.created).toBe(1)
  })
})

describe('a run whose worker died', () => {
  it('is ended as partial when the same task is delivered again, and the dead walker can write no more', async () => {
    const lost = await open({ task: 'crawl-1' })
    const again = await open({ task: 'crawl-1', sourceId: lost.sourceId })
    expect(await findRun(db, lost.id)).toMatchObject({ state: 'partial', reason: 'worker lost' })
    await expect(addPage(db, lost, PAGE)).rejects.toThrow(RunLost)
    await expect(renewLease(db, lost)).rejects.toThrow(RunLost)
    await expect(endWalk(db, lost, 'complete', null)).rejects.toThrow(RunLost)
    await addPage(db, again, PAGE)
  })

  it('gives way to another task once its lease has lapsed', async () => {
    const lost = await open({ task: 'crawl-1', leaseMs: 0 })
    const next = await open({ task: 'crawl-2', sourceId: lost.sourceId })
    expect(next.id).not.toBe(lost.id)
    expect((await findRun(db, lost.id))?.reason).toBe('worker lost')
  })

  it('stays walked while its batches are worked off', async () => {
    const lost = await open({ task: 'crawl-1', leaseMs: 0 })
    const batch = await batchOf(lost)
    await open({ task: 'crawl-2', sourceId: lost.sourceId })
    expect((await findRun(db, lost.id))?.state).toBe('walked')
    expect(await workOff(lost, batch)).toBe('partial')
  })

  it('is found by endLostRuns, which leaves the living alone', async () => {
    const lost = await open({ leaseMs: 0 })
    const alive = await open()
    expect(await endLostRuns(db)).toContain(lost.id)
    expect((await findRun(db, alive.id))?.state).toBe('running')
  })
})
