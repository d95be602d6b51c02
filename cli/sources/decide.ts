import type { Command } from 'commander'
import type { Database } from '../../db/connect.ts'
import { acceptSource, pauseSource, resumeSource, type Source } from '../../db/sources.ts'
import { action, type Invocation } from '../command.ts'
import { syncSources } from '../configured.ts'
import { CommandError } from '../exit-codes.ts'
import { knownSource } from '../known-source.ts'
import { withStore } from '../store.ts'

/** @param isConfigured false for what only the store still knows: former sources, imports */
type Decide = (db: Database, source: Source, isConfigured: boolean) => Promise<string>

/** `sources accept`: the operator's word that opt-in sources may be crawled, kept with its reason. */
export function registerAccept(parent: Command): void {
  parent
    .command('accept')
    .description('put on record that opt-in sources may be crawled, and why')
    .argument('<source...>')
    .requiredOption('--reason <text>', 'what you know of terms and robots.txt; kept and shown')
    .addHelpText(
      'after',
      '\nExample:\n  callboard sources accept ashby:linear --reason "asked them by e-mail, 3 November"',
    )
    .action(
      action((invocation, ids: string[], { reason }: { reason: string }) =>
        decide(invocation, ids, async (db, { id, access, access_reason }) => {
          if (access !== 'opt-in')
            throw new CommandError('usage', `${id} is ${access}, which no word changes: ${access_reason}`)
          await acceptSource(db, id, reason, new Date())
          return 'accepted: crawled from the next schedule on'
        }),
      ),
    )
}

/** `pause`, also as `sources pause`: nothing is crawled until resumed; a walk under way ends by itself. */
export function registerPause(parent: Command): void {
  parent
    .command('pause')
    .description('stop crawling sources until resumed')
    .argument('<source...>')
    .option('--reason <text>', 'shown beside the source', 'by the operator')
    .addHelpText('after', '\nExample:\n  callboard pause greenhouse:airbnb --reason "asked by the employer"')
    .action(
      action((invocation, ids: string[], { reason }: { reason: string }) =>
        decide(invocation, ids, async (db, { id }) => {
          await pauseSource(db, id, reason, new Date())
          return `paused: ${reason}`
        }),
      ),
    )
}

/** `resume`, also as `sources resume`. */
export function registerResume(parent: Command): void {
  parent
    .command('resume')
    .description('crawl paused sources again')
    .argument('<source...>')
    .addHelpText('after', '\nExample:\n  callboard resume greenhouse:airbnb')
    .action(
      action((invocation, ids: string[]) =>
        decide(invocation, ids, async (db, { id, paused_at }, isConfigured) => {
          if (paused_at !== null && !isConfigured)
            throw new CommandError('usage', `${id} is no longer configured: put its entry back`)
          await resumeSource(db, id)
          return paused_at === null ? 'was not paused' : 'resumed'
        }),
      ),
    )
}

/** Decides about all of them or none: names and verdicts are checked within one transaction. */
async function decide(invocation: Invocation, ids: string[], one: Decide): Promise<void> {
  const { settings, terminal, json } = invocation
  return withStore(invocation, async (store) => {
    const configured = new Set((await syncSources(store.db, settings)).map(({ id }) => id))
    const said = await store.db.transaction().execute(async (trx) => {
      const lines: { id: string; now: string }[] = []
      for (const id of new Set(ids)) {
        lines.push({ id, now: await one(trx, await knownSource(trx, id), configured.has(id)) })
      }
      return lines
    })
    if (json) terminal.json({ sources: said })
    else for (const { id, now } of said) terminal.data(`${id} ${now}`)
  })
}
