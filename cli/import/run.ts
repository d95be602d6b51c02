import { setTimeout as delay } from 'node:timers/promises'
import { endWalk, type OpenRun, openRun } from '../../db/runs.ts'
import { findSource, registerSources } from '../../db/sources.ts'
import { holdRun } from '../../workers/lease.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import type { Invocation } from '../command.ts'
import type { Crew } from '../crew.ts'
import type { ImportOptions } from '../import.ts'
import type { Store } from '../store.ts'
import { finishLeftOver, settled } from './settled.ts'

export interface ImportJob {
  invocation: Invocation
  store: Store
  crew: Crew
  file: string
  /** `--at`. */
  at: Date | null
  /** The file's own date: the clock where nothing else gives one, and the same at every import of the file. */
  fileAt: Date
  options: ImportOptions
}

/** Registers a source that nobody crawls, unless one of that id exists: then what is imported joins it. */
export async function ensureSource(job: ImportJob, id: string, adapter: string): Promise<void> {
  const { db } = job.store
  if ((await findSource(db, id)) !== undefined) return
  await registerSources(db, [
    {
      id,
      adapter,
      name: id.slice(id.indexOf(':') + 1),
      params: {},
      access: 'import-only',
      accessReason: 'imported by hand, never crawled',
      closing: 'window',
      redistribution: job.options.redistribution as 'internal-only',
      everyMs: 86_400_000,
      ...(job.options.country ? { country: job.options.country.toUpperCase() } : {}),
    },
  ])
}

/** A run that is being filled by hand. */
export interface OpenImport {
  run: OpenRun
  /** Ends the run and returns when all its batches are jobs. */
  finish(): Promise<void>
  /** Ends the run as partial, after which nothing may be concluded from it. */
  breakOff(): Promise<void>
}

/**
 * Opens a run over a source, waiting for one that is under way (a killed import holds its own for up to 20 s), and
 * works off what an earlier one left.
 */
export async function openImport(job: ImportJob, sourceId: string, at: Date): Promise<OpenImport> {
  const { db } = job.store
  const run = await openWhenFree(job, sourceId, at)
  const held = holdRun(db, run, job.invocation.signal)
  try {
    await finishLeftOver(job, sourceId)
  } catch (error) {
    await breakOff()
    throw error
  }
  return {
    run,
    async finish() {
      held.release()
      await endWalk(db, run, 'complete', null)
      await settled(job, run.id)
      await sweep(db, { at, sourceId })
    },
    breakOff,
  }

  async function breakOff(): Promise<void> {
    held.release()
    if (!held.lost()) await endWalk(db, run, 'partial', 'the import broke off')
  }
}

async function openWhenFree(job: ImportJob, sourceId: string, at: Date): Promise<OpenRun> {
  for (;;) {
    const opened = await openRun(job.store.db, { sourceId, at, kind: 'import' })
    if (opened.ok) return opened.run
    job.invocation.terminal.say(`${opened.reason}; waiting for it`)
    await delay(opened.freeInMs, undefined, { signal: job.invocation.signal })
  }
}
