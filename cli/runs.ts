import type { Command } from 'commander'
import { acceptRun } from '../db/run-verdict.ts'
import { listRuns } from '../db/runs.ts'
import { action } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { knownSource } from './known-source.ts'
import { wholeNumber } from './option-values.ts'
import { withStore } from './store.ts'
import { minute } from './terminal.ts'

/** `runs`: what walks found and how they ended; `runs accept` believes one that was held back. */
export function registerRuns(root: Command): void {
  const runs = root
    .command('runs')
    .description('the last runs of one source or all, with what they found')
    .argument('[source]')
    .option('--limit <n>', 'how many, newest first', wholeNumber(10_000), 20)
    .addHelpText(
      'after',
      '\nExamples:\n  callboard runs greenhouse:airbnb --limit 5\n  callboard runs accept greenhouse:airbnb',
    )
    .action(
      action(async (invocation, sourceId: string | undefined, { limit }: { limit: number }) => {
        const { terminal, json } = invocation
        return withStore(invocation, async (store) => {
          if (sourceId !== undefined) await knownSource(store.db, sourceId)
          const found = await listRuns(store.db, { limit, ...(sourceId === undefined ? {} : { sourceId }) })
          if (json) return terminal.json({ runs: found })
          terminal.table(
            [
              'run',
              'source',
              'at',
              'kind',
              'state',
              'pages',
              'found',
              'new',
              'changed',
              'rejected',
              'reason',
            ],
            found.map((run) => [
              run.id,
              run.source_id,
              minute(run.at),
              run.kind,
              run.suspicious && run.state === 'drifted' ? 'held back' : run.state,
              run.pages,
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
  registerAcceptRun(runs)
}

function registerAcceptRun(runs: Command): void {
  runs
    .command('accept')
    .description('believe a newest run that was held back: the source really shows so little')
    .argument('<source>')
    .action(
      action(async (invocation, sourceId: string) => {
        const { terminal, json } = invocation
        return withStore(invocation, async (store) => {
          await knownSource(store.db, sourceId)
          const run = await acceptRun(store.db, sourceId)
          if (run === null)
            throw new CommandError(
              'usage',
              `the newest run of ${sourceId} was not held back: callboard runs ${sourceId} shows it`,
            )
          if (json) terminal.json({ source: sourceId, run })
          else
            terminal.data(
              `run ${run} counts as complete; what it did not show closes after one more run without it`,
            )
        })
      }),
    )
}
