import { setTimeout as pause } from 'node:timers/promises'
import type { Running } from '../../cli/built-program.ts'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

const BOARD_MS = 25
const GRACE_MS = 10_000

/** Told to stop in the middle of its work, a process ends in order; told twice, at once. */
export const stop: Scenario = {
  name: 'stop',
  fault: 'SIGTERM, SIGINT and a second SIGINT under load',
  on: 'each',
  isTimed: true,
  async run(stage) {
    const { boards, random, week } = stage
    boards.meddle(() => pause(BOARD_MS))
    const site = await stage.site()
    let worker = site.start()
    let slowest = 0
    let stoppedAt = 0
    const signals = ['SIGTERM', 'SIGINT', 'second SIGINT'] as const
    for (let day = 1; day <= week.days; day++) {
      const living = site.liveDay(day)
      await boards.afterRequests(2 + random.below(6))
      stoppedAt = performance.now()
      const told = signals[(day - 1) % signals.length]!
      const code = await end(worker, told)
      slowest = Math.max(slowest, performance.now() - stoppedAt)
      const expected = told === 'second SIGINT' ? 130 : 0
      if (code !== expected) throw new Error(`${told}: it ended with ${code}: ${worker.stderr().slice(-500)}`)
      worker = site.start()
      await living
    }
    if (slowest > GRACE_MS) throw new Error(`it took ${Math.round(slowest)} ms to end`)
    return {
      injected: `${week.days} stops, ended within ${(slowest / 1000).toFixed(1)} s`,
      recoveredMs: performance.now() - stoppedAt,
      ...(await compare(stage, site)),
    }
  },
}

async function end({ child, ended }: Running, told: string): Promise<number | string> {
  child.kill(told === 'SIGTERM' ? 'SIGTERM' : 'SIGINT')
  if (told === 'second SIGINT') {
    await pause(20)
    child.kill('SIGINT')
  }
  return ended
}
