import pino from 'pino'
import { afterAll } from 'vitest'
import { readWebhookFilter } from '../../../cli/webhook/target.ts'
import { createPoster, type PosterOptions } from '../../../crawlers/post.ts'
import { appendChanges, type ChangeKind, readChanges } from '../../../db/changes.ts'
import type { Database } from '../../../db/connect.ts'
import { addWebhook } from '../../../db/webhooks.ts'
import type { DeliverParts } from '../../../workers/deliver/turn.ts'
import { deliverDue } from '../../../workers/deliver-worker.ts'
import type { Receiver } from './receiver.ts'

export interface DeliverSide {
  parts: DeliverParts
  /** What was logged, as text. */
  logged(): string
  /** Delivers what is due, once no writer of another test file holds the log back. */
  deliver(more?: Partial<DeliverParts>): Promise<number>
  add(receiver: Receiver, filter?: string): Promise<{ id: string; secret: string }>
  /** Appends changes of made-up jobs, each in a transaction of its own. */
  append(jobIds: string[], kind?: ChangeKind): Promise<void>
}

/** The parts of one delivering process, which may post to these receivers only. */
export function deliverSide(
  db: Database,
  receivers: readonly Receiver[],
  options: Partial<PosterOptions> = {},
): DeliverSide {
  const ownNetwork = new Set(receivers.map(({ origin }) => origin))
  const poster = createPoster({ userAgent: 'Callboard/0.0.0', ownNetwork, ...options })
  afterAll(() => poster.close())
  const lines: string[] = []
  const parts: DeliverParts = {
    db,
    post: poster.post,
    readFilter: readWebhookFilter,
    plan: { baseMs: 1, mostMs: 1, forMs: 3_600_000 },
    leaseMs: 60_000,
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    signal: new AbortController().signal,
  }
  return {
    parts,
    logged: () => lines.join(''),
    async deliver(more = {}) {
      await settled(db)
      return deliverDue({ ...parts, ...more })
    },
    add: ({ url }, filter = 'scope=any') => addWebhook(db, { url, filter }),
    async append(jobIds, kind = 'changed') {
      for (const jobId of jobIds)
        await db
          .transaction()
          .execute((trx) =>
            appendChanges(trx, [
              { jobId, kind, reason: null, fields: {}, isPublic: true, at: new Date('2026-03-02T06:00:00Z') },
            ]),
          )
      await settled(db)
    },
  }
}

/** Waits until nothing that was committed is held back any more. */
export async function settled(db: Database): Promise<void> {
  for (;;) {
    const page = await readChanges(db, { cursor: null, limit: 1, audience: 'public' })
    if (!page.gone && page.lagSeconds === 0) return
  }
}
