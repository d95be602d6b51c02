import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { NoDatabase } from '../no-database.ts'
import { startOfProcess } from './process.ts'

const POLL_MS = 20
const PATIENCE_MS = 120_000

/**
 * Runs `work` while no other process holds the lock of `folder`. A holder that was killed holds nothing.
 *
 * Node has no flock. This is Lamport's bakery with one file per caller: every caller draws a number and the lowest
 * living one is served. A file's name carries its owner (pid and start), so clearing up after a dead owner can
 * never remove a living one's claim, which a single lock file with a stale check cannot promise.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const me = `${process.pid}.${startOfProcess(process.pid)}.${randomBytes(4).toString('hex')}`
  const choosing = join(folder, `choosing.${me}`)
  writeFileSync(choosing, '')
  const number = 1 + Math.max(0, ...waiting(folder).map((claim) => claim.number))
  const ticket = join(folder, `${number}.${me}`)
  writeFileSync(ticket, '')
  // Not a rename: somebody who lists the folder meanwhile could then see neither name.
  rmSync(choosing)
  try {
    await untilServed(folder, number, me)
    return await work()
  } finally {
    rmSync(ticket, { force: true })
  }
}

interface Claim {
  /** 0 while the owner still draws its number: nobody may pass before it is known. */
  number: number
  owner: string
}

function waiting(folder: string): Claim[] {
  const claims: Claim[] = []
  for (const name of readdirSync(folder)) {
    const [first = '', pid = '', start = '', mark = ''] = name.split('.')
    if (startOfProcess(Number(pid)) === start) {
      claims.push({ number: first === 'choosing' ? 0 : Number(first), owner: `${pid}.${start}.${mark}` })
    } else {
      rmSync(join(folder, name), { force: true })
    }
  }
  return claims
}

async function untilServed(folder: string, number: number, me: string): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS
  for (;;) {
    const before = waiting(folder).filter(
      (claim) =>
        claim.owner !== me && (claim.number < number || (claim.number === number && claim.owner < me)),
    )
    if (before.length === 0) return
    if (Date.now() > giveUpAt) {
      const pid = before[0]?.owner.split('.')[0]
      throw new NoDatabase(
        `process ${pid} has kept ${folder} locked for ${PATIENCE_MS / 1000} s; end it and try again`,
      )
    }
    await pause(POLL_MS)
  }
}
