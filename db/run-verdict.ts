import { sql } from 'kysely'
import type { Database } from './connect.ts'
import { ACCEPTED, findFillDrift } from './fill-drift.ts'
import { setHealth } from './sources.ts'

/** How a run ends. Only `complete` may close anything. */
export type RunEnd = 'complete' | 'partial' | 'empty' | 'blocked' | 'drifted'

/** From this many postings on, silence or a mass exit is a sign of a changed page rather than of a quiet week. */
const MANY = 10
/** Share of the open postings that may vanish at once before nothing is believed. */
const SUSPICIOUS_SHARE = 0.3

interface WalkedRun {
  id: string
  source_id: string
  at: Date
  kind: string
  state: string
  walk_end: RunEnd
  reason: string | null
  closing: string
  newest: boolean
}

interface Verdict {
  state: RunEnd
  reason: string | null
  suspicious: boolean
}

/**
 * Makes a run final if its walk has ended and its last batch is gone. Call it last in the transaction that deletes a
 * batch; the lock on the run row makes sure that of two callers at once the later one sees what the earlier did.
 *
 * @returns the final state when this call made it final, else null
 */
export async function settleRun(trx: Database, runId: string): Promise<RunEnd | null> {
  // Locked first, counted in the next statement: only a fresh snapshot shows batches deleted while we waited.
  const { rows } = await sql<WalkedRun>`
    select r.id, r.source_id, r.at, r.kind, r.state, r.walk_end, r.reason, s.closing,
      not exists (select 1 from store.run n
        where n.source_id = r.source_id and n.at > r.at and n.kind <> 'replay') as newest
    from store.run r join store.source s on s.id = r.source_id
    where r.id = ${runId} for no key update of r`.execute(trx)
  const run = rows[0]
  if (run === undefined || run.state !== 'walked') return null
  const outstanding = await sql`select 1 from store.batch where run_id = ${runId} limit 1`.execute(trx)
  if (outstanding.rows.length > 0) return null

  const { state, reason, suspicious } = await judge(trx, run)
  // An import or a replay shows what somebody kept, never what the source has stopped showing.
  const provesAbsence = state === 'complete' && run.kind === 'crawl' && run.newest
  await sql`
    update store.run set state = ${state}, reason = ${reason}, suspicious = ${suspicious},
      proves_absence = ${provesAbsence}, ended_at = clock_timestamp()
    where id = ${runId}`.execute(trx)
  if (run.newest && run.kind === 'crawl') {
    if (state === 'drifted') await setHealth(trx, run.source_id, 'needs-mending', reason, run.at)
    if (state === 'complete' || state === 'empty') await setHealth(trx, run.source_id, 'well', reason, run.at)
  }
  return state
}

/**
 * The operator's word that a source really shows so little: its newest run, held back as suspicious or empty, counts as
 * complete after all. What it did not show closes like anything else, after the next complete run.
 *
 * @returns the run's id, or null when the newest run of the source was not held back
 */
export async function acceptRun(db: Database, sourceId: string): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; at: Date }>`
      update store.run set state = 'complete', proves_absence = true, swept_at = null,
        reason = ${`${ACCEPTED}: `} || coalesce(reason, 'no postings')
      where id = (select id from store.run where source_id = ${sourceId} and kind <> 'replay'
          order by at desc, id desc limit 1)
        and kind = 'crawl' and (state = 'empty' or (state = 'drifted' and suspicious))
      returning id, at`.execute(trx)
    const run = rows[0]
    if (run === undefined) return null
    await setHealth(trx, sourceId, 'well', null, run.at)
    return run.id
  })
}

async function judge(trx: Database, run: WalkedRun): Promise<Verdict> {
  const asWalked = { state: run.walk_end, reason: run.reason, suspicious: false }
  // Late news and kept answers are no ground to judge the source of today.
  if (!run.newest || run.kind !== 'crawl') return asWalked
  if (run.walk_end === 'empty') {
    const usual = await usualCount(trx, run)
    if (usual < MANY) return asWalked
    return { state: 'drifted', reason: `no postings where ${usual} were usual`, suspicious: true }
  }
  if (run.walk_end === 'complete' && run.closing === 'absence') {
    const { known, missing } = await countMissing(trx, run)
    if (missing >= MANY && missing > SUSPICIOUS_SHARE * known) {
      const reason = `${missing} of ${known} open postings vanished at once; nothing was closed`
      return { state: 'drifted', reason, suspicious: true }
    }
  }
  if (run.walk_end === 'complete') {
    const drift = await findFillDrift(trx, run)
    if (drift !== null) return { state: 'drifted', reason: `${drift}; nothing was closed`, suspicious: true }
  }
  return asWalked
}

/** What the newest run that found anything found. */
async function usualCount(trx: Database, run: WalkedRun): Promise<number> {
  const { rows } = await sql<{ found: number }>`
    select found from store.run
    where source_id = ${run.source_id} and state = 'complete' and kind = 'crawl' and found > 0 and id <> ${run.id}
    order by at desc limit 1`.execute(trx)
  return rows[0]?.found ?? 0
}

/**
 * Open postings that the last proof of absence still showed, and how many of them this run did not see. Those missed
 * before are left out: they vanished earlier, not at once with these.
 */
async function countMissing(trx: Database, run: WalkedRun): Promise<{ known: number; missing: number }> {
  const { rows } = await sql<{ known: number; missing: number }>`
    select count(*)::int as known, (count(*) filter (where last_seen < ${run.at}))::int as missing
    from store.posting
    where source_id = ${run.source_id} and state = 'open' and first_seen < ${run.at}
      and last_seen >= coalesce(
        (select max(at) from store.run where source_id = ${run.source_id} and proves_absence and at < ${run.at}),
        '-infinity')`.execute(trx)
  return rows[0]!
}
