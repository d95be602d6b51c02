import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { multiply, storeAdverts } from './dedupe-scale/fill.ts'
import { measureLookups } from './dedupe-scale/lookups.ts'
import { measureSizes } from './dedupe-scale/sizes.ts'
import { withScratchDatabase } from './scratch-database.ts'

/** So many go through the posting worker; a larger store holds their rows several times over. */
const MOST_STORED = 5_000
const LOOKUPS = 2_000
/** From here on the indexes are built at the end. */
const MANY = 200_000

/**
 * What dedupe costs in a large store: bytes a Posting, bytes of labels a Job, milliseconds a candidate lookup.
 * `npm run --silent bench -- dedupe-scale --postings N [--stored M] --json`
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      postings: { type: 'string', default: '10000' },
      stored: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const count = wholeNumber(values.postings)
  const stored = Math.min(count, values.stored === undefined ? MOST_STORED : wholeNumber(values.stored))
  const say = (line: string) => values.json || process.stderr.write(`${line}\n`)
  await withScratchDatabase(async (db) => {
    const startedAt = performance.now()
    await storeAdverts(db, stored, (n) => say(`${n} stored`))
    const storedMs = performance.now() - startedAt
    const rebuild = count > MANY
    await multiply(db, stored, count, { rebuild, whole: !rebuild }, (n) => say(`${n} rows`))
    await sql`vacuum analyze`.execute(db)
    // A store that has grown over months has no gigabytes of fresh pages left to write while it is asked.
    await sql`checkpoint`.execute(db)
    const filledMs = performance.now() - startedAt
    const sizes = await measureSizes(db)
    const lookups = await measureLookups(db, Math.min(LOOKUPS, Math.floor(count / 4)))
    const { rows } = await sql<{ hot: number }>`select count(*)::int as hot from store.hot_key`.execute(db)
    const found = {
      ...sizes,
      ...lookups,
      hotKeys: rows[0]!.hot,
      storedByWorker: stored,
      indexesRebuilt: rebuild,
      storedPerSecond: Math.round((stored / storedMs) * 1000),
      fillSeconds: Math.round(filledMs / 1000),
    }
    process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
  })
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(`${text} is no number of postings`)
  return Number(text)
}
