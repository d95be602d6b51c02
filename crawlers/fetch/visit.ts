import type { Outcome } from '../host-state.ts'
import type { Admission, EnterWish, Stay } from './admission.ts'
import type { Deadline } from './wire.ts'

/** How far one try at a request has come: the host it is in, and how fast that answered. */
export interface Visit {
  deadline: Deadline
  totalMs: number
  stay: Stay | undefined
  latencyMs: number
  /** By performance.now(), undefined until the answer's head is here. */
  headAt: number | undefined
}

export function startVisit(deadline: Deadline, totalMs: number): Visit {
  return { deadline, totalMs, stay: undefined, latencyMs: 0, headAt: undefined }
}

/** Waits for the host, then lets the deadline run. @throws CrawlError as Admission.enter does */
export async function enterHost(
  visit: Visit,
  admission: Admission,
  url: URL,
  wish: Omit<EnterWish, 'totalMs'>,
): Promise<void> {
  visit.stay = await admission.enter(url, { ...wish, totalMs: visit.totalMs })
  visit.latencyMs = 0
  visit.headAt = undefined
  visit.deadline.run()
}

export function sawHead(visit: Visit, latencyMs: number): void {
  visit.latencyMs = latencyMs
  visit.headAt = performance.now()
}

/**
 * Leaves the host, if it is in one: our own refusals and waits count neither for nor against a host. The answer's body
 * must have been read or given up.
 */
export async function leaveHost(visit: Visit, outcome: Omit<Outcome, 'latencyMs'>): Promise<void> {
  const { stay, latencyMs, headAt } = visit
  visit.deadline.pause()
  if (stay === undefined) return
  visit.stay = undefined
  const headAgoMs = headAt === undefined ? 0 : performance.now() - headAt
  await stay.end({ ...outcome, latencyMs, headAgoMs })
}
