import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { openSnapshot } from '../db/snapshot.ts'
import { BadQuery } from '../feed/bad-query.ts'
import { bytesOf, EXPORT_FORMATS, type ExportFormat } from '../feed/export/bytes.ts'
import { readJobFilter } from '../feed/job-query.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { withStore } from './store.ts'
import { toStdout } from './to-stdout.ts'

interface Options {
  format: ExportFormat
  since?: string
  filter: Record<string, string[]>
  output?: string
}

/** `export`: what `/v1/snapshot` serves, as a file or on stdout. */
export function registerExport(root: Command): void {
  root
    .command('export')
    .description('write the jobs that may travel as NDJSON, CSV or Parquet, as /v1/snapshot serves them')
    .addOption(
      new Option('--format <format>', 'of the file').choices(Object.keys(EXPORT_FORMATS)).default('ndjson'),
    )
    .option('--since <date>', 'only jobs posted from this day or moment on (UTC)')
    .option(
      '--filter <name=value>',
      'as in /v1/jobs, any number of times; without one: open jobs of the scope core',
      filter,
      {},
    )
    .option('-o, --output <file>', 'instead of stdout; written whole or not at all')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard export --format parquet -o jobs.parquet\n  callboard export --format csv --since 2026-10-01 --filter scope=any --filter workplace=remote > remote.csv',
    )
    .action(action(exportJobs))
}

async function exportJobs(invocation: Invocation, options: Options): Promise<void> {
  const { terminal, json, signal } = invocation
  const { format, output } = options
  if (json && output === undefined)
    throw new CommandError('usage', 'stdout holds the jobs: --json needs --output <file>')
  if (format === 'parquet' && output === undefined && process.stdout.isTTY)
    throw new CommandError(
      'usage',
      'Parquet is no text for a terminal: add --output <file>, or redirect stdout',
    )
  const filter = filterOf(options)
  await withStore(invocation, async ({ db }) => {
    const snapshot = await openSnapshot(db, filter)
    try {
      let jobs = 0
      const counted = async function* (): AsyncGenerator<string[]> {
        for await (const items of snapshot.portions) {
          jobs += items.length
          yield items
        }
      }
      const bytes = Readable.from(bytesOf(format, counted(), snapshot.cursor), { objectMode: false })
      await (output === undefined ? toStdout(bytes, signal) : toFile(bytes, output, signal))
      if (json) return terminal.json({ jobs, cursor: snapshot.cursor, file: output })
      terminal.say(`${jobs} jobs; what happens next: /v1/changes?since=${snapshot.cursor}`)
    } finally {
      await snapshot.close()
    }
  })
}

function filterOf({ since, filter }: Options) {
  try {
    return readJobFilter({ ...filter, ...(since === undefined ? {} : { posted_since: since }) }, {}).filter
  } catch (error) {
    if (!(error instanceof BadQuery)) throw error
    throw new CommandError('usage', error.message, { cause: error })
  }
}

async function toFile(bytes: Readable, output: string, signal: AbortSignal): Promise<void> {
  const unfinished = `${output}.unfinished`
  try {
    await pipeline(bytes, createWriteStream(unfinished), { signal })
    await rename(unfinished, output)
  } catch (error) {
    await rm(unfinished, { force: true })
    const { code } = error as { code?: string }
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
      throw new CommandError('input', `${output} cannot be written (${code})`, { cause: error })
    throw error
  }
}

function filter(text: string, before: Record<string, string[]>): Record<string, string[]> {
  const [, name, value] = /^([a-z_]+)=(.+)$/s.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('Write name=value, as workplace=remote.')
  return { ...before, [name]: [...(before[name] ?? []), value] }
}
