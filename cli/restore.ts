import type { Command } from 'commander'
import { restore } from '../db/restore.ts'
import { migrateQueues } from '../workers/queues.ts'
import { reconcile } from '../workers/reconcile.ts'
import { action, type Invocation } from './command.ts'
import { isFileError, unreadableInput } from './input-file.ts'
import { withQueues } from './queue-options.ts'
import { withDatabase, withStore } from './store.ts'

/** `restore`: fills an empty database with what `backup` wrote. */
export function registerRestore(root: Command): void {
  root
    .command('restore')
    .description('fill an empty database from a backup, of this or an older Callboard')
    .argument('<file>', 'as backup wrote it')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard restore /backups/callboard.tar.gz\n  CALLBOARD_HOME=/tmp/drill callboard restore callboard.tar.gz   to see that it can be restored',
    )
    .action(action(restoreBackup))
}

async function restoreBackup(invocation: Invocation, file: string): Promise<void> {
  const { terminal, json, signal, settings } = invocation
  const { manifest, rows, epoch, migrated } = await withDatabase(invocation, (url) =>
    restore(url, file, { queue: migrateQueues, signal }),
  ).catch((error: unknown) => {
    throw isFileError(error) && error.path === file ? unreadableInput(file, error) : error
  })
  const { batches, lostRuns } = await withStore(invocation, (store) =>
    withQueues(settings, store, (queues) => reconcile(store.db, queues, { graceMs: 0 })),
  )
  const { madeAt, callboard } = manifest
  if (json) return terminal.json({ file, madeAt, callboard, rows, epoch, migrated, batches, lostRuns })
  const total = Object.values(rows).reduce((sum, n) => sum + n, 0)
  terminal.say(`${total} rows of ${Object.keys(rows).length} tables, as of ${madeAt}`)
  if (migrated.length > 0) terminal.say(`then ran ${migrated.join(', ')}`)
  terminal.say(`the change feed goes on in epoch ${epoch}; ${batches} batches wait for a posting worker`)
  if ((rows['store.webhook'] ?? 0) > 0)
    terminal.say('webhooks are off: callboard webhook list says what to do')
}
