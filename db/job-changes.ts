import type { Audience } from '../pipeline/job.ts'
import { changedFields } from '../pipeline/merge/hashes.ts'
import type { Merge } from '../pipeline/merge.ts'
import type { ChangeKind, NewChange } from './change-rows.ts'
import type { MergeHead, MergeHeads } from './merge-rows.ts'

type Event = Pick<NewChange, 'kind' | 'reason' | 'fields'>

/** What the change log is told of a Job: one entry where both audiences saw the same, else each has its own. */
export function changesOf(
  id: string,
  before: MergeHeads,
  after: Record<Audience, Merge | null>,
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
