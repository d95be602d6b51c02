import type { QueueCounts } from './task.ts'

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
  return delayed === 0 || (await queue.getDelayed()).every((task) => task.repeatJobKey !== undefined)
}
