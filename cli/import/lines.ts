import { readPostedAt } from '../../pipeline/normalize/dates.ts'
import type { JsonValue, Rejection } from '../../pipeline/posting.ts'
import { takePage } from '../../workers/intake.ts'
import { type JsonLine, readJsonLines } from '../json-lines.ts'
import { OwnIds } from './own-ids.ts'
import { ensureSource, type ImportJob, openImport } from './run.ts'

/** Lines taken in one transaction. */
const PAGE_LINES = 500

/** Imports JSON lines of RawPostings into one source. */
export async function importLines(job: ImportJob & { gzipped: boolean; source: string }): Promise<string[]> {
  const sourceId = job.source.includes(':') ? job.source : `import:${job.source}`
  await ensureSource(job, sourceId, 'import')
  const parts = { db: job.store.db, queues: job.crew.queues }
  const clock = job.at ?? job.fileAt
  const open = await openImport(job, sourceId, clock)
  const taken = new Set<string>()
  const ids = new OwnIds()
  let lines: JsonLine[] = []
  const take = async (): Promise<void> => {
    const { postings, rejected } = sort(lines, ids, job.at, clock)
    lines = []
    await takePage(parts, open.run, { url: null, postings, rejected, taken })
  }
  try {
    for await (const line of readJsonLines(job.file, job.gzipped)) {
      job.invocation.signal.throwIfAborted()
      lines.push(line)
      if (lines.length < PAGE_LINES) continue
      await take()
      job.invocation.terminal.progress(`${line.line} lines read`)
    }
    if (lines.length > 0) await take()
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
  lines: JsonLine[],
  ids: OwnIds,
  at: Date | null,
  clock: Date,
): { postings: { raw: unknown; at: Date }[]; rejected: Rejection[] } {
  const rejected: Rejection[] = []
  const postings: { raw: unknown; at: Date }[] = []
  for (const line of lines) {
    if (line.ok) postings.push({ raw: ids.keep(line.value), at: at ?? ownDate(line.value, clock) ?? clock })
    else rejected.push({ externalId: null, reason: 'not-json', detail: line.reason })
  }
  return { postings, rejected }
}

function ownDate(value: unknown, clock: Date): Date | null {
  const posted = (value as { postedAt?: JsonValue } | null)?.postedAt
  if (typeof posted !== 'string') return null
  const read = readPostedAt(posted, { at: clock.toISOString() })
  return read === null ? null : new Date(read)
}
