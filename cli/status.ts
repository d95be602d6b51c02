import type { Command } from 'commander'
import { countScopes } from '../db/overview.ts'
import { listRuns } from '../db/runs.ts'
import { action } from './command.ts'
import { wholeNumber } from './option-values.ts'
import { withQueues } from './queue-options.ts'
import { withStore } from './store.ts'

/** `status`: what is stored, what waits, and how the last runs ended. */
export function registerStatus(root: Command): void {
  root
    .command('status')
    .description('jobs by scope, queues, and the last runs')
    .option('--runs <n>', 'how many runs to show', wholeNumber(1_000), 10)
    .addHelpText('after', '\nExamples:\n  callboard status\n  callboard status --runs 50 --json')
    .action(
      action(async (invocation, options: { runs: number }) => {
        const { settings, terminal, json } = invocation
        return withStore(invocation, async (store) => {
          const scopes = await countScopes(store.db)
          const runs = await listRuns(store.db, { limit: options.runs })
          const counts = await withQueues(settings, store, (queues) => queues.counts())
          if (json) return terminal.json({ scopes, queues: counts, runs })
          terminal.table(
            ['scope', 'open jobs', 'closed jobs'],
            scopes.map((row) => [row.scope, row.open, row.closed]),
          )
          terminal.table(
            ['queue', 'waiting', 'active', 'delayed', 'dead'],
            Object.entries(counts).map(([name, n]) => [name, n.waiting, n.active, n.delayed, n.failed]),
          )
          terminal.table(
            ['run', 'source', 'at', 'state', 'found', 'new', 'changed', 'rejected', 'reason'],
            runs.map((run) => [
              run.id,
              run.source_id,
              run.at.toISOString().slice(0, 16),
              run.state,
              run.found,
              run.created,
              run.changed,
              run.rejected,
              run.reason ?? '',
            ]),
          )
        })
      }),
    )
}
