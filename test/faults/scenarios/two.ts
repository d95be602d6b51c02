import { once } from 'node:events'
import { withClient } from '../../../db/connect.ts'
import { dayStart } from '../../../demo/world/calendar.ts'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

/** Every source has two tasks for each day; two processes take them. */
export const twoCrawls: Scenario = {
  name: 'two-crawls',
  fault: 'two crawls of one source at once',
  on: 'each',
  async run(stage) {
    const { week } = stage
    const site = await stage.site()
    site.start()
    site.start()
    for (let day = 1; day <= week.days; day++) {
      const at = dayStart(day).toISOString()
      stage.boards.setDay(day)
      await site.queues.addAll(
        'crawl',
        week.sources.map((sourceId) => ({ task: { sourceId, at } })),
      )
      await site.liveDay(day)
    }
    const injected = `${week.days * week.sources.length} second crawls`
    return { injected, recoveredMs: null, ...(await compare(stage, site)) }
  },
}

/** Two processes would plan; one leads, and when it is killed the other does. */
export const twoSchedulers: Scenario = {
  name: 'two-schedulers',
  fault: 'two schedulers, and the one that leads is killed',
  on: 'each',
  async run(stage) {
    // No crawler works here: the plan holds boards of the whole world.
    const site = await stage.site()
    const start = () => site.start(['scheduler'], { env: { LOG_LEVEL: 'info' } })
    const first = start()
    await first.line(/leads the schedule/)
    const second = start()
    const planned = async () => (await site.queues.schedules()).map(({ sourceId }) => sourceId)
    const waitFor = async (count: number): Promise<void> => {
      while ((await planned()).length < count)
        await once(process, 'tick', { signal: AbortSignal.timeout(50) }).catch(() => {})
    }
    const { rows } = await withClient(site.url, (client) =>
      client.query<{ n: number }>(
        `select count(*)::int as n from store.source where paused_at is null
           and (access = 'on' or access = 'opt-in' and accepted_at is not null)`,
      ),
    )
    const wanted = rows[0]!.n
    await waitFor(wanted)
    if (second.stderr().includes('leads the schedule')) throw new Error('both lead')
    first.child.kill('SIGKILL')
    const killedAt = performance.now()
    await second.line(/leads the schedule/)
    const recoveredMs = performance.now() - killedAt
    const plan = await planned()
    const { crawl } = await site.queues.counts()
    const tasks = crawl.waiting + crawl.delayed
    return {
      injected: `kill -9 of the leader of ${wanted} plans`,
      recoveredMs,
      lost: wanted - new Set(plan).size,
      duplicated: plan.length - new Set(plan).size + Math.max(0, tasks - wanted * 2),
    }
  },
}
