import { sql } from 'kysely'
import type { Audience } from '../pipeline/job.ts'
import { type Merge, mergeBoth } from '../pipeline/merge.ts'
import type { NewChange } from './change-rows.ts'
import { appendChanges } from './changes.ts'
import type { Database } from './connect.ts'
import { changesOf } from './job-changes.ts'
import { packedJob } from './lone-rows.ts'
import { type JobMember, type KnownMembers, loadMembers, newMember } from './members.ts'
import { NO_MERGES } from './merge-rows.ts'
import { loadMerges, writeMerges } from './merges.ts'
import { takeTurns } from './turns.ts'

export interface Refreshed {
  /** Jobs whose state, canonical Posting or merges were written. */
  written: number
  /** Entries appended to the change log. */
  changes: number
}

/**
 * Recomputes Jobs from their Postings: state, spells, canonical Posting and both merges, and appends to the change
 * log what really changed. A few statements for any number of Jobs; needs the joining lock.
 *
 * @param at when the change took place: one time for all, or by Job id
 */
export async function refreshJobs(
  trx: Database,
  jobIds: readonly string[],
  at: Date | ReadonlyMap<string, Date>,
  { read, firsts }: KnownMembers = { read: new Map(), firsts: new Map() },
): Promise<Refreshed> {
  const ids = [...new Set(jobIds)].sort()
  if (ids.length === 0) return { written: 0, changes: 0 }
  const old = ids.filter((id) => !firsts.has(id))
  await lockJobs(trx, old)
  const members = await loadMembers(trx, old, read)
  const before = await loadMerges(trx, old)

  const changes: (NewChange | Buffer)[] = []
  const after = new Map<string, Readings | Buffer>()
  const turn = takeTurns()
  for (const id of ids) {
    await turn()
    const placements = firsts.get(id)
    const lone = placements === undefined ? null : packedJob(id, placements)
    if (lone !== null) {
      after.set(id, lone.merges)
      changes.push(lone.change)
      continue
    }
    if (placements !== undefined) members.set(id, placements.map(newMember))
    const readings = mergeBoth(members.get(id) ?? [])
    after.set(id, readings)
    const when = at instanceof Date ? at : at.get(id)
    if (when === undefined) throw new Error(`no time given for job ${id}`)
    changes.push(...changesOf(id, before.get(id) ?? NO_MERGES, readings, when))
  }
  const written = await writeMerges(trx, after, before)
  await writeJobs(trx, after, members)
  await appendChanges(trx, changes)
  return { written, changes: changes.length }
}

type Readings = Record<Audience, Merge | null>

async function lockJobs(trx: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`select 1 from store.job where id = any(${ids}::text[]) order by id for no key update`.execute(trx)
}

// A new Job with one Posting stands in its row already as it is.
async function writeJobs(
  trx: Database,
  after: ReadonlyMap<string, Readings | Buffer>,
  members: ReadonlyMap<string, JobMember[]>,
): Promise<void> {
  const records = [...after].flatMap(([id, readings]) => {
    if (readings instanceof Uint8Array || readings.store === null) return []
    const { life, merged } = readings.store
    const lastSeen = members
      .get(id)!
      .map((member) => member.lastSeen)
      .sort()
      .at(-1)
    return [{ id, ...life, canonical: merged.canonical, lastSeen }]
  })
  if (records.length === 0) return
  await sql`
    update store.job j set state = e.state, canonical_posting_id = e.canonical, first_seen = e."firstSeen",
      last_seen = e."lastSeen", closed_at = e."closedAt", closed_reason = e."closedReason", spells = e.spells
    from json_to_recordset(${JSON.stringify(records)}::json) as e(id text, state text, canonical bigint,
      "firstSeen" timestamptz, "lastSeen" timestamptz, "closedAt" timestamptz, "closedReason" text, spells integer)
    where j.id = e.id and
      (j.state, j.canonical_posting_id, j.first_seen, j.last_seen, j.closed_at, j.closed_reason, j.spells)
      is distinct from
      (e.state, e.canonical, e."firstSeen", e."lastSeen", e."closedAt", e."closedReason", e.spells)`.execute(
    trx,
  )
}
