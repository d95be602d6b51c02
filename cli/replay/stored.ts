import { writeBatch } from '../../db/batches.ts'
import { jobsJoinedBefore, readStoredRaws, type StoredRaws } from '../../db/rerun.ts'
import { addPage, type OpenRun } from '../../db/runs.ts'
import { DEDUPE_VERSION } from '../../pipeline/dedupe.ts'
import { inRun, type ReplayWork, rejoinAll, workOff } from './work.ts'

/** A posting worker reads one batch in one transaction, which must stay well below 5 s. */
const AT_ONCE = 200

/** Reads every kept body of some sources again, and then decides the joins of what reads differently. */
export async function replayStored(work: ReplayWork, sourceIds: readonly string[]): Promise<void> {
  const jobIds = new Set<string>()
  for (const sourceId of sourceIds) {
    let page = await readStoredRaws(work.from, { sourceId, after: '0', limit: AT_ONCE })
    if (page.items.length === 0) continue
    await inRun(work, sourceId, work.at, async (run, signal) => {
      for (let read = 0; ; ) {
        signal.throwIfAborted()
        for (const id of await rerun(work, run, page)) jobIds.add(id)
        read += page.items.length
        work.progress(`${sourceId}: ${read} read again`)
        if (page.after === null) return
        page = await readStoredRaws(work.from, { sourceId, after: page.after, limit: AT_ONCE })
      }
    })
  }
  for (const id of await jobsJoinedBefore(work.from, DEDUPE_VERSION, sourceIds)) jobIds.add(id)
  await rejoinAll(work, jobIds)
}

/** @returns the Jobs whose Postings read differently now */
async function rerun(work: ReplayWork, run: OpenRun, { items }: StoredRaws): Promise<string[]> {
  const { id: runId, sourceId, at } = run
  if (items.length === 0) return []
  const batchId = await work.into.transaction().execute(async (trx) => {
    const id = await writeBatch(trx, { runId, sourceId, at, pageUrl: null, postings: items, isRerun: true })
    const counts = { pages: 0, bytes: 0, unchanged: 0, duplicates: 0 }
    await addPage(trx, run, { ...counts, found: items.length, queued: items.length })
    return id
  })
  return workOff(work, batchId, items.length)
}
