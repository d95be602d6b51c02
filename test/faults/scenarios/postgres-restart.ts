import { setTimeout as pause } from 'node:timers/promises'
import { openGround } from '../ground.ts'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

const BOARD_MS = 25
/** Idle workers have a task by then, counted from when the server answers; criterion and slack for a busy machine. */
const PICK_UP_MS = 2_000

const HOW = {
  fast: { signal: 'SIGINT', means: 'connections are ended, the server is stopped' },
  immediate: { signal: 'SIGQUIT', means: 'the server is aborted and recovers' },
} as const

/** The embedded server goes away under working and under idle workers, which live on. */
function restart(how: keyof typeof HOW): Scenario {
  const { signal, means } = HOW[how]
  return {
    name: `postgres-${how}`,
    fault: `Postgres is restarted (${how}: ${means})`,
    on: 'each',
    isTimed: true,
    async run(stage) {
      const { boards, random, week } = stage
      const ground = await openGround()
      stage.onEnd(() => ground.close())
      const site = await stage.site({ url: await ground.newDatabase('callboard'), embedded: ground.env })
      const worker = site.start()
      boards.meddle(() => pause(BOARD_MS))
      let stoppedAt = 0
      const stopAndStart = async (): Promise<void> => {
        stoppedAt = performance.now()
        await ground.stop(signal)
        await ground.again()
      }
      let recoveredMs = 0
      for (let day = 1; day < week.days; day++) {
        const living = site.liveDay(day)
        await boards.afterRequests(2 + random.below(6))
        await stopAndStart()
        await living
        recoveredMs = Math.max(recoveredMs, performance.now() - stoppedAt)
      }
      // Idle: what they listen on must come back by itself.
      await stopAndStart()
      const isUpAt = performance.now()
      const first = boards.nextRequest(AbortSignal.timeout(60_000)).then(() => performance.now() - isUpAt)
      await site.liveDay(week.days)
      const pickUpMs = await first
      if (pickUpMs > PICK_UP_MS) stage.note(`idle workers took ${Math.round(pickUpMs)} ms to take a task`)
      if (worker.child.exitCode !== null) throw new Error(`the worker ended: ${worker.stderr().slice(-500)}`)
      const told = await compare(stage, site)
      return {
        injected: `${week.days} restarts; idle, a task was taken after ${(pickUpMs / 1000).toFixed(1)} s`,
        recoveredMs,
        ...told,
      }
    },
  }
}

export const postgresFast = restart('fast')
export const postgresImmediate = restart('immediate')
