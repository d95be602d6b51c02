import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { Report } from '../demo/compare.ts'
import { openFeed } from '../feed/server.ts'
import { action, type Invocation } from './command.ts'
import { questionsPage } from './demo/answers.ts'
import { printReport } from './demo/report.ts'
import { openDemoStore } from './demo/store.ts'
import { liveThrough } from './demo/week.ts'
import { CommandError } from './exit-codes.ts'
import { untilAborted } from './until-aborted.ts'

/** `demo`: the whole main job on local boards, held against the truth they were made from. */
export function registerDemo(root: Command): void {
  root
    .command('demo')
    .description('crawl seven simulated days of local boards, compare with the truth, serve the result')
    .option('--once', 'exit after the comparison instead of serving feed and pages')
    .addOption(new Option('--seed <word>', 'another world').default('callboard'))
    .option('--questions <file>', 'write what analysts ask to a file, with queries and answers')
    .addHelpText('after', '\nExamples:\n  npm run demo\n  npm run demo -- --once')
    .action(action(demo))
}

interface Options {
  once?: true
  seed: string
  questions?: string
}

async function demo(invocation: Invocation, options: Options): Promise<void> {
  const { terminal, json, signal } = invocation
  const own = ownSettings(invocation)
  const store = await openDemoStore(own)
  try {
    const startedAt = performance.now()
    const { report, answers } = await liveThrough(own, store, options.seed)
    const seconds = (performance.now() - startedAt) / 1000
    if (options.questions !== undefined) writeFileSync(options.questions, questionsPage(answers))
    if (json)
      terminal.json({
        ok: report.ok,
        seconds,
        checks: report.checks,
        joins: report.joins,
        labels: report.labels,
      })
    else printReport(terminal, report, seconds)
    if (!options.once) await serve(own, store.db)
    if (!report.ok && !signal.aborted) throw new CommandError('findings', wrongOnes(report))
  } finally {
    await store.close()
  }
}

/** The demo needs no server of anybody: always the embedded Postgres, with the queue in it. */
function ownSettings(invocation: Invocation): Invocation {
  const { databaseUrl: _database, redisUrl: _redis, ...settings } = invocation.settings
  // Each walk and batch would log a line; the table at the end says it better.
  return {
    ...invocation,
    settings: { ...settings, logLevel: settings.logLevel === 'info' ? 'warn' : settings.logLevel },
  }
}

async function serve(
  { settings, terminal, signal }: Invocation,
  db: Parameters<typeof openFeed>[0]['db'],
): Promise<void> {
  const { httpHost: host, httpPort } = settings
  let feed: Awaited<ReturnType<typeof openFeed>>
  try {
    feed = await openFeed({ db, host, port: httpPort })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    // A second demo on this machine takes any other port.
    feed = await openFeed({ db, host, port: 0 })
  }
  terminal.say(`Feed and pages on ${feed.url} (Ctrl-C ends)`)
  await untilAborted(signal)
  await feed.close()
}

function wrongOnes(report: Report): string {
  const wrong = report.checks.filter(({ ok }) => !ok)
  return `${wrong.length} of ${report.checks.length} checks differ from the truth: ${wrong.map(({ what }) => what).join('; ')}`
}
