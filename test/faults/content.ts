import { setTimeout as pause } from 'node:timers/promises'
import { type Change, readChanges } from '../../db/changes.ts'
import type { Database } from '../../db/connect.ts'

interface Held {
  state: 'open' | 'closed'
  fields: Record<string, string>
}

/** What somebody knows who reads nothing but the change log. */
export interface LogReader {
  /** Reads on to the end, when nobody writes any more. */
  readDay(db: Database, day: number): Promise<void>
  /** Per day, each job of which something became known: what is known of it now. */
  lines: string[]
  /** Entries that told nothing new. */
  idle: string[]
}

/**
 * Reads the log day by day. In which order the batches of one day came is nobody's business, so a day counts as a
 * whole: what is known of a job after it. What is left out is what tells when and in which order: times and positions.
 */
export function createLogReader(): LogReader {
  const jobs = new Map<string, Held>()
  let told = new Map<string, string>()
  let cursor: string | null = null
  const reader: LogReader = {
    lines: [],
    idle: [],
    async readDay(db, day) {
      for (;;) {
        const page = await readChanges(db, { cursor, limit: 1000, audience: 'public' })
        if (page.gone) throw new Error(`the change log broke off: ${page.reason}`)
        for (const change of page.changes)
          if (!apply(jobs, change)) reader.idle.push(`day ${day}: ${change.kind} ${change.jobId}`)
        cursor = page.cursor
        if (page.changes.length > 0) continue
        if (page.lagSeconds === 0) break
        // A writer of another database of the server holds entries back.
        await pause(20)
      }
      const now = new Map([...jobs].map(([id, held]) => [id, known(held)]))
      for (const id of new Set([...told.keys(), ...now.keys()])) {
        if (told.get(id) !== now.get(id)) reader.lines.push(`change ${day} ${id} ${now.get(id) ?? 'gone'}`)
      }
      told = now
    },
  }
  return reader
}

/** Returns whether the entry told anything that was not known. */
function apply(jobs: Map<string, Held>, { jobId, kind, reason, fields }: Change): boolean {
  if (kind === 'merged' || (kind === 'closed' && reason === 'withdrawn')) return jobs.delete(jobId)
  const before = jobs.get(jobId)
  const job: Held = { state: before?.state ?? 'open', fields: { ...before?.fields, ...fields } }
  if (kind !== 'changed') job.state = kind === 'closed' ? 'closed' : 'open'
  jobs.set(jobId, job)
  return before === undefined || shown(before) !== shown(job)
}

function shown({ state, fields }: Held): string {
  // A value that went away has an empty hash.
  const present = Object.entries(fields).filter(([, hash]) => hash !== '')
  return `${state} ${JSON.stringify(present.sort(([a], [b]) => (a < b ? -1 : 1)))}`
}

/** The hash of the postings holds their ids, which count up as they come; the feed's lines show what they are. */
function known({ state, fields: { postings: _, ...fields } }: Held): string {
  return shown({ state, fields })
}

/**
 * Calls jobs by their canonical posting: which of two advertisements that were seen at the same moment came first gives
 * a job its id, and is nobody's business either.
 */
export async function nameJobs(db: Database, lines: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('store.job as j')
    .innerJoin('store.posting as p', 'p.id', 'j.canonical_posting_id')
    .select(['j.id', 'j.merged_into', 'p.source_id', 'p.external_id'])
    .execute()
  const jobs = new Map(rows.map((row) => [row.id, row]))
  const nameOf = (id: string): string => {
    const job = jobs.get(id)
    if (job === undefined) return id
    return job.merged_into === null ? `${job.source_id}/${job.external_id}` : nameOf(job.merged_into)
  }
  return lines.map((line) => line.replace(/(?<=^change \d+ |^feed \{"id":")[a-z2-7]{13}/, (id) => nameOf(id)))
}

/** What one list of lines has more of than another. */
export function missingFrom(found: readonly string[], expected: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of found) counts.set(line, (counts.get(line) ?? 0) + 1)
  return expected.filter((line) => {
    const left = counts.get(line) ?? 0
    counts.set(line, left - 1)
    return left <= 0
  })
}
