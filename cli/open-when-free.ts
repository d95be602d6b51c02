import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '../db/connect.ts'
import { type OpenRun, openRun } from '../db/runs.ts'

/** Opens a run that is written by hand, waiting for one over the same source that is under way. */
export async function openWhenFree(
  db: Database,
  wish: { sourceId: string; at: Date; kind: 'import' | 'replay' },
  { say, signal }: { say(line: string): void; signal: AbortSignal },
): Promise<OpenRun> {
  for (;;) {
    const opened = await openRun(db, wish)
    if (opened.ok) return opened.run
    say(`${opened.reason}; waiting for it`)
    await delay(opened.freeInMs, undefined, { signal })
  }
}
