import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { closedSites } from '../config/access.ts'
import { createArchiveWriter } from '../crawlers/archive.ts'
import { createFetcher, userAgent } from '../crawlers/fetch.ts'
import type { HostState } from '../crawlers/host-state.ts'
import type { Fetch } from '../crawlers/page.ts'
import { adapters } from '../crawlers/registry.ts'
import { createRenderer } from '../crawlers/render.ts'
import { postgresHostState } from '../db/host-state.ts'
import type { Source } from '../db/sources.ts'
import { type CrawlEvent, crawlSource } from '../workers/crawl-worker.ts'
import type { Log } from '../workers/log.ts'
import { handleBatch } from '../workers/posting-worker.ts'
import { openQueues, type Queues } from '../workers/queues.ts'
import type { Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { queueOptions } from './queue-options.ts'
import { homeOf, type Store } from './store.ts'
import { VERSION } from './version.ts'

/** What a verb needs to have work done in its own process. */
export interface Crew {
  queues: Queues
  log: Log
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
  onCrawl?: (event: CrawlEvent) => void
}

/** Starts the workers that a verb asks for, on the queues of the settings. */
export async function openCrew(invocation: Invocation, store: Store, options: CrewOptions): Promise<Crew> {
  const { settings } = invocation
  const log = openLog(invocation)
  const workers = Number(options.crawler) + Number(options.postingWorker)
  const queues = await openQueues({
    ...queueOptions(settings, store.url, workers),
    onError: (error) => log.warn({ err: error }, 'queue'),
  })
  const closers = [() => queues.close()]
  if (options.postingWorker) {
    const worker = { keepBodies: settings.keepBodies === 'all', log }
    await queues.work('postings', async (task) => void (await handleBatch(store.db, task, worker)), {
      concurrency: settings.postingConcurrency,
    })
  }
  if (options.crawler) {
    const web = await openWeb(invocation, postgresHostState(store.db), options.trusted)
    closers.push(() => web.close())
    const parts = {
      db: store.db,
      queues,
      adapters: await adapters(),
      fetch: web.fetch,
      lacking: (source: Source) => lackingCredential(invocation, web.credentials, source),
      onEvent: (event: CrawlEvent) => {
        logCrawl(log, event)
        options.onCrawl?.(event)
      },
    }
    await queues.work('crawl', (task, context) => crawlSource(parts, task, context), {
      concurrency: settings.crawlConcurrency,
    })
  }
  return {
    queues,
    log,
    async close() {
      for (const close of closers) await close()
    },
  }
}

/** The live web, polite: fetcher and browser over one memory of hosts. */
export interface Web {
  fetch: Fetch
  /** Credentials that each adapter names. */
  credentials: ReadonlyMap<string, readonly string[]>
  close(): Promise<void>
}

/** @throws CommandError when nobody could be reached about a crawl of somebody else's site */
export async function openWeb(
  { settings }: Invocation,
  hostState: HostState,
  trusted?: ReadonlySet<string>,
): Promise<Web> {
  if (settings.contact === undefined && trusted === undefined) {
    throw new CommandError(
      'settings',
      'CALLBOARD_CONTACT is not set: boards must be able to reach whoever crawls them; give a mail address or page',
    )
  }
  const agent = userAgent(VERSION, settings.contact ?? 'demo on loopback')
  const home = homeOf(settings)
  const archive = settings.keepArchive ? await openArchive(home) : undefined
  const common = {
    userAgent: agent,
    importOnly: closedSites(),
    ...(trusted ? { trusted } : {}),
    ...(archive ? { archive } : {}),
  }
  const fetcher = createFetcher({ ...common, hostState, secrets: (name) => settings.secrets[name] })
  const renderer = createRenderer({
    ...common,
    fetcher,
    folder: join(home, 'browser'),
    chromiumPath: settings.chromiumPath,
  })
  const named = [...(await adapters())].map(([id, adapter]) => [id, adapter.credentials ?? []] as const)
  return {
    fetch: renderer.fetch,
    credentials: new Map(named),
    async close() {
      await renderer.close()
      await fetcher.close()
      await archive?.close()
    },
  }
}

function openArchive(home: string): ReturnType<typeof createArchiveWriter> {
  const folder = join(home, 'archive')
  mkdirSync(folder, { recursive: true })
  const name = new Date().toISOString().replaceAll(/[:.]/g, '-')
  return createArchiveWriter({ path: join(folder, `${name}.warc.gz`), software: `Callboard/${VERSION}` })
}

function lackingCredential(
  { settings }: Invocation,
  credentials: ReadonlyMap<string, readonly string[]>,
  source: Source,
): string | null {
  const missing = (credentials.get(source.adapter) ?? []).filter((name) => !settings.secrets[name])
  if (missing.length === 0) return null
  const names = missing.map((name) => `CALLBOARD_SECRET_${name.toUpperCase().replaceAll('-', '_')}`)
  return `waits for a credential: set ${names.join(', ')}`
}

/** Logs go to stderr, so that stdout holds data alone. */
export function openLog({ settings }: Invocation): pino.Logger {
  return pino({ level: settings.logLevel, base: null }, pino.destination({ dest: 2, sync: true }))
}

function logCrawl(log: Log, event: CrawlEvent): void {
  if (event.kind === 'walked') {
    const { id, state, reason, pages, found, queued } = event.run
    log.info({ sourceId: event.sourceId, runId: id, state, reason, pages, found, queued }, 'walked')
  } else if (event.kind === 'skipped') {
    log.info({ sourceId: event.sourceId, reason: event.reason }, 'skipped')
  } else if (event.kind === 'trouble') {
    log.error({ sourceId: event.sourceId, err: event.error }, 'trouble')
  }
}
