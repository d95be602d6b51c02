import { Command, CommanderError } from 'commander'
import { EXIT } from './exit-codes.ts'
import { explain } from './explain.ts'
import { VERBS } from './verbs.ts'
import { VERSION } from './version.ts'

const CODES = Object.entries(EXIT)
  .map(([name, code]) => `${code} ${name}`)
  .join(', ')

/**
 * The command line as a value.
 *
 * @param only the verb to load; by default all, as help needs them
 */
export async function program(only?: string): Promise<Command> {
  const root = new Command('callboard')
    .description('Crawls public job boards for part-time and remote customer-service work.')
    .version(VERSION)
    .option('--json', 'one JSON object a line on stdout')
    .option('-q, --quiet', 'data only, no sentences or progress')
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: true })
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
  const named = only === undefined ? undefined : VERBS[only]
  for (const load of named === undefined ? Object.values(VERBS) : [named]) {
    const register = await load()
    register(root)
  }
  return root
}

/** Runs one command line, without the program's own name, and returns its exit code; never rejects. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const verb = args.find((arg) => !arg.startsWith('-'))
    const root = await program(verb)
    await root.parseAsync([...args], { from: 'user' })
    return EXIT.ok
  } catch (error) {
    // Commander has said what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    const { line, code } = explain(error)
    process.stderr.write(`callboard: ${line}\n`)
    if (process.env.CALLBOARD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return code
  }
}
