import type { Command } from 'commander'
import { sql } from 'kysely'
import { listSources, refusal } from '../db/sources.ts'
import { openQueues } from '../workers/queues.ts'
import { action } from './command.ts'
import { syncSources } from './configured.ts'
import { queueOptions } from './queue-options.ts'
import { openStore } from './store.ts'

interface LastRun {
  source_id: string
  at: Date
  state: string
  found: number
}

/** `sources`: what each source is, whether and why it may be crawled, how it fares, when it is next. */
export function registerSources(root: Command): void {
  root
    .command('sources')
    .description('every source with verdict, health, last yield and next run')
    .addHelpText(
      'after',
      "\nExamples:\n  callboard sources\n  callboard sources --json | jq '.sources[] | select(.crawled | not)'",
    )
    .action(
      action(async (invocation) => {
        const { settings, terminal, json } = invocation
        const store = await openStore(invocation)
        try {
          await syncSources(store.db, settings)
          const sources = await listSources(store.db)
          const { rows } = await sql<LastRun>`
            select distinct on (source_id) source_id, at, state, found from public.runs
            order by source_id, id desc`.execute(store.db)
          const last = new Map(rows.map((run) => [run.source_id, run]))
          const queues = await openQueues(await queueOptions(settings, store, 0))
          const schedules = await queues.schedules().finally(() => queues.close())
          const next = new Map(schedules.map(({ sourceId, nextAt }) => [sourceId, nextAt]))
          const listed = sources.map((source) => ({
            id: source.id,
            access: source.access,
            why: source.access_reason,
            crawled: refusal(source) === null,
            notCrawledBecause: refusal(source),
            health: source.health,
            healthReason: source.health_reason,
            lastRun: last.get(source.id) ?? null,
            nextAt: next.get(source.id) ?? null,
          }))
          if (json) return terminal.json({ sources: listed })
          terminal.table(
            ['source', 'access', 'health', 'last run', 'found', 'next', 'why'],
            listed.map((source) => [
              source.id,
              source.crawled ? source.access : `${source.access}, not crawled`,
              source.health,
              source.lastRun ? `${minute(source.lastRun.at)} ${source.lastRun.state}` : '-',
              source.lastRun?.found ?? '-',
              source.nextAt ? minute(source.nextAt) : '-',
              source.healthReason ?? source.notCrawledBecause ?? source.why,
            ]),
          )
        } finally {
          await store.close()
        }
      }),
    )
}

function minute(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ')
}
