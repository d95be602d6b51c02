import type { Stage } from './stage.ts'

export type Backend = 'postgres' | 'redis'

/** What came of a fault, as the table shows it. */
export interface Told {
  /** What was done to the system, in a few words. */
  injected: string
  /** From the (last) injection until everything was as if nothing had been; null where nothing had to recover. */
  recoveredMs: number | null
  /** What an undisturbed run has and this one lacks. */
  lost: number
  /** What this run has and an undisturbed one lacks, and entries of the change log that tell nothing new. */
  duplicated: number
}

/** One row of the list of faults that a release must bear. */
export interface Scenario {
  /** For `--only`. */
  name: string
  /** As the table names it. */
  fault: string
  /** Injected on each backend of the queue, on one of them alone, or once where the queue does not matter. */
  on: 'each' | 'redis' | 'any'
  /** Holds the product to seconds, so nothing else may be played meanwhile. */
  isTimed?: true
  run(stage: Stage): Promise<Told>
}

/** Thrown by a scenario that this machine cannot inject: counts as a failure with `--all` alone. */
export class NotRun extends Error {
  override name = 'NotRun'
}
