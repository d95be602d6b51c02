import type { Command } from 'commander'
import type { Settings } from '../config/settings.ts'
import { checkServer, connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { addressAs, opensWith, setRolePassword } from '../db/role.ts'
import { ROLES } from '../db/roles.ts'
import { migrateQueues } from '../workers/queues.ts'
import { action } from './command.ts'
import { requireRole } from './require-role.ts'
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
          await givePasswords(settings.databaseUrl, settings)
        } else {
          // Opening the embedded store migrates it.
          await withStore(invocation, ({ url }) => givePasswords(url, settings))
        }
        if (json) return terminal.json({ ran })
        terminal.say(ran.length > 0 ? `ran ${ran.join(', ')}` : 'the database is up to date')
      }),
    )
}

/** Where no person is to run `connect`, as with containers, the passwords of the processes' roles come with the settings. */
async function givePasswords(url: string, { appPassword, feedPassword }: Settings): Promise<void> {
  const db = connect(url)
  try {
    for (const [role, password] of [
      [ROLES.app, appPassword],
      [ROLES.feed, feedPassword],
    ] as const) {
      if (password === undefined) continue
      await requireRole(db, role)
      if (!(await opensWith(addressAs(url, role, password)))) await setRolePassword(db, role, password)
    }
  } finally {
    await db.destroy()
  }
}
