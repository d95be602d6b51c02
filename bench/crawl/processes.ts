import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

/** A crawler as a command to which the plan's file is added, or why it cannot be measured here. */
export type Candidate = { name: string; command: string[] } | { name: string; skipped: string }

/** Starts the boards of the bench in a process of their own. @returns their plan as one line of JSON */
export async function startServer(
  program: string,
  sizes: readonly number[],
): Promise<{ plan: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [program, ...sizes.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill()
    await once(child, 'exit')
  }
  try {
    return { plan: await firstLine(child), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) return line
  throw new Error('the server of the bench ended before it listened')
}

/** Runs a program to its end. @returns the last line it printed, as JSON */
export async function lastLineOf<T>([program = '', ...args]: readonly string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 64 << 20 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as T
}

/** Crawlee, installed on demand in bench/peers of this checkout. */
export async function crawlee(): Promise<Candidate> {
  const name = 'crawlee'
  const folder = join(process.cwd(), 'bench/peers')
  const program = join(folder, 'crawlee.mjs')
  if (!(await exists(program))) return { name, skipped: 'bench/peers is not here: run from a checkout' }
  if (!(await exists(join(folder, 'node_modules/@crawlee/cheerio')))) {
    try {
      await promisify(execFile)('npm', ['ci', '--ignore-scripts'], { cwd: folder })
    } catch (error) {
      return { name, skipped: `npm ci in bench/peers failed: ${(error as Error).message.split('\n')[0]}` }
    }
  }
  return { name, command: [process.execPath, program] }
}

/** Scrapy of whichever Python has it. */
export async function scrapy(): Promise<Candidate> {
  const program = join(process.cwd(), 'bench/peers/scrapy_crawl.py')
  for (const python of ['python3', '/usr/bin/python3']) {
    try {
      await promisify(execFile)(python, ['-c', 'import scrapy'])
    } catch {
      // No such Python, or one without Scrapy: the next one may have it.
      continue
    }
    return { name: 'scrapy', command: [python, program] }
  }
  return { name: 'scrapy', skipped: 'Scrapy is not installed (apt-get install python3-scrapy)' }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
