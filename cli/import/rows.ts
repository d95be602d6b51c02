import { readPostedAt } from '../../pipeline/normalize/dates.ts'
import type { JsonValue, Rejection } from '../../pipeline/posting.ts'
import { takePage } from '../../workers/intake.ts'
import { OwnIds } from './own-ids.ts'
import { ensureSource, type ImportJob, namedSource, openImport } from './run.ts'

/** A row of a file: anything that claims to be a RawPosting, or why it is none. */
export type FileRow = { ok: true; value: unknown } | { ok: false; rejection: Rejection }

/** Rows taken in one transaction. */
const PAGE_ROWS = 500

/** Imports rows of RawPostings into one source. */
export async function importRows(
  job: ImportJob,
  source: string,
  rows: AsyncIterable<FileRow>,
): Promise<string[]> {
  const sourceId = await namedSource(source)
  await ensureSource(job, sourceId, 'import')
  const parts = { db: job.store.db, queues: job.crew.queues }
  const clock = job.at ?? job.fileAt
  const open = await openImport(job, sourceId, clock)
  const taken = new Set<string>()
  const ids = new OwnIds()
  let page: FileRow[] = []
  let read = 0
  const take = async (): Promise<void> => {
    const { postings, rejected } = sort(page, ids, job.at, clock)
    page = []
    await takePage(parts, open.run, { url: null, postings, rejected, taken })
  }
  try {
    for await (const row of rows) {
      job.invocation.signal.throwIfAborted()
      page.push(row)
      read++
      if (page.length < PAGE_ROWS) continue
      await take()
      job.invocation.terminal.progress(`${read} rows read`)
    }
    if (page.length > 0) await take()
  } catch (error) {
    await open.breakOff()
    throw error
  }
  await open.finish()
  if (ids.renamed > 0) {
    job.invocation.terminal.say(
      `${ids.renamed} lines shared an id with another advertisement and got one of their own`,
    )
  }
  return [open.run.id]
}

/** Each posting is dated by `--at`, else by its own date, else by the file's. */
function sort(
  rows: FileRow[],
  ids: OwnIds,
  at: Date | null,
  clock: Date,
): { postings: { raw: unknown; at: Date }[]; rejected: Rejection[] } {
  const rejected: Rejection[] = []
  const postings: { raw: unknown; at: Date }[] = []
  for (const row of rows) {
    if (row.ok) postings.push({ raw: ids.keep(row.value), at: at ?? ownDate(row.value, clock) ?? clock })
    else rejected.push(row.rejection)
  }
  return { postings, rejected }
}

function ownDate(value: unknown, clock: Date): Date | null {
  const posted = (value as { postedAt?: JsonValue } | null)?.postedAt
  if (typeof posted !== 'string') return null
  const read = readPostedAt(posted, { at: clock.toISOString() })
  return read === null ? null : new Date(read)
}
