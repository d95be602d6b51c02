import { openScratch } from '../../db/scratch.ts'
import { listSources, type Source } from '../../db/sources.ts'
import type { Invocation } from '../command.ts'
import { noSuchSource } from '../known-source.ts'
import { openLog } from '../log.ts'
import { type Store, withStore } from '../store.ts'
import { replayArchive } from './archive.ts'
import { type ReplayReport, watchDifferences } from './differences.ts'
import { readRecorded, recordedSources } from './recorded.ts'
import { replayStored } from './stored.ts'
import type { ReplayWork } from './work.ts'

export interface StoreSideOptions {
  /** One source alone. */
  source?: string
  /** Write it; else it is tried on a copy of the store. */
  apply?: boolean
  /** Jobs that are shown. */
  examples: number
}

/** What a replay changes, and whether it has. */
export interface Told extends ReplayReport {
  applied: boolean
  sources: string[]
}

/**
 * Reads an archive, or the kept bodies of the store, again and tells what that changes in the store. Without `apply` it
 * is done to a copy, by the same statements, so that what is told is what `apply` does.
 */
export async function replayIntoStore(
  invocation: Invocation,
  file: string | null,
  options: StoreSideOptions,
): Promise<Told> {
  return withStore(invocation, async (store) => {
    const sources = await chosen(store, options.source)
    const prepared = file === null ? storedReplay(sources) : await archiveReplay(file, sources)
    if (prepared.sources.length === 0) {
      return { applied: false, sources: [], ...watchDifferences(store.db).report(0) }
    }
    if (!options.apply) invocation.terminal.say('copying the store, to try it there')
    const scratch = options.apply ? null : await openScratch(store.url, store.db)
    try {
      const { settings, terminal, signal } = invocation
      const into = scratch?.db ?? store.db
      const differences = watchDifferences(into)
      await prepared.run({
        from: store.db,
        into,
        differences,
        keepBodies: settings.keepBodies === 'all',
        log: openLog(invocation),
        at: new Date(),
        signal,
        say: (line) => terminal.say(line),
        progress: (line) => terminal.progress(line),
      })
      return {
        applied: options.apply === true,
        sources: prepared.sources,
        ...differences.report(options.examples),
      }
    } finally {
      await scratch?.close()
    }
  })
}

interface Prepared {
  sources: string[]
  run(work: ReplayWork): Promise<void>
}

function storedReplay(sources: readonly Source[]): Prepared {
  const ids = sources.map(({ id }) => id)
  return { sources: ids, run: (work) => replayStored(work, ids) }
}

async function archiveReplay(file: string, all: readonly Source[]): Promise<Prepared> {
  const recorded = await readRecorded(file)
  const sources = await recordedSources(recorded, all)
  return {
    sources: sources.map(({ source }) => source.id),
    run: (work) => replayArchive(work, recorded, sources),
  }
}

async function chosen({ db }: Store, name: string | undefined): Promise<Source[]> {
  const all = await listSources(db)
  if (name === undefined) return all
  const found = all.filter(({ id }) => id === name)
  if (found.length === 0) throw noSuchSource(name)
  return found
}
