import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, type Command } from 'commander'
import { addressAs, opensWith, setRolePassword } from '../db/role.ts'
import { ROLES } from '../db/roles.ts'
import { action, type Invocation } from './command.ts'
import { requireRole } from './require-role.ts'
import { homeOf, type Store, withStore } from './store.ts'
import { untilAborted } from './until-aborted.ts'

const WHO = Object.keys(ROLES) as (keyof typeof ROLES)[]

/** In the home: the passwords of the roles. */
export const PASSWORD_FILES = WHO.map(passwordFile)

function passwordFile(who: string): string {
  return `${who}-password`
}

interface Options {
  renew?: true
  keep?: true
}

/** `connect`: an address with a role of the database that can do one thing, for SQL tools and for processes. */
export function registerConnect(root: Command): void {
  root
    .command('connect')
    .description('print an address of the database with a role that can do one thing')
    .addArgument(
      new Argument('<who>', WHO.map((who) => `${who}: ${ROLES[who].what}`).join('; ')).choices(WHO),
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
  callboard connect analyst --keep
  FEED_DATABASE_URL="$(callboard connect feed)" callboard start`,
    )
    .action(
      action((invocation, who: keyof typeof ROLES, options: Options) =>
        withStore(invocation, (store) => connectAs(invocation, store, who, options)),
      ),
    )
}

async function connectAs(
  invocation: Invocation,
  store: Store,
  who: keyof typeof ROLES,
  options: Options,
): Promise<void> {
  const { settings, terminal, json, signal } = invocation
  const role = ROLES[who]
  await requireRole(store.db, role)
  const path = join(homeOf(settings), passwordFile(who))
  const kept = options.renew ? null : readPassword(path)
  const fits = kept !== null && (await opensWith(addressAs(store.url, role, kept)))
  const password = fits ? kept : randomBytes(18).toString('base64url')
  if (!fits) {
    await setRolePassword(store.db, role, password)
    mkdirSync(homeOf(settings), { recursive: true })
    writeFileSync(path, password, { mode: 0o600 })
  }
  const url = addressAs(store.url, role, password)
  if (json) terminal.json({ url })
  else terminal.data(url)
  if (!options.keep) return
  terminal.say('the database runs until Ctrl-C')
  await untilAborted(signal)
}

function readPassword(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}
