import { takePage } from '../../workers/intake.ts'
import { type Archived, readArchived } from '../archived.ts'
import { ensureSource, type ImportJob, type OpenImport, openImport } from './run.ts'

/** Imports a WARC file: each board in it becomes a source of its own, dated by its records. */
export async function importArchive(job: ImportJob): Promise<string[]> {
  const parts = { db: job.store.db, queues: job.crew.queues }
  const imports = new Map<string, OpenImport>()
  const runIds: string[] = []
  try {
    for await (const archived of readArchived(job.file)) {
      job.invocation.signal.throwIfAborted()
      const { answer } = archived
      if (!('parsed' in archived)) {
        job.invocation.terminal.say(`passed over ${answer.url}: ${archived.reason}`)
        continue
      }
      const at = job.at ?? new Date(answer.at)
      const sourceId = job.options.source ?? sourceIdOf(archived)
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

/** `greenhouse:acme`: the adapter and the first param that tells this board from its neighbours. */
function sourceIdOf({ recognised }: Extract<Archived, { parsed: unknown }>): string {
  const { adapter, id, params } = recognised
  const telling = adapter.params.find((name) => params[name] !== adapter.defaults?.[name] && params[name])
  const value = telling === undefined ? 'imported' : (params[telling] ?? '')
  return `${id}:${value.replace(/^https?:\/\//, '').replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}`
}
