import type { Database } from '../../db/connect.ts'
import { decodeCursor, encodeCursor } from '../../db/cursor.ts'
import type { EventOnWay } from '../../db/deliveries.ts'
import { type FollowedChange, followChanges } from '../../db/follow.ts'
import type { JobFilter } from '../../db/job-filter.ts'
import { readFollowedItems } from '../../db/job-items.ts'
import { toldChange } from '../../db/told-change.ts'

/** An event as it is sent. */
export interface Message extends EventOnWay {
  body: string
}

/** The event of a change for one webhook. Its id is the same for every attempt, and another one for every webhook. */
export function eventOf(webhookId: string, { cursor, jobId, kind }: FollowedChange): EventOnWay {
  const { epoch, seq } = decodeCursor(cursor)
  return { id: `${webhookId}_${epoch}_${seq}`, cursor, jobId, kind }
}

/**
 * What is sent for a change, read as it is now: a job that was withdrawn since leaves with no attempt.
 *
 * @param isLate later changes of the job may have been delivered already, so the kind is that of the job as it is now
 */
export async function messageOf(
  db: Database,
  webhookId: string,
  change: FollowedChange,
  { isLate }: { isLate: boolean },
): Promise<Message> {
  const jobs = await readFollowedItems(db, [change.jobId])
  const told = isLate ? asOfNow(change, jobs.get(change.jobId)) : change
  const body = `{"type":"job.${told.kind}","timestamp":${JSON.stringify(change.recordedAt)},"data":${toldChange(told, jobs)}}`
  return { ...eventOf(webhookId, change), body }
}

/**
 * The change that a dead letter is about, read anew.
 *
 * @returns null when the filter passes it over by now; a reason when the log does not reach back so far
 */
export async function readAgain(
  db: Database,
  { cursor, filter }: { cursor: string; filter: JobFilter },
): Promise<FollowedChange | null | { lost: string }> {
  const position = decodeCursor(cursor)
  const before = encodeCursor({ ...position, seq: String(BigInt(position.seq) - 1n) })
  const page = await followChanges(db, { cursor: before, filter, limit: 1 })
  if (page.gone) return { lost: page.reason }
  const [change] = page.changes
  return change?.cursor === cursor ? change : null
}

function asOfNow(change: FollowedChange, item: string | undefined): FollowedChange {
  const { kind, reason } = change
  if (kind === 'closed' && reason === 'out-of-scope') return change
  if (item === undefined)
    return kind === 'merged' || kind === 'closed'
      ? change
      : { ...change, kind: 'closed', reason: 'withdrawn' }
  const job = JSON.parse(item) as { state: string; closed_reason: string | null }
  if (job.state === 'closed') return { ...change, kind: 'closed', reason: job.closed_reason }
  return kind === 'closed' || kind === 'merged' ? { ...change, kind: 'reopened', reason: null } : change
}
