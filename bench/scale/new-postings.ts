import { sql } from 'kysely'
import { pino } from 'pino'
import { writeBatch } from '../../db/batches.ts'
import type { Database } from '../../db/connect.ts'
import { endWalk, openRun } from '../../db/runs.ts'
import { registerSources } from '../../db/sources.ts'
import { rawHash } from '../../pipeline/raw-hash.ts'
import { handleBatch } from '../../workers/posting-worker.ts'
import { type BoardRow, boardRows } from '../dedupe-scale/adverts.ts'
import { measuredSource } from '../measured-source.ts'
import { costsOf } from '../throughput/costs.ts'

const SOURCE = 'board:new'
const BATCH = 100
const log = pino({ level: 'silent' })

export interface NewPostings {
  postings: number
  /** Of this process and the Postgres backends, for each posting. */
  cpuMsEach: number
  wallMsEach: number
}

/**
 * Stores advertisements that the store has not seen, as posting workers do: the same at every size. What compiling the
 * word lists and planning the first statements costs is left to a first batch that is not counted.
 *
 * @param after so many of the advertisements in their order are stored already
 */
export async function storeNew(db: Database, after: number, count: number): Promise<NewPostings> {
  // Whoever filled the store gave the ids out himself.
  await sql`select setval(pg_get_serial_sequence('store.posting', 'id'), (select max(id) from store.posting))`.execute(
    db,
  )
  const rows = boardRows()
  for (let n = 0; n < after; n++) rows.next()
  const batches = []
  for (let n = 0; n < count + BATCH; n += BATCH) batches.push(await waitingBatch(db, rows, BATCH))
  const [first, ...rest] = batches
  await handleBatch(db, { batchId: first! }, { keepBodies: true, log })
  const before = await costsOf(db)
  const startedAt = performance.now()
  for (const batchId of rest) await handleBatch(db, { batchId }, { keepBodies: true, log })
  const wallMs = performance.now() - startedAt
  const then = await costsOf(db)
  const postings = rest.length * BATCH
  return {
    postings,
    cpuMsEach: rounded(((then.cpuSeconds - before.cpuSeconds) * 1000) / postings),
    wallMsEach: rounded(wallMs / postings),
  }
}

/** A batch as a crawl worker leaves it. @returns its id */
async function waitingBatch(db: Database, rows: Generator<BoardRow>, count: number): Promise<string> {
  await registerSources(db, [measuredSource(SOURCE)])
  const opened = await openRun(db, { sourceId: SOURCE, at: nextRun(), kind: 'crawl' })
  if (!opened.ok) throw new Error(opened.reason)
  const { run } = opened
  const postings = Array.from({ length: count }, () => {
    const { raw, at } = rows.next().value as BoardRow
    return { raw, rawHash: rawHash({ ...raw }).toString('hex'), at: at.toISOString() }
  })
  const batchId = await writeBatch(db, {
    runId: run.id,
    sourceId: SOURCE,
    at: run.at,
    pageUrl: null,
    postings,
  })
  await endWalk(db, run, 'complete', null)
  return batchId
}

let runs = 0

/** After the runs that filled the store, each an hour after the last. */
function nextRun(): Date {
  return new Date(Date.parse('2027-02-01T00:00:00Z') + 3_600_000 * runs++)
}

function rounded(ms: number): number {
  return Number(ms.toFixed(2))
}
