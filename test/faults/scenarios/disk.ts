import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openFolder, openGround } from '../ground.ts'
import { NotRun, type Scenario } from '../scenario.ts'
import type { Stage } from '../stage.ts'
import { compare } from '../verdict.ts'

const DISK_MB = 400
const FULL_MS = 3_000
const BOARD_MS = 25
const PIECE = Buffer.alloc(1024 * 1024)

/** The disk under the embedded server fills up while everything works, and has room again some seconds later. */
export const disk: Scenario = {
  name: 'disk',
  fault: 'the disk is full for a while (tmpfs)',
  on: 'each',
  async run(stage) {
    const folder = mountSmallDisk(stage)
    const ground = await openGround(join(folder, 'ground'))
    stage.onEnd(() => ground.close())
    const { boards, random, week } = stage
    const site = await stage.site({
      url: await ground.newDatabase('callboard'),
      embedded: { ...ground.env, LEAST_FREE_MB: '32' },
    })
    site.start()
    boards.meddle(() => pause(BOARD_MS))
    await site.liveDay(1)
    let recoveredMs = 0
    for (let day = 2; day <= week.days; day++) {
      const living = site.liveDay(day)
      await boards.afterRequests(2 + random.below(6))
      const filler = fill(folder)
      await pause(FULL_MS)
      rmSync(filler)
      const freedAt = performance.now()
      // Postgres may have stopped itself, when it could write no log: the program starts it again.
      await living
      recoveredMs = Math.max(recoveredMs, performance.now() - freedAt)
    }
    return {
      injected: `${DISK_MB} MB, full for ${FULL_MS / 1000} s, ${week.days - 1} times`,
      recoveredMs,
      ...(await compare(stage, site)),
    }
  },
}

function mountSmallDisk(stage: Stage): string {
  if (process.getuid?.() !== 0) throw new NotRun('only root may mount a small disk')
  const folder = openFolder()
  stage.onEnd(() => rmSync(folder, { recursive: true, force: true }))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=755`, 'tmpfs', folder], {
      stdio: 'pipe',
    })
  } catch (error) {
    throw new NotRun(`no small disk can be mounted here: ${(error as Error).message.split('\n').at(-1)}`)
  }
  stage.onEnd(() => execFileSync('umount', ['-l', folder]))
  mkdirSync(join(folder, 'ground'))
  return folder
}

/** Writes until nothing more fits; returns the file. */
function fill(folder: string): string {
  const file = join(folder, 'filler')
  writeFileSync(file, '')
  try {
    while (statfsSync(folder).bavail > 0) writeFileSync(file, PIECE, { flag: 'a' })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error
  }
  return file
}
