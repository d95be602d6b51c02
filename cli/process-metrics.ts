import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Settings } from '../config/settings.ts'
import { counter, gauge, type Metric } from '../feed/exposition.ts'
import { openMetricsPort } from '../feed/metrics-port.ts'
import type { TaskCounts } from '../workers/task-counts.ts'
import { roomAt } from './disk.ts'
import { cannotListen } from './start/listen.ts'
import { homeOf } from './store.ts'
import { VERSION } from './version.ts'

/** Measures of this very process: its load, and the disk that it writes to. */
export function openProcessMetrics(settings: Settings): { read(): Promise<Metric[]>; close(): void } {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  return {
    async read() {
      const { rss, heapUsed } = process.memoryUsage()
      const { user, system } = process.cpuUsage()
      const { free } = await roomAt(homeOf(settings))
      const metrics: Metric[] = [
        gauge('disk_free_bytes', 'Room where CALLBOARD_HOME lies', [{ value: free }]),
        gauge('event_loop_lag_seconds', '99th percentile since the last answer', [
          { value: delay.percentile(99) / 1e9 },
        ]),
        gauge('memory_bytes', 'Memory of the process', [
          { labels: { kind: 'resident' }, value: rss },
          { labels: { kind: 'heap' }, value: heapUsed },
        ]),
        counter('cpu_seconds_total', 'CPU time', [{ value: (user + system) / 1e6 }]),
      ]
      // Each answer tells of the time since the one before.
      delay.reset()
      return metrics
    },
    close: () => void delay.disable(),
  }
}

/**
 * The metrics port of the settings: what a process of any role tells of itself, also one that holds no admin port.
 *
 * @throws CommandError when the port is taken
 */
export async function openProcessPort(
  settings: Settings,
  port: number,
  { roles, tasks }: { roles: readonly string[]; tasks: TaskCounts | null },
): Promise<{ url: string; close(): Promise<void> }> {
  const host = settings.metricsHost
  const measures = openProcessMetrics(settings)
  const labels = { version: VERSION, roles: roles.join(' ') }
  const read = async (): Promise<Metric[]> => [
    gauge('process_info', 'Version of the program and roles of the process', [{ labels, value: 1 }]),
    ...taskMetrics(tasks),
    ...(await measures.read()),
  ]
  try {
    const open = await openMetricsPort({ read, host, port })
    return {
      url: open.url,
      async close() {
        measures.close()
        await open.close()
      },
    }
  } catch (cause) {
    measures.close()
    throw cannotListen(cause, { host, port }, 'METRICS_HOST and METRICS_PORT')
  }
}

/** What the workers of this process did since it began. */
export function taskMetrics(tasks: TaskCounts | null): Metric[] {
  const counts = tasks?.read() ?? []
  const by = (of: 'tasks' | 'seconds') =>
    counts.map(({ queue, outcome, ...n }) => ({ labels: { queue, outcome }, value: n[of] }))
  return [
    counter('tasks_total', 'Tasks that this process worked on, by what became of them', by('tasks')),
    counter('task_seconds_total', 'Time that it spent on them', by('seconds')),
  ]
}
