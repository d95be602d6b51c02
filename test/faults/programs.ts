import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Running, startProgram } from '../cli/built-program.ts'

// `npm run faults` compiles program and faults into one folder, so both are of one state.
const PROGRAM = join(import.meta.dirname, '..', '..', 'cli', 'main.js')
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'trust-loopback.js')).href

/** Starts the real program in a process of its own; boards on the given origins are the web to it. */
export function startCallboard(
  args: string[],
  { origins, env, node = [] }: { origins: readonly string[]; env: Record<string, string>; node?: string[] },
): Running {
  return startProgram(PROGRAM, args, {
    ...env,
    FAULTS_TRUSTED: origins.join(' '),
    NODE_OPTIONS: [`--import=${PRELOAD}`, ...node].join(' '),
  })
}
