import { afterAll, describe, expect, it } from 'vitest'
import { readBatch, unpackContent } from '../../db/batches.ts'
import { endWalk, findRun, type OpenRun, openRun, RunLost } from '../../db/runs.ts'
import { findSource } from '../../db/sources.ts'
import { pageHash } from '../../pipeline/raw-hash.ts'
import { type IntakePage, takePage, takeUnchangedPage } from '../../workers/intake.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { reconcile } from '../../workers/reconcile.ts'
import { testDatabase } from '../database.ts'
import { addPostings, addSource, rowVersions } from '../db/store-rows.ts'

const { db, url: databaseUrl } = await testDatabase()
await migrateQueues(databaseUrl)
const queues = await openQueues({ databaseUrl, workers: 1 })
const parts = { db, queues }
afterAll(() => queues.close())

const MONDAY = new Date('2026-03-02T06:00:00Z')
const TUESDAY = new Date('2026-03-03T06:00:00Z')
const PAGE_URL = 'https://jobs.example/api?page=1'

let sources = 0
async function openAt(at: Date, sourceId?: string): Promise<OpenRun> {
  const id = sourceId ?? (await addSource(db, `lever:intake-${sources++}`))
  const opened = await openRun(db, { sourceId: id, at, kind: 'crawl' })
  if (!opened.ok) throw new Error(opened.reason)
  return opened.run
}

function pageOf(at: Date, postings: unknown[], more: Partial<IntakePage> = {}): IntakePage {
  return {
    url: PAGE_URL,
    bytes: 100,
    validators: { etag: '"v1"' },
    postings: postings.map((raw) => ({ raw, at })),
    ...more,
  }
}

const ad = (externalId: string, title = `Chat agent ${externalId}`) => ({ externalId, title })

async function batchesOf(run: OpenRun) {
  const rows = await db
    .selectFrom('store.batch')
    .select('id')
    .where('run_id', '=', run.id)
    .orderBy('id')
    .execute()
  return Promise.all(
    rows.map(async ({ id }) => {
      const { packed, ...batch } = (await readBatch(db, id))!
      return { ...batch, ...(await unpackContent(packed)) }
    }),
  )
}

describe('takePage', () => {
  it('writes the postings of a new page as one batch, with a task that names it', async () => {
    const before = (await queues.counts()).postings.waiting
    const run = await openAt(MONDAY)
    const taken = await takePage(parts, run, pageOf(MONDAY, [ad('b'), ad('a')]))
    expect(taken).toEqual({ found: 2, unchanged: 0, duplicates: 0, queued: 2, rejected: 0 })
    const batches = await batchesOf(run)
    expect(batches).toHaveLength(1)
    expect(batches[0]).toMatchObject({ sourceId: run.sourceId, at: MONDAY, pageHash: pageHash(PAGE_URL) })
    expect(batches[0]?.postings.map((item) => [item.raw.title, item.at, item.rawHash.length])).toEqual([
      ['Chat agent b', MONDAY.toISOString(), 32],
      ['Chat agent a', MONDAY.toISOString(), 32],
    ])
    expect((await queues.counts()).postings.waiting).toBe(before + 1)
  })

  it('writes nothing but sightings when a page shows nothing new', async () => {
    const run = await openAt(TUESDAY)
    await addPostings(db, run.sourceId, [{ externalId: 'a', seenAt: MONDAY }])
    const before = (await queues.counts()).postings.waiting
    expect(await takePage(parts, run, pageOf(TUESDAY, [ad('a')]))).toMatchObject({ unchanged: 1, queued: 0 })
    expect(await batchesOf(run)).toEqual([])
    expect((await queues.counts()).postings.waiting).toBe(before)
  })

  it('writes no posting row when the same file is imported again', async () => {
    const run = await openAt(MONDAY)
    const rows = Array.from({ length: 50 }, (_, i) => ad(`p${i}`))
    await addPostings(
      db,
      run.sourceId,
      rows.map(({ externalId }) => ({ externalId, seenAt: MONDAY })),
    )
    const before = await rowVersions(db, run.sourceId)
    await takePage(parts, run, { url: null, postings: rows.map((raw) => ({ raw, at: MONDAY })) })
    expect(await rowVersions(db, run.sourceId)).toEqual(before)
    expect(await findRun(db, run.id)).toMatchObject({ found: 50, unchanged: 50, queued: 0 })
  })

  it('keeps the last of several rows with one id, and counts the others', async () => {
    const run = await openAt(MONDAY)
    const taken = await takePage(parts, run, pageOf(MONDAY, [ad('a', 'first'), ad('b'), ad('a', 'last')]))
    expect(taken).toMatchObject({ found: 2, duplicates: 1, queued: 2 })
    const [batch] = await batchesOf(run)
    expect(batch?.postings.map((item) => item.raw.title)).toEqual(['last', 'Chat agent b'])
  })

  it('keeps the first of several pages that show one id, so that the same walk ends the same each time', async () => {
    const run = await openAt(MONDAY)
    const taken = new Set<string>()
    await takePage(parts, run, pageOf(MONDAY, [ad('a', 'on page one')], { taken }))
    const second = await takePage(parts, run, pageOf(MONDAY, [ad('a', 'on page two'), ad('b')], { taken }))
    expect(second).toMatchObject({ found: 1, duplicates: 1, queued: 1 })
  })

  it('counts what it cannot name and keeps the neighbours', async () => {
    const run = await openAt(MONDAY)
    const rejected = [{ externalId: null, reason: 'not-an-object', detail: 'row 9' }]
    const bad = [null, { title: 'nameless' }, 'text', { externalId: 7, title: 'number' }]
    const taken = await takePage(
      parts,
      run,
      pageOf(MONDAY, [...bad, ad('good'), ad('nul', 'a\0b')], { rejected }),
    )
    expect(taken).toMatchObject({ found: 2, queued: 2, rejected: 5 })
    const rows = await db
      .selectFrom('store.rejection')
      .select(['reason', 'n'])
      .where('run_id', '=', run.id)
      .orderBy('reason')
      .execute()
    expect(rows).toEqual([
      { reason: 'no-external-id', n: 2 },
      { reason: 'not-an-object', n: 3 },
    ])
    expect((await batchesOf(run))[0]?.postings[1]?.raw.title).toBe('ab')
  })

  it('takes a refused row of a board for a sighting, since what it shows is not gone', async () => {
    const run = await openAt(TUESDAY)
    await addPostings(db, run.sourceId, [{ externalId: 'a', seenAt: MONDAY }])
    const rejected = [{ externalId: 'a', reason: 'no-title', detail: 'no title' }]
    expect(await takePage(parts, run, pageOf(TUESDAY, [], { rejected }))).toMatchObject({
      found: 0,
      rejected: 1,
    })
    const rows = await db
      .selectFrom('store.posting')
      .select('last_seen')
      .where('source_id', '=', run.sourceId)
      .execute()
    expect(rows).toEqual([{ last_seen: TUESDAY }])
  })

  it('slices a large page into batches of two hundred', async () => {
    const run = await openAt(MONDAY)
    await takePage(
      parts,
      run,
      pageOf(
        MONDAY,
        Array.from({ length: 450 }, (_, i) => ad(`p${i}`)),
      ),
    )
    expect((await batchesOf(run)).map((batch) => batch.postings.length)).toEqual([200, 200, 50])
  })

  it('saves cursor and validators with the page', async () => {
    const run = await openAt(MONDAY)
    const url = `${PAGE_URL}&source=${run.sourceId}`
    await takePage(
      parts,
      run,
      pageOf(MONDAY, [ad('a')], { url, cursor: { since: 5 }, validators: { etag: '"x"' } }),
    )
    expect((await findSource(db, run.sourceId))?.cursor).toEqual({ since: 5 })
    const kept = await db.selectFrom('store.validator').select('etag').where('url', '=', url).execute()
    expect(kept).toEqual([{ etag: '"x"' }])
  })

  it('keeps nothing of a page when the run was taken over', async () => {
    const run = await openAt(MONDAY)
    await endWalk(db, run, 'partial', 'taken over')
    const page = pageOf(MONDAY, [ad('a')], { cursor: 1, gone: ['z'] })
    await expect(takePage(parts, run, page)).rejects.toThrow(RunLost)
    expect(await batchesOf(run)).toEqual([])
    expect((await findSource(db, run.sourceId))?.cursor).toBeNull()
  })
})

describe('takeUnchangedPage', () => {
  it('counts and touches what the page showed last time', async () => {
    const first = await openAt(MONDAY)
    await addPostings(db, first.sourceId, [
      { externalId: 'a', seenAt: MONDAY },
      { externalId: 'b', seenAt: MONDAY },
    ])
    await takePage(parts, first, pageOf(MONDAY, [ad('a'), ad('b')]))
    await endWalk(db, first, 'complete', null)
    const second = await openAt(TUESDAY, first.sourceId)
    expect(await takeUnchangedPage(parts, second, PAGE_URL)).toBe(2)
    expect(await findRun(db, second.id)).toMatchObject({ pages: 1, found: 2, unchanged: 2 })
    const rows = await db
      .selectFrom('store.posting')
      .select('last_seen')
      .where('source_id', '=', first.sourceId)
      .execute()
    expect(rows.map((row) => row.last_seen)).toEqual([TUESDAY, TUESDAY])
  })
})

describe('reconcile', () => {
  it('gives a task to each batch that has none, and no second one to the others', async () => {
    const run = await openAt(MONDAY)
    await takePage(parts, run, pageOf(MONDAY, [ad('a')]))
    // The process dies between commit and queue: the batch is there, its task never was.
    const silent = { addAll: async () => {} }
    await takePage({ db, queues: silent }, run, pageOf(MONDAY, [ad('b')]))
    const before = (await queues.counts()).postings.waiting
    const total = (await db.selectFrom('store.batch').select('id').execute()).length
    expect(await reconcile(db, queues, { graceMs: 0 })).toEqual({ lostRuns: [], batches: total })
    expect((await queues.counts()).postings.waiting).toBe(before + 1)
    await reconcile(db, queues, { graceMs: 0 })
    expect((await queues.counts()).postings.waiting).toBe(before + 1)
  })

  it('leaves young batches to those who wrote them, and ends runs without a walker', async () => {
    const sourceId = await addSource(db, 'lever:abandoned')
    const opened = await openRun(db, { sourceId, at: MONDAY, kind: 'crawl', leaseMs: 0 })
    if (!opened.ok) throw new Error(opened.reason)
    const result = await reconcile(db, queues, { graceMs: 60_000 })
    expect(result).toEqual({ lostRuns: [opened.run.id], batches: 0 })
    expect(await findRun(db, opened.run.id)).toMatchObject({ state: 'partial', reason: 'worker lost' })
  })
})
