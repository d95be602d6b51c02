import { type Command, InvalidArgumentError } from 'commander'
import { acceptRun } from '../db/run-verdict.ts'
import { listRuns } from '../db/runs.ts'
import { findSource } from '../db/sources.ts'
import { action } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { openStore } from './store.ts'

/** `runs`: what walks found and how they ended; `runs accept` believes one that was held back. */
export function registerRuns(root: Command): void {
  const runs = root
    .command('runs')
    .description('the last runs of one source or all, with what they found')
    .argument('[source]')
    .option('--limit <n>', 'how many, newest first', wholeNumber, 20)
    .addHelpText(
      'after',
      '\nExamples:\n  callboard runs greenhouse:airbnb --limit 5\n  callboard runs accept greenhouse:airbnb',
    )
    .action(
      action(async (invocation, sourceId: string | undefined, { limit }: { limit: number }) => {
        const { terminal, json } = invocation
        const store = await openStore(invocation)
        try {
          if (sourceId !== undefined && (await findSource(store.db, sourceId)) === undefined)
            throw new CommandError('usage', `no source is named ${sourceId}: callboard sources lists them`)
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
              run.at.toISOString().slice(0, 16).replace('T', ' '),
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
        } finally {
          await store.close()
        }
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
        const store = await openStore(invocation)
        try {
          if ((await findSource(store.db, sourceId)) === undefined)
            throw new CommandError('usage', `no source is named ${sourceId}: callboard sources lists them`)
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
        } finally {
          await store.close()
        }
      }),
    )
}

function wholeNumber(text: string): number {
  const n = Number(text)
  if (!Number.isInteger(n) || n < 1 || n > 10_000)
    throw new InvalidArgumentError('Give a whole number from 1 to 10000.')
  return n
}
