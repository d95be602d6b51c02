import type { ArchivedAnswer } from '../../crawlers/archive/read.ts'
import { createReplay } from '../../crawlers/archive/replay.ts'
import { type ReadStep, walk } from '../../crawlers/crawl.ts'
import { CrawlError } from '../../crawlers/errors.ts'
import type { OpenRun } from '../../db/runs.ts'
import { isWorthReading } from '../../pipeline/worth-reading.ts'
import { type IntakePage, takePage } from '../../workers/intake.ts'
import { readAnswer } from '../archived.ts'
import type { Recorded, RecordedSource, RecordedWalk } from './recorded.ts'
import { collectTasks, inRun, type ReplayWork, workOff } from './work.ts'

/**
 * Walks every source of an archive through the engine once more, walk by walk in the order in which they were
 * recorded, and reads what no walk asked for (pages that a person saved) one by one. Whatever is missing from an archive
 * proves nothing: no posting is called gone, and a replay never closes anything.
 */
export async function replayArchive(
  work: ReplayWork,
  recorded: readonly Recorded[],
  sources: readonly RecordedSource[],
): Promise<void> {
  const read = new Set<ArchivedAnswer>()
  const walks = sources.flatMap((source) => source.walks.map((one) => ({ source, one })))
  walks.sort((a, b) => a.one.at.getTime() - b.one.at.getTime())
  for (const { source, one } of walks) {
    await inOwnRun(work, source.source.id, one.at, (run, signal) =>
      walkAgain(work, run, source, one, recorded, read, signal),
    )
  }
  const addresses = new Set(recorded.map(({ answer }) => answer.url))
  for (const { source, own } of sources) {
    const left = [...own].filter((answer) => !read.has(answer))
    const last = left.at(-1)
    if (last === undefined) continue
    await inOwnRun(work, source.id, new Date(last.at), async (run) => {
      for (const answer of left) await readAlone(work, run, answer, addresses)
    })
  }
}

async function walkAgain(
  work: ReplayWork,
  run: OpenRun,
  { adapter, params, own }: RecordedSource,
  { until }: RecordedWalk,
  recorded: readonly Recorded[],
  read: Set<ArchivedAnswer>,
  signal: AbortSignal,
): Promise<void> {
  const answers = recorded.slice(0, until).map(({ answer }) => answer)
  const replay = createReplay(answers, (answer) => own.has(answer))
  const steps = walk(adapter, params, {
    fetch: replay.fetch,
    wanted: isWorthReading,
    conditional: false,
    signal,
  })
  const taken = new Set<string>()
  for await (const step of steps) {
    if (!('notModified' in step)) await take(work, run, pageOf(step, run, taken))
  }
  const unread = new Set(replay.unread())
  for (const answer of answers) if (!unread.has(answer)) read.add(answer)
}

/** The page as the crawl worker takes it in, but for what only a live answer can prove. */
function pageOf(step: ReadStep, run: OpenRun, taken: Set<string>): IntakePage {
  const { request, postings, unwanted, rejected, bytes } = step
  return {
    url: request.url,
    postings: [...postings, ...unwanted].map((raw) => ({ raw, at: run.at })),
    ...(request.kind === 'detail' ? {} : { taken }),
    ...(request.row === undefined ? {} : { row: request.row }),
    rejected,
    bytes,
  }
}

async function readAlone(
  work: ReplayWork,
  run: OpenRun,
  answer: ArchivedAnswer,
  addresses: ReadonlySet<string>,
): Promise<void> {
  const archived = await readAnswer(answer, addresses)
  if (!('parsed' in archived)) {
    work.say(`passed over ${answer.url}: ${archived.reason}`)
    return
  }
  const { postings, rejected = [] } = archived.parsed
  const at = new Date(answer.at)
  const dated = postings.map((raw) => ({ raw, at }))
  await take(work, run, { url: answer.url, postings: dated, rejected, bytes: answer.bytes })
}

async function take(work: ReplayWork, run: OpenRun, page: IntakePage): Promise<void> {
  const { queues, take: taken } = collectTasks()
  const { found, queued } = await takePage({ db: work.into, queues }, run, page)
  // Counted where they are: unchanged ones leave no batch.
  work.differences.add(found - queued, null)
  let left = queued
  for (const batchId of taken()) {
    await workOff(work, batchId, left)
    left = 0
  }
}

/** As `inRun`; a source that an archive does not suffice to walk is told, and its neighbours are read. */
async function inOwnRun(...given: Parameters<typeof inRun>): Promise<void> {
  const [work, sourceId] = given
  await inRun(...given).catch((error: unknown) => {
    if (!(error instanceof CrawlError)) throw error
    work.say(`${sourceId} cannot be walked: ${error.message}`)
  })
}
