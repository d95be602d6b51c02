import type { FollowedChange } from '../db/follow.ts'

/**
 * One change a Job: the last one, with the fields of all. A Job that was opened among them and is still there counts as
 * opened. The order is that of the last changes.
 */
export function collapse(changes: readonly FollowedChange[]): FollowedChange[] {
  const byJob = new Map<string, FollowedChange>()
  for (const change of changes) {
    const before = byJob.get(change.jobId)
    byJob.delete(change.jobId)
    byJob.set(change.jobId, before === undefined ? change : both(before, change))
  }
  return [...byJob.values()]
}

function both(before: FollowedChange, after: FollowedChange): FollowedChange {
  const isNew = before.kind === 'opened' && (after.kind === 'changed' || after.kind === 'reopened')
  return {
    ...after,
    kind: isNew ? 'opened' : after.kind,
    fields: JSON.stringify({ ...JSON.parse(before.fields), ...JSON.parse(after.fields) }),
  }
}
