import type { Database } from '../../db/connect.ts'
import { type JobState, loadJobStates } from '../../db/job-states.ts'
import type { Rejoined } from '../../db/rejoin.ts'
import { changedFields } from '../../pipeline/merge/hashes.ts'
import type { JsonValue } from '../../pipeline/posting.ts'
import type { BatchResult, Watch } from '../../workers/store-batch.ts'

/** What became, or would become, of one Job. */
export interface JobChange {
  job: string
  title: string | null
  what: 'opened' | 'closed' | 'reopened' | 'changed' | 'merged'
  /** The Job that it was merged into. */
  into?: string
  /** Field to its value before and after; a text is not shown. */
  fields?: Record<string, [JsonValue, JsonValue]>
}

/** What a replay changes in the store. */
export interface ReplayReport {
  /** Advertisements read again; `changed` are those that now read differently. */
  postings: { read: number; created: number; changed: number; rejected: number }
  jobs: Record<JobChange['what'], number>
  /** In how many Jobs each field changed. */
  fields: Record<string, number>
  joins: { made: number; undone: number }
  examples: JobChange[]
}

/** Collects what a replay does to the store, over all its transactions: only what differs in the end is told. */
export interface Differences {
  watch: Watch
  /** Counts one batch. */
  add(read: number, result: BatchResult | null): void
  addRejoined(rejoined: Rejoined): void
  report(examples: number): ReplayReport
}

/** @param db the database that the replay writes: what it shows outside of a transaction is how things were before */
export function watchDifferences(db: Database): Differences {
  const before = new Map<string, JobState | null>()
  const after = new Map<string, JobState | null>()
  const postings = { read: 0, created: 0, changed: 0, rejected: 0 }
  const joins = { made: 0, undone: 0 }

  return {
    async watch(trx, jobIds) {
      const unseen = jobIds.filter((id) => !before.has(id))
      const [was, is] = [await loadJobStates(db, unseen), await loadJobStates(trx, jobIds)]
      return () => {
        for (const id of unseen) before.set(id, was.get(id) ?? null)
        for (const id of jobIds) after.set(id, is.get(id) ?? null)
        // Most Jobs stay as they are, and there may be a million.
        for (const id of jobIds) {
          if (changeOf(id, before.get(id) ?? null, after.get(id) ?? null) !== null) continue
          before.delete(id)
          after.delete(id)
        }
      }
    },
    add(read, result) {
      postings.read += read
      if (result === null) return
      postings.created += result.created
      postings.changed += result.changed
      postings.rejected += result.rejected
      joins.made += result.joined + result.absorbed
    },
    addRejoined({ made, undone }) {
      joins.made += made
      joins.undone += undone
    },
    report(examples) {
      const jobs = { opened: 0, closed: 0, reopened: 0, changed: 0, merged: 0 }
      const fields = new Map<string, number>()
      const changes = [...after.keys()].sort().flatMap((id) => {
        return changeOf(id, before.get(id) ?? null, after.get(id) ?? null) ?? []
      })
      for (const { what, fields: changed = {} } of changes) {
        jobs[what]++
        for (const field of Object.keys(changed)) fields.set(field, (fields.get(field) ?? 0) + 1)
      }
      return {
        postings: { ...postings },
        jobs,
        fields: Object.fromEntries([...fields].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))),
        joins: { ...joins },
        examples: changes.slice(0, examples),
      }
    },
  }
}

function changeOf(job: string, before: JobState | null, after: JobState | null): JobChange | null {
  if (after === null) return null
  const { title } = after.title === null && before !== null ? before : after
  if (before === null) return after.state === 'merged' ? null : { job, title, what: 'opened' }
  if (after.state === 'merged') {
    return before.state === 'merged' ? null : { job, title, what: 'merged', into: after.mergedInto! }
  }
  const fields: NonNullable<JobChange['fields']> = {}
  for (const field of Object.keys(changedFields(before.hashes, after.hashes))) {
    fields[field] = [before.values[field] ?? null, after.values[field] ?? null]
  }
  const what = before.state === after.state ? 'changed' : after.state === 'open' ? 'reopened' : 'closed'
  return what === 'changed' && Object.keys(fields).length === 0 ? null : { job, title, what, fields }
}
