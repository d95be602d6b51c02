import { type Backend, NotRun, type Scenario, type Told } from './scenario.ts'
import type { Theatre } from './stage.ts'

/** A line of the table. */
export interface Row {
  name: string
  fault: string
  /** Null where the fault does not concern the queue. */
  queue: Backend | null
  told: Told | null
  result: 'ok' | 'not run' | 'failed'
  /** Why, unless it is ok. */
  reason: string | null
  tookMs: number
}

/** Injects one fault and judges what came of it; never rejects. */
export async function play(
  theatre: Theatre,
  scenario: Scenario,
  { backend, seed }: { backend: Backend; seed: string },
): Promise<Row> {
  const { name, fault, on } = scenario
  const startedAt = performance.now()
  const row = { name, fault, queue: on === 'any' ? null : backend }
  const tookMs = (): number => performance.now() - startedAt
  const stage = theatre.stage(backend, `${seed} ${name} ${backend}`)
  try {
    const told = await scenario.run(stage)
    const isBorne = told.lost === 0 && told.duplicated === 0
    const result = isBorne ? 'ok' : 'failed'
    return { ...row, told, result, reason: isBorne ? null : stage.differences(), tookMs: tookMs() }
  } catch (error) {
    const result = error instanceof NotRun ? 'not run' : 'failed'
    return { ...row, told: null, result, reason: (error as Error).message, tookMs: tookMs() }
  } finally {
    // What cannot be closed after a fault is no reason to leave the others out.
    await stage.close().catch((error: unknown) => console.error(error))
  }
}
