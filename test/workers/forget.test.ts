import pino from 'pino'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Forgettable } from '../../db/forgotten.ts'
import { refreshJobs } from '../../db/jobs.ts'
import { knownRows } from '../../db/list-rows.ts'
import { closePostings } from '../../db/postings.ts'
import { findRun, openRun, type RunKind } from '../../db/runs.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { eraseWithdrawn, forget } from '../../workers/forget.ts'
import { takePage } from '../../workers/intake.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import { allRows } from '../db/backup-side.ts'
import { addSource } from '../db/store-rows.ts'
import { NIGHT, OFFICE } from '../feed/adverts.ts'
import { feedSide } from '../feed/feed-side.ts'
import { rowsOf } from '../store-content.ts'

const { db, url, get } = await feedSide()
await migrateQueues(url)
const queues = await openQueues({ databaseUrl: url, workers: 0 })
afterAll(() => queues.close())
const [ONE, TWO, DUTY] = ['lever:one', 'greenhouse:two', 'nav:public']
await addSource(db, ONE)
await addSource(db, TWO)
await addSource(db, DUTY, { mustDelete: true })

let day = 0
const next = () => new Date(Date.UTC(2026, 2, 1 + day++, 6))

/** An ad whose words nobody else has. */
function ad(externalId: string, over: Partial<RawPosting> = {}): RawPosting {
  const word = `zephyrine${externalId}`
  return {
    ...NIGHT,
    externalId,
    title: `${NIGHT.title} ${word}`,
    company: `Harbor ${word} Travel`,
    url: `https://boards.example/${word}`,
    body: NIGHT.body!.replace('Guests call us', `Guests of ${word} call us`),
    ...over,
  }
}

/** What a source shows, through intake and posting worker as in operation; returns its run. */
async function shows(sourceId: string, raws: RawPosting[], kind: RunKind = 'crawl') {
  const at = next()
  const opened = await openRun(db, { sourceId, at, kind })
  if (!opened.ok) throw new Error(opened.reason)
  const taken = await takePage({ db, queues }, opened.run, {
    url: 'https://boards.example/list',
    postings: raws.map((raw) => ({ raw, at })),
  })
  for (const { id } of await rowsOf<{ id: string }>(url, 'select id from store.batch order by id'))
    await handleBatch(db, { batchId: id }, { keepBodies: true, log: pino({ level: 'silent' }) })
  const run = await findRun(db, opened.run.id)
  await rowsOf(url, `update store.run set state = 'complete', ended_at = now() where id = ${opened.run.id}`)
  return { taken, run: run!, runId: opened.run.id }
}

/** Starts something when the posting worker has looked at a run's batch and not committed yet, and ends both. */
function whileStoring(start: () => Promise<unknown>): (runId: string) => Promise<void> {
  const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
  const watch = async () => {
    let isSettled = false
    const settle = () => {
      isSettled = true
    }
    start().then(settle, settle)
    await vi.waitFor(async () => expect(isSettled || (await rowsOf(url, waits)).length > 0).toBe(true))
    return () => {}
  }
  return async (runId) => {
    const ofRun = `select id from store.batch where run_id = ${runId}`
    const [batch] = await rowsOf<{ id: string }>(url, ofRun)
    await handleBatch(db, { batchId: batch!.id }, { keepBodies: true, log: pino({ level: 'silent' }), watch })
    await rowsOf(url, `update store.run set state = 'complete', ended_at = now() where id = ${runId}`)
  }
}

async function told(jobId: string): Promise<{ kind: string; reason: string | null }[]> {
  return rowsOf(
    url,
    `select kind, reason from store.change where job_id = '${jobId}' and is_public order by epoch, xid, seq`,
  )
}

const jobOf = async (sourceId: string, externalId: string): Promise<string> => {
  const [row] = await rowsOf<{ job_id: string }>(
    url,
    `select job_id from store.posting where source_id = '${sourceId}' and external_id = '${externalId}'`,
  )
  return row!.job_id
}
const posting = (sourceId: string, externalId: string): Forgettable => ({
  kind: 'posting',
  sourceId,
  externalId,
})
const because = { reason: 'asked by letter', at: new Date('2026-05-01T00:00:00Z') }

/** Tables in which a word stands, read as text. */
async function tablesWith(word: string): Promise<string[]> {
  return Object.entries(await allRows(url)).flatMap(([table, rows]) =>
    rows.some((row) => row.includes(word)) ? [table] : [],
  )
}

describe('forget', () => {
  it('leaves no word of the posting, tells readers, and lets nobody bring it back', async () => {
    await shows(ONE, [ad('17'), OFFICE])
    const jobId = await jobOf(ONE, '17')
    expect(await tablesWith('zephyrine17')).toContain('store.posting')
    expect(await forget(db, posting(ONE, '17'), because)).toMatchObject({
      ...{ postings: 1, payloads: 1, jobsLeft: 0, jobsWithdrawn: 1 },
      joinEvents: expect.any(Number),
    })
    expect(await tablesWith('zephyrine17')).toEqual([])
    expect(await tablesWith('boards.example/zephyrine17')).toEqual([])
    expect((await told(jobId)).at(-1)).toEqual({ kind: 'closed', reason: 'withdrawn' })
    expect((await get(`/v1/jobs/${jobId}`)).status).toBe(404)

    const again = await shows(ONE, [ad('17'), OFFICE])
    expect(again.taken).toMatchObject({ found: 2, queued: 0, unchanged: 1, rejected: 1 })
    expect(again.run).toMatchObject({ rejected: 1 })
    expect(await rowsOf(url, `select reason, n from store.rejection where run_id = ${again.runId}`)).toEqual([
      { reason: 'forgotten', n: 1 },
    ])
    expect(await tablesWith('zephyrine17')).toEqual([])
  })

  it('lets a job go on with its other postings', async () => {
    await shows(ONE, [ad('two-copies')])
    await shows(TWO, [ad('two-copies', { externalId: 'copy', url: 'https://boards.example/other/copy' })])
    const jobId = await jobOf(ONE, 'two-copies')
    expect(await jobOf(TWO, 'copy')).toBe(jobId)
    expect(await forget(db, posting(ONE, 'two-copies'), because)).toMatchObject({
      ...{ postings: 1, jobsLeft: 1, jobsWithdrawn: 0 },
    })
    const { body } = await get(`/v1/jobs/${jobId}`)
    expect(body).toMatchObject({ state: 'open', postings: [{ url: 'https://boards.example/other/copy' }] })
    expect((await told(jobId)).at(-1)?.kind).toBe('changed')
  })

  it('tells of a job that had closed before, since readers may keep it', async () => {
    await shows(ONE, [ad('closed', { closesAt: '2026-03-02T00:00:00Z' })])
    const jobId = await jobOf(ONE, 'closed')
    await sweep(db, { at: new Date('2026-03-25T00:00:00Z'), sourceId: ONE })
    expect((await told(jobId)).at(-1)).toEqual({ kind: 'closed', reason: 'expired' })
    await forget(db, posting(ONE, 'closed'), because)
    expect((await told(jobId)).at(-1)).toEqual({ kind: 'closed', reason: 'withdrawn' })
  })

  it('erases all of an employer in every source, and refuses what it posts next', async () => {
    const company = 'Quillfeather Ltd.'
    await shows(ONE, [ad('quill1', { company })])
    await shows(TWO, [ad('quill2', { company })])
    const [row] = await rowsOf<{ employer_key: string }>(
      url,
      `select distinct employer_key from store.posting where company = '${company}'`,
    )
    const target: Forgettable = { kind: 'employer', employerKey: row!.employer_key }
    expect(await forget(db, target, because)).toMatchObject({ postings: 2 })
    const { run } = await shows(TWO, [ad('quill3', { company })])
    expect(run.rejected).toBe(1)
    expect(await tablesWith('Quillfeather')).toEqual([])
  })

  it('also erases what a posting worker is just storing', async () => {
    const at = next()
    const opened = await openRun(db, { sourceId: ONE, at, kind: 'crawl' })
    if (!opened.ok) throw new Error(opened.reason)
    await takePage({ db, queues }, opened.run, { url: null, postings: [{ raw: ad('underway'), at }] })
    let forgotten: ReturnType<typeof forget> | undefined
    const during = whileStoring(() => (forgotten = forget(db, posting(ONE, 'underway'), because)))
    await during(opened.run.id)
    expect(await forgotten).toMatchObject({ postings: 1 })
    expect(await tablesWith('zephyrineunderway')).toEqual([])
  })

  it('takes it out of batches that nobody works off', async () => {
    const at = next()
    const opened = await openRun(db, { sourceId: TWO, at, kind: 'crawl' })
    if (!opened.ok) throw new Error(opened.reason)
    const postings = [ad('waits'), ad('stays')].map((raw) => ({ raw, at }))
    await takePage({ db, queues }, opened.run, { url: null, postings })
    expect(await forget(db, posting(TWO, 'waits'), because)).toMatchObject({ postings: 0, waiting: 1 })
    expect(await rowsOf(url, 'select postings from store.batch')).toEqual([{ postings: 1 }])
  })
})

describe('a source with a duty to delete', () => {
  it('has what it withdrew erased by the sweep; only itself may show it again', async () => {
    await shows(DUTY, [ad('duty', { closesAt: '2026-03-03T00:00:00Z' })])
    const jobId = await jobOf(DUTY, 'duty')
    const { closed, erased } = await sweep(db, { at: new Date('2026-04-01T00:00:00Z') })
    expect({ expired: closed.expired, erased }).toEqual({ expired: 1, erased: 1 })
    expect(await tablesWith('zephyrineduty')).toEqual([])
    expect((await told(jobId)).slice(-2)).toEqual([
      { kind: 'closed', reason: 'expired' },
      { kind: 'closed', reason: 'withdrawn' },
    ])
    const imported = await shows(DUTY, [ad('duty')], 'import')
    expect(imported.taken).toMatchObject({ queued: 0, rejected: 1 })
    const crawled = await shows(DUTY, [ad('duty')])
    expect(crawled.taken).toMatchObject({ queued: 1, rejected: 0 })
    expect(await tablesWith('zephyrineduty')).toContain('store.posting')
  })
})

describe('what a source with a duty to delete withdrew', () => {
  it('stays where the source shows it again while it is about to be erased', async () => {
    await shows(DUTY, [ad('returns')])
    const jobId = await jobOf(DUTY, 'returns')
    const [row] = await rowsOf<{ id: string }>(url, `select id from store.posting where job_id = '${jobId}'`)
    await db.transaction().execute(async (trx) => {
      await closePostings(trx, [row!.id], 'absent', next())
      await refreshJobs(trx, [jobId], next())
    })
    const at = next()
    const opened = await openRun(db, { sourceId: DUTY, at, kind: 'crawl' })
    if (!opened.ok) throw new Error(opened.reason)
    await takePage({ db, queues }, opened.run, { url: null, postings: [{ raw: ad('returns'), at }] })
    let erased: Promise<{ postings: number }> | undefined
    const during = whileStoring(() => (erased = eraseWithdrawn(db, { at, sourceId: DUTY })))
    await during(opened.run.id)
    expect(await erased).toMatchObject({ postings: 0 })
    expect(await jobOf(DUTY, 'returns')).toBe(jobId)
    expect((await told(jobId)).map(({ kind }) => kind)).toEqual(['opened', 'closed', 'reopened'])
  })
})

describe('a quick sweep', () => {
  it('erases what it closed itself, and leaves what an earlier one was killed over to a thorough one', async () => {
    await shows(DUTY, [ad('closing', { closesAt: '2026-03-03T00:00:00Z' }), ad('closed')])
    const jobId = await jobOf(DUTY, 'closed')
    const [row] = await rowsOf<{ id: string }>(url, `select id from store.posting where job_id = '${jobId}'`)
    await db.transaction().execute(async (trx) => {
      await closePostings(trx, [row!.id], 'gone', next())
      await refreshJobs(trx, [jobId], next())
    })
    const at = new Date('2026-04-01T00:00:00Z')
    expect(await sweep(db, { at, isThorough: false })).toMatchObject({ closed: { expired: 1 }, erased: 1 })
    expect(await tablesWith('zephyrineclosing')).toEqual([])
    expect(await tablesWith('zephyrineclosed')).toContain('store.posting')
    expect(await sweep(db, { at })).toMatchObject({ erased: 1 })
    expect(await tablesWith('zephyrineclosed')).toEqual([])
  })
})

describe('what was forgotten', () => {
  it('is not asked for again where a list leads to it', async () => {
    await shows(ONE, [ad('listed')])
    await forget(db, posting(ONE, 'listed'), because)
    const row = (externalId: string) => ({ externalId, rowHash: Buffer.alloc(16) })
    expect(await knownRows(db, ONE, 1, [row('listed'), row('unheard')])).toEqual(new Set(['listed']))
  })
})
