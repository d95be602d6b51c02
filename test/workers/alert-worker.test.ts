import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import pino from 'pino'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createPoster } from '../../crawlers/post.ts'
import { setHealth } from '../../db/sources.ts'
import { type AlertParts, tellTroubles } from '../../workers/alert-worker.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { GiveUp } from '../../workers/task.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { openBatch } from '../stored-batch.ts'

const { db, url } = await testDatabase()
await migrateQueues(url)
const queues = await openQueues({ databaseUrl: url, workers: 1 })

/** What the receiver got, and how it answers. */
let got: { text: string; kind: string; state: string; alert: string }[] = []
let status = 200
const receiver = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  got.push(JSON.parse(body))
  response.writeHead(status).end()
})
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
const poster = createPoster({ userAgent: 'Callboard/0', ownNetwork: new Set([origin]) })
afterAll(async () => {
  await poster.close()
  await queues.close()
  receiver.close()
})

let disk: string | null = null
const parts: AlertParts = {
  ...{ db, queues, log: pino({ level: 'silent' }) },
  post: (body) => poster.post(`${origin}/hook`, { headers: { 'content-type': 'application/json' }, body }),
  diskTrouble: async () => disk,
}
let minute = 0
/** One look, a minute after the one before unless told otherwise. */
const look = async (minutes = 1) => {
  got = []
  minute += minutes
  await tellTroubles(parts, new Date(Date.UTC(2026, 2, 1, 0, minute)))
  return got.map(({ alert, state }) => `${alert.replace(/^disk .*/, 'disk')} ${state}`).sort()
}
const down = (health: 'gone' | 'well', id = 'lever:one') =>
  setHealth(db, id, health, health === 'well' ? null : 'the board answers 404', new Date())

beforeEach(async () => {
  status = 200
  disk = null
  await sql`truncate store.alert`.execute(db)
})

describe('alerts', () => {
  it('tell once that a source is down, and once that it is back', async () => {
    await addSource(db, 'lever:one')
    expect(await look()).toEqual([])
    await down('gone')
    expect(await look()).toEqual(['source-down lever:one raised'])
    expect(got[0]!.text).toBe('Callboard, source-down raised: lever:one: the board answers 404')
    expect(await look()).toEqual([])
    await down('well')
    expect(await look()).toEqual(['source-down lever:one cleared'])
    expect(await look()).toEqual([])
    await down('gone')
    expect(await look()).toEqual(['source-down lever:one raised'])
    await down('well')
    await look()
  })

  it('are told again later when nobody took them, and not at all when they were over before', async () => {
    await down('gone')
    status = 500
    expect(await look()).toHaveLength(1)
    expect(await look()).toHaveLength(1)
    expect(await look(), 'pauses grow').toHaveLength(0)
    status = 200
    expect(await look(2)).toEqual(['source-down lever:one raised'])
    status = 503
    await down('well')
    expect(await look()).toHaveLength(1)
    await down('gone')
    expect(await look(), 'it never went for those who read').toEqual([])
    await down('well')
    status = 200
    expect(await look(5)).toEqual(['source-down lever:one cleared'])
    status = 500
    await down('gone')
    expect(await look()).toHaveLength(1)
    await down('well')
    expect(await look(90)).toEqual([])
  })

  it('tell of a board that is suddenly empty, not of one that has little anyway; of dead letters, a full disk and batches that wait', async () => {
    await addSource(db, 'lever:empty')
    await addSource(db, 'lever:quiet')
    await sql`
      insert into store.run (source_id, at, kind, lease_until, walk_end, state, suspicious, ended_at)
      values ('lever:empty', now(), 'crawl', now(), 'empty', 'drifted', true, now()),
        ('lever:quiet', now(), 'crawl', now(), 'empty', 'empty', false, now())`.execute(db)
    await queues.work('postings', () => Promise.reject(new GiveUp('bad')), { concurrency: 1 })
    await queues.add('postings', { batchId: '1' }, { id: 'dead' })
    await expect.poll(async () => (await queues.counts()).postings.failed, { timeout: 20_000 }).toBe(1)
    await openBatch(db, 'lever:one', new Date())
    await sql`update store.batch set created_at = now() - interval '1 hour'`.execute(db)
    disk = '1.0 GiB are left'
    expect(await look()).toEqual([
      'dead-letters postings raised',
      'disk raised',
      'lag batches raised',
      'zero-yield lever:empty raised',
    ])
    await sql`insert into store.alert (key, kind, said, since, told) values ('disk other', 'disk', '', now(), 'raised')`.execute(
      db,
    )
    disk = null
    expect(await look(), 'the disk of another machine is not ours to judge').toEqual(['disk cleared'])
  })

  it('tell that the queue does not answer, and meanwhile nothing of what lies on it', async () => {
    await sql`insert into store.alert (key, kind, said, since, told) values ('dead-letters crawl', 'dead-letters', '', now(), 'raised')`.execute(
      db,
    )
    await sql`delete from store.batch`.execute(db)
    const calm = new Set(await look())
    const gone = { counts: () => Promise.reject(new Error('Command timed out')) }
    minute++
    got = []
    await sql`update store.alert set cleared_at = null, told = 'raised' where key = 'dead-letters crawl'`.execute(
      db,
    )
    await tellTroubles({ ...parts, queues: gone }, new Date(Date.UTC(2026, 2, 1, 0, minute)))
    expect(got.map(({ alert, state }) => `${alert} ${state}`)).toEqual(['queue raised'])
    expect(calm.has('queue raised')).toBe(false)
    expect(await look()).toContain('queue cleared')
  })

  it('reach nobody in a network that was not named', async () => {
    const guarded = createPoster({ userAgent: 'Callboard/0' })
    await down('gone')
    const told = await tellTroubles(
      { ...parts, post: (body) => guarded.post(`${origin}/hook`, { headers: {}, body }) },
      new Date(Date.UTC(2026, 3, 1)),
    )
    expect(told).toBe(0)
    await guarded.close()
  })
})
