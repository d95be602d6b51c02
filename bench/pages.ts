import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { refreshViews } from '../db/refresh.ts'
import { fillJobs } from './feed/fill.ts'
import { measureBoard, measureOperators } from './pages/ask.ts'
import { writeRuns } from './pages/runs.ts'
import { spreadYears } from './refresh/days.ts'
import { withScratchDatabase } from './scratch-database.ts'

/** So many advertisements go through the posting worker; the rest are their rows under other names. */
const MOST_STORED = 4_000
/** What a page may take (docs/performance.md). */
const GOAL_MS = 200

/**
 * How long every page takes, first and again, in a store of many jobs: the board while all of them are open, then all
 * pages of a store kept for two years, in which most have closed.
 * `npm run --silent bench -- pages [--jobs N] [--asks N] --json`
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      jobs: { type: 'string', default: '200000' },
      asks: { type: 'string', default: '20' },
      json: { type: 'boolean' },
    },
  })
  const [jobs, asks] = [positive('jobs', values.jobs), positive('asks', values.asks)]
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  await withScratchDatabase(async (db, url) => {
    const filled = await fillJobs(db, { wanted: jobs, stored: Math.min(jobs, MOST_STORED) }, say)
    await writeRuns(db)
    const allOpen = await measureBoard(db, url, asks, say)
    await spreadYears(db)
    await refreshViews(db)
    await sql`vacuum analyze`.execute(db)
    const board = await measureBoard(db, url, asks, say)
    const pages = {
      ...board.pages,
      ...(await measureOperators(db, url, asks, say)),
    }
    const slow = Object.entries({ ...prefixed('all open: ', allOpen.pages), ...pages })
      .filter(([, { firstMs, p95Ms }]) => Math.max(firstMs, p95Ms) >= GOAL_MS)
      .map(([address]) => address)
    const { trendsMadeMs } = board
    const found = { jobs: filled, asks, trendsMadeMs, allOpen: allOpen.pages, pages, slow }
    process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
  })
}

function prefixed<T>(mark: string, found: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(found).map(([address, one]) => [mark + address, one]))
}

function positive(name: string, text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(`--${name} ${text} is not a number above 0`)
  return Number(text)
}
