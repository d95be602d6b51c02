import { sql } from 'kysely'
import type { Audience } from '../pipeline/job.ts'
import { changedFields } from '../pipeline/merge/hashes.ts'
import type { Member } from '../pipeline/merge/member.ts'
import { type Merge, mergeBoth } from '../pipeline/merge.ts'
import { appendChanges, type ChangeKind, type NewChange } from './changes.ts'
import type { Database } from './connect.ts'
import { loadMembers } from './members.ts'
import { loadMerges, type MergeHead, writeMerges } from './merges.ts'
import type { Node } from './nodes.ts'
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
 * @param read Postings whose texts and labels need not be read again
 */
export async function refreshJobs(
  trx: Database,
  jobIds: readonly string[],
  at: Date | ReadonlyMap<string, Date>,
  read?: ReadonlyMap<string, Node>,
): Promise<Refreshed> {
  const ids = [...new Set(jobIds)].sort()
  if (ids.length === 0) return { written: 0, changes: 0 }
  await sql`select 1 from store.job where id = any(${ids}::text[]) order by id for no key update`.execute(trx)
  const members = await loadMembers(trx, ids, read)
  const before = await loadMerges(trx, ids)

  const changes: NewChange[] = []
  const after = new Map<string, Readings>()
  const turn = takeTurns()
  for (const id of ids) {
    await turn()
    const all = members.get(id) ?? []
    const readings = mergeBoth(all)
    after.set(id, readings)
    const when = at instanceof Date ? at : at.get(id)
    if (when === undefined) throw new Error(`no time given for job ${id}`)
    changes.push(...changesOf(id, before.get(id) ?? { store: null, public: null }, readings, when))
  }
  const written = await writeMerges(trx, after, before)
  await writeJobs(trx, after, members)
  await appendChanges(trx, changes)
  return { written, changes: changes.length }
}

type Readings = Record<Audience, Merge | null>

type Event = Pick<NewChange, 'kind' | 'reason' | 'fields'>

// One entry serves both audiences where they saw the same; else each has its own.
function changesOf(
  id: string,
  before: Record<Audience, MergeHead | null>,
  after: Readings,
  at: Date,
): NewChange[] {
  const forStore = eventsOf(before.store, after.store)
  const forPublic = eventsOf(before.public, after.public)
  const log = (events: Event[], isPublic: boolean) =>
    events.map((event): NewChange => ({ jobId: id, ...event, isPublic, at }))
  if (JSON.stringify(forStore) === JSON.stringify(forPublic)) return log(forPublic, true)
  return [...log(forStore, false), ...log(forPublic, true)]
}

function eventsOf(before: MergeHead | null, after: Merge | null): Event[] {
  const event = (kind: ChangeKind, reason: string | null, fields: Record<string, string>): Event => ({
    kind,
    reason,
    fields,
  })
  if (after === null) return before?.state === 'open' ? [event('closed', 'withdrawn', {})] : []
  const { life, hashes } = after
  const closed = () => event('closed', life.closedReason, {})
  if (before === null) {
    const opened = event('opened', null, hashes)
    return life.state === 'open' ? [opened] : [opened, closed()]
  }
  const fields = changedFields(before.hashes, hashes)
  if (before.state !== life.state) {
    return [
      life.state === 'open' ? event('reopened', null, fields) : event('closed', life.closedReason, fields),
    ]
  }
  return Object.keys(fields).length > 0 ? [event('changed', null, fields)] : []
}

async function writeJobs(
  trx: Database,
  after: ReadonlyMap<string, Readings>,
  members: ReadonlyMap<string, (Member & { lastSeen: string })[]>,
): Promise<void> {
  const records = [...after].flatMap(([id, { store }]) => {
    if (store === null) return []
    const { life, merged } = store
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
