import type { Command } from 'commander'
import { CrawlError } from '../crawlers/errors.ts'
import { adapters } from '../crawlers/registry.ts'
import { sampleSource } from '../crawlers/sample.ts'
import { postgresHostState } from '../db/host-state.ts'
import { lastRuns, storedFills, usualYields } from '../db/source-yield.ts'
import { listSources, refusal, type Source } from '../db/sources.ts'
import { isWorthReading } from '../pipeline/worth-reading.ts'
import { budgetsOf } from '../workers/source-budgets.ts'
import { type Contract, judgeFailure, judgeSample, judgeStored } from './check/contract.ts'
import { action, type Invocation } from './command.ts'
import { syncSources } from './configured.ts'
import { lackingCredential } from './credentials.ts'
import { CommandError } from './exit-codes.ts'
import { noSuchSource } from './known-source.ts'
import { type Store, withStore } from './store.ts'
import { openWeb } from './web.ts'

const DETAILS = 3

/** `check`: does a source still give what its adapter promises? */
export function registerCheck(root: Command): void {
  root
    .command('check')
    .description(
      'hold sources against their contract: enough postings, with the expected fields; stores none',
    )
    .argument('[source]', 'by default all that may be crawled')
    .option('--stored', 'judge by the runs and postings in the store, and ask nobody')
    .addHelpText(
      'after',
      `
Reads the first list page and up to ${DETAILS} details of each source through the polite fetcher.

Examples:
  callboard check greenhouse:airbnb
  callboard check --stored --json | jq '.contracts[] | select(.ok | not)'`,
    )
    .action(action(check))
}

async function check(
  invocation: Invocation,
  name: string | undefined,
  options: { stored?: true },
): Promise<void> {
  const { terminal, json } = invocation
  const contracts = await withStore(invocation, async (store) => {
    await syncSources(store.db, invocation.settings)
    const chosen = await choose(invocation, store, name)
    return options.stored ? checkStored(store, chosen) : checkLive(invocation, store, chosen)
  })
  if (json) terminal.json({ contracts })
  else
    terminal.table(
      ['source', '', 'found', 'at least', 'fields', 'problems'],
      contracts.map(({ id, ok, found, atLeast, fill, problems }) => [
        id,
        ok === null ? 'not reached' : ok ? 'ok' : 'BROKEN',
        found ?? '-',
        atLeast,
        Object.entries(fill)
          .map(([field, share]) => `${field} ${Math.round(share * 100)} %`)
          .join(', '),
        problems.join('; '),
      ]),
    )
  const broken = contracts.filter(({ ok }) => ok === false)
  if (broken.length > 0)
    throw new CommandError('findings', `${broken.length} of ${contracts.length} sources break their contract`)
  const unreached = contracts.filter(({ ok }) => ok === null)
  if (unreached.length > 0)
    throw new CommandError(
      'source',
      `${unreached.length} of ${contracts.length} sources could not be reached, so nothing is known of them`,
    )
}

/** One source by name, or all that may be crawled from here. */
async function choose(invocation: Invocation, store: Store, name: string | undefined): Promise<Source[]> {
  const lacking = await lackingCredential(invocation)
  const sources = await listSources(store.db)
  const refused = (source: Source) => refusal(source) ?? lacking(source)
  if (name === undefined) return sources.filter((source) => refused(source) === null)
  const source = sources.find(({ id }) => id === name)
  if (source === undefined) throw noSuchSource(name)
  const reason = refused(source)
  if (reason !== null) throw new CommandError('source', `${name}: ${reason}`)
  return [source]
}

async function checkLive(invocation: Invocation, { db }: Store, sources: Source[]): Promise<Contract[]> {
  const { terminal, signal } = invocation
  const all = await adapters()
  const usual = await usualYields(db)
  const web = await openWeb(invocation, postgresHostState(db))
  const contracts: Contract[] = []
  try {
    // One after the other: a check is never urgent enough to press many hosts at once.
    for (const source of sources) {
      signal.throwIfAborted()
      terminal.progress(`${contracts.length + 1} of ${sources.length}: ${source.id}`)
      const adapter = all.get(source.adapter)
      if (adapter === undefined) continue
      const budgets = budgetsOf(source, adapter)
      const reading = { fetch: web.fetch, details: DETAILS, wanted: isWorthReading, budgets, signal }
      const usually = usual.get(source.id) ?? null
      try {
        const sample = await sampleSource(adapter, source.params, reading)
        contracts.push(judgeSample(source.id, adapter, sample, usually))
      } catch (error) {
        if (!(error instanceof CrawlError)) throw error
        contracts.push(judgeFailure(source.id, usually, error))
      }
    }
  } finally {
    await web.close()
  }
  return contracts
}

async function checkStored({ db }: Store, sources: Source[]): Promise<Contract[]> {
  const all = await adapters()
  const [runs, usual, fills] = [await lastRuns(db), await usualYields(db), await storedFills(db)]
  return sources.flatMap((source) => {
    const adapter = all.get(source.adapter)
    if (adapter === undefined) return []
    const stored = { run: runs.get(source.id) ?? null, fill: fills.get(source.id) ?? null }
    return [judgeStored(source.id, adapter, stored, usual.get(source.id) ?? null)]
  })
}
