import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installedSize } from './start/installed-size.ts'
import { memoryOf } from './start/memory.ts'
import { adverts } from './throughput/adverts.ts'

const main = join(dirname(fileURLToPath(import.meta.url)), '../cli/main.js')
/** Memory is read when the process has stood idle for so long. */
const IDLE_MS = 15_000

/**
 * What it costs to have Callboard: megabytes installed, seconds from nothing (no database yet) to the first rows in Postgres,
 * memory of `callboard start` at rest. `npm run --silent bench -- start --json`; memory is read on Linux only.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  const home = await mkdtemp(join(tmpdir(), 'callboard-start-'))
  // Postgres refuses to run as root, and who runs it then has to come in.
  await chmod(home, 0o755)
  const env = { ...process.env, CALLBOARD_HOME: home, CALLBOARD_STATE: home, HTTP_PORT: '0' }
  try {
    const firstRowMs = await coldStart(home, env)
    const warmRowMs = await coldStart(home, env)
    const idle = await idleMemory({ ...env, CALLBOARD_CONTACT: 'bench@callboard.example' })
    const { packagesMb, binariesMb } = await installedSize()
    const found = {
      ...{ packagesMb, binariesMb, firstRowMs, warmRowMs },
      ...{ idleRssMb: idle.rssMb, peakRssMb: idle.peakRssMb, idleWithPostgresMb: idle.treeMb },
    }
    process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** One advertisement imported in a process of its own. @returns milliseconds until it is stored and the process has ended */
async function coldStart(home: string, env: NodeJS.ProcessEnv): Promise<number> {
  const file = join(home, 'first.jsonl')
  for (const { raw } of adverts(Date.now())) {
    await writeFile(file, `${JSON.stringify(raw)}\n`)
    break
  }
  const startedAt = performance.now()
  const child = spawn(process.execPath, [main, '--quiet', 'import', file, '--source', 'first'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`callboard import ended with ${code}`)
  return Math.round(performance.now() - startedAt)
}

async function idleMemory(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [main, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    await Promise.race([said(child, 'pages and feed on'), ended(child)])
    await pause(IDLE_MS)
    return memoryOf(child.pid!)
  } finally {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
}

async function said(child: ChildProcess, words: string): Promise<void> {
  const streams = [child.stdout!, child.stderr!]
  await Promise.any(
    streams.map(async (stream) => {
      for await (const line of createInterface({ input: stream }))
        if (line.includes(words)) return stream.resume()
      throw new Error(`never said "${words}"`)
    }),
  )
}

async function ended(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null]
  throw new Error(`callboard start ended with ${code}`)
}
