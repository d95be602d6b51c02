import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { connect, type Database } from '../db/connect.ts'
import { refreshViews } from '../db/refresh.ts'
import { fillJobs } from './feed/fill.ts'
import { cpuMs } from './refresh/cpu.ts'
import { spreadYears } from './refresh/days.ts'
import { timeQuestions } from './refresh/questions.ts'
import { watchWriters } from './refresh/writers.ts'
import { withScratchDatabase } from './scratch-database.ts'

/** So many advertisements go through the posting worker; the rest are their rows under other names. */
const MOST_STORED = 4_000

interface Refresh {
  jobs: number
  ms: number
  /** What the server computed for it, in all lanes. Null where the system does not tell (elsewhere than Linux, or on another host). */
  cpuMs: number | null
  /** The longest time that a writing transaction of the refresh was open: so long the change feed stood still. */
  longestWriterMs: number
}

/**
 * What keeping the facts of analysts up to date costs, and what their questions cost then: a first refresh, one of every
 * job, one after no change and one after 1 % changed; then the slowest questions of docs/questions.md and views.
 * `npm run --silent bench -- refresh [--jobs N] [--lanes N] --json`
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      jobs: { type: 'string', default: '5000' },
      lanes: { type: 'string', default: '2' },
      json: { type: 'boolean' },
    },
  })
  if (!/^[1-9]\d{0,7}$/.test(values.jobs)) throw new Error(`--jobs ${values.jobs} is not a number above 0`)
  if (!/^[1-8]$/.test(values.lanes)) throw new Error(`--lanes ${values.lanes} is not a number from 1 to 8`)
  const wanted = Number(values.jobs)
  const lanes = Number(values.lanes)
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  await withScratchDatabase(async (db, url) => {
    await fillJobs(db, { wanted, stored: Math.min(wanted, MOST_STORED) }, say)
    await spreadYears(db)
    const pool = connect(url, {
      applicationName: 'callboard bench refresh',
      max: lanes,
      statementTimeoutMs: 0,
    })
    try {
      const measured = async (name: string, all = false) => {
        const found = await measure(db, pool, { all, lanes })
        say(`${name}: ${JSON.stringify(found)}`)
        return found
      }
      const first = await measured('first')
      const everyJob = await measured('every job', true)
      const noChange = await measured('no change')
      await sql`update store.merge set spells = spells + 1 where abs(hashtext(job_id)) % 100 = 0`.execute(db)
      const onePercent = await measured('1 % changed')
      await sql`vacuum analyze`.execute(db)
      const questions = await timeQuestions(db, say)
      const found = { first, everyJob, noChange, onePercent, ...questions }
      process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
    } finally {
      await pool.destroy()
    }
  })
}

async function measure(db: Database, pool: Database, how: { all: boolean; lanes: number }): Promise<Refresh> {
  const pids = await openAll(pool, how.lanes)
  const before = sumOf(pids.map(cpuMs))
  const watch = watchWriters(db, pids)
  const [refreshed] = await refreshViews(pool, how)
  const longestWriterMs = await watch.stop()
  const after = sumOf(pids.map(cpuMs))
  return {
    jobs: refreshed!.jobs,
    ms: refreshed!.tookMs,
    cpuMs: before === null || after === null ? null : after - before,
    longestWriterMs,
  }
}

/** Opens every connection that a pool may have, and says which processes of the server answer them. */
async function openAll(pool: Database, count: number): Promise<number[]> {
  return pool.connection().execute(async (one) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one)
    return [rows[0]!.pid, ...(count > 1 ? await openAll(pool, count - 1) : [])]
  })
}

function sumOf(times: readonly (number | null)[]): number | null {
  return times.reduce((sum, ms) => (sum === null || ms === null ? null : sum + ms), 0)
}
