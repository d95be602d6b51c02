import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refreshViews } from '../../db/refresh.ts'
import { registerSources } from '../../db/sources.ts'
import { startBoards } from '../../demo/boards.ts'
import type { ObservedDay } from '../../demo/compare/observed.ts'
import { compare, type Report } from '../../demo/compare.ts'
import { generateHistory, type History } from '../../demo/history.ts'
import type { Answer } from '../../demo/questions.ts'
import { truthOf } from '../../demo/truth.ts'
import { DAYS, dayStart, isoDay, midnight } from '../../demo/world/calendar.ts'
import { generateWorld } from '../../demo/world.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import type { Invocation } from '../command.ts'
import { type Crew, openCrew } from '../crew.ts'
import { importLines } from '../import/lines.ts'
import { ensureWages } from '../shipped-wages.ts'
import type { Store } from '../store.ts'
import { observeDay, observeEnd } from './observe.ts'

/** What came of the demo. */
export interface Lived {
  report: Report
  answers: readonly Answer[]
}

/** Imports two years of history, crawls seven days of boards, and holds what came out against the truth. */
export async function liveThrough(invocation: Invocation, store: Store, seed: string): Promise<Lived> {
  const { terminal, signal } = invocation
  const world = generateWorld(seed)
  const history = generateHistory(world)
  const boards = await startBoards(world)
  try {
    const crew = await openCrew(invocation, store, {
      crawler: true,
      postingWorker: true,
      watchesDisk: false,
      trusted: new Set(boards.origins),
      onCrawl: (event) => {
        if (event.kind === 'walked') terminal.progress(`${event.sourceId}: ${event.run.found} found`)
        if (event.kind === 'skipped') terminal.say(`${event.sourceId} skipped: ${event.reason}`)
      },
    })
    try {
      terminal.say(
        `importing ${history.archives.reduce((sum, { lines }) => sum + lines.length, 0)} ads of two years`,
      )
      await importHistory(invocation, store, crew, history)
      await registerSources(store.db, boards.sources)
      const days: ObservedDay[] = []
      for (let day = 1; day <= DAYS; day++) {
        signal.throwIfAborted()
        boards.setDay(day)
        const at = dayStart(day)
        await crew.queues.addAll(
          'crawl',
          boards.sources.map(({ id }) => ({ task: { sourceId: id, at: at.toISOString() } })),
        )
        await crew.queues.idle()
        await sweep(store.db, { at })
        const observed = await observeDay(store.db, day, at)
        days.push(observed)
        const short = observed.runs.filter(({ state }) => state !== 'complete')
        const named = short.map(({ source, state }) => `${source} ${state}`).join(', ')
        terminal.say(
          `${isoDay(day)}: ${observed.runs.length} sources crawled${named && ` (${named})`}, ${observed.open.length} postings open`,
        )
      }
      await ensureWages(store.db)
      await refreshViews(store.db)
      const observed = await observeEnd(store.db, days)
      return { report: compare(truthOf(world, history), observed), answers: observed.answers ?? [] }
    } finally {
      await crew.close()
    }
  } finally {
    await boards.close()
  }
}

/** Through the same door as `callboard import FILE --source NAME`, one archive after the other. */
async function importHistory(
  invocation: Invocation,
  store: Store,
  crew: Crew,
  history: History,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-history-'))
  try {
    for (const { id, country, lines } of history.archives) {
      const file = join(folder, `${id.replace(':', '-')}.jsonl`)
      await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      const options = { redistribution: 'ok', country }
      await importLines({
        invocation,
        store,
        crew,
        file,
        at: null,
        fileAt: midnight(0),
        options,
        gzipped: false,
        source: id,
      })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
