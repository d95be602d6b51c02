import type { Database } from '../db/connect.ts'
import { type OpenRun, RunLost, renewLease } from '../db/runs.ts'

export interface HeldRun {
  /** Aborts when the run is lost, or with the given signal. */
  signal: AbortSignal
  lost(): boolean
  release(): void
}

/** Renews a run's lease three times per lease, so that a walker that only waits for a slow host stays alive. */
export function holdRun(db: Database, run: OpenRun, signal?: AbortSignal): HeldRun {
  const losing = new AbortController()
  const timer = setInterval(() => {
    renewLease(db, run).catch((error: unknown) => {
      // Without a database for a moment the lease may lapse; whether it did, the next page finds out.
      if (error instanceof RunLost) losing.abort(error)
    })
  }, run.leaseMs / 3)
  return {
    signal: signal === undefined ? losing.signal : AbortSignal.any([losing.signal, signal]),
    lost: () => losing.signal.aborted,
    release: () => clearInterval(timer),
  }
}
