import { connect } from '../../db/connect.ts'
import { retryPlan } from '../../workers/deliver/retry-plan.ts'
import { DELIVER_LEASE_MS, keepDelivering } from '../../workers/deliver-worker.ts'
import type { Log } from '../../workers/log.ts'
import type { Invocation } from '../command.ts'
import type { Store } from '../store.ts'
import { openPoster, readWebhookFilter } from './target.ts'

/** Shorter than the lease, so that a statement that hangs cannot outlive it. */
const STATEMENT_MS = 20_000

/** Delivers to all webhooks until stopped. */
export async function deliverWebhooks(
  { settings, signal }: Invocation,
  { url }: Store,
  log: Log,
): Promise<void> {
  const poster = openPoster(settings)
  // A pool of its own: a backlog must not take the connections of crawlers and posting workers.
  const db = connect(url, {
    max: 4,
    applicationName: 'callboard webhooks',
    statementTimeoutMs: STATEMENT_MS,
  })
  try {
    await keepDelivering({
      ...{ db, log, signal },
      post: poster.post,
      readFilter: readWebhookFilter,
      plan: retryPlan(settings.webhookRetryHours),
      leaseMs: DELIVER_LEASE_MS,
    })
  } finally {
    await poster.close()
    await db.destroy()
  }
}
