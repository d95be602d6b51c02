import { takePage } from '../../workers/intake.ts'
import { type Archived, readArchived } from '../archived.ts'
import { ensureSource, type ImportJob, type OpenImport, openImport, sourceIdOf } from './run.ts'

/** Imports a WARC file: each board in it becomes a source of its own, dated by its records. */
export async function importArchive(job: ImportJob): Promise<string[]> {
  return importAnswers(job, readArchived(job.file))
}

/** Imports what adapters read from recorded or saved answers; those that nobody reads are named and passed over. */
export async function importAnswers(job: ImportJob, answers: AsyncIterable<Archived>): Promise<string[]> {
  const parts = { db: job.store.db, queues: job.crew.queues }
  const imports = new Map<string, OpenImport>()
  const runIds: string[] = []
  try {
    for await (const archived of answers) {
      job.invocation.signal.throwIfAborted()
      const { answer } = archived
      if (!('parsed' in archived)) {
        job.invocation.terminal.say(`passed over ${answer.url}: ${archived.reason}`)
        continue
      }
      const at = job.at ?? new Date(answer.at)
      const sourceId = await sourceIdOf(job, archived.recognised)
      let open = imports.get(sourceId)
      if (open === undefined) {
        await ensureSource(job, sourceId, archived.recognised.id)
        open = await openImport(job, sourceId, at)
        imports.set(sourceId, open)
      }
      await takePage(parts, open.run, {
        url: answer.url,
        postings: archived.parsed.postings.map((raw) => ({ raw, at })),
        rejected: archived.parsed.rejected ?? [],
        gone: archived.parsed.gone ?? [],
        bytes: answer.bytes,
      })
    }
    for (const [sourceId, open] of imports) {
      // From here on it ends by itself, well or not; only those that still wait their turn can be broken off.
      imports.delete(sourceId)
      await open.finish()
      runIds.push(open.run.id)
    }
    return runIds
  } catch (error) {
    for (const open of imports.values()) await open.breakOff()
    throw error
  }
}
