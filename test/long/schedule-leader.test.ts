import { afterAll, expect, it, vi } from 'vitest'
import { migrateQueues, openQueues } from '../../workers/queues.ts'
import { keepSchedules } from '../../workers/schedule.ts'
import { testDatabase } from '../database.ts'
import { openHalfOpenProxy } from '../faults/half-open-proxy.ts'

const { db, url: databaseUrl } = await testDatabase()
await migrateQueues(databaseUrl)
const queues = await openQueues({ databaseUrl, workers: 0 })
afterAll(() => queues.close())

it('another process leads when the connection of the leader goes dead without being closed', async () => {
  const { hostname, port } = new URL(databaseUrl)
  const proxy = await openHalfOpenProxy({ host: hostname, port: Number(port) })
  const through = new URL(databaseUrl)
  through.port = String(proxy.port)
  const over = new AbortController()
  const leaders: string[] = []
  const troubles: unknown[] = []
  const keep = (name: string, databaseUrl: string) =>
    keepSchedules({
      ...{ databaseUrl, db, queues, everyMs: 100, signal: over.signal },
      onLeader: () => leaders.push(name),
      onError: (error) => troubles.push(error),
    })
  const first = keep('first', through.href)
  await vi.waitFor(() => expect(leaders).toEqual(['first']), { timeout: 10_000 })
  const second = keep('second', databaseUrl)
  expect(proxy.swallow()).toBe(1)
  await vi.waitFor(() => expect(leaders).toEqual(['first', 'second']), { timeout: 60_000 })
  expect(String(troubles[0])).toMatch(/leads nowhere any more/)
  over.abort()
  await Promise.all([first, second])
  await proxy.close()
})
