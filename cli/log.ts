import pino from 'pino'
import type { CrawlEvent } from '../workers/crawl-worker.ts'
import type { Log } from '../workers/log.ts'
import type { Invocation } from './command.ts'

/** Logs go to stderr, so that stdout holds data alone. */
export function openLog({ settings }: Pick<Invocation, 'settings'>): pino.Logger {
  return pino({ level: settings.logLevel, base: null }, pino.destination({ dest: 2, sync: true }))
}

export function logCrawl(log: Log, event: CrawlEvent): void {
  if (event.kind === 'walked') {
    const { id, state, reason, pages, found, queued } = event.run
    log.info({ sourceId: event.sourceId, runId: id, state, reason, pages, found, queued }, 'walked')
  } else if (event.kind === 'skipped') {
    log.info({ sourceId: event.sourceId, reason: event.reason }, 'skipped')
  } else if (event.kind === 'trouble') {
    log.error({ sourceId: event.sourceId, err: event.error }, 'trouble')
  }
}
