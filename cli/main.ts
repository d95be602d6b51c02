#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { EXIT } from './exit-codes.ts'
import { explain } from './explain.ts'
import { VERBS } from './verbs.ts'
import { VERSION } from './version.ts'

const CODES = Object.entries(EXIT)
  .map(([name, code]) => `${code} ${name}`)
  .join(', ')

/** The command line as a value, so that tests can read its help. */
export function program(): Command {
  const root = new Command('callboard')
    .description('Crawls public job boards for part-time and remote customer-service work.')
    .version(VERSION)
    .option('--json', 'one JSON object a line on stdout')
    .option('-q, --quiet', 'data only, no sentences or progress')
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false })
    .addHelpText(
      'after',
      `
Examples:
  callboard demo                               the whole job on local boards, then pages on localhost
  callboard crawl all                          one polite run over every source that may be crawled
  callboard import ads.jsonl.gz --source mine  load advertisements you already have
  callboard start                              crawl on schedule, classify, serve feed and pages

Exit codes: ${CODES}.`,
    )
    .exitOverride()
  for (const register of VERBS) register(root)
  return root
}

async function main(): Promise<void> {
  try {
    await program().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
      return
    }
    const { line, code } = explain(error)
    process.stderr.write(`callboard: ${line}\n`)
    if (process.env.CALLBOARD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    process.exitCode = code
  }
}

await main()
