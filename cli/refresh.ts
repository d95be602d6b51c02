import type { Command } from 'commander'
import { refreshViews } from '../db/refresh.ts'
import { action } from './command.ts'
import { withStore } from './store.ts'

/** `refresh`: what analysts count from, as of now. */
export function registerRefresh(root: Command): void {
  root
    .command('refresh')
    .description('bring the views of analysts up to date; start does so every quarter of an hour')
    .option('--all', 'every job anew, not only those that changed')
    .addHelpText('after', '\nExamples:\n  callboard refresh\n  callboard refresh --all')
    .action(
      action((invocation, options: { all?: boolean }) =>
        withStore(invocation, async ({ db }) => {
          const { terminal, json, signal } = invocation
          const refreshed = await refreshViews(db, { all: options.all === true, signal })
          if (json) return terminal.json({ refreshed })
          if (refreshed.length === 0) terminal.say('another process is refreshing already')
          for (const { view, jobs, tookMs } of refreshed)
            terminal.say(`${view}: ${jobs} jobs in ${tookMs} ms`)
        }),
      ),
    )
}
