import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { queueOptions } from '../../cli/queue-options.ts'
import { readSettings } from '../../config/settings.ts'
import { connect, type Database } from '../../db/connect.ts'
import { registerSources } from '../../db/sources.ts'
import type { DemoSource } from '../../demo/boards.ts'
import { openQueues } from '../../workers/queues.ts'
import type { Queues } from '../../workers/task.ts'
import type { Running } from '../cli/built-program.ts'
import { contentOf } from '../store-content.ts'
import { createLogReader, nameJobs } from './content.ts'
import { liveDay } from './day.ts'
import { followFeed } from './feed-copy.ts'
import { asProcess, openFolder } from './ground.ts'
import { startCallboard } from './programs.ts'
import type { Week, WeekBoards } from './week.ts'
import { type Around, workHere } from './work-here.ts'

export interface SiteOptions {
  week: Week
  /** A migrated database. */
  url: string
  /** Where the programs find the database, if by another address. */
  programUrl?: string
  redisUrl?: string
  /** Where the programs find Redis, if by another address. */
  programRedisUrl?: string
  /** Boards that are crawled beside those of the week: their tasks may stay on the queue. */
  besides?: { sources: readonly DemoSource[]; origins: readonly string[] }
  /** In the half that every test run plays. */
  isShort?: boolean
  /** First back-off of a failed task. */
  retryMs?: number
  /** The programs' embedded server instead of an address. */
  embedded?: Record<string, string>
}

/** One store with its boards, and whoever works on it. */
export interface Site {
  db: Database
  url: string
  queues: Queues
  /** Starts `callboard start` with these roles in a process of its own. */
  start(roles?: string[], more?: { env?: Record<string, string>; node?: string[]; mayDie?: true }): Running
  /** Runs another verb to its end. */
  run(
    args: string[],
    env?: Record<string, string>,
  ): Promise<{ code: number | string; stdout: string; stderr: string }>
  /** Starts workers: in a process of their own, or in this one where there is no built program. */
  work(): Promise<unknown>
  /** Has the work done in this process. */
  workHere(around?: Around): Promise<{ close(): Promise<void> }>
  /** Has the boards crawled on one day; resolves when all of it is stored, closed and told, with the time that took. */
  liveDay(day: number): Promise<number>
  liveThrough(): Promise<void>
  /** All that was learnt, without what tells when and in which order. */
  content(): Promise<string[]>
  /** Entries of the change log that told nothing new. */
  idleChanges(): readonly string[]
  /** Kills every program that was started. */
  endPrograms(): void
  close(): Promise<void>
}

export async function openSite(boards: WeekBoards, options: SiteOptions): Promise<Site> {
  const { week, url, redisUrl } = options
  const db = connect(url, { applicationName: 'callboard faults' })
  const sources = boards.sources(week)
  const all = [...sources, ...(options.besides?.sources ?? [])]
  const origins = [...boards.origins, ...(options.besides?.origins ?? [])]
  await registerSources(db, all)
  const settings = readSettings(redisUrl === undefined ? {} : { REDIS_URL: redisUrl })
  const queueOf = async (workers: number) => ({
    ...(await queueOptions(settings, { db, url, close: async () => {} }, workers)),
    ...(options.retryMs === undefined ? {} : { retryMs: options.retryMs }),
    // A fault makes every open connection complain; what matters is how it ends.
    onError: () => {},
  })
  const queues = await openQueues(await queueOf(0))
  const folder = openFolder()
  writeSources(join(folder, 'sources'), all)
  const log = createLogReader()
  const feed = await followFeed(db)
  const programs: Running[] = []
  const workers: { close(): Promise<void> }[] = []
  const env = {
    ...(options.embedded ?? {
      DATABASE_URL: asProcess(options.programUrl ?? url),
      CALLBOARD_HOME: join(folder, 'home'),
    }),
    ...(redisUrl === undefined ? {} : { REDIS_URL: options.programRedisUrl ?? redisUrl }),
    SOURCES_DIR: join(folder, 'sources'),
    CALLBOARD_CONTACT: 'faults@callboard.example',
    CRAWL_CONCURRENCY: '2',
    POSTING_CONCURRENCY: '2',
    HTTP_PORT: '0',
  }
  const callboard = (args: string[], more: Parameters<Site['start']>[1] = {}): Running => {
    const program = startCallboard(args, {
      origins,
      env: { ...env, ...more.env },
      ...(more.node === undefined ? {} : { node: more.node }),
    })
    programs.push(program)
    return program
  }
  /** Programs that end when they are told to. */
  const working: Running[] = []
  let isClosing = false
  const check = (): void => {
    if (isClosing) throw new Error('the scenario is over')
    for (const { child, stderr } of working) {
      if ((child.exitCode === null && child.signalCode === null) || child.killed) continue
      throw new Error(`a process ended with ${child.exitCode ?? child.signalCode}: ${stderr().slice(-2_000)}`)
    }
  }
  const days: Promise<unknown>[] = []
  const live = async (day: number): Promise<number> => {
    boards.setDay(day)
    const tookMs = await liveDay({
      ...{ db, queues, day, check },
      sources: sources.map(({ id }) => id),
      besides: all.length - sources.length,
    })
    await log.readDay(db, day)
    await feed.follow()
    return tookMs
  }
  const site: Site = {
    ...{ db, url, queues },
    start(roles = ['crawler', 'posting-worker'], more = {}) {
      const program = callboard(['start', '--role', ...roles], more)
      if (!more.mayDie) working.push(program)
      return program
    },
    async run(args, env = {}) {
      const program = callboard(args, { env })
      return { code: await program.ended, stdout: program.stdout(), stderr: program.stderr() }
    },
    work: async () => (options.isShort ? site.workHere() : site.start()),
    async workHere(around) {
      const working = await workHere({ db, options: await queueOf(2), origins, around })
      workers.push(working)
      return working
    },
    liveDay(day) {
      const lived = live(day)
      // Whoever waits hears of it; a scenario that failed before does not wait any more.
      days.push(lived.catch(() => {}))
      return lived
    },
    async liveThrough() {
      for (let day = 1; day <= week.days; day++) await site.liveDay(day)
    },
    async content() {
      return [...(await contentOf(url)), ...(await nameJobs(db, [...log.lines, ...(await feed.lines())]))]
    },
    endPrograms() {
      for (const { child } of programs) child.kill('SIGKILL')
    },
    idleChanges: () => log.idle,
    async close() {
      isClosing = true
      for (const program of programs) {
        program.child.kill('SIGKILL')
        await program.ended
      }
      await Promise.all(days)
      for (const worker of workers) await worker.close()
      await feed.close()
      await queues.close()
      await db.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return site
}

/** As an operator names boards to `callboard start`, which pauses whatever no file names. */
function writeSources(folder: string, sources: ReturnType<WeekBoards['sources']>): void {
  mkdirSync(folder)
  for (const adapter of new Set(sources.map((source) => source.adapter))) {
    const own = sources.filter((source) => source.adapter === adapter)
    const entries = own.map(({ id: _id, adapter: _adapter, accessReason: reason, everyMs, ...entry }) => ({
      ...entry,
      ...{ reason, every: `${everyMs / 3_600_000}h` },
    }))
    // YAML reads JSON.
    writeFileSync(join(folder, `${adapter}.yaml`), JSON.stringify({ sources: entries }))
  }
}
