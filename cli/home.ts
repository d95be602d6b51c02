import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { inspectHome, removeHome } from '../db/embedded.ts'
import { removeBrowserFolder } from './browser-folder.ts'
import { action } from './command.ts'
import { PASSWORD_FILES } from './connect.ts'
import { homeOf } from './store.ts'

/** What other verbs keep in the home, beside the database. */
const KEPT_BESIDE = ['archive', 'browser', 'unreadable', ...PASSWORD_FILES]

/** `home`: where the embedded server and everything it holds live, and how to be rid of them. */
export function registerHome(root: Command): void {
  const home = root.command('home').description('show where the embedded database lives')
  home.addHelpText('after', '\nExamples:\n  callboard home\n  callboard home rm --yes')
  home.action(
    action(async ({ settings, terminal, json }) => {
      const report = inspectHome({ home: homeOf(settings), state: resolve(settings.state) })
      if (json) return terminal.json(report)
      terminal.table(
        ['what', 'value'],
        Object.entries(report).map(([name, value]) => [name, String(value ?? '-')]),
      )
    }),
  )
  home
    .command('rm')
    .description('remove the embedded database and all it holds')
    .option('--yes', 'do not ask twice: without it, only says what would go')
    .addHelpText('after', '\nExample:\n  callboard home rm --yes')
    .action(
      action(async ({ settings, terminal }, options: { yes?: true }) => {
        const path = homeOf(settings)
        if (!existsSync(path)) return terminal.say(`${path} does not exist: nothing to remove`)
        if (!options.yes) {
          return terminal.say(`this would remove ${path} and its database for good; say so with --yes`)
        }
        await removeHome({ home: path, also: KEPT_BESIDE })
        removeBrowserFolder(settings)
        terminal.say(`removed ${path}`)
      }),
    )
}
