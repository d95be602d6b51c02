import { basename } from 'node:path'
import type { Command } from 'commander'
import { BLS_KEY } from '../crawlers/bls.ts'
import { CrawlError } from '../crawlers/errors.ts'
import { postgresHostState } from '../db/host-state.ts'
import { listWages, saveWages } from '../db/wages.ts'
import type { Wage } from '../pipeline/wage.ts'
import { readWageRow } from '../pipeline/wage-row.ts'
import { refreshWages, wagesFreshUntil } from '../workers/refresh-wages.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { fileKind } from './import/file-kind.ts'
import { readJsonLines } from './json-lines.ts'
import { ensureWages } from './shipped-wages.ts'
import { withStore } from './store.ts'
import { openWeb, requireContact } from './web.ts'

/** `wages`: official wages per occupation, to set advertised pay beside. */
export function registerWages(root: Command): void {
  const wages = root
    .command('wages')
    .description('official wages per occupation (US Bureau of Labor Statistics)')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard wages list --soc 43-4051\n  callboard wages refresh\n  callboard wages import oews-2024.jsonl',
    )
  wages
    .command('list')
    .description('the newest figures of each occupation and industry')
    .option('--soc <code>', 'one occupation, as 43-4051; all its years')
    .action(action(list))
  wages
    .command('refresh')
    .description('ask the Bureau for the newest figures; once in 30 days at most, a key is not needed')
    .option('--force', 'also when the figures are fresh')
    .action(action(refresh))
  wages
    .command('import')
    .description('take in rows of the yearly tables, one JSON object a line')
    .argument('<file>')
    .action(action(importFile))
}

async function list(invocation: Invocation, { soc }: { soc?: string }): Promise<void> {
  const { terminal, json } = invocation
  await withStore(invocation, async ({ db }) => {
    await ensureWages(db)
    const found = await listWages(db, soc === undefined ? { latest: true } : { soc })
    if (json) return terminal.json({ wages: found })
    if (found.length === 0)
      throw new CommandError(
        'usage',
        `no figures of an occupation ${soc}: write the code of SOC 2018 as 43-4051; wages list shows all`,
      )
    const shown = (figure: number | null) => figure ?? '-'
    terminal.table(
      ['occupation', 'industry', 'year', 'employed', 'p10', 'p25', 'median', 'p75', 'p90', 'mean'],
      found.map((wage) => [
        `${wage.soc} ${wage.title ?? ''}`.trim(),
        wage.industry_title ?? (wage.industry === '000000' ? 'all' : wage.industry),
        wage.year,
        shown(wage.employment),
        shown(wage.hourly_p10),
        shown(wage.hourly_p25),
        shown(wage.hourly_median),
        shown(wage.hourly_p75),
        shown(wage.hourly_p90),
        shown(wage.hourly_mean),
      ]),
    )
    for (const source of new Set(found.map((wage) => wage.source))) terminal.say(`Source: ${source}`)
  })
}

async function refresh(invocation: Invocation, { force = false }: { force?: boolean }): Promise<void> {
  const { settings, terminal, json, signal } = invocation
  requireContact(settings)
  await withStore(invocation, async ({ db }) => {
    const at = new Date()
    const freshUntil = force ? null : await wagesFreshUntil(db, at)
    if (freshUntil !== null) {
      const until = freshUntil.toISOString().slice(0, 10)
      if (json) return terminal.json({ freshUntil: until })
      return terminal.say(
        `fetched within the last 30 days; the Bureau publishes once a year. Again from ${until}, or with --force`,
      )
    }
    await ensureWages(db)
    const web = await openWeb(invocation, postgresHostState(db))
    try {
      const keyed = Boolean(settings.secrets[BLS_KEY])
      const done = await refreshWages({ db, fetch: web.fetch, keyed, at, signal })
      if (json) return terminal.json(done)
      terminal.say(
        `${done.read} wages of ${done.year ?? 'no year'} in ${done.requests} requests; ${done.stored} new or changed, ${done.rejected} rejected`,
      )
    } catch (error) {
      if (error instanceof CrawlError) throw new CommandError('source', error.message, { cause: error })
      throw error
    } finally {
      await web.close()
    }
  })
}

async function importFile(invocation: Invocation, path: string): Promise<void> {
  const { terminal, json } = invocation
  const wages: Wage[] = []
  const rejected = new Map<string, number>()
  const { gzipped } = await fileKind(path)
  for await (const line of readJsonLines(path, gzipped)) {
    const row = line.ok ? readWageRow(line.value) : { ok: false as const, reason: 'not-json' }
    if (row.ok) wages.push(row.wage)
    else rejected.set(row.reason, (rejected.get(row.reason) ?? 0) + 1)
  }
  if (wages.length === 0)
    throw new CommandError('input', `${basename(path)} holds no wage: ${summary(rejected) || 'it is empty'}`)
  await withStore(invocation, async ({ db }) => {
    await ensureWages(db)
    const stored = await saveWages(db, wages)
    if (json) return terminal.json({ read: wages.length, stored, rejected: Object.fromEntries(rejected) })
    const refused = rejected.size === 0 ? '' : `; rejected: ${summary(rejected)}`
    terminal.say(`${wages.length} wages read, ${stored} new or changed${refused}`)
  })
}

function summary(rejected: ReadonlyMap<string, number>): string {
  return [...rejected].map(([reason, count]) => `${count} ${reason}`).join(', ')
}
