import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { findRun, listRuns, openRun } from '../../db/runs.ts'
import { findSource, pauseSource } from '../../db/sources.ts'
import { crawlSource } from '../../workers/crawl-worker.ts'
import { GiveUp, PutBack } from '../../workers/task.ts'
import { rowVersions } from '../db/store-rows.ts'
import { addFirm, day as dayOf, openings, runSide } from './run-side.ts'

const side = await runSide()
const { db, board, events, parts } = side
const day = (n: number) => dayOf(n).toISOString()

async function health(id: string) {
  const row = await findSource(db, id)
  return { health: row?.health, reason: row?.health_reason }
}

async function openCount(id: string): Promise<number> {
  const rows = await db
    .selectFrom('store.posting')
    .select('id')
    .where('source_id', '=', id)
    .where('state', '=', 'open')
    .execute()
  return rows.length
}

async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  )
}

beforeEach(async () => {
  board.fail = null
  events.length = 0
  // Every test meets a host that has not failed before.
  await db.deleteFrom('store.host').execute()
})

describe('a crawl task', () => {
  it('walks all pages of a source into postings and ends complete when the last batch is worked off', async () => {
    const { id } = await addFirm(side, 230)
    const run = await side.crawl({ sourceId: id, at: day(1) })
    expect(run).toMatchObject({
      state: 'complete',
      pages: 3,
      found: 230,
      queued: 230,
      created: 230,
      rejected: 0,
    })
    expect(await openCount(id)).toBe(230)
    expect(await health(id)).toEqual({ health: 'well', reason: null })
  })

  it('writes sightings, but no batch and no changed posting, when the source shows the same again', async () => {
    const { id } = await addFirm(side, 30)
    await side.crawl({ sourceId: id, at: day(1) })
    const again = await side.crawl({ sourceId: id, at: day(2) })
    expect(again).toMatchObject({ state: 'complete', found: 30, unchanged: 30, queued: 0, changed: 0 })
    const before = await rowVersions(db, id)
    expect(await side.crawl({ sourceId: id, at: day(2) })).toMatchObject({ state: 'complete', unchanged: 30 })
    expect(await rowVersions(db, id)).toEqual(before)
  })

  it('sends only what changed through the pipeline', async () => {
    const { id, site } = await addFirm(side, 12)
    await side.crawl({ sourceId: id, at: day(1) })
    board.sites[site]![3]!.text = 'Customer service agent, night desk'
    expect(await side.crawl({ sourceId: id, at: day(2) })).toMatchObject({
      unchanged: 11,
      queued: 1,
      changed: 1,
    })
  })

  it('is skipped with the reason while another walk over the source is alive', async () => {
    const { id } = await addFirm(side, 3)
    await openRun(db, { sourceId: id, at: new Date(day(1)), kind: 'crawl', task: 'other' })
    await crawlSource(parts, { sourceId: id }, { id: 'second', attempt: 1, signal: AbortSignal.abort() })
    expect(events).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('has been under way') }])
  })

  it('with a clock of its own is put back instead, because no later schedule makes up for it', async () => {
    const { id } = await addFirm(side, 3)
    await openRun(db, { sourceId: id, at: new Date(day(1)), kind: 'crawl', task: 'other' })
    const error = await outcomeOf(side.crawl({ sourceId: id, at: day(2) }))
    expect(error).toBeInstanceOf(PutBack)
    expect((error as PutBack).delayMs).toBeGreaterThan(0)
  })

  it('takes over the run of a killed worker when it is delivered again', async () => {
    const { id } = await addFirm(side, 3)
    const lost = await openRun(db, { sourceId: id, at: new Date(day(1)), kind: 'crawl', task: 'killed' })
    expect(await side.crawl({ sourceId: id, at: day(1) }, 'killed')).toMatchObject({
      state: 'complete',
      found: 3,
    })
    if (lost.ok)
      expect(await findRun(db, lost.run.id)).toMatchObject({ state: 'partial', reason: 'worker lost' })
  })

  it('asks nothing of a paused source, and gives up on one that does not exist', async () => {
    const { id } = await addFirm(side, 3)
    await pauseSource(db, id, 'asked by the employer', new Date(day(1)))
    const asked = board.asked.length
    await crawlSource(parts, { sourceId: id }, { id: 't', attempt: 1, signal: AbortSignal.abort() })
    expect(events).toMatchObject([{ kind: 'skipped', reason: 'paused: asked by the employer' }])
    expect(board.asked).toHaveLength(asked)
    expect(await outcomeOf(side.crawl({ sourceId: 'lever:nobody' }))).toBeInstanceOf(GiveUp)
  })
})

describe('a failing source', () => {
  // The fetcher has spent its tries by then: one more round of the queue's would make sixteen of four.
  it('that answers 5xx to the last try ends partial and flaky, and the task is done', async () => {
    const { id } = await addFirm(side, 3)
    board.fail = { status: 502 }
    expect(await side.crawl({ sourceId: id, at: day(1) })).toMatchObject({ state: 'partial' })
    expect((await health(id)).health).toBe('flaky')
    board.fail = null
    expect(await side.crawl({ sourceId: id, at: day(1) })).toMatchObject({ state: 'complete' })
    expect((await health(id)).health).toBe('well')
  })

  it('that asks for patience has its task put back for as long', async () => {
    const { id } = await addFirm(side, 3)
    board.fail = { status: 429, headers: { 'retry-after': '120' } }
    const error = await outcomeOf(side.crawl({ sourceId: id, at: day(1) }))
    expect(error).toBeInstanceOf(PutBack)
    expect((error as PutBack).delayMs).toBeGreaterThan(110_000)
    expect((await health(id)).health).toBe('busy')
  })

  it('that refuses us ends blocked, without another try', async () => {
    const { id } = await addFirm(side, 3)
    board.fail = { status: 403 }
    expect(await side.crawl({ sourceId: id, at: day(1) })).toMatchObject({ state: 'blocked' })
    expect((await health(id)).health).toBe('closed-to-us')
  })

  it('that is gone ends blocked', async () => {
    const { id, site } = await addFirm(side, 3)
    delete board.sites[site]
    expect(await side.crawl({ sourceId: id, at: day(1) })).toMatchObject({ state: 'blocked' })
    expect((await health(id)).health).toBe('gone')
  })

  it('that changed its format ends drifted, and the answer is kept for a fixture', async () => {
    const { id } = await addFirm(side, 3)
    board.fail = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"jobs":"moved"}' }
    const kept: string[] = []
    parts.keepPage = async (sourceId, page) => void kept.push(`${sourceId} ${page.body}`)
    expect(await side.crawl({ sourceId: id, at: day(1) })).toMatchObject({ state: 'drifted' })
    expect(kept).toEqual([`${id} {"jobs":"moved"}`])
    expect((await health(id)).health).toBe('needs-mending')
  })

  it('that fails half-way keeps what was read, ends partial, and closes nothing', async () => {
    const { id } = await addFirm(side, 150)
    board.fail = { status: 500, fromSkip: 100 }
    expect(await side.crawl({ sourceId: id, at: day(1) })).toMatchObject({ state: 'partial', created: 100 })
    expect((await health(id)).health).toBe('flaky')
  })

  it('that shows nothing where many were usual ends drifted; where few were, empty', async () => {
    const [many, few] = [await addFirm(side, 12), await addFirm(side, 4)]
    for (const { id, site } of [many, few]) {
      await side.crawl({ sourceId: id, at: day(1) })
      board.sites[site] = []
    }
    expect(await side.crawl({ sourceId: many.id, at: day(2) })).toMatchObject({
      state: 'drifted',
      reason: 'no postings where 12 were usual',
      suspicious: true,
    })
    expect((await health(many.id)).health).toBe('needs-mending')
    expect(await side.crawl({ sourceId: few.id, at: day(2) })).toMatchObject({
      state: 'empty',
      suspicious: false,
    })
  })

  it('from which more than 30 % vanish at once ends drifted, from which fewer vanish complete', async () => {
    const [most, some] = [await addFirm(side, 40), await addFirm(side, 40)]
    for (const { id } of [most, some]) await side.crawl({ sourceId: id, at: day(1) })
    board.sites[most.site] = openings(27)
    board.sites[some.site] = openings(28)
    expect(await side.crawl({ sourceId: most.id, at: day(2) })).toMatchObject({
      state: 'drifted',
      reason: '13 of 40 open postings vanished at once; nothing was closed',
    })
    expect(await side.crawl({ sourceId: some.id, at: day(2) })).toMatchObject({ state: 'complete' })
  })
})

describe('an interrupted crawl', () => {
  it('ends partial and leaves the task to be delivered again', async () => {
    const { id } = await addFirm(side, 30)
    const stopping = new AbortController()
    const fetch = parts.fetch
    const stopped = {
      ...parts,
      fetch: (async (request, context) => {
        // By this an archive knows whose answer it keeps.
        expect(context.sourceId).toBe(id)
        stopping.abort(new Error('the process is stopping'))
        return fetch(request, context)
      }) satisfies typeof fetch,
    }
    const error = await outcomeOf(
      crawlSource(stopped, { sourceId: id, at: day(1) }, { id: 'stop', attempt: 1, signal: stopping.signal }),
    )
    expect((error as Error).message).toBe('the process is stopping')
    expect(events.at(-1)).toMatchObject({ kind: 'walked', run: { state: 'partial' } })
  })

  it('whose run was taken over writes nothing more and says nothing', async () => {
    const { id } = await addFirm(side, 150)
    const fetch = parts.fetch
    let pages = 0
    const robbed = {
      ...parts,
      fetch: (async (request, context) => {
        if (++pages === 2)
          await openRun(db, { sourceId: id, at: new Date(day(2)), kind: 'crawl', task: 'robbed' })
        return fetch(request, context)
      }) satisfies typeof fetch,
    }
    const signal = new AbortController().signal
    await crawlSource(robbed, { sourceId: id, at: day(1) }, { id: 'robbed', attempt: 1, signal })
    await side.queues.idle()
    expect(await openCount(id)).toBe(100)
  })
})

describe('a walk that waits for a slow host', () => {
  it('stays the owner of its run, because it renews the lease', async () => {
    const { id } = await addFirm(side, 3)
    const fetch = parts.fetch
    const refused: boolean[] = []
    const slow = {
      ...parts,
      leaseMs: 300,
      fetch: (async (request, context) => {
        // Waits on the database's clock until a lease that nobody renewed would have lapsed.
        await sql`select pg_sleep(0.7)`.execute(db)
        refused.push(!(await openRun(db, { sourceId: id, at: new Date(day(1)), kind: 'crawl' })).ok)
        return fetch(request, context)
      }) satisfies typeof fetch,
    }
    const signal = new AbortController().signal
    await crawlSource(slow, { sourceId: id, at: day(1) }, { id: 'slow', attempt: 1, signal })
    await side.queues.idle()
    expect(refused).toEqual([true])
    expect((await listRuns(db, { sourceId: id, limit: 5 })).map((run) => run.state)).toEqual(['complete'])
  })
})
