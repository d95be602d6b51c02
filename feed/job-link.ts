import type { JobItem } from './schemas/job.ts'

/** Where a job is advertised: the link of the first posting, which is open where any is, that has one. */
export function jobLink({ postings }: Pick<JobItem, 'postings'>): string | null {
  const first = postings.find(({ url, apply_url }) => (url ?? apply_url) !== null)
  return first?.url ?? first?.apply_url ?? null
}
