import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { inspectHome } from '../db/embedded.ts'
import { SchemaBehind } from '../db/migrate.ts'
import { NoDatabase } from '../db/no-database.ts'
import { classify } from '../pipeline/classify.ts'
import { normalize } from '../pipeline/normalize.ts'
import { type Archived, readArchived } from './archived.ts'
import { action, type Invocation } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { showChanges } from './replay/show-changes.ts'
import { replayIntoStore, type Told } from './replay/store-side.ts'
import { homeOf } from './store.ts'

interface Summary {
  records: number
  covered: number
  notCovered: { url: string; reason: string }[]
  postings: number
  rejected: Record<string, number>
  crashed: number
}

interface Options {
  stored?: true
  source?: string
  apply?: true
  examples: number
  /** False with --no-store. */
  store: boolean
}

/** `replay`: what today's adapters and pipeline read from recorded answers or kept bodies, and what that changes. */
export function registerReplay(root: Command): void {
  root
    .command('replay')
    .description('read a WARC file, or what the store keeps, again, and show what that would change')
    .argument('[file]', 'WARC file, gzipped or not; without one, the bodies that the store keeps')
    .option('--stored', 'read the bodies that the store keeps')
    .option('--source <id>', 'this source alone')
    .option('--apply', 'write the changes instead of trying them on a copy of the store')
    .option('--examples <n>', 'jobs to show', wholeNumber, 5)
    .option('--no-store', 'only read the file, and leave the store alone')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard replay .callboard/archive/2026-11-02T06-00-00-000Z-1a2b3c4d.warc.gz --json\n  callboard replay --stored --source greenhouse:acme\n  callboard replay --apply',
    )
    .action(action(replay))
}

async function replay(invocation: Invocation, file: string | undefined, options: Options): Promise<void> {
  const { terminal, json } = invocation
  if (file !== undefined && options.stored)
    throw new CommandError('usage', 'give a file or --stored, not both')
  if (file === undefined) {
    if (!options.store) throw new CommandError('usage', '--no-store needs a file to read')
    const told = await replayIntoStore(invocation, null, options)
    return json ? terminal.json(told) : showChanges(terminal, told)
  }
  const summary = await readFile(invocation, file)
  const told = await compareWithStore(invocation, file, options)
  if (told !== null && json) terminal.json(told)
  if (told !== null && !json) showChanges(terminal, told)
  if (json) terminal.json(summary)
}

/** Null where there is no store to compare with; a store that does not answer is told, unless it was to be written. */
async function compareWithStore(
  invocation: Invocation,
  file: string,
  options: Options,
): Promise<Told | null> {
  const { settings, terminal } = invocation
  const home = { home: homeOf(settings), state: resolve(settings.state) }
  const isThere = settings.databaseUrl !== undefined || inspectHome(home).dataMajor !== null
  if (!options.store || (!isThere && !options.apply)) return null
  try {
    return await replayIntoStore(invocation, file, options)
  } catch (error) {
    if (options.apply || !(error instanceof NoDatabase || error instanceof SchemaBehind)) throw error
    terminal.say(`what would change is not told: ${error.message}`)
    return null
  }
}

async function readFile({ terminal, json }: Invocation, file: string): Promise<Summary> {
  const summary: Summary = { records: 0, covered: 0, notCovered: [], postings: 0, rejected: {}, crashed: 0 }
  for await (const archived of readArchived(file)) {
    summary.records++
    const { url } = archived.answer
    if (!('parsed' in archived)) {
      summary.notCovered.push({ url, reason: archived.reason })
      if (archived.crashed) summary.crashed++
      continue
    }
    summary.covered++
    const before = summary.postings
    readPostings(archived, summary)
    const read = { url, adapter: archived.recognised.id, postings: summary.postings - before }
    if (json) terminal.json(read)
    else terminal.data(`${String(read.postings).padStart(5)}  ${read.adapter}  ${url}`)
  }
  if (json) return summary
  for (const { url, reason } of summary.notCovered) terminal.data(`    -  ${url}  (${reason})`)
  const rejected = Object.entries(summary.rejected).map(([reason, n]) => `${n} ${reason}`)
  terminal.say(
    `${summary.covered} of ${summary.records} records read, ${summary.postings} postings, ` +
      `rejected: ${rejected.join(', ') || 'none'}, crashed: ${summary.crashed}`,
  )
  return summary
}

function readPostings(archived: Extract<Archived, { parsed: unknown }>, summary: Summary): void {
  const { answer, recognised, parsed } = archived
  const count = (reason: string): void => {
    summary.rejected[reason] = (summary.rejected[reason] ?? 0) + 1
  }
  for (const { reason } of parsed.rejected ?? []) count(reason)
  for (const raw of parsed.postings) {
    const normalized = normalize(raw, { source: recognised.id, at: answer.at })
    if (!normalized.ok) {
      count(normalized.rejection.reason)
      continue
    }
    classify(normalized.posting)
    summary.postings++
  }
}

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number.')
}
