import type { JobItem } from '../../feed/schemas/job.ts'
import type { FeedSide } from './feed-side.ts'

/** A change as an app reads it, with the job as it is now. */
export interface Told {
  job_id: string
  kind: string
  reason: string | null
  job: JobItem | null
}

export type Copy = Map<string, JobItem>

/** What an app of thirty lines does with a change. */
export function apply(copy: Copy, { job_id, kind, job }: Told): void {
  if (job === null || job.state === 'closed' || kind === 'closed' || kind === 'merged') copy.delete(job_id)
  else copy.set(job_id, job)
}

/** All jobs of a filter at one moment, and the cursor that belongs to it. */
export async function snapshot(get: FeedSide['get'], query: string): Promise<{ jobs: Copy; cursor: string }> {
  const answer = await get(`/v1/snapshot?${query}`)
  if (answer.status !== 200) throw new Error(`a snapshot answers ${answer.status}`)
  const lines: string[] = answer.body.split('\n').filter(Boolean)
  const jobs = lines.map((line) => JSON.parse(line) as JobItem)
  return { jobs: new Map(jobs.map((job) => [job.id, job])), cursor: answer.headers.get('callboard-cursor')! }
}

/** One page of changes, and whether anything is left or held back after it. */
export async function nextChanges(
  get: FeedSide['get'],
  cursor: string,
  query: string,
): Promise<{ told: Told[]; cursor: string; isLast: boolean }> {
  const { status, body } = await get(`/v1/changes?include=job&${query}&since=${cursor}`)
  if (status !== 200) throw new Error(`changes answer ${status}: ${JSON.stringify(body)}`)
  const isLast = body.pending === 0 && body.lag_seconds === 0
  return { told: body.data, cursor: body.next_cursor, isLast }
}

/** All changes after a cursor, once nothing is held back any more. */
export async function follow(
  get: FeedSide['get'],
  since: string,
  query: string,
): Promise<{ told: Told[]; cursor: string }> {
  const told: Told[] = []
  let cursor = since
  for (;;) {
    const page = await nextChanges(get, cursor, query)
    told.push(...page.told)
    cursor = page.cursor
    if (page.isLast) return { told, cursor }
  }
}
