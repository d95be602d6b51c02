import type { FollowedChange } from './follow.ts'

/**
 * A change as apps are told of it, as JSON.
 *
 * @param jobs JSON of the jobs as they are now, by id; null when they were not asked for
 */
export function toldChange(change: FollowedChange, jobs: ReadonlyMap<string, string> | null): string {
  const { jobId, kind, reason, fields, at, recordedAt } = change
  const what = `"job_id":${JSON.stringify(jobId)},"kind":"${kind}","reason":${JSON.stringify(reason)}`
  const json = `{${what},"fields":${fields},"at":"${at.toISOString()}","recorded_at":"${recordedAt.toISOString()}"`
  if (jobs === null) return `${json}}`
  // What left the filter is not shown again.
  const job = kind === 'closed' && reason === 'out-of-scope' ? undefined : jobs.get(jobId)
  return `${json},"job":${job ?? 'null'}}`
}
