import { sql } from 'kysely'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BatchItem, writeBatch } from '../../db/batches.ts'
import { endWalk, findRun, openRun } from '../../db/runs.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { rawHash } from '../../pipeline/raw-hash.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { bodyAbout } from '../sample-posting.ts'

const { db } = await testDatabase()

const AT = new Date('2026-03-02T06:00:00Z')
const lines: string[] = []
const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) })
const options = { keepBodies: false, log }

beforeAll(async () => {
  await addSource(db, 'board:one', { country: 'US' })
  await addSource(db, 'board:two', { country: 'US' })
})

function item(raw: RawPosting): BatchItem {
  return { raw, rawHash: rawHash({ ...raw }).toString('hex'), at: AT.toISOString() }
}

const ad = (externalId: string, over: Partial<RawPosting> = {}): RawPosting => ({
  externalId,
  title: 'Part-Time Customer Service Representative',
  company: 'Harbor Lane Inc.',
  location: 'Houston, TX',
  commitment: 'Part-time',
  body: bodyAbout('our booking line'),
  url: `https://board.example/jobs/${externalId}`,
  ...over,
})

async function batchOf(sourceId: string, postings: BatchItem[]) {
  const opened = await openRun(db, { sourceId, at: AT, kind: 'crawl' })
  if (!opened.ok) throw new Error(opened.reason)
  const runId = opened.run.id
  const batchId = await writeBatch(db, {
    runId,
    sourceId,
    at: AT,
    pageUrl: 'https://board.example/',
    postings,
  })
  await endWalk(db, opened.run, 'complete', null)
  return { batchId, runId }
}

describe('handleBatch', () => {
  it('turns what a board served into a public job, settles the run and ends the batch', async () => {
    const { batchId, runId } = await batchOf('board:one', [item(ad('a1'))])
    expect(await handleBatch(db, { batchId }, options)).toMatchObject({
      created: 1,
      opened: 1,
      changes: 1,
      rejected: 0,
    })
    const { rows } = await sql`
      select title, company, scope, hours, customer_service, places, url, state from public.jobs`.execute(db)
    expect(rows).toEqual([
      {
        title: 'Part-Time Customer Service Representative',
        company: 'Harbor Lane Inc.',
        scope: 'core',
        hours: 'part-time',
        customer_service: true,
        places: [{ city: 'Houston', region: 'TX', country: 'US' }],
        url: 'https://board.example/jobs/a1',
        state: 'open',
      },
    ])
    expect(await findRun(db, runId)).toMatchObject({ state: 'complete', created: 1, opened: 1, joined: 0 })
    expect(await db.selectFrom('store.batch').select('id').execute()).toEqual([])
  })

  it('has nothing to do on a second delivery', async () => {
    const { batchId, runId } = await batchOf('board:one', [item(ad('a2', { location: 'Dallas, TX' }))])
    await handleBatch(db, { batchId }, options)
    const after = await findRun(db, runId)
    expect(await handleBatch(db, { batchId }, options)).toBeNull()
    expect(await findRun(db, runId)).toEqual(after)
  })

  it('joins the copy of another board', async () => {
    const { batchId } = await batchOf('board:two', [
      item(
        ad('b1', {
          company: 'Harbor Lane',
          body: `<p>${bodyAbout('our booking line').replaceAll('\n', '</p><p>')}</p>`,
        }),
      ),
    ])
    expect(await handleBatch(db, { batchId }, options)).toMatchObject({ joined: 1, opened: 0 })
  })

  it('shows analysts each label with the words that gave it away', async () => {
    const { rows } = await sql<{ label: string; value: string; rule: string; quote: string | null }>`
      select l.label, l.value, l.rule, l.quote from analytics.labels l join analytics.jobs j on j.id = l.job_id
      where l.quoted_field = 'text' and l.quote is not null and j.title = 'Part-Time Customer Service Representative'
      order by 1, 2`.execute(db)
    expect(rows.length).toBeGreaterThan(0)
    const text = bodyAbout('our booking line')
    for (const { quote } of rows) expect(text).toContain(quote)
  })

  it('counts a refused and a crashing advertisement and keeps their neighbours', async () => {
    const crashing = { ...item(ad('c2')), rawHash: null as unknown as string }
    const { batchId, runId } = await batchOf('board:one', [
      item(ad('c1', { location: 'Austin, TX' })),
      crashing,
      item({ externalId: 'c3', title: '***' }),
      item(ad('c4', { location: 'Waco, TX' })),
    ])
    expect(await handleBatch(db, { batchId }, options)).toMatchObject({ created: 2, rejected: 2 })
    const { rows } = await sql`select rejections, rejected from public.runs where id = ${runId}`.execute(db)
    expect(rows).toEqual([{ rejections: { crashed: 1, 'no-title': 1 }, rejected: 2 }])
    const crash = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'posting crashed')
    expect(crash).toMatchObject({
      batchId,
      sourceId: 'board:one',
      externalId: 'c2',
      err: { type: 'TypeError' },
    })
  })

  it('keeps no body of what is outside the scope, unless told to', async () => {
    const welder = (id: string) =>
      item(
        ad(id, {
          title: 'Pipe Welder',
          commitment: 'Full-time',
          body: 'You weld pipes on ships. '.repeat(30),
        }),
      )
    const kept = async (id: string) => {
      const { rows } = await sql<{ scope: string; text: string | null; payload: Buffer | null }>`
        select p.scope, p.text, r.payload from store.posting p left join store.raw_posting r on r.posting_id = p.id
        where p.external_id = ${id}`.execute(db)
      return { scope: rows[0]!.scope, text: rows[0]!.text !== null, payload: rows[0]!.payload !== null }
    }
    await handleBatch(db, { batchId: (await batchOf('board:one', [welder('w1')])).batchId }, options)
    expect(await kept('w1')).toEqual({ scope: 'other', text: false, payload: false })
    const all = { ...options, keepBodies: true }
    await handleBatch(db, { batchId: (await batchOf('board:one', [welder('w2')])).batchId }, all)
    expect(await kept('w2')).toEqual({ scope: 'other', text: true, payload: true })
  })

  it('joins copies whose text was not kept by the hash of it', async () => {
    const { rows } = await sql<{ n: number }>`
      select count(distinct job_id)::int as n from store.posting where external_id in ('w1', 'w2')`.execute(
      db,
    )
    expect(rows).toEqual([{ n: 1 }])
  })
})
