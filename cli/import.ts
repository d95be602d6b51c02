import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import { action, type Invocation } from './command.ts'
import { openCrew } from './crew.ts'
import { CommandError } from './exit-codes.ts'
import { importArchive } from './import/archive.ts'
import { importLines } from './import/lines.ts'
import { type ImportSummary, importSummary } from './import/summary.ts'
import { fileKind } from './json-lines.ts'
import { openStore } from './store.ts'

export interface ImportOptions {
  source?: string
  at?: string
  country?: string
  redistribution: string
}

/** `import`: advertisements that somebody already has, through the same pages, batches and workers as a crawl. */
export function registerImport(root: Command): void {
  root
    .command('import')
    .description('load a WARC file, or JSON lines of RawPostings, gzipped or not')
    .argument('<file>')
    .option('--source <name>', 'what to call where the lines come from; needed for JSON lines')
    .option('--at <date>', 'when they were seen, ISO 8601; else each posting’s own date, else the file’s')
    .option('--country <code>', 'ISO 3166-1 hint for places that name no country')
    .addOption(
      new Option('--redistribution <rule>', 'whether they may leave in the feed')
        .choices(['ok', 'link-back', 'no-third-party-boards', 'internal-only'])
        .default('internal-only'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  callboard import ads.jsonl.gz --source my-archive --at 2026-10-01\n  callboard import saved-pages.warc.gz',
    )
    .action(action(runImport))
}

async function runImport(invocation: Invocation, file: string, options: ImportOptions): Promise<void> {
  const { terminal, json } = invocation
  const kind = await fileKind(file)
  const at = clockOf(options.at)
  if (!kind.warc && options.source === undefined) {
    throw new CommandError(
      'usage',
      `${basename(file)} holds JSON lines: name where they come from with --source`,
    )
  }
  const store = await openStore(invocation)
  try {
    const crew = await openCrew(invocation, store, { crawler: false, postingWorker: true })
    try {
      const job = { invocation, store, crew, file, at, fileAt: (await stat(file)).mtime, options }
      const runIds = kind.warc
        ? await importArchive(job)
        : await importLines({ ...job, gzipped: kind.gzipped, source: options.source ?? '' })
      report(invocation, await importSummary(store.db, runIds))
    } finally {
      await crew.close()
    }
  } finally {
    await store.close()
  }
  if (!json) terminal.say('done')
}

function clockOf(text: string | undefined): Date | null {
  if (text === undefined) return null
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) {
    throw new CommandError('usage', `--at ${text} is no date: write it as 2026-10-01 or 2026-10-01T08:00:00Z`)
  }
  return at
}

function report({ terminal, json }: Invocation, summary: ImportSummary): void {
  if (json) {
    terminal.json(summary)
    return
  }
  const { rejected, scopes, ...counts } = summary
  terminal.table(
    ['what', 'n'],
    [
      ...Object.entries(counts).map(([name, n]) => [name, String(n)]),
      ...Object.entries(rejected).map(([reason, n]) => [`rejected: ${reason}`, n]),
      ...Object.entries(scopes).map(([scope, n]) => [`scope: ${scope}`, n]),
    ],
  )
}
