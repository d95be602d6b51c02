import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import type { Database } from '../db/connect.ts'
import { lastLineOf } from './crawl/processes.ts'
import { fillJobs } from './feed/fill.ts'
import { analystLatencies, feedLatencies } from './scale/latencies.ts'
import { storeNew } from './scale/new-postings.ts'
import { withScratchDatabase } from './scratch-database.ts'

const SIZES = [10_000, 100_000]
const LARGEST = 1_000_000
/** So many go through the posting worker; a larger store holds their rows several times over. */
const STORED = 4_000
/** Public jobs that so many advertisements of the bench are: the store is filled until it has as many. */
const JOBS_PER_POSTING = 0.846
const NEW = 500

/**
 * What a new posting costs, and how long feed and analysts wait, as the store grows: 10^4 and 10^5 postings, 10^6 too with
 * `--full`. `npm run --silent bench -- scale [--full | --sizes N,N] [--seconds PER-CASE] --json`
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: 'boolean' },
      sizes: { type: 'string' },
      seconds: { type: 'string', default: '2' },
      json: { type: 'boolean' },
    },
  })
  const sizes = values.sizes?.split(',').map(Number) ?? (values.full ? [...SIZES, LARGEST] : SIZES)
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < STORED))
    throw new Error(`--sizes takes numbers from ${STORED} on`)
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  if (sizes.length === 1) {
    const found = await withScratchDatabase((db, url) =>
      measure(db, url, sizes[0]!, Number(values.seconds), say),
    )
    process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
    return
  }
  const measured = []
  for (const size of sizes) measured.push(await measureApart(size, values.seconds))
  const [first, last] = [measured[0]!, measured.at(-1)!]
  const found = {
    sizes: measured,
    cpuGrowth: Number((last.newPosting.cpuMsEach / first.newPosting.cpuMsEach).toFixed(2)),
  }
  process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
}

/** Each size in a process of its own: what filling one store leaves in memory is no part of the next. */
async function measureApart(size: number, seconds: string): Promise<Awaited<ReturnType<typeof measure>>> {
  const args = [process.argv[1]!, 'scale', '--sizes', String(size), '--seconds', seconds, '--json']
  const found = await lastLineOf<Awaited<ReturnType<typeof measure>>>([process.execPath, ...args])
  process.stderr.write(`${JSON.stringify(found)}\n`)
  return found
}

async function measure(
  db: Database,
  url: string,
  size: number,
  seconds: number,
  say: (line: string) => void,
) {
  await fillJobs(db, { wanted: Math.round(size * JOBS_PER_POSTING), stored: STORED }, say)
  const { rows } = await sql<{ postings: number; jobs: number }>`
    select (select count(*)::int from store.posting) as postings, (select count(*)::int from store.job) as jobs`.execute(
    db,
  )
  const newPosting = await storeNew(db, STORED, NEW)
  const feed = await feedLatencies(db, url, seconds)
  const analysts = await analystLatencies(db)
  return { ...rows[0]!, newPosting, feed, analysts }
}
