import { adapters, type Recognised, tellingParams } from '../../crawlers/registry.ts'
import { endWalk, type OpenRun } from '../../db/runs.ts'
import { findSource, registerSources, type Source } from '../../db/sources.ts'
import { holdRun } from '../../workers/lease.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import type { Invocation } from '../command.ts'
import { configuredSources } from '../configured.ts'
import type { Crew } from '../crew.ts'
import { CommandError } from '../exit-codes.ts'
import type { ImportOptions } from '../import.ts'
import { openWhenFree } from '../open-when-free.ts'
import type { Store } from '../store.ts'
import { finishLeftOver, settled } from './settled.ts'

export interface ImportJob {
  invocation: Invocation
  store: Store
  crew: Pick<Crew, 'queues' | 'log'>
  file: string
  /** `--at`. */
  at: Date | null
  /** The file's own date: the clock where nothing else gives one, and the same at every import of the file. */
  fileAt: Date
  options: ImportOptions
}

/** The source an operator names: `monster` is what people saved from Monster, a word of their own a list of theirs. */
export async function namedSource(name: string): Promise<string> {
  if (name.includes(':')) return name
  const access = (await adapters()).get(name)?.access
  return access === 'import-only' || access === 'gone' ? `${name}:imported` : `import:${name}`
}

/** `--source`, else `greenhouse:acme`: the adapter and the first param that tells this board from its neighbours. */
export async function sourceIdOf(job: ImportJob, { adapter, id, params }: Recognised): Promise<string> {
  if (job.options.source !== undefined) return namedSource(job.options.source)
  const own = tellingParams(adapter, params)
  const value = adapter.params.map((name) => own[name]).find(Boolean) ?? 'imported'
  return `${id}:${value.replace(/^https?:\/\//, '').replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}`
}

/**
 * Registers a source that nobody crawls, unless one of that id exists: then what is imported joins it, under the rules
 * it has.
 *
 * @throws CommandError when the operator asks for rules that differ from those of the known source
 */
export async function ensureSource(job: ImportJob, id: string, adapter: string): Promise<void> {
  const { db } = job.store
  const known = await findSource(db, id)
  if (known !== undefined) {
    refuseOtherRules(job.options, known)
    return
  }
  const [prefix = '', ...name] = id.split(':')
  const own = (await adapters()).get(prefix)
  // Configured under this name (monster:imported): registered as its file says, or the next start would change it.
  const configured = own && (await configuredSources(job.invocation.settings)).find((one) => one.id === id)
  if (configured !== undefined) {
    refuseOtherRules(job.options, configured)
    await registerSources(db, [configured])
    return
  }
  await registerSources(db, [
    {
      id,
      adapter: own === undefined ? adapter : prefix,
      name: name.join(':'),
      params: {},
      access: own?.access === 'gone' ? 'gone' : 'import-only',
      accessReason: 'imported by hand, never crawled',
      closing: 'window',
      redistribution: (job.options.redistribution ?? 'internal-only') as 'internal-only',
      everyMs: 86_400_000,
      ...(job.options.country ? { country: job.options.country } : {}),
    },
  ])
}

/** Earlier rows were stored under the known rules: taking some of the source under others would leave it half and half. */
function refuseOtherRules(
  { redistribution, country }: ImportOptions,
  known: Pick<Source, 'id' | 'redistribution'> & { country?: string | null },
): void {
  const other = (option: string, is: string): CommandError =>
    new CommandError(
      'usage',
      `${known.id} is known with ${option} ${is}: leave --${option} out, or keep these apart under another --source`,
    )
  if (redistribution !== undefined && redistribution !== known.redistribution)
    throw other('redistribution', known.redistribution)
  if (country !== undefined && country !== (known.country ?? null))
    throw other('country', known.country ?? 'not given')
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
  const { terminal, signal } = job.invocation
  const say = (line: string) => terminal.say(line)
  const run = await openWhenFree(db, { sourceId, at, kind: 'import' }, { say, signal })
  const held = holdRun(db, run, signal)
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
