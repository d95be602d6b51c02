import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'

/** Processor seconds, bytes of WAL and memory up to now: the difference of two is what lies between them. */
export interface Costs {
  /** Of this process and of the Postgres backends that serve it. */
  cpuSeconds: number
  nodeCpuSeconds: number
  walBytes: number
}

const TICKS_PER_SECOND = 100

/** What this process and the database's backends have spent so far. Backends are seen on Linux only. */
export async function costsOf(db: Database): Promise<Costs> {
  const { rows } = await sql<{ pids: number[]; wal: string }>`
    select (select array_agg(pid) from pg_stat_activity where datname = current_database()) as pids,
      pg_current_wal_insert_lsn() - '0/0' as wal`.execute(db)
  const { user, system } = process.cpuUsage()
  const nodeCpuSeconds = (user + system) / 1e6
  const backends = rows[0]!.pids.reduce((sum, pid) => sum + cpuSecondsOf(pid), 0)
  return { cpuSeconds: nodeCpuSeconds + backends, nodeCpuSeconds, walBytes: Number(rows[0]!.wal) }
}

function cpuSecondsOf(pid: number): number {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch (error) {
    // Another system, or a connection that its pool has just closed.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return 0
    throw error
  }
  // Fields after the name, which stands in brackets and may hold spaces: utime is the 12th, stime the 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}
