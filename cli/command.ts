import type { Command } from 'commander'
import { readSettings, type Settings } from '../config/settings.ts'
import { CommandError, EXIT } from './exit-codes.ts'
import { openTerminal, type Terminal } from './terminal.ts'

/** What every verb gets: settings as read once, and a place to speak. */
export interface Invocation {
  settings: Settings
  terminal: Terminal
  json: boolean
  /** Aborted at the first SIGINT or SIGTERM; a second one ends the process at once. */
  signal: AbortSignal
}

/** Wraps a verb's work: reads the settings, listens for signals, hands both over. */
export function action<Args extends unknown[]>(
  work: (invocation: Invocation, ...args: Args) => Promise<void>,
): (this: Command, ...args: unknown[]) => Promise<void> {
  return async function run(this: Command, ...args: unknown[]) {
    const { json = false, quiet = false } = this.optsWithGlobals<{ json?: boolean; quiet?: boolean }>()
    const settings = readSettings(process.env)
    const stop = new AbortController()
    const onSignal = (name: NodeJS.Signals): void => {
      if (stop.signal.aborted) process.exit(EXIT.interrupted)
      stop.abort(new CommandError('interrupted', `stopped by ${name}`))
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
    // Commander appends the options and the command itself; a verb asks for the options alone.
    const own = args.slice(0, -1) as Args
    try {
      await work({ settings, terminal: openTerminal(quiet), json, signal: stop.signal }, ...own)
    } finally {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    }
  }
}
