import type { Command } from 'commander'
import { backup } from '../db/backup.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { withDatabase } from './store.ts'
import { VERSION } from './version.ts'

/** `backup`: everything that Callboard holds, as of one moment, in one file. */
export function registerBackup(root: Command): void {
  root
    .command('backup')
    .description('write the whole store, as of one moment, to one file; others may be at work meanwhile')
    .argument(
      '<file>',
      'by convention *.tar.gz; an older one of that name is replaced once the new one is whole',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  callboard backup /backups/callboard.tar.gz\n  callboard backup "callboard-$(date +%F).tar.gz" --json',
    )
    .action(action(writeBackup))
}

async function writeBackup(invocation: Invocation, file: string): Promise<void> {
  const { terminal, json, signal } = invocation
  const written = await withDatabase(invocation, (url) =>
    backup(url, file, { callboard: VERSION, signal }),
  ).catch((error: unknown) => {
    const { code, syscall, message } = error as NodeJS.ErrnoException
    if (syscall === undefined || code === 'ECONNREFUSED') throw error
    throw new CommandError('input', `${file} cannot be written (${message})`, { cause: error })
  })
  if (json) return terminal.json({ file, ...written })
  const { rows, bytes, schema, sha256 } = written
  const total = Object.values(rows).reduce((sum, n) => sum + n, 0)
  terminal.say(
    `${file}: ${total} rows of ${Object.keys(rows).length} tables, schema ${schema}, ${bytes} bytes`,
  )
  terminal.say(`sha256 ${sha256}`)
}
