import { hostname } from 'node:os'
import type { PostAnswer } from '../crawlers/post.ts'
import {
  findTroubles,
  markTold,
  markUntold,
  noteTroubles,
  type Trouble,
  type UntoldAlert,
} from '../db/alerts.ts'
import type { Database } from '../db/connect.ts'
import type { Log } from './log.ts'
import { QUEUE_NAMES, type Queues } from './task.ts'

const FIRST_PAUSE_MS = 60_000
const LONGEST_PAUSE_MS = 3_600_000

export interface AlertParts {
  db: Database
  queues: Pick<Queues, 'counts'>
  /** Sends the text to the address of the settings; throws when nobody answers. */
  post(body: string): Promise<PostAnswer>
  /** Why the disk needs somebody, null when it does not. */
  diskTrouble(): Promise<string | null>
  log: Log
}

/**
 * One look at what an operator should know of. Each turn of a trouble, its beginning and its end, is told once; what
 * nobody took is told again later, with growing pauses up to an hour.
 *
 * @returns how many turns were told
 */
export async function tellTroubles(parts: AlertParts, at: Date): Promise<number> {
  const { db, log } = parts
  const diskKey = `disk ${hostname()}`
  let told = 0
  const { troubles, unknown } = await troublesOf(parts, diskKey)
  for (const alert of await noteTroubles(db, troubles, { at, diskKey, unknown })) {
    const refusal = await send(parts, alert)
    if (refusal === null) {
      await markTold(db, alert)
      told++
      continue
    }
    log.warn({ alert: alert.key, refusal }, 'an alert was not taken')
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(alert.attempts, 10))
    await markUntold(db, alert, new Date(at.getTime() + pauseMs))
  }
  return told
}

interface Look {
  troubles: Trouble[]
  /** Keys of troubles that nobody can know of now: they are neither raised nor over. */
  unknown: string[]
}

async function troublesOf(parts: AlertParts, diskKey: string): Promise<Look> {
  const troubles = await findTroubles(parts.db)
  const unknown: string[] = []
  const counts = await countsOrNull(parts)
  if (counts === null)
    troubles.push({ key: 'queue', kind: 'queue', said: 'the queue does not answer: is Redis there?' })
  for (const queue of QUEUE_NAMES) {
    const key = `dead-letters ${queue}`
    if (counts === null) unknown.push(key)
    else if (counts[queue].failed > 0) {
      const said = `tasks of the queue ${queue} failed for good: callboard dead-letter list`
      troubles.push({ key, kind: 'dead-letters', said })
    }
  }
  const disk = await parts.diskTrouble()
  if (disk !== null) troubles.push({ key: diskKey, kind: 'disk', said: disk })
  return { troubles, unknown }
}

async function countsOrNull({
  queues,
  log,
}: AlertParts): Promise<Awaited<ReturnType<Queues['counts']>> | null> {
  try {
    return await queues.counts()
  } catch (error) {
    log.warn({ err: error }, 'the queue does not answer')
    return null
  }
}

/** Why it was not taken, null when it was. */
async function send({ post }: AlertParts, { key, kind, said, state, since, clearedAt }: UntoldAlert) {
  // `text` is what chat services show of a webhook.
  const text = `Callboard, ${kind} ${state}: ${said}`
  try {
    const { status } = await post(JSON.stringify({ text, alert: key, kind, state, said, since, clearedAt }))
    return status >= 200 && status < 300 ? null : `status ${status}`
  } catch (error) {
    return (error as Error).message
  }
}
