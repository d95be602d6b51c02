import type { FollowedChange } from './follow.ts'

/**
 * A change as apps are told of it, as JSON.
 *
 * @param jobs JSON of the jobs as they are now, by id; null when they were not asked for
 */
export function toldChange(change: FollowedChange, jobs: ReadonlyMap<string, string> | null): string {
  const { jobId, kind, reason, fields, at, recordedAt } = change
  const json = JSON.stringify({ job_id: jobId, kind, reason, fields, at, recorded_at: recordedAt })
  if (jobs === null) return json
  // What left the filter is not shown again.
  const job = kind === 'closed' && reason === 'out-of-scope' ? undefined : jobs.get(jobId)
  return `${json.slice(0, -1)},"job":${job ?? 'null'}}`
}
