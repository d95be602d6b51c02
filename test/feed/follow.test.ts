import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { dropChanges } from '../../db/drop-changes.ts'
import { configureSources } from '../../db/source-rules.ts'
import type { SourceEntry } from '../../db/sources.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { addSource, sourceEntry } from '../db/store-rows.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from './adverts.ts'
import { feedSide, serve } from './feed-side.ts'
import { followWriters } from './follow-writers.ts'
import { apply, follow, snapshot, type Told } from './follower.ts'

const side = await feedSide()
const { db, get, feed } = side
const day = (n: number) => new Date(Date.UTC(2026, 2, n, 6))
await addSource(db, 'lever:one', { attribution: 'Board One' })
await addSource(db, 'greenhouse:two')
await serve(db, 'lever:one', day(2), [NIGHT, OFFICE, GERMAN, LATVIAN])

const NIGHT_AS_DAY: RawPosting = {
  ...NIGHT,
  title: 'Warehouse worker',
  body: `${'You lift boxes in our warehouse from 9 to 17, full-time, on site. '.repeat(4)}`,
}

const FERRY =
  'Travellers write to us when a ferry is late, and you answer them by chat, 20 hours a week. '.repeat(5)

describe('a follower with a filter', () => {
  const FILTER = 'shift=overnight'

  it('is told when a job begins and stops to fulfil it, and keeps what a fresh snapshot has', async () => {
    const { jobs: copy, cursor } = await snapshot(get, FILTER)
    expect([...copy.values()].map(({ title }) => title)).toEqual([NIGHT.title])
    const id = [...copy.keys()][0]!

    await serve(db, 'lever:one', day(3), [NIGHT_AS_DAY, OFFICE, GERMAN, LATVIAN])
    const left = await follow(get, cursor, FILTER)
    expect(left.told).toMatchObject([{ job_id: id, kind: 'closed', reason: 'out-of-scope', job: null }])

    await serve(db, 'lever:one', day(4), [NIGHT, OFFICE, GERMAN, LATVIAN])
    const back = await follow(get, left.cursor, FILTER)
    expect(back.told).toMatchObject([
      { job_id: id, kind: 'opened', reason: null, job: { title: NIGHT.title } },
    ])
    for (const change of [...left.told, ...back.told]) apply(copy, change)
    expect(copy).toEqual((await snapshot(get, FILTER)).jobs)
  })

  it('hears nothing of jobs that never did', async () => {
    const { cursor } = await snapshot(get, 'country=LV')
    await serve(db, 'lever:one', day(5), [NIGHT, { ...OFFICE, pay: '$17 per hour' }, GERMAN, LATVIAN])
    expect((await follow(get, cursor, 'scope=any&country=LV')).told).toEqual([])
    expect((await follow(get, cursor, 'scope=any&country=US')).told).not.toEqual([])
  })

  it('gets one change a job when it collapses, with the fields of all', async () => {
    const { cursor } = await snapshot(get, 'scope=any')
    const own = { externalId: 'own', title: 'Chat agent, part-time', company: 'Harbor Ferries', body: FERRY }
    await serve(db, 'greenhouse:two', day(6), [own])
    await serve(db, 'greenhouse:two', day(7), [{ ...own, pay: '$15 per hour' }])
    await follow(get, cursor, 'scope=any')
    const { body: all } = await get(`/v1/changes?scope=any&since=${cursor}`)
    const { body: few } = await get(`/v1/changes?scope=any&collapse=true&since=${cursor}`)
    expect(all.data.length).toBeGreaterThan(few.data.length)
    expect(new Set(few.data.map((change: Told) => change.job_id)).size).toBe(few.data.length)
    expect(few.next_cursor).toBe(all.next_cursor)
  })
})

type JobKey = { id: string; title: string; posted_at: Date | null }

describe('/v1/snapshot', () => {
  it('holds what /v1/jobs shows but for values that move without a change', async () => {
    const { jobs } = await snapshot(get, 'scope=any&state=open&state=closed')
    const { body } = await get('/v1/jobs?scope=any&state=open&state=closed&limit=200')
    expect(jobs.size).toBe(body.data.length)
    for (const { last_seen, campaign_id, postings, ...job } of body.data) {
      expect(last_seen).toMatch(/Z$/)
      const seen = postings.map(({ last_seen: _, ...posting }: { last_seen: string }) => posting)
      expect(jobs.get(job.id)).toEqual({ ...job, postings: seen })
    }
  })

  it('comes as CSV that no spreadsheet runs', async () => {
    await serve(db, 'greenhouse:two', day(8), [
      {
        ...NIGHT,
        externalId: 'formula',
        title: '=HYPERLINK("http://x","Chat agent") part-time',
        company: '+Co, Ltd',
      },
    ])
    const { body, headers } = await get('/v1/snapshot?format=csv&scope=any&q=HYPERLINK')
    expect(headers.get('content-type')).toContain('text/csv')
    const [heading, row] = body.split('\r\n')
    expect(heading).toMatch(/^id,state,scope,title,company,/)
    expect(row).toContain(`,"'=HYPERLINK(""http://x"",""Chat agent"") part-time","'+Co, Ltd",`)
  })

  it('comes as Parquet with the same jobs, and the cursor in its metadata', async () => {
    const answer = await fetch(`${feed.url}/v1/snapshot?format=parquet&scope=any`)
    const file = await answer.arrayBuffer()
    const rows = await parquetReadObjects({ file })
    const { jobs } = await snapshot(get, 'scope=any')
    const key = ({ id, title, posted_at }: JobKey) =>
      `${id} ${title} ${posted_at && new Date(posted_at).toISOString()}`
    expect(rows.map((row) => key(row as JobKey)).sort()).toEqual(
      [...jobs.values()].map((job) => `${job.id} ${job.title} ${job.posted_at}`).sort(),
    )
    expect(parquetMetadata(file).key_value_metadata).toContainEqual({
      key: 'callboard.cursor',
      value: answer.headers.get('callboard-cursor'),
    })
  })

  it('refuses a filter it does not know before a byte is sent', async () => {
    expect(await get('/v1/snapshot?format=xlsx')).toMatchObject({
      status: 400,
      body: { error: { allowed: ['ndjson', 'csv', 'parquet'] } },
    })
  })

  it('tells by HEAD from where to follow, and reads no job for it', async () => {
    const { cursor } = await snapshot(get, 'scope=any')
    // More than may be read at once: each lets go again.
    for (let times = 0; times < 5; times++) {
      const answer = await fetch(`${feed.url}/v1/snapshot?scope=any`, { method: 'HEAD' })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('callboard-cursor')).toBe(cursor)
      expect(await answer.text()).toBe('')
    }
  })

  it('lets go of the database when its reader leaves', async () => {
    const leaves = new AbortController()
    const answer = await fetch(`${feed.url}/v1/snapshot?scope=any`, { signal: leaves.signal })
    expect(answer.status).toBe(200)
    leaves.abort()
    await expect
      .poll(async () => {
        const { rows } = await sql<{ n: number }>`
          select count(*)::int as n from pg_stat_activity
          where datname = current_database() and state like 'idle in transaction%'`.execute(db)
        return rows[0]!.n
      })
      .toBe(0)
  })
})

it('a source that gets another rule or another credit takes what is stored of it along', async () => {
  const start = await snapshot(get, 'scope=any')
  const copy = start.jobs
  let { cursor } = start
  const ids = [...copy.keys()]
  const configure = async (entry: Partial<SourceEntry>) => {
    await configureSources(db, [sourceEntry('lever:one', entry)], day(9))
    const { told, cursor: next } = await follow(get, cursor, 'scope=any')
    for (const change of told) apply(copy, change)
    cursor = next
    expect(copy).toEqual((await snapshot(get, 'scope=any')).jobs)
    return told
  }
  expect(await configure({ attribution: 'Board One' })).toEqual([])
  const credited = await configure({ attribution: 'Another credit' })
  expect(credited.every(({ kind }) => kind === 'changed')).toBe(true)
  expect([...copy.values()].some(({ attribution }) => attribution.includes('Another credit'))).toBe(true)
  await configure({ redistribution: 'internal-only' })
  expect([...copy.values()].flatMap(({ postings }) => postings.map(({ source }) => source))).not.toContain(
    'lever:one',
  )
  expect(copy.size).toBeLessThan(ids.length)
  await configure({ attribution: 'Board One' })
  expect([...copy.keys()].sort()).toEqual(ids.sort())
})

it('a cursor before the kept log is answered with 410, a snapshot’s never', async () => {
  const { cursor: old } = await snapshot(get, 'scope=any')
  await serve(db, 'greenhouse:two', day(9), [{ ...LATVIAN, externalId: 'later' }])
  await follow(get, old, 'scope=any')
  await sql`update store.change set recorded_at = recorded_at - interval '2 years'`.execute(db)
  expect((await dropChanges(db, new Date())).entries).toBeGreaterThan(0)
  for (const query of [`since=${old}`, ''])
    expect(await get(`/v1/changes?${query}`)).toMatchObject({
      status: 410,
      body: { error: { snapshot: '/v1/snapshot' } },
    })
  const { cursor } = await snapshot(get, 'scope=any')
  expect((await get(`/v1/changes?since=${cursor}`)).body).toMatchObject({ data: [], pending: 0 })
})

it('beside six writers every follower ends with what a fresh snapshot has', async () => {
  const { days, changes } = await followWriters(side, { days: 2 })
  expect(days).toBe(12)
  expect(changes).toBeGreaterThan(12)
}, 60_000)
