import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { dayStart } from '../../../demo/world/calendar.ts'
import { type Hostile, openHostileBoards } from '../hostile-boards.ts'
import type { Scenario } from '../scenario.ts'
import { compare } from '../verdict.ts'

const STORM_MS = 20_000
const BREAKER_FAILURES = 5
const LONGEST_REST_S = 3_600

/** Half of all answers are 5xx for a while; then boards are well again, and nobody has to do anything. */
export const storm: Scenario = {
  name: 'storm',
  fault: 'half of all answers are 5xx for a while',
  on: 'any',
  async run(stage) {
    const { boards, random, week } = stage
    const site = await stage.site()
    site.start()
    await site.liveDay(1)
    let failed = 0
    let endedAt = 0
    for (let day = 2; day <= week.days; day++) {
      boards.meddle(async (_request, reply) => {
        if (random.below(2) === 0) return
        failed++
        await reply.code(random.below(2) === 0 ? 500 : 503).send('not now')
      })
      const over = pause(STORM_MS).then(() => {
        boards.meddle(null)
        endedAt = performance.now()
      })
      await site.liveDay(day)
      await over
    }
    return {
      injected: `${failed} answers`,
      recoveredMs: Math.max(0, performance.now() - endedAt),
      ...(await compare(stage, site)),
    }
  },
}

/** A board that asks for patience in seconds, as a date, and for thirty years; one that only fails. */
export const patience: Scenario = {
  name: 'patience',
  fault: '429 with Retry-After in seconds, as a date, 10^9; nothing but 500',
  on: 'each',
  async run(stage) {
    const asks = (retryAfter: string): Hostile => {
      return (_request, response) => void response.writeHead(429, { 'retry-after': retryAfter }).end()
    }
    const asked: Record<string, number> = {}
    const failing: Hostile = (_request, response) => {
      asked.failing = (asked.failing ?? 0) + 1
      response.writeHead(500).end()
    }
    const hostile = await openHostileBoards({
      'lever:seconds': asks('120'),
      'lever:dated': asks(new Date(Date.now() + 1_800_000).toUTCString()),
      'lever:absurd': asks('1000000000'),
      'lever:failing': failing,
    })
    stage.onEnd(() => hostile.close())
    const site = await stage.site({ besides: hostile })
    site.start(undefined, { env: { CRAWL_CONCURRENCY: '4' } })
    const at = dayStart(2).toISOString()
    await site.liveDay(1)
    await site.queues.addAll(
      'crawl',
      hostile.sources.map(({ id }) => ({ task: { sourceId: id, at }, id: `${id} day` })),
    )
    for (let day = 2; day <= stage.week.days; day++) await site.liveDay(day)
    const { rows } = await sql<{ host: string; rest: number; failures: number }>`
      select host, extract(epoch from closed_until - clock_timestamp())::float8 as rest, failures
      from store.host where closed_until is not null`.execute(site.db)
    const restOf = (n: number) => rows.find(({ host }) => hostile.origins[n]!.endsWith(host))?.rest ?? 0
    const rests = [0, 1, 2].map((n) => Math.round(restOf(n)))
    if (rests[1]! < 1_000 || rests[2]! < 1_000 || rests.some((rest) => rest > LONGEST_REST_S))
      throw new Error(`the boards are left alone for ${rests.join(', ')} s`)
    if ((asked.failing ?? 0) > 2 * BREAKER_FAILURES)
      throw new Error(`a failing board was asked ${asked.failing} times`)
    const { rows: busy } = await sql<{ id: string }>`
      select id from store.source where health = 'busy' and health_reason is not null`.execute(site.db)
    if (busy.length < 3) throw new Error(`only ${busy.length} sources say that they are busy`)
    const injected = `left alone for ${rests.join(', ')} s; ${asked.failing} tries of the failing one`
    return { injected, recoveredMs: null, ...(await compare(stage, site)) }
  },
}
