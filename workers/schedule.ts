import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../db/connect.ts'
import { withLastingClient } from '../db/lasting-client.ts'
import { listSources, refusal, type Source } from '../db/sources.ts'
import type { Queues } from './task.ts'

/** Sources that do not want us or are gone are asked again once a day, in case that changed. */
const SHY_EVERY_MS = 24 * 3_600_000

const TRY_TO_LEAD = `select pg_try_advisory_lock(hashtextextended('callboard schedule', 0)) as mine`
const STILL_HERE = 'select true as mine'

type Plan = { everyMs: number } | { cron: string }

export interface ScheduleOptions {
  /** For the leader's own connection, which holds the lock as long as the process lives. */
  databaseUrl: string
  db: Database
  queues: Pick<Queues, 'scheduleCrawl' | 'unscheduleCrawl' | 'schedules'>
  /** Why a source cannot be crawled from here (a credential is missing), or null. */
  lacking?: (source: Source) => string | null
  /** How often the plan is compared with the sources; default one minute. */
  everyMs?: number
  signal: AbortSignal
  /** Told when this process becomes leader, and of trouble that it tries again after. */
  onLeader?: () => void
  onError?: (error: unknown) => void
}

/**
 * Keeps one schedule per source that may be crawled, and none for the others, for as long as this process leads. Any
 * number of processes may run it: an advisory lock lets one lead, the next takes over when that one ends or loses its
 * connection. Resolves when the signal aborts.
 */
export async function keepSchedules(options: ScheduleOptions): Promise<void> {
  const { signal, everyMs = 60_000 } = options
  while (!signal.aborted) {
    try {
      await withLastingClient(options.databaseUrl, async (client) => {
        const known = new Map<string, string>()
        let leading = false
        while (!signal.aborted) {
          // Asked each round: on a broken connection this throws, and with the connection the lock is gone.
          const { rows } = await client.query<{ mine: boolean }>(leading ? STILL_HERE : TRY_TO_LEAD)
          if (rows[0]?.mine === true && !leading) {
            leading = true
            options.onLeader?.()
          }
          if (leading) await writeSchedules(options, known)
          await pause(everyMs, signal)
        }
      })
    } catch (error) {
      options.onError?.(error)
      await pause(everyMs, signal)
    }
  }
}

/**
 * Brings the schedules on the queue in line with the sources, once.
 *
 * @param known plans written before, by source: they are not written again while the queue still has them
 */
export async function writeSchedules(
  { db, queues, lacking }: Pick<ScheduleOptions, 'db' | 'queues' | 'lacking'>,
  known: Map<string, string> = new Map(),
): Promise<{ scheduled: string[]; removed: string[] }> {
  const wanted = new Map<string, Plan>()
  for (const source of await listSources(db)) {
    if (refusal(source) === null && (lacking?.(source) ?? null) === null)
      wanted.set(source.id, planOf(source))
  }
  const present = new Set((await queues.schedules()).map((schedule) => schedule.sourceId))
  const removed = [...present].filter((id) => !wanted.has(id))
  for (const id of removed) {
    await queues.unscheduleCrawl(id)
    known.delete(id)
  }
  const scheduled: string[] = []
  for (const [id, plan] of wanted) {
    const text = JSON.stringify(plan)
    if (present.has(id) && known.get(id) === text) continue
    await queues.scheduleCrawl(id, plan)
    known.set(id, text)
    scheduled.push(id)
  }
  return { scheduled, removed }
}

function planOf(source: Source): Plan {
  const everyMs = Number(source.every_ms)
  if (source.health === 'closed-to-us' || source.health === 'gone') {
    return { everyMs: Math.max(everyMs, SHY_EVERY_MS) }
  }
  return source.cron === null ? { everyMs } : { cron: source.cron }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {})
}
