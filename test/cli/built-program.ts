import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { withLock } from '../../db/embedded/lock.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const ROOMS = ['pipeline', 'crawlers', 'config', 'workers', 'db', 'feed', 'cli', 'demo']

/**
 * The program as `npm ci` builds it, for tests that need a process of its own. A build older than the sources would
 * test yesterday's program, so it is made anew: once, also when several test files ask.
 */
export async function builtProgram(): Promise<string> {
  await withLock(join(ROOT, '.callboard', 'build-locks'), async () => {
    if (!isStale()) return
    execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], {
      cwd: ROOT,
      stdio: 'inherit',
    })
  })
  return join(ROOT, 'dist', 'cli', 'main.js')
}

function isStale(): boolean {
  return ROOMS.some((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .some((name) => {
        const built = join(ROOT, 'dist', room, name.replace(/\.ts$/, '.js'))
        return !existsSync(built) || statSync(built).mtimeMs < statSync(join(ROOT, room, name)).mtimeMs
      }),
  )
}

export interface Running {
  child: ChildProcess
  /** Resolves with the line on stderr that matches; rejects when the process ends before. */
  line(pattern: RegExp): Promise<string>
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | string>
  stdout(): string
  stderr(): string
}

/** Starts the built program with the given settings and no others of Callboard. */
export function startProgram(program: string, args: string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  const lines: string[] = []
  const waiting = new Set<(line: string) => void>()
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  createInterface(child.stderr).on('line', (line) => {
    lines.push(line)
    for (const tell of waiting) tell(line)
  })
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string)
  return {
    child,
    ended,
    stdout: () => out,
    stderr: () => lines.join('\n'),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const tell = (line: string): void => {
          if (!pattern.test(line)) return
          waiting.delete(tell)
          resolve(line)
        }
        waiting.add(tell)
        for (const line of lines) tell(line)
        void ended.then((code) => reject(new Error(`ended with ${code}: ${lines.join('\n')}`)))
      }),
  }
}
