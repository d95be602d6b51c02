import { setTimeout as pause } from 'node:timers/promises'
import { startRedis } from '../../../bench/redis-server.ts'
import { type HalfOpenProxy, openHalfOpenProxy } from '../half-open-proxy.ts'
import { onCommits } from '../on-commits.ts'
import { NotRun, type Scenario } from '../scenario.ts'
import type { SiteOptions } from '../site.ts'
import { compare } from '../verdict.ts'

const BOARD_MS = 25
/** By then a connection that leads nowhere is found out, and its work begun anew. */
const NOTICED_MS = 60_000

/** A router forgets its connections: nothing is closed, nothing arrives. New ones work. */
export const halfOpen: Scenario = {
  name: 'half-open',
  fault: 'all connections go dead without being closed',
  on: 'each',
  async run(stage) {
    const { boards, random, week } = stage
    const proxies: HalfOpenProxy[] = []
    const through = async (url: string): Promise<string> => {
      const address = new URL(url)
      const proxy = await openHalfOpenProxy({ host: address.hostname, port: Number(address.port) })
      stage.onEnd(() => proxy.close())
      proxies.push(proxy)
      address.port = String(proxy.port)
      return address.href
    }
    const url = await stage.newDatabase()
    const options: Partial<SiteOptions> = { url, programUrl: await through(url) }
    if (stage.backend === 'redis') {
      const redis = await startRedis('--appendonly', 'yes')
      if (redis === null) throw new NotRun('there is no redis-server in PATH')
      stage.onEnd(() => redis.stop())
      Object.assign(options, { redisUrl: redis.url, programRedisUrl: await through(redis.url) })
    }
    const site = await stage.site(options)
    site.start()
    boards.meddle(() => pause(BOARD_MS))
    let commits = 0
    await onCommits(stage, site, () => commits++)
    const steps = () => boards.asked() + commits
    let dead = 0
    let noticedMs = 0
    let recoveredMs = 0
    for (let day = 1; day <= week.days; day++) {
      const living = site.liveDay(day)
      await boards.afterRequests(2 + random.below(6))
      for (const proxy of proxies) dead += proxy.swallow()
      const swallowedAt = performance.now()
      // A request and a commit that were under way may still come, so the third step tells.
      const until = steps() + 3
      let isOver = false
      const ending = living.finally(() => {
        isOver = true
      })
      ending.catch(() => {})
      while (steps() < until && !isOver) await pause(20)
      noticedMs = Math.max(noticedMs, performance.now() - swallowedAt)
      await living
      recoveredMs = Math.max(recoveredMs, performance.now() - swallowedAt)
    }
    if (noticedMs > NOTICED_MS) stage.note(`work went on after ${Math.round(noticedMs / 1000)} s`)
    const told = await compare(stage, site)
    return {
      injected: `${dead} connections; work went on after ${Math.round(noticedMs / 1000)} s`,
      recoveredMs,
      lost: told.lost,
      duplicated: told.duplicated + (noticedMs > NOTICED_MS ? 1 : 0),
    }
  },
}
