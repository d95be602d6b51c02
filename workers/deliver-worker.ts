import { setTimeout as sleep } from 'node:timers/promises'
import { newestChange } from '../db/changes.ts'
import { claimWebhooks, type HeldWebhook, releaseWebhook, WebhookLost } from '../db/deliveries.ts'
import { type DeliverParts, deliverTo } from './deliver/turn.ts'

/** Longer than one attempt with its statements; what a killed process held is taken over after so long. */
export const DELIVER_LEASE_MS = 60_000
const LOOK_EVERY_MS = 1000
const MOST_AT_ONCE = 16

/**
 * Sends the changes of the log to all webhooks until the signal aborts. Any number of processes may run it: a lease
 * gives each webhook to one of them, and all that is known of it lies in the database. A slow receiver holds up nobody
 * but itself. With nothing to send it asks two short questions a second.
 */
export async function keepDelivering(parts: DeliverParts & { everyMs?: number }): Promise<void> {
  const { signal, log, everyMs = LOOK_EVERY_MS } = parts
  const running = new Set<Promise<void>>()
  while (!signal.aborted) {
    try {
      for (const held of await claim(parts, MOST_AT_ONCE - running.size)) {
        const turn = takeTurn(parts, held).finally(() => running.delete(turn))
        running.add(turn)
      }
    } catch (error) {
      log.error({ err: error }, 'webhooks')
    }
    await sleep(everyMs, undefined, { signal }).catch(() => {})
  }
  await Promise.all(running)
}

/** One look: delivers what is due now, and resolves when all of it is done or waits. Returns how many webhooks had any. */
export async function deliverDue(parts: DeliverParts): Promise<number> {
  const claimed = await claim(parts, MOST_AT_ONCE)
  await Promise.all(claimed.map((held) => takeTurn(parts, held)))
  return claimed.length
}

async function claim({ db, leaseMs }: DeliverParts, most: number): Promise<HeldWebhook[]> {
  if (most === 0) return []
  return claimWebhooks(db, { newest: await newestChange(db), most, leaseMs })
}

/** Never rejects: what it could not do is done when the lease has lapsed, or by the next look. */
async function takeTurn(parts: DeliverParts, held: HeldWebhook): Promise<void> {
  const { db, log, signal } = parts
  try {
    await deliverTo(parts, held)
  } catch (error) {
    if (error instanceof WebhookLost) log.info({ webhookId: held.id }, error.message)
    else if (!signal.aborted) log.error({ webhookId: held.id, err: error }, 'webhooks')
  }
  await releaseWebhook(db, held).catch((error: unknown) => {
    log.error({ webhookId: held.id, err: error }, 'webhook not let go of; its lease lapses')
  })
}
