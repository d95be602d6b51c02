import { resolve } from 'node:path'
import type { Command } from 'commander'
import { listSettings } from '../config/settings.ts'
import { browserAccounts } from '../crawlers/render/account.ts'
import { findChromium } from '../crawlers/render/find-chromium.ts'
import { inspectHome } from '../db/embedded.ts'
import { hasRole, roleSql } from '../db/role.ts'
import { ROLES } from '../db/roles.ts'
import { browserFolder } from './browser-folder.ts'
import { action, type Invocation } from './command.ts'
import { configuredSources } from './configured.ts'
import { inGib, requireRoom, roomAt } from './disk.ts'
import { CommandError } from './exit-codes.ts'
import { withQueues } from './queue-options.ts'
import { homeOf, withStore } from './store.ts'

interface Check {
  what: string
  ok: boolean
  found: string
}

/** `doctor`: what this machine and these settings lack, before a run finds out. */
export function registerDoctor(root: Command): void {
  root
    .command('doctor')
    .description('check settings, database, queue, browser, disk and sources')
    .option('--settings', 'list every setting with its default instead')
    .addHelpText('after', '\nExamples:\n  callboard doctor\n  callboard doctor --settings')
    .action(
      action(async (invocation, options: { settings?: true }) => {
        const { terminal, json } = invocation
        if (options.settings) {
          const lines = listSettings()
          if (json) return terminal.json(lines)
          return terminal.table(
            ['setting', 'default', 'what for'],
            lines.map(({ env, default: value, help }) => [env, value, help]),
          )
        }
        const checks: Check[] = []
        for (const check of CHECKS) checks.push(await settle(check.what, () => check.find(invocation)))
        if (json) terminal.json({ checks })
        else
          terminal.table(
            ['check', '', 'found'],
            checks.map(({ what, ok, found }) => [what, ok ? 'ok' : 'WRONG', found]),
          )
        const wrong = checks.filter((check) => !check.ok)
        if (wrong.length > 0)
          throw new CommandError('findings', `${wrong.length} of ${checks.length} checks failed`)
      }),
    )
}

/** Each finds a sentence, or throws with what to do. */
const CHECKS: { what: string; find: (invocation: Invocation) => Promise<string> }[] = [
  { what: 'Node', find: async () => process.version },
  { what: 'contact', find: contact },
  { what: 'database', find: database },
  { what: 'roles', find: roles },
  { what: 'queue', find: queue },
  { what: 'browser', find: browser },
  { what: 'disk', find: disk },
  {
    what: 'sources',
    find: async ({ settings }) => `${(await configuredSources(settings)).length} configured`,
  },
]

async function settle(what: string, find: () => Promise<string>): Promise<Check> {
  try {
    return { what, ok: true, found: await find() }
  } catch (error) {
    return { what, ok: false, found: (error as Error).message }
  }
}

async function contact({ settings }: Invocation): Promise<string> {
  if (settings.contact === undefined)
    throw new Error('set CALLBOARD_CONTACT to a mail address or page: nothing is crawled without it')
  return settings.contact
}

async function database(invocation: Invocation): Promise<string> {
  const { settings } = invocation
  await withStore(invocation, async () => {})
  if (settings.databaseUrl) return 'DATABASE_URL answers and its schema is this one'
  const { folder, staged } = inspectHome({ home: homeOf(settings), state: resolve(settings.state) })
  return `embedded, in ${folder}${staged ? ' (the home is closed to the server’s account)' : ''}`
}

async function roles(invocation: Invocation): Promise<string> {
  return withStore(invocation, async ({ db }) => {
    const there: string[] = []
    const lacking: string[] = []
    for (const [who, role] of Object.entries(ROLES)) {
      if (await hasRole(db, role)) there.push(who)
      else
        lacking.push(`no role for ${who}; an administrator makes one in this database with\n${roleSql(role)}`)
    }
    if (there.length > 0) lacking.unshift(`callboard connect ${there.join(', ')}`)
    return lacking.join('\n')
  })
}

async function queue(invocation: Invocation): Promise<string> {
  const { settings } = invocation
  const { crawl, postings } = await withStore(invocation, (store) =>
    withQueues(settings, store, (queues) => queues.counts()),
  )
  const where = settings.redisUrl ? 'Redis' : 'Postgres'
  return `${where}, ${crawl.waiting + postings.waiting} waiting, ${crawl.failed + postings.failed} dead`
}

async function browser({ settings }: Invocation): Promise<string> {
  const folder = browserFolder(settings)
  for (const account of browserAccounts()) {
    const found = await findChromium({ chromiumPath: settings.chromiumPath, folder, account })
    if (found !== null)
      return `${found.path} (${found.from})${account.canSandbox ? '' : ', unsandboxed: only the demo is rendered'}`
  }
  throw new Error(
    'no Chromium found: set CHROMIUM_PATH, or install one; boards that need a browser are refused until then',
  )
}

async function disk({ settings }: Invocation): Promise<string> {
  await requireRoom(settings)
  const home = homeOf(settings)
  return `${inGib((await roomAt(home)).free)} free beside ${home}`
}
