import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, type Command } from 'commander'
import { ANALYST, ANALYST_SQL, hasAnalyst, setAnalystPassword } from '../db/analyst.ts'
import { NoDatabase, withClient } from '../db/connect.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { homeOf, type Store, withStore } from './store.ts'
import { untilAborted } from './until-aborted.ts'

/** In the home: the password of the analysts' role. */
export const ANALYST_PASSWORD = 'analyst-password'

interface Options {
  renew?: true
  keep?: true
}

/** `connect analyst`: an address for any SQL tool, with a role that can only read what analysts may. */
export function registerConnect(root: Command): void {
  root
    .command('connect')
    .description('print an address for any SQL tool')
    .addArgument(
      new Argument('<who>', 'analyst: reads the schemas analytics and reference').choices(['analyst']),
    )
    .option('--renew', 'with a new password; the old one opens nothing any more')
    .option('--keep', 'keep the embedded database running until Ctrl-C')
    .addHelpText(
      'after',
      `
The embedded database answers only while a command of Callboard uses it: leave "callboard start" running, or add --keep.
What there is to read: docs/data-dictionary.md; questions with their queries: docs/questions.md.

Examples:
  callboard connect analyst
  psql "$(callboard connect analyst)" -c "select * from analytics.streams"
  callboard connect analyst --keep`,
    )
    .action(
      action((invocation, _who: string, options: Options) =>
        withStore(invocation, (store) => connectAnalyst(invocation, store, options)),
      ),
    )
}

async function connectAnalyst(invocation: Invocation, store: Store, options: Options): Promise<void> {
  const { settings, terminal, json, signal } = invocation
  if (!(await hasAnalyst(store.db)))
    throw new CommandError(
      'database',
      `this database has no role for analysts, and its user may make none: let an administrator run\n${ANALYST_SQL}`,
    )
  const home = homeOf(settings)
  const kept = options.renew ? null : readPassword(home)
  const fits = kept !== null && (await opens(addressOf(store.url, kept)))
  const password = fits ? kept : randomBytes(18).toString('base64url')
  if (!fits) {
    await setAnalystPassword(store.db, password)
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, ANALYST_PASSWORD), password, { mode: 0o600 })
  }
  const url = addressOf(store.url, password)
  if (json) terminal.json({ url })
  else terminal.data(url)
  if (!options.keep) return
  terminal.say('the database runs until Ctrl-C')
  await untilAborted(signal)
}

function readPassword(home: string): string | null {
  const path = join(home, ANALYST_PASSWORD)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}

function addressOf(url: string, password: string): string {
  const address = new URL(url)
  address.username = ANALYST
  address.password = password
  return address.href
}

/** False when the password is not the one of the role; it was renewed elsewhere. */
async function opens(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select 1'))
    return true
  } catch (error) {
    const { code } = ((error as NoDatabase).cause ?? {}) as { code?: string }
    if (error instanceof NoDatabase && code === '28P01') return false
    throw error
  }
}
