import type { Command } from 'commander'
import { checkServer } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { migrateQueues } from '../workers/queues.ts'
import { action } from './command.ts'
import { withStore } from './store.ts'

/** `migrate`: brings the database and the queue's tables up to this program. */
export function registerMigrate(root: Command): void {
  root
    .command('migrate')
    .description('bring the database up to date; safe to run from many machines at once')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard migrate\n  DATABASE_URL=postgres://callboard:secret@db:5432/callboard callboard migrate',
    )
    .action(
      action(async (invocation) => {
        const { settings, terminal, json } = invocation
        let ran: string[] = []
        if (settings.databaseUrl) {
          await checkServer(settings.databaseUrl)
          ran = await migrate(settings.databaseUrl, { queue: migrateQueues })
        } else {
          // Opening the embedded store migrates it.
          await withStore(invocation, async () => {})
        }
        if (json) return terminal.json({ ran })
        terminal.say(ran.length > 0 ? `ran ${ran.join(', ')}` : 'the database is up to date')
      }),
    )
}
