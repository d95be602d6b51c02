import type { Settings } from '../config/settings.ts'
import type { Database } from '../db/connect.ts'
import { type Figures, readFigures } from '../db/figures.ts'
import { countScopes } from '../db/overview.ts'
import { gauge, type Metric } from '../feed/exposition.ts'
import type { QueueCounts, Queues } from '../workers/task.ts'
import type { TaskCounts } from '../workers/task-counts.ts'
import { openProcessMetrics, taskMetrics } from './process-metrics.ts'
import { VERSION } from './version.ts'

/** What monitoring asks for; measures of the process are of the one that is asked. */
export function openMetrics(
  db: Database,
  queues: Pick<Queues, 'counts'>,
  settings: Settings,
  tasks: TaskCounts | null = null,
): { read(): Promise<Metric[]>; close(): void } {
  const own = openProcessMetrics(settings)
  return {
    async read() {
      const [figures, scopes, counts, ofProcess] = await Promise.all([
        readFigures(db),
        countScopes(db),
        // What a queue that is away holds is left out; the rest is told all the same.
        queues.counts().catch(() => null),
        own.read(),
      ])
      const jobs = scopes.flatMap(({ scope, open, closed }) => [
        { labels: { scope, state: 'open' }, value: open },
        { labels: { scope, state: 'closed' }, value: closed },
      ])
      return [
        gauge('build_info', 'Version of the program', [{ labels: { version: VERSION }, value: 1 }]),
        gauge('jobs', 'Jobs in the store', jobs),
        gauge('queue_up', 'Whether the queue answers', one(counts === null ? 0 : 1)),
        ...queueMetrics(counts ?? {}),
        ...storeMetrics(figures),
        ...taskMetrics(tasks),
        ...ofProcess,
      ]
    },
    close: () => own.close(),
  }
}

function queueMetrics(counts: Record<string, QueueCounts>): Metric[] {
  const states = ['waiting', 'active', 'delayed'] as const
  const tasks = Object.entries(counts).flatMap(([queue, n]) =>
    states.map((state) => ({ labels: { queue, state }, value: n[state] })),
  )
  const dead = Object.entries(counts).map(([queue, { failed }]) => ({ labels: { queue }, value: failed }))
  return [
    gauge('queue_tasks', 'Tasks on the queues', tasks),
    gauge('dead_letters', 'Tasks that failed for good', dead),
  ]
}

function storeMetrics(figures: Figures): Metric[] {
  const { coreJobs, known, deliveries } = figures
  const coverage = Object.entries(known).map(([label, n]) => ({
    labels: { label },
    value: coreJobs === 0 ? 0 : n / coreJobs,
  }))
  return [
    gauge('oldest_batch_seconds', 'Age of the batch that waits longest', one(figures.oldestBatchSeconds)),
    gauge('runs_last_day', 'Runs of the last 24 hours by how they ended', by('state', figures.runs)),
    gauge('pages_last_day', 'Pages that these runs read', one(figures.pages)),
    gauge('bytes_last_day', 'Decoded bytes of these pages', one(figures.bytes)),
    gauge('hosts_closed', 'Hosts that are left alone for a while after failures', one(figures.hostsClosed)),
    gauge(
      'postings_last_day',
      'Advertisements of these runs by what became of them',
      by('outcome', figures.postings),
    ),
    gauge('rejections_last_day', 'Refused ones of them by reason', by('reason', figures.rejections)),
    gauge('change_lag_seconds', 'Age of the oldest change held back', one(figures.changeLagSeconds)),
    gauge('label_coverage', 'Share of open core jobs on which a label is known', coverage),
    gauge('sources', 'Sources that are not paused, by health', by('health', figures.sources)),
    gauge('sources_paused', 'Paused sources', one(figures.sourcesPaused)),
    gauge('webhook_delivered', 'Events that webhooks of today took', one(deliveries.delivered)),
    gauge('webhook_waiting', 'Events that are tried again', one(deliveries.waiting)),
    gauge('webhook_dead_letters', 'Events that were given up', one(deliveries.dead)),
    gauge('webhooks_off', 'Webhooks that are switched off', one(deliveries.webhooksOff)),
  ]
}

function one(value: number): Metric['values'] {
  return [{ value }]
}

function by(label: string, counts: Record<string, number>): Metric['values'] {
  return Object.entries(counts).map(([name, value]) => ({ labels: { [label]: name }, value: Number(value) }))
}
