import { setTimeout as pause } from 'node:timers/promises'
import { type RedisServer, startRedis } from '../../../bench/redis-server.ts'
import { NotRun, type Scenario } from '../scenario.ts'
import type { Stage } from '../stage.ts'
import { compare } from '../verdict.ts'

const BOARD_MS = 25
const AWAY_MS = 1_000
/** Longest that asking may take while nobody answers, and that a process may take to end. */
const PATIENCE_MS = 10_000

/** Redis is killed under working processes; what it kept decides who brings the tasks back. */
function killRedis(name: string, fault: string, ...settings: string[]): Scenario {
  return {
    name,
    fault,
    on: 'redis',
    async run(stage) {
      const redis = await ownRedis(stage, settings)
      const { boards, random, week } = stage
      const site = await stage.site({ redisUrl: redis.url })
      await site.work()
      boards.meddle(() => pause(BOARD_MS))
      let killedAt = 0
      let recoveredMs = 0
      for (let day = 1; day <= week.days; day++) {
        const living = site.liveDay(day)
        await boards.afterRequests(2 + random.below(6))
        killedAt = performance.now()
        await redis.kill()
        await pause(AWAY_MS)
        await redis.again()
        await living
        recoveredMs = Math.max(recoveredMs, performance.now() - killedAt)
      }
      return { injected: `kill -9, ${week.days} times`, recoveredMs, ...(await compare(stage, site)) }
    },
  }
}

export const redisKeeping = killRedis(
  'redis-aof',
  'Redis is killed and has its tasks on disk',
  '--appendonly',
  'yes',
)
export const redisForgetting = killRedis('redis-no-aof', 'Redis is killed and comes back empty')

/** While Redis is away, whoever asks hears so, and a process that is told to stop does. */
export const redisAway: Scenario = {
  name: 'redis-away',
  fault: 'Redis goes away and stays away',
  on: 'redis',
  isTimed: true,
  async run(stage) {
    const redis = await ownRedis(stage, ['--appendonly', 'yes'])
    const site = await stage.site({ redisUrl: redis.url })
    const roles = ['scheduler', 'posting-worker', 'sweeper', 'feed', 'deliverer']
    const program = site.start(roles, { env: { ADMIN_PORT: '0', LOG_LEVEL: 'info' } })
    const port = (await program.line(/^admin port on /)).split(' ').at(-1)!
    await program.line(/leads the schedule/)
    const { stdout: token } = await site.run(['token', 'create', '--scope', 'admin'])
    await redis.kill()
    const askedAt = performance.now()
    const answer = await fetch(`${port}/metrics`, {
      headers: { authorization: `Bearer ${token.trim()}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const text = await answer.text()
    if (!/^callboard_queue_up 0$/m.test(text))
      throw new Error(`metrics answer ${answer.status} and know nothing of it`)
    const answeredMs = performance.now() - askedAt
    program.child.kill('SIGTERM')
    const stoppedAt = performance.now()
    const code = await Promise.race([program.ended, pause(3 * PATIENCE_MS, 'nothing')])
    const endedMs = performance.now() - stoppedAt
    if (code !== 0 || endedMs > PATIENCE_MS)
      throw new Error(`told to stop, it ended with ${code} after ${Math.round(endedMs)} ms`)
    const injected = `metrics answered in ${seconds(answeredMs)}, SIGTERM in ${seconds(endedMs)}`
    return { injected, recoveredMs: null, lost: 0, duplicated: 0 }
  },
}

/** One that may throw tasks away is refused at the start, with the cure. */
export const redisEvicting: Scenario = {
  name: 'redis-evicting',
  fault: 'Redis may evict tasks when it is full',
  on: 'redis',
  async run(stage) {
    const redis = await ownRedis(stage, ['--maxmemory-policy', 'allkeys-lru'])
    const site = await stage.site({ programRedisUrl: redis.url })
    const program = site.start()
    const code = await program.ended
    if (code !== 6 || !program.stderr().includes('config set maxmemory-policy noeviction'))
      throw new Error(`it ended with ${code}: ${program.stderr()}`)
    return { injected: 'allkeys-lru; exit code 6 and the cure', recoveredMs: null, lost: 0, duplicated: 0 }
  },
}

async function ownRedis(stage: Stage, settings: readonly string[]): Promise<RedisServer> {
  const redis = await startRedis(...settings)
  if (redis === null) throw new NotRun('there is no redis-server in PATH')
  stage.onEnd(() => redis.stop())
  return redis
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
