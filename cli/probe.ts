import type { Command } from 'commander'
import { CrawlError } from '../crawlers/errors.ts'
import type { HostState } from '../crawlers/host-state.ts'
import type { Fetch } from '../crawlers/page.ts'
import { fillOf, sampleSource } from '../crawlers/sample.ts'
import { postgresHostState } from '../db/host-state.ts'
import type { RawPosting } from '../pipeline/posting.ts'
import { budgetsOf } from '../workers/source-budgets.ts'
import { action, type Invocation } from './command.ts'
import { missingCredential } from './credentials.ts'
import { CommandError } from './exit-codes.ts'
import { findTarget, type ProbeTarget } from './probe/target.ts'
import { type RobotsReport, robotsInWords, robotsReport } from './robots-report.ts'
import { withStore } from './store.ts'
import { openWeb } from './web.ts'

/** `probe`: is there a board, may it be read, and does it answer as its adapter expects? */
export function registerProbe(root: Command): void {
  root
    .command('probe')
    .description(
      'ask one board politely, once: robots.txt, answer, postings, expected fields; stores no posting',
    )
    .argument(
      '<source|address|adapter>',
      'a configured source, the address of a board, or an adapter with params',
    )
    .argument('[param=value...]')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard probe greenhouse:airbnb\n  callboard probe https://jobs.lever.co/acme\n  callboard probe greenhouse board=acme',
    )
    .action(action(probe))
}

export interface ProbeReport extends Omit<ProbeTarget, 'adapter' | 'adapterId' | 'budget'> {
  adapter: string
  robots: RobotsReport
  readable: boolean
  /** HTTP status of the list; null when it was not answered. */
  status: number | null
  /** Postings on the first page that shows any. */
  found: number
  /** More pages follow. */
  leadsOn: boolean
  rejected: number
  /** Share of postings with each field that the adapter expects, 0 to 1. */
  fill: Record<string, number>
  /** Employers that the board names, most frequent first; a foreign name means a foreign board. */
  companies: string[]
  error: { kind: string; message: string } | null
}

async function probe(invocation: Invocation, what: string, pairs: string[]): Promise<void> {
  const { settings, terminal, json, signal } = invocation
  const target = await findTarget(settings, what, pairs)
  if (target.access === 'import-only' || target.access === 'gone')
    throw new CommandError('source', `${target.name} is ${target.access}, never fetched: ${target.why}`)
  const missing = missingCredential(target.adapter, settings)
  if (missing !== null) throw new CommandError('settings', `${target.name} ${missing}`)
  // The store's memory of hosts: a probe beside running workers keeps their distance.
  const report = await withStore(invocation, async ({ db }) => {
    const hostState = postgresHostState(db)
    const web = await openWeb(invocation, hostState)
    return probeTarget(target, web.fetch, hostState, signal).finally(() => web.close())
  })
  if (json) terminal.json(report)
  else for (const line of linesOf(report)) terminal.data(line)
  if (report.error !== null) throw new CommandError('source', `${report.name}: ${report.error.message}`)
}

/** Reads the first list and no details, and says what came. Only the signal's reason is thrown. */
export async function probeTarget(
  { adapterId, adapter, budget, ...target }: ProbeTarget,
  fetch: Fetch,
  hostState: Pick<HostState, 'robots'>,
  signal?: AbortSignal,
): Promise<ProbeReport> {
  const address = adapter.start(target.params)[0]!.url
  const about = { ...target, adapter: adapterId }
  try {
    const sample = await sampleSource(adapter, target.params, {
      fetch,
      details: 0,
      budgets: budgetsOf({ adapter: adapterId, ...budget }, adapter),
      ...(signal === undefined ? {} : { signal }),
    })
    return {
      ...about,
      robots: await robotsReport(hostState, address, null),
      readable: true,
      status: sample.pages.at(-1)?.status ?? null,
      found: sample.found,
      leadsOn: sample.leadsOn,
      rejected: sample.rejected.length,
      fill: fillOf(adapter, sample),
      companies: companiesOf([...sample.postings, ...sample.rows]),
      error: null,
    }
  } catch (error) {
    if (!(error instanceof CrawlError)) throw error
    return {
      ...about,
      robots: await robotsReport(hostState, address, error),
      readable: false,
      status: null,
      found: 0,
      leadsOn: false,
      rejected: 0,
      fill: {},
      companies: [],
      error: { kind: error.name, message: error.message },
    }
  }
}

function companiesOf(postings: readonly RawPosting[]): string[] {
  const counts = new Map<string, number>()
  for (const { company } of postings)
    if (company !== undefined) counts.set(company, (counts.get(company) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([company]) => company)
}

function linesOf(report: ProbeReport): string[] {
  const fill = Object.entries(report.fill).map(([field, share]) => `${field} ${Math.round(share * 100)} %`)
  return [
    `${report.name} on ${report.platform}`,
    `verdict    ${report.access}: ${report.why}`,
    `robots.txt ${robotsInWords(report.robots)}`,
    `answer     ${report.error === null ? report.status : `${report.error.kind}: ${report.error.message}`}`,
    ...(report.readable
      ? [
          `postings   ${report.found}${report.leadsOn ? ' on the first page, more follow' : ''}` +
            (report.rejected > 0 ? `, ${report.rejected} rejected` : ''),
          `fields     ${fill.join(', ') || 'nothing to judge'}`,
          `employers  ${report.companies.join(', ') || 'none named'}`,
        ]
      : []),
  ]
}
