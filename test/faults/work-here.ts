import pino from 'pino'
import { createFetcher } from '../../crawlers/fetch.ts'
import { adapters } from '../../crawlers/registry.ts'
import type { Database } from '../../db/connect.ts'
import { postgresHostState } from '../../db/host-state.ts'
import { isWorthReading } from '../../pipeline/worth-reading.ts'
import { crawlSource } from '../../workers/crawl-worker.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { openQueues, type QueueOptions } from '../../workers/queues.ts'
import type { QueueName } from '../../workers/task.ts'

/** Stands between the queue and the handler: may call it twice, late, or not at all. */
export type Around = (queue: QueueName, handle: () => Promise<void>) => Promise<void>

/** A crawl worker and a posting worker as `callboard start` runs them, in this process. */
export async function workHere({
  db,
  options,
  origins,
  around = (_queue, handle) => handle(),
}: {
  db: Database
  options: QueueOptions
  origins: readonly string[]
  around?: Around | undefined
}): Promise<{ close(): Promise<void> }> {
  const queues = await openQueues(options)
  const log = pino({ level: 'silent' })
  const fetcher = createFetcher({
    userAgent: 'Callboard/0.0.0 (+mailto:faults@callboard.example)',
    hostState: postgresHostState(db),
    trusted: new Set(origins),
  })
  const parts = { db, queues, adapters: await adapters(), fetch: fetcher.fetch, wanted: isWorthReading }
  await queues.work(
    'postings',
    (task) => around('postings', async () => void (await handleBatch(db, task, { keepBodies: false, log }))),
    { concurrency: 2 },
  )
  await queues.work('crawl', (task, context) => around('crawl', () => crawlSource(parts, task, context)), {
    concurrency: 2,
  })
  return {
    async close() {
      await queues.close()
      await fetcher.close()
    },
  }
}
