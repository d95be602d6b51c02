import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, vi } from 'vitest'
import { withClient } from '../../../db/connect.ts'
import { type Embedded, inspectHome, openEmbedded, removeHome } from '../../../db/embedded.ts'
import { buildCommand } from './joiner.ts'

// Creating a cluster takes one to two seconds, and many times that on a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

export const isRoot = process.getuid?.() === 0
export const NOBODY = 65534

/** Where a test file keeps its homes, and what it does with them; whatever a test opened or made is gone after it. */
export interface Homes {
  folder: string
  state: string
  /** A program of its own that opens a home; see joiner.ts. */
  command: string
  /** A home made once and stopped between tests, for all that need no new one: creating takes the time. */
  seed: string
  newHome(...parents: string[]): string
  open(home: string): Promise<Embedded>
  serverPid(home: string): number
}

export async function prepareHomes(): Promise<Homes> {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-embedded-'))
  chmodSync(folder, 0o755)
  const state = join(folder, 'state')
  const seed = join(folder, 'a home', '.callboard')
  mkdirSync(join(folder, 'program'))
  const command = buildCommand(join(folder, 'program'))
  await (await openEmbedded({ home: seed, state })).leave()

  const opened: Embedded[] = []
  const made = new Set<string>()
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.leave()
    for (const home of made) await removeHome({ home })
    made.clear()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  let count = 0
  return {
    folder,
    state,
    command,
    seed,
    newHome(...parents) {
      const home = join(folder, ...parents, `home ${++count}`, '.callboard')
      made.add(home)
      return home
    },
    async open(home) {
      const embedded = await openEmbedded({ home, state })
      opened.push(embedded)
      return embedded
    },
    serverPid: (home) => inspectHome({ home, state }).server!.pid,
  }
}

export function query<T extends object>(embedded: Embedded, text: string): Promise<T[]> {
  return withClient(embedded.url('postgres'), async (client) => (await client.query<T>(text)).rows)
}

export function uidOf(pid: number): number {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}
