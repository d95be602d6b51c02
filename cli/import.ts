import { stat } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import { action, type Invocation } from './command.ts'
import { openCrew } from './crew.ts'
import { CommandError } from './exit-codes.ts'
import { importArchive } from './import/archive.ts'
import { importCsv } from './import/csv.ts'
import { fileKind, type Kind } from './import/file-kind.ts'
import { importJson, importLines } from './import/lines.ts'
import { importMail } from './import/mail.ts'
import type { ImportJob } from './import/run.ts'
import { importPage } from './import/saved-page.ts'
import { type ImportSummary, importSummary } from './import/summary.ts'
import { countryCode, sourceName } from './option-values.ts'
import { withStore } from './store.ts'

export interface ImportOptions {
  source?: string
  /** Of a saved page that does not tell its own address. */
  url?: string
  at?: string
  country?: string
  /** Default internal-only. */
  redistribution?: string
}

/** `import`: advertisements that somebody already has, through the same pages, batches and workers as a crawl. */
export function registerImport(root: Command): void {
  root
    .command('import')
    .description(
      'load what somebody saved: web pages, WARC, job alert mails, CSV, JSON, JSON lines; gzipped or not',
    )
    .argument('<file...>')
    .option(
      '--source <name>',
      'what to call where they come from; needed for CSV, JSON and JSON lines',
      sourceName,
    )
    .option('--url <address>', 'the address of a saved page that does not tell it')
    .option('--at <date>', 'when they were seen, ISO 8601; else each one’s own date, else the file’s')
    .option('--country <code>', 'ISO 3166-1 hint for places that name no country', countryCode)
    .addOption(
      new Option(
        '--redistribution <rule>',
        'whether they may leave in the feed (default: internal-only)',
      ).choices(['ok', 'link-back', 'no-third-party-boards', 'internal-only']),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  callboard import job-page.html alert.eml saved-pages.warc.gz\n  callboard import ads.jsonl.gz --source my-archive --at 2026-10-01\n  callboard import list.csv --source monster',
    )
    .action(action(runImport))
}

async function runImport(invocation: Invocation, files: string[], options: ImportOptions): Promise<void> {
  const { terminal, json } = invocation
  const at = clockOf(options.at)
  checkAddress(options.url, files)
  const known: { file: string; kind: Kind; gzipped: boolean; fileAt: Date }[] = []
  for (const file of files) {
    const { kind, gzipped } = await fileKind(file)
    if (ROWS.has(kind) && options.source === undefined)
      throw new CommandError('usage', `${file} holds rows: name where they come from with --source`)
    known.push({ file, kind, gzipped, fileAt: (await stat(file)).mtime })
  }
  await withStore(invocation, async (store) => {
    const crew = await openCrew(invocation, store, { crawler: false, postingWorker: true })
    try {
      const runIds: string[] = []
      const problems: CommandError[] = []
      for (const one of known) {
        try {
          runIds.push(...(await importFile({ invocation, store, crew, at, options, ...one })))
        } catch (error) {
          // One bad file of several is told at the end; the others are kept.
          if (!(error instanceof CommandError) || error.exit !== 'input') throw error
          problems.push(error)
        }
      }
      if (runIds.length > 0) {
        const summary = await importSummary(store.db, runIds)
        report(invocation, summary)
        problems.push(...nothingRead(files, summary))
      }
      refuse(problems)
    } finally {
      await crew.close()
    }
  })
  if (!json) terminal.say('done')
}

/** Kinds whose rows do not tell where they come from. */
const ROWS: ReadonlySet<Kind> = new Set<Kind>(['csv', 'json', 'json-lines'])

/** @returns the runs that hold what came of it */
function importFile(job: ImportJob & { kind: Kind; gzipped: boolean }): Promise<string[]> {
  const source = job.options.source ?? ''
  switch (job.kind) {
    case 'warc':
      return importArchive(job)
    case 'html':
    case 'mhtml':
      return importPage({ ...job, isMhtml: job.kind === 'mhtml' })
    case 'mail':
    case 'mailbox':
      return importMail({ ...job, isMailbox: job.kind === 'mailbox' })
    case 'csv':
      return importCsv({ ...job, source })
    case 'json':
      return importJson({ ...job, source })
    case 'json-lines':
      return importLines({ ...job, source })
  }
}

function refuse(problems: readonly CommandError[]): void {
  const [first, ...others] = problems
  if (first === undefined) return
  if (others.length === 0) throw first
  throw new CommandError('input', problems.map(({ message }) => message).join('\n'))
}

/** Files whose every row was refused hold something else than they were taken for. */
function nothingRead(files: readonly string[], { found, rejected }: ImportSummary): CommandError[] {
  const reasons = Object.entries(rejected).map(([reason, n]) => `${n} ${reason}`)
  if (found > 0 || reasons.length === 0) return []
  return [
    new CommandError(
      'input',
      `${files.join(', ')}: no row could be stored (${reasons.join(', ')}): a row needs at least externalId and title`,
    ),
  ]
}

function checkAddress(url: string | undefined, files: readonly string[]): void {
  if (url === undefined) return
  if (files.length > 1)
    throw new CommandError('usage', '--url is the address of one saved page: import the others on their own')
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new CommandError('usage', `--url ${url} is no address: write it as https://www.example.com/job/1`)
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
