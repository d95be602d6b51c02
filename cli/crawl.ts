import type { Command } from 'commander'
import { listRuns } from '../db/runs.ts'
import { listSources, refusal, type Source } from '../db/sources.ts'
import { sweep } from '../workers/sweep-worker.ts'
import { sweepArchive } from './archive-folder.ts'
import { action } from './command.ts'
import { syncSources } from './configured.ts'
import { lackingCredential } from './credentials.ts'
import { openCrew } from './crew.ts'
import { requireRoom } from './disk.ts'
import { CommandError } from './exit-codes.ts'
import { noSuchSource } from './known-source.ts'
import { withStore } from './store.ts'
import { untilAborted } from './until-aborted.ts'
import { requireContact } from './web.ts'

/** `crawl`: one run over one source or all, now, through the same queue and workers as `start`. */
export function registerCrawl(root: Command): void {
  root
    .command('crawl')
    .description('crawl one source, or all that may be crawled, once')
    .argument('<source|all>')
    .addHelpText('after', '\nExamples:\n  callboard crawl all\n  callboard crawl greenhouse:airbnb --json')
    .action(
      action(async (invocation, name: string) => {
        const { terminal, json, signal } = invocation
        requireContact(invocation.settings)
        await requireRoom(invocation.settings)
        return withStore(invocation, async (store) => {
          await syncSources(store.db, invocation.settings)
          const known = await listSources(store.db)
          const lacking = await lackingCredential(invocation)
          const refusedFor = (source: Source) => refusal(source) ?? lacking(source)
          const chosen =
            name === 'all'
              ? known.filter((source) => refusedFor(source) === null)
              : known.filter(({ id }) => id === name)
          if (chosen.length === 0) {
            throw noSuchSource(name)
          }
          const refused = refusedFor(chosen[0]!)
          if (name !== 'all' && refused !== null) throw new CommandError('source', `${name}: ${refused}`)
          const crew = await openCrew(invocation, store, {
            crawler: true,
            postingWorker: true,
            onCrawl: (event) => {
              if (event.kind === 'skipped') terminal.say(`${event.sourceId} skipped: ${event.reason}`)
              if (event.kind === 'walked') terminal.progress(`${event.sourceId} ${event.run.state}`)
            },
          })
          try {
            const before = (await listRuns(store.db, { limit: 1 }))[0]?.id ?? '0'
            await crew.queues.addAll(
              'crawl',
              // No task ids: a dead letter of an earlier crawl would keep its id, and this one would be dropped unsaid.
              chosen.map(({ id }) => ({ task: { sourceId: id } })),
            )
            await Promise.race([crew.queues.idle(), untilAborted(signal)])
            signal.throwIfAborted()
            await sweep(store.db, { at: new Date() })
            await sweepArchive(invocation.settings).catch((error: Error) =>
              terminal.say(`old archives were not deleted: ${error.message}`),
            )
            const runs = (await listRuns(store.db, { limit: chosen.length * 5 })).filter(
              (run) => BigInt(run.id) > BigInt(before),
            )
            if (json) terminal.json({ runs })
            else
              terminal.table(
                ['source', 'state', 'pages', 'found', 'new', 'changed', 'rejected', 'reason'],
                runs.map((run) => [
                  run.source_id,
                  run.state,
                  run.pages,
                  run.found,
                  run.created,
                  run.changed,
                  run.rejected,
                  run.reason ?? '',
                ]),
              )
            if (runs.length > 0 && !runs.some(({ state }) => state === 'complete' || state === 'empty')) {
              throw new CommandError(
                'source',
                `no source could be read to its end: ${runs[0]?.reason ?? 'see above'}`,
              )
            }
          } finally {
            await crew.close()
          }
        })
      }),
    )
}
