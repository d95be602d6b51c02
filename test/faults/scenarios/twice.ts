import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

/** At least once means that twice must do no harm: at the same time, and once more when the first is long done. */
export const twice: Scenario = {
  name: 'twice',
  fault: 'every task is delivered twice at once, and a third time',
  on: 'each',
  async run(stage) {
    const site = await stage.site()
    let deliveries = 0
    await site.workHere(async (_queue, handle) => {
      await Promise.all([handle(), handle()])
      await handle()
      deliveries += 3
    })
    await site.liveThrough()
    return { injected: `${deliveries} deliveries`, recoveredMs: null, ...(await compare(stage, site)) }
  },
}

/** The first delivery of every task does its work and then fails: its second try finds all of it done. */
export const failAfterCommit: Scenario = {
  name: 'fail-after-commit',
  fault: 'a task fails after it has committed, and is tried again',
  on: 'each',
  async run(stage) {
    const site = await stage.site({ retryMs: 20 })
    let deliveries = 0
    await site.workHere(async (_queue, handle) => {
      await handle()
      if (deliveries++ % 2 === 0) throw new Error('the answer was lost')
    })
    await site.liveThrough()
    return { injected: `${deliveries} deliveries`, recoveredMs: null, ...(await compare(stage, site)) }
  },
}
