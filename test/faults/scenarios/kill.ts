import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Running } from '../../cli/built-program.ts'
import { onCommits } from '../on-commits.ts'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

const KILLS = 20
/** Boards that answer at once would leave no time to be killed in. */
const BOARD_MS = 25
/** Requests and committed batches between two kills. */
const MOST_STEPS = 6
const MOST_LATER_MS = 400
/** What a killed process held is taken up again after 45 s at most. */
const LONGEST_WAIT_MS = 60_000

/** Two workers; at random points one of them is gone without a word, and another comes. */
export const kill: Scenario = {
  name: 'kill',
  fault: 'a worker is killed (-9) in the middle of its work',
  on: 'each',
  async run(stage) {
    const { boards, random, week } = stage
    boards.meddle(() => pause(BOARD_MS))
    const site = await stage.site()
    let commits = 0
    await onCommits(stage, site, () => commits++)
    const workers = [site.start(), site.start()]
    let left = KILLS
    let killedAt = 0

    const killSome = async (count: number, signal: AbortSignal): Promise<void> => {
      for (; count > 0 && !signal.aborted; count--) {
        const steps = boards.asked() + commits + 1 + random.below(MOST_STEPS)
        const giveUpAt = performance.now() + LONGEST_WAIT_MS
        while (boards.asked() + commits < steps && performance.now() < giveUpAt && !signal.aborted)
          await pause(10)
        await pause(random.below(MOST_LATER_MS))
        const n = random.below(workers.length)
        await end(workers[n]!)
        killedAt = performance.now()
        workers[n] = site.start()
        left--
      }
    }
    for (let day = 1; day <= week.days; day++) {
      const over = new AbortController()
      const share = day === week.days ? left : Math.ceil(KILLS / week.days)
      const killing = killSome(share, over.signal)
      await site.liveDay(day).finally(() => over.abort())
      await killing
    }
    const recoveredMs = performance.now() - killedAt
    return {
      injected: `${KILLS - left} times at random, seed "${random.seed}"`,
      recoveredMs,
      ...(await compare(stage, site)),
    }
  },
}

/** Killed as soon as the database says that a batch is committed: the queue has not heard of it, and delivers it again. */
export const killAfterCommit: Scenario = {
  name: 'kill-after-commit',
  fault: 'a worker is killed between commit and acknowledgement',
  on: 'each',
  async run(stage) {
    const site = await stage.site()
    let worker = site.start()
    let kills = 0
    let killedAt = 0
    let killing: Promise<void> | undefined
    await onCommits(stage, site, () => {
      if (kills === KILLS / 4 || killing !== undefined) return
      kills++
      killing = end(worker).then(() => {
        killedAt = performance.now()
        worker = site.start()
        killing = undefined
      })
    })
    await site.liveThrough()
    await killing
    return {
      injected: `${kills} times, on the commit of a batch`,
      recoveredMs: performance.now() - killedAt,
      ...(await compare(stage, site)),
    }
  },
}

async function end({ child, ended }: Running): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await once(child, 'exit')
  await ended
}
