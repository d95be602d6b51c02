import { join } from 'node:path'
import { adapters } from '../crawlers/registry.ts'
import { postgresHostState } from '../db/host-state.ts'
import { createGate, gated } from '../workers/crawl-gate.ts'
import { type CrawlEvent, type CrawlParts, crawlSource } from '../workers/crawl-worker.ts'
import type { Log } from '../workers/log.ts'
import { handleBatch } from '../workers/posting-worker.ts'
import { openQueues, type Queues } from '../workers/queues.ts'
import { openReader } from '../workers/reader.ts'
import { createTaskCounts, type TaskCounts } from '../workers/task-counts.ts'
import type { Invocation } from './command.ts'
import { lackingCredential } from './credentials.ts'
import { diskTrouble } from './disk.ts'
import { logCrawl, openLog } from './log.ts'
import { queueOptions } from './queue-options.ts'
import { homeOf, type Store } from './store.ts'
import { keepUnreadable } from './unreadable.ts'
import { openWeb } from './web.ts'

/** What a verb needs to have work done in its own process. */
export interface Crew {
  queues: Queues
  log: Log
  /** What its workers did. */
  tasks: TaskCounts
  /** Waits for running tasks, then closes queues, browser and connections. */
  close(): Promise<void>
}

export interface CrewOptions {
  /** Walks sources. */
  crawler: boolean
  /** Reads batches into jobs. */
  postingWorker: boolean
  /** Origins without address checks and pacing: only the demo passes any. */
  trusted?: ReadonlySet<string>
  /** Off for what is over before any disk is full and leaves little: the demo. */
  watchesDisk?: boolean
  onCrawl?: (event: CrawlEvent) => void
}

/** Starts the workers that a verb asks for, on the queues of the settings. */
export async function openCrew(invocation: Invocation, store: Store, options: CrewOptions): Promise<Crew> {
  const { settings } = invocation
  const log = openLog(invocation)
  const workers = Number(options.crawler) + Number(options.postingWorker)
  const queues = await openQueues({
    ...(await queueOptions(settings, store, workers)),
    onError: (error) => log.warn({ err: error }, 'queue'),
  })
  const tasks = createTaskCounts()
  const reader = await openReader()
  const closers = [() => queues.close(), () => reader.close()]
  const close = async (): Promise<void> => {
    for (const each of closers.splice(0)) await each()
  }
  try {
    if (options.postingWorker) {
      const worker = { keepBodies: settings.keepBodies === 'all', log, reader }
      const read = tasks.counted('postings', async (task) => void (await handleBatch(store.db, task, worker)))
      await queues.work('postings', read, { concurrency: settings.postingConcurrency })
    }
    if (options.crawler) {
      const web = await openWeb(invocation, postgresHostState(store.db), options.trusted)
      closers.push(() => web.close())
      const gate = createGate({
        ...{ queues, log, mostWaiting: settings.mostWaitingBatches },
        diskTrouble: async () => (options.watchesDisk === false ? null : diskTrouble(settings)),
      })
      const parts: CrawlParts = {
        db: store.db,
        queues,
        adapters: await adapters(),
        fetch: gated(web.fetch, gate),
        wanted: (row) => reader.isWorthReading(row),
        lacking: await lackingCredential(invocation),
        keepPage: (sourceId, page) => keepPage(invocation, log, sourceId, page),
        onEvent: (event) => {
          logCrawl(log, event)
          options.onCrawl?.(event)
        },
      }
      const crawl = tasks.counted('crawl', async (task, context) => {
        // No run is opened that would only wait.
        await gate(context.signal)
        await crawlSource(parts, task, context)
      })
      await queues.work('crawl', crawl, { concurrency: settings.crawlConcurrency })
    }
    return { queues, log, tasks, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A full disk must not change how a run ends, so trouble here is told and no more. */
async function keepPage(
  { settings }: Invocation,
  log: Log,
  sourceId: string,
  page: Parameters<typeof keepUnreadable>[2],
): Promise<void> {
  try {
    const path = await keepUnreadable(join(homeOf(settings), 'unreadable'), sourceId, page)
    log.warn({ sourceId, path }, 'kept an answer that could not be read')
  } catch (error) {
    log.error({ sourceId, err: error }, 'could not keep an answer that could not be read')
  }
}
