import type { QueueCounts } from '../task.ts'

/** What counting asks of a queue. */
interface Countable {
  getJobCounts(...states: ('waiting' | 'active' | 'delayed' | 'failed')[]): Promise<Record<string, number>>
  getDelayed(): Promise<{ repeatJobKey?: string | undefined }[]>
}

export async function countsOf(queue: Countable): Promise<QueueCounts> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
  return {
    waiting: counts.waiting ?? 0,
    active: counts.active ?? 0,
    delayed: counts.delayed ?? 0,
    failed: counts.failed ?? 0,
  }
}

/** True when nothing waits, runs or is delayed, but for what schedules hold for later. */
export async function isQuiet(queue: Countable): Promise<boolean> {
  const { waiting, active, delayed } = await countsOf(queue)
  if (waiting + active > 0) return false
  if (delayed === 0) return true
  const held = await queue.getDelayed()
  if (held.length !== delayed || held.some((task) => task.repeatJobKey === undefined)) return false
  // A delayed task may have come due between the two looks, and be in neither.
  const after = await countsOf(queue)
  return after.waiting + after.active === 0 && after.delayed === delayed
}
