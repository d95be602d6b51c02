import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { warmCaches } from './feed/copy-out.ts'
import { measureExports } from './feed/exports.ts'
import { fillJobs } from './feed/fill.ts'
import { measureRequests, requestPaths } from './feed/requests.ts'
import { startServer } from './feed/servers.ts'
import { withScratchDatabase } from './scratch-database.ts'

/** So many advertisements go through the posting worker; the rest are their rows under other names. */
const MOST_STORED = 4_000

/**
 * What the feed does in a store of many jobs: requests a second and their times beside a bare route that answers as
 * many bytes, and whole snapshots beside COPY, with the memory they take.
 * `npm run --silent bench -- feed [--jobs N] [--seconds PER-CASE] --json`
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      jobs: { type: 'string', default: '200000' },
      seconds: { type: 'string', default: '3' },
      json: { type: 'boolean' },
    },
  })
  const wanted = positive('jobs', values.jobs)
  const seconds = positive('seconds', values.seconds)
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  await withScratchDatabase(async (db, url) => {
    const startedAt = performance.now()
    const jobs = await fillJobs(db, { wanted, stored: Math.min(wanted, MOST_STORED) }, say)
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from public.jobs where state = 'open'`.execute(db)
    const { open } = rows[0]!
    say(`${jobs} jobs, ${open} of them open, in ${Math.round((performance.now() - startedAt) / 1000)} s`)
    await warmCaches(db)
    const bare = await startServer('bare')
    const feed = await startServer('feed', url)
    const paths = await requestPaths(db)
    const requests = await measureRequests(paths, { feed, bare, seconds }, say)
    await Promise.all([feed.stop(), bare.stop()])
    const exported = await measureExports(url, open, say)
    const found = { jobs, openJobs: open, atOnce: 8, requests, exports: exported }
    process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
  })
}

function positive(name: string, text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(`--${name} ${text} is not a number above 0`)
  return Number(text)
}
