import { EventEmitter, once } from 'node:events'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { findSource, pauseSource, resumeSource, setHealth } from '../../db/sources.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { keepSchedules, writeSchedules } from '../../workers/schedule.ts'
import type { Queues } from '../../workers/task.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'

const { db, url: databaseUrl } = await testDatabase()
await migrateQueues(databaseUrl)
const queues = await openQueues({ databaseUrl, workers: 0 })
afterAll(() => queues.close())
const AT = new Date('2026-03-01T06:00:00Z')

async function scheduled(): Promise<string[]> {
  return (await queues.schedules()).map((schedule) => schedule.sourceId).sort()
}

/** The real queue, telling what is written to it. */
function watched() {
  const written: { sourceId: string; when: { everyMs: number } | { cron: string } }[] = []
  const told = new EventEmitter()
  const watching: Pick<Queues, 'scheduleCrawl' | 'unscheduleCrawl' | 'schedules'> = {
    schedules: () => queues.schedules(),
    unscheduleCrawl: (sourceId) => queues.unscheduleCrawl(sourceId),
    async scheduleCrawl(sourceId, when) {
      await queues.scheduleCrawl(sourceId, when)
      written.push({ sourceId, when })
      told.emit('written')
    },
  }
  return { queues: watching, written, told }
}

describe('writeSchedules', () => {
  it('writes one schedule per source that may be crawled, and removes those of the others', async () => {
    await addSource(db, 'lever:hourly', { everyMs: 3_600_000 })
    await addSource(db, 'lever:nightly', { cron: '0 3 * * *' })
    await addSource(db, 'craigslist:x', { access: 'import-only' })
    await addSource(db, 'adzuna:x', { access: 'key' })
    const lacking = (source: { access: string }) => (source.access === 'key' ? 'no credential' : null)
    await queues.scheduleCrawl('lever:vanished', { everyMs: 60_000 })
    const { queues: told, written } = watched()
    expect(await writeSchedules({ db, queues: told, lacking })).toEqual({
      scheduled: ['lever:hourly', 'lever:nightly'],
      removed: ['lever:vanished'],
    })
    expect(written.map(({ when }) => when)).toEqual([{ everyMs: 3_600_000 }, { cron: '0 3 * * *' }])
    expect(await scheduled()).toEqual(['lever:hourly', 'lever:nightly'])
  })

  it('follows a pause and its end', async () => {
    await pauseSource(db, 'lever:hourly', 'asked by the employer', AT)
    expect((await writeSchedules({ db, queues })).removed).toEqual(['lever:hourly'])
    await resumeSource(db, 'lever:hourly')
    expect((await writeSchedules({ db, queues })).scheduled).toContain('lever:hourly')
  })

  it('writes a known plan again only when it changed or is missing on the queue', async () => {
    const known = new Map<string, string>()
    await writeSchedules({ db, queues }, known)
    expect((await writeSchedules({ db, queues }, known)).scheduled).toEqual([])
    await addSource(db, 'lever:hourly', { everyMs: 7_200_000 })
    await queues.unscheduleCrawl('lever:nightly')
    expect((await writeSchedules({ db, queues }, known)).scheduled).toEqual(['lever:hourly', 'lever:nightly'])
  })

  it('asks a source that does not want us once a day at most', async () => {
    await setHealth(db, 'lever:hourly', 'closed-to-us', 'robots.txt forbids it', AT)
    const { queues: told, written } = watched()
    await writeSchedules({ db, queues: told })
    expect(written.find(({ sourceId }) => sourceId === 'lever:hourly')?.when).toEqual({ everyMs: 86_400_000 })
    expect((await findSource(db, 'lever:hourly'))?.every_ms).toBe('7200000')
  })
})

describe('keepSchedules', () => {
  it('lets one of two processes lead; the other takes over when it ends', async () => {
    for (const id of await scheduled()) await queues.unscheduleCrawl(id)
    const sides = ['one', 'other'].map((name) => ({ name, ...watched(), stop: new AbortController() }))
    const leaders = new EventEmitter()
    const led: string[] = []
    const running = sides.map(({ name, queues, stop }) =>
      keepSchedules({
        databaseUrl,
        db,
        queues,
        everyMs: 20,
        signal: stop.signal,
        onLeader: () => {
          led.push(name)
          leaders.emit('led', name)
        },
      }),
    )
    const [first] = (await once(leaders, 'led')) as [string]
    const leader = sides.find(({ name }) => name === first)!
    const follower = sides.find(({ name }) => name !== first)!
    while (leader.written.length < 3) await once(leader.told, 'written')
    expect(leader.written.map(({ sourceId }) => sourceId).sort()).toEqual(await scheduled())
    expect(follower.written).toEqual([])
    expect(led).toEqual([first])

    const next = once(leaders, 'led')
    leader.stop.abort()
    expect(await next).toEqual([follower.name])
    follower.stop.abort()
    await Promise.all(running)
  })

  it('gives up the lead with its connection, and leads again on a new one', async () => {
    const stop = new AbortController()
    const leaders = new EventEmitter()
    const errors: unknown[] = []
    const first = once(leaders, 'led')
    const running = keepSchedules({
      databaseUrl,
      db,
      queues,
      everyMs: 20,
      signal: stop.signal,
      onLeader: () => leaders.emit('led'),
      onError: (error) => errors.push(error),
    })
    await first
    const again = once(leaders, 'led')
    await sql`
      select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
        and pid <> pg_backend_pid()`.execute(db)
    await again
    expect(errors).toHaveLength(1)
    stop.abort()
    await running
  })
})
