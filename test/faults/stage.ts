import { type RedisServer, startRedis } from '../../bench/redis-server.ts'
import { type Random, seededRandom } from './random-points.ts'
import { type Backend, NotRun } from './scenario.ts'
import { openSite, type Site, type SiteOptions } from './site.ts'
import { openWeekBoards, SHORT_WEEK, WEEK, type Week, type WeekBoards } from './week.ts'

/** What a scenario is played on: one backend of the queue, boards, and as many stores as it asks for. */
export interface Stage {
  backend: Backend
  boards: WeekBoards
  random: Random
  /** The days to live through: few in the half that every test run plays. */
  week: Week
  /** A store with nothing in it, on a database and a queue of its own. */
  site(options?: Partial<SiteOptions>): Promise<Site>
  newDatabase(): Promise<string>
  /** Content of a store after an undisturbed run. */
  undisturbed(): Promise<string[]>
  /** Keeps a line that tells why the fault was not borne. */
  note(line: string): void
  differences(): string
  /** Closes what the scenario opened, whatever came of it; the last first. */
  onEnd(close: () => unknown): void
  close(): Promise<void>
}

/** Makes stages; boards, and what an undisturbed run left, serve all of them. */
export interface Theatre {
  stage(backend: Backend, seed: string): Stage
  close(): Promise<void>
}

export async function openTheatre(options: {
  newDatabase: () => Promise<string>
  isShort: boolean
}): Promise<Theatre> {
  const boards = await openWeekBoards()
  const week = options.isShort ? SHORT_WEEK : WEEK
  let undisturbed: Promise<string[]> | undefined
  let redis: Promise<RedisServer | null> | undefined

  async function redisUrl(): Promise<string> {
    redis ??= startRedis('--appendonly', 'yes')
    const server = await redis
    if (server === null) throw new NotRun('there is no redis-server in PATH')
    return server.url
  }
  async function liveUndisturbed(): Promise<string[]> {
    const site = await openSite(boards, { week, url: await options.newDatabase() })
    try {
      await site.workHere()
      await site.liveThrough()
      return await site.content()
    } finally {
      await site.close()
    }
  }
  return {
    stage(backend, seed) {
      const closers: (() => unknown)[] = []
      const notes: string[] = []
      return {
        ...{ backend, boards, week, random: seededRandom(seed) },
        async site(wish = {}) {
          const url = wish.url ?? (await options.newDatabase())
          const redis = backend === 'redis' && !wish.redisUrl ? { redisUrl: await redisUrl() } : {}
          const site = await openSite(boards, { week, isShort: options.isShort, ...redis, ...wish, url })
          closers.push(site.close)
          return site
        },
        newDatabase: options.newDatabase,
        undisturbed() {
          undisturbed ??= liveUndisturbed()
          return undisturbed
        },
        note: (line) => void notes.push(line),
        differences: () => notes.join('\n'),
        onEnd: (close) => void closers.push(close),
        async close() {
          boards.meddle(null)
          for (const close of closers.splice(0).reverse()) await close()
        },
      }
    },
    async close() {
      await (await redis)?.stop()
      await boards.close()
    },
  }
}
