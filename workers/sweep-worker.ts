import type { Database } from '../db/connect.ts'
import {
  absentFrom,
  agedBy,
  type Closable,
  calledGone,
  type Evidence,
  expiredBy,
  findClosable,
  listUnswept,
  lockClosable,
  markSwept,
  type SweepScope,
} from '../db/evidence.ts'
import { refreshJobs } from '../db/jobs.ts'
import { lockJoining } from '../db/joining-lock.ts'
import { closePostings } from '../db/postings.ts'
import { eraseWithdrawn } from './forget.ts'
import { retryDeadlock } from './retry-deadlock.ts'

/** Postings closed in one transaction: each also refreshes its Job, and no writer may stay open for 5 s. */
const CHUNK = 250

export interface SweepReport {
  /** Runs looked at for the first time. */
  runs: string[]
  /** Postings closed, by the evidence that closed them. */
  closed: { calledGone: number; absent: number; expired: number; aged: number }
  /** Of these, erased because their source has a duty to delete. */
  erased: number
}

export interface SweepOptions extends SweepScope {
  /** The clock for expiry and age: now, or the simulated day. */
  at: Date
  /** False leaves out what has to read every open posting of a source, or every closed one; default true. */
  isThorough?: boolean
}

/**
 * Closes what is provably gone, and nothing else: what sources called gone, what two complete runs did not show, what
 * has expired, and what a window source has not shown for too long. Suspicious, partial and late runs prove no absence
 * (`settleRun` decided that). May run in several processes at once and again after a crash: closed rows stay closed.
 */
export async function sweep(
  db: Database,
  { at, isThorough = true, ...scope }: SweepOptions,
): Promise<SweepReport> {
  const report: SweepReport = {
    runs: [],
    closed: { calledGone: 0, absent: 0, expired: 0, aged: 0 },
    erased: 0,
  }
  // Listed first: every posting of these runs is stored by now, so what they called gone is found if it is here at all.
  const unswept = await listUnswept(db, scope)
  const justClosed: string[] = []
  const closeAll = async (evidence: Evidence): Promise<number> => {
    const closed = await closeCovered(db, evidence, at, scope)
    justClosed.push(...closed)
    return closed.length
  }
  report.closed.calledGone = await closeAll(calledGone)
  for (const run of unswept) {
    const absent = run.proof === null ? 0 : await closeAll(absentFrom(run.sourceId, run.proof))
    await db.transaction().execute((trx) => markSwept(trx, run.id, absent))
    report.closed.absent += absent
    report.runs.push(run.id)
  }
  report.closed.expired = await closeAll(expiredBy(at))
  if (isThorough) report.closed.aged = await closeAll(agedBy(at))
  // What a sweep closed and was killed before it erased is found by the next thorough one.
  const among = isThorough ? undefined : justClosed
  report.erased = (await eraseWithdrawn(db, { at, sourceId: scope.sourceId, among })).postings
  return report
}

/** Closes every posting that the evidence covers, in bounded transactions. Returns those that it closed. */
async function closeCovered(
  db: Database,
  evidence: Evidence,
  at: Date,
  scope: SweepScope,
): Promise<string[]> {
  const closed: string[] = []
  let after = '0'
  for (;;) {
    const ids = await findClosable(db, evidence, { ...scope, after, limit: CHUNK })
    if (ids.length === 0) return closed
    const some = await retryDeadlock(() =>
      db.transaction().execute(async (trx) => {
        await lockJoining(trx)
        // What was seen again or closed since the search is left out by the second look, under lock.
        const gone = await lockClosable(trx, evidence, ids)
        const jobIds = new Set<string>()
        for (const [closedAt, same] of byMoment(gone)) {
          const closing = await closePostings(trx, same, evidence.reason, new Date(closedAt))
          for (const id of closing.jobIds) jobIds.add(id)
        }
        if (jobIds.size > 0) await refreshJobs(trx, [...jobIds].sort(), at)
        return gone.map(({ id }) => id)
      }),
    )
    closed.push(...some)
    after = ids[ids.length - 1]!
  }
}

/** Ids by the moment at which they closed, oldest first; dates are mostly whole days, so the groups are few. */
function byMoment(closables: Closable[]): [number, string[]][] {
  const groups = new Map<number, string[]>()
  for (const { id, closedAt } of closables) {
    const same = groups.get(closedAt.getTime())
    if (same === undefined) groups.set(closedAt.getTime(), [id])
    else same.push(id)
  }
  return [...groups].sort(([a], [b]) => a - b)
}
