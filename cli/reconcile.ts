import type { Command } from 'commander'
import { reconcile } from '../workers/reconcile.ts'
import { action } from './command.ts'
import { withQueues } from './queue-options.ts'
import { withStore } from './store.ts'

/** `reconcile`: what start does every minute, once and at once. */
export function registerReconcile(root: Command): void {
  root
    .command('reconcile')
    .description('give every stored batch a task again and end runs whose walker died, as after a lost queue')
    .addHelpText(
      'after',
      '\nExample:\n  callboard reconcile   after Redis lost its data; start does so every minute',
    )
    .action(
      action((invocation) =>
        withStore(invocation, (store) =>
          withQueues(invocation.settings, store, async (queues) => {
            const { terminal, json } = invocation
            // A task that is on its way makes a second one for its batch impossible: no need to wait.
            const { batches, lostRuns } = await reconcile(store.db, queues, { graceMs: 0 })
            if (json) return terminal.json({ batches, lostRuns })
            terminal.say(
              `${batches} batches have a task; ${lostRuns.length} runs without a walker were ended`,
            )
          }),
        ),
      ),
    )
}
