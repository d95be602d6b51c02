import type { Command } from 'commander'
import { refreshViews } from '../db/refresh.ts'
import { action } from './command.ts'
import { withStore } from './store.ts'

/** `refresh`: what analysts count from, as of now. */
export function registerRefresh(root: Command): void {
  root
    .command('refresh')
    .description('bring the views of analysts up to date; start does so every quarter of an hour')
    .addHelpText('after', '\nExample:\n  callboard refresh')
    .action(
      action((invocation) =>
        withStore(invocation, async ({ db }) => {
          const { terminal, json } = invocation
          const refreshed = await refreshViews(db)
          if (json) return terminal.json({ refreshed })
          if (refreshed.length === 0) terminal.say('another process is refreshing already')
          for (const { view, tookMs } of refreshed) terminal.say(`${view} in ${tookMs} ms`)
        }),
      ),
    )
}
