import type { RightsSignals } from '../../crawlers/robots/rights-signals.ts'
import type { Database } from '../../db/connect.ts'
import { lastRuns } from '../../db/source-yield.ts'
import { listSources, refusal } from '../../db/sources.ts'
import type { Queues } from '../../workers/task.ts'
import type { Invocation } from '../command.ts'
import { syncSources } from '../configured.ts'
import { lackingCredential } from '../credentials.ts'
import { withQueues } from '../queue-options.ts'
import type { Store } from '../store.ts'

/** A source as `sources` shows it. */
export interface ListedSource {
  id: string
  access: string
  why: string
  /** The operator's reason for an opt-in source, and since when. */
  accepted: { at: Date; reason: string | null } | null
  crawled: boolean
  notCrawledBecause: string | null
  health: string
  healthReason: string | null
  healthSince: Date | null
  /** What its pages and robots.txt say about rights; null until a page was read. */
  rightsSignals: RightsSignals | null
  lastRun: { at: Date; state: string; found: number; created: number; changed: number } | null
  /** When the schedule asks next; null until `start` has scheduled it, and for what is not crawled. */
  nextAt: Date | null
}

/** Every source of configuration and store, with what the operator should know of it. */
export async function listWithState(invocation: Invocation, store: Store): Promise<ListedSource[]> {
  await syncSources(store.db, invocation.settings)
  return withQueues(invocation.settings, store, (queues) => listStored(invocation, store.db, queues))
}

/** The same of the sources as they are stored: those of the configuration when `start` read it. */
export async function listStored(
  invocation: Pick<Invocation, 'settings'>,
  db: Database,
  queues: Pick<Queues, 'schedules'>,
): Promise<ListedSource[]> {
  const [sources, last, lacking, schedules] = await Promise.all([
    listSources(db),
    lastRuns(db),
    lackingCredential(invocation),
    queues.schedules(),
  ])
  const next = new Map(schedules.map(({ sourceId, nextAt }) => [sourceId, nextAt]))
  return sources.map((source) => {
    const notCrawledBecause = refusal(source) ?? lacking(source)
    const run = last.get(source.id)
    return {
      id: source.id,
      access: source.access,
      why: source.access_reason,
      accepted:
        source.accepted_at === null ? null : { at: source.accepted_at, reason: source.accepted_reason },
      crawled: notCrawledBecause === null,
      notCrawledBecause,
      health: source.health,
      healthReason: source.health_reason,
      healthSince: source.health_since,
      rightsSignals: source.rights_signals,
      lastRun: run ?? null,
      // A schedule outlives a pause by up to a minute; what it says of such a source will not happen.
      nextAt: notCrawledBecause === null ? (next.get(source.id) ?? null) : null,
    }
  })
}
