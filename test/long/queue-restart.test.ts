import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { type Embedded, inspectHome, openEmbedded, removeHome } from '../../db/embedded.ts'
import { migrateQueues, openQueues } from '../../workers/queues.ts'

// A server of its own, since it is going to be killed.
const temporary = mkdtempSync(join(tmpdir(), 'callboard-restart-'))
chmodSync(temporary, 0o755)
const place = { home: join(temporary, 'home'), state: join(temporary, 'state') }

const opened: Embedded[] = []

afterAll(async () => {
  for (const each of opened) await each.leave()
  await removeHome({ home: place.home })
  rmSync(temporary, { recursive: true, force: true })
})

it('loses no task when Postgres is killed under working and under idle workers, and the workers live on', async () => {
  const server = await open()
  await migrateQueues(server.url('postgres'))
  const troubles: string[] = []
  const queues = await openQueues({
    databaseUrl: server.url('postgres'),
    workers: 1,
    retryMs: 50,
    onError: (error) => troubles.push(error.message),
  })
  const done = new Set<string>()
  const half = deferred()
  await queues.work(
    'postings',
    async ({ batchId }) => {
      done.add(batchId)
      if (done.size === 50) half.resolve()
    },
    { concurrency: 2 },
  )
  await queues.addAll(
    'postings',
    Array.from({ length: 200 }, (_, n) => ({ task: { batchId: String(n) } })),
  )
  await half.promise
  process.kill(inspectHome(place).server!.pid, 'SIGKILL')
  const again = await open()
  expect(again.port).toBe(server.port)
  await vi.waitFor(() => expect(done.size).toBe(200), { timeout: 90_000, interval: 100 })
  // The worker sits idle now: its LISTEN connection must come back by itself as well.
  process.kill(inspectHome(place).server!.pid, 'SIGKILL')
  await open()
  await vi.waitFor(() => queues.add('postings', { batchId: 'after' }), { timeout: 30_000, interval: 100 })
  await vi.waitFor(() => expect(done.has('after')).toBe(true), { timeout: 30_000, interval: 50 })
  expect(troubles.length).toBeGreaterThan(0)
  await queues.close()
})

async function open(): Promise<Embedded> {
  const embedded = await openEmbedded(place)
  opened.push(embedded)
  return embedded
}

function deferred() {
  let resolve!: () => void
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
