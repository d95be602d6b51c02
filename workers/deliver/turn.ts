import type { Poster } from '../../crawlers/post.ts'
import type { Database } from '../../db/connect.ts'
import {
  type Delivery,
  dropDelivery,
  type HeldWebhook,
  markDelivered,
  markFailed,
  moveOn,
  nextLate,
  renewWebhook,
  switchOff,
  waitingHead,
} from '../../db/deliveries.ts'
import { type FollowedChange, followChanges } from '../../db/follow.ts'
import type { JobFilter } from '../../db/job-filter.ts'
import type { Log } from '../log.ts'
import { eventOf, messageOf, readAgain } from './event.ts'
import { type RetryPlan, waitBeforeRetry } from './retry-plan.ts'
import { signedHeaders } from './sign.ts'

export interface DeliverParts {
  db: Database
  post: Poster['post']
  /** Reads a filter in the words of `/v1/changes`; throws when it does not understand it. */
  readFilter(text: string): JobFilter
  plan: RetryPlan
  leaseMs: number
  log: Log
  signal: AbortSignal
}

/** A page's jobs are read one by one as they are sent, so only changes are held in memory. */
const PAGE = 100

/** `waiting`: the next attempt is later, and nothing overtakes it. `off`: the webhook gets nothing any more. */
type Outcome = 'taken' | 'dead' | 'waiting' | 'off'

/** Delivers to one webhook, in the order of the log, until it is up to date or has to wait. */
export async function deliverTo(parts: DeliverParts, held: HeldWebhook): Promise<void> {
  const filter = await filterOf(parts, held)
  if (filter === null) return
  const head = await waitingHead(parts.db, held)
  const isUpToDate = await followOn(parts, held, filter, head)
  while (isUpToDate && !parts.signal.aborted) {
    const late = await nextLate(parts.db, held)
    // One that fails is enough: the others would wait for the same receiver.
    if (late === null || (await deliverLate(parts, held, late, filter)) !== 'taken') return
  }
}

async function filterOf({ db, readFilter, log }: DeliverParts, held: HeldWebhook): Promise<JobFilter | null> {
  try {
    return readFilter(held.filter)
  } catch (error) {
    await switchOff(db, held, `its filter is not understood: ${(error as Error).message}`)
    log.warn({ webhookId: held.id, err: error }, 'webhook switched off')
    return null
  }
}

/** Returns whether the webhook was told of all there is. */
async function followOn(
  parts: DeliverParts,
  held: HeldWebhook,
  filter: JobFilter,
  head: Delivery | null,
): Promise<boolean> {
  const { db, log, signal } = parts
  let { cursor } = held
  let failing = head
  while (!signal.aborted) {
    const page = await followChanges(db, { cursor, filter, limit: PAGE })
    if (page.gone) {
      await switchOff(db, held, page.reason)
      log.warn({ webhookId: held.id, reason: page.reason }, 'webhook switched off')
      return false
    }
    for (const change of page.changes) {
      const before = failing?.event_id === eventOf(held.id, change).id ? failing : null
      // What failed is passed over by now: the job does not concern this webhook any more.
      if (failing !== null && before === null) await dropDelivery(db, held, failing.event_id)
      failing = null
      const outcome = await attempt(parts, held, change, { before, isLate: false })
      if (outcome === 'waiting' || outcome === 'off') return false
    }
    if (failing !== null) await dropDelivery(db, held, failing.event_id)
    failing = null
    if (page.cursor !== cursor) await moveOn(db, held, page.cursor)
    cursor = page.cursor
    if (page.pending === 0) return true
  }
  return false
}

async function deliverLate(
  parts: DeliverParts,
  held: HeldWebhook,
  before: Delivery,
  filter: JobFilter,
): Promise<Outcome> {
  const { db, log } = parts
  const change = await readAgain(db, { cursor: before.cursor, filter })
  if (change === null) {
    await dropDelivery(db, held, before.event_id)
    log.info({ webhookId: held.id, eventId: before.event_id }, 'a dead letter does not concern it any more')
    return 'taken'
  }
  if (!('lost' in change)) return attempt(parts, held, change, { before, isLate: true })
  const { event_id: id, cursor, job_id: jobId, kind } = before
  const failure = { status: null, error: change.lost, waitMs: null, isLate: true }
  await markFailed(db, held, { id, cursor, jobId, kind }, failure)
  return 'dead'
}

async function attempt(
  parts: DeliverParts,
  held: HeldWebhook,
  change: FollowedChange,
  { before, isLate }: { before: Delivery | null; isLate: boolean },
): Promise<Outcome> {
  const { db, log, plan, leaseMs } = parts
  const { url, secrets } = await renewWebhook(db, held, leaseMs)
  const message = await messageOf(db, held.id, change, { isLate })
  const answer = await send(parts, url, secrets, message)
  if (answer.error === null) {
    await markDelivered(db, held, message, { isLate })
    return 'taken'
  }
  const { status, error, retryAfterMs } = answer
  if (status === 410) {
    await switchOff(db, held, 'the receiver answered 410')
    log.warn({ webhookId: held.id }, 'webhook switched off: the receiver answered 410')
    return 'off'
  }
  const attempts = (before?.attempts ?? 0) + 1
  const sinceFirstMs = before === null ? 0 : Date.now() - before.first_at.getTime()
  const waitMs = waitBeforeRetry({ attempts, sinceFirstMs, retryAfterMs }, plan)
  await markFailed(db, held, message, { status, error, waitMs, isLate })
  const told = { webhookId: held.id, eventId: message.id, attempts, error }
  log.warn(told, waitMs === null ? 'event is a dead letter' : 'event not delivered yet')
  return waitMs === null ? 'dead' : 'waiting'
}

interface Answer {
  status: number | null
  /** Null when the receiver took it. */
  error: string | null
  retryAfterMs: number | null
}

/** Sends one signed message and says what came of it. Rejects only when the process stops. */
export async function send(
  { post, signal }: Pick<DeliverParts, 'post' | 'signal'>,
  url: string,
  secrets: readonly string[],
  { id, body }: { id: string; body: string },
): Promise<Answer & ({ error: null } | { error: string })> {
  try {
    const headers = signedHeaders({ id, body, at: new Date() }, secrets)
    const { status, retryAfterMs } = await post(url, { headers, body, signal })
    if (status >= 200 && status < 300) return { status, error: null, retryAfterMs }
    const hint = status >= 300 && status < 400 ? ', and redirects are not followed' : ''
    return { status, error: `answered ${status}${hint}`, retryAfterMs }
  } catch (error) {
    signal.throwIfAborted()
    return { status: null, error: (error as Error).message, retryAfterMs: null }
  }
}
