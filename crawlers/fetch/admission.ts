import { setTimeout as delay } from 'node:timers/promises'
import { NotWelcome, SlowDown } from '../errors.ts'
import type { HostState, Outcome } from '../host-state.ts'
import { pace } from '../pace.ts'
import { refuseUrl } from './address.ts'
import { importOnlySite } from './import-only.ts'

/** A slot further away than this goes back to the queue instead of holding a worker. */
const LONGEST_WAIT_MS = 5 * 60_000
const REMEMBERED_HOSTS = 1000

export interface AdmissionOptions {
  hostState: HostState
  trusted: ReadonlySet<string>
  importOnly: readonly string[]
}

export interface PaceWish {
  floorMs?: number | undefined
  crawlDelayMs?: number | undefined
  signal?: AbortSignal | undefined
}

/** Decides whether and when a host may be asked. */
export interface Admission {
  /** @throws NotWelcome for addresses, ports, schemes and sites we never fetch */
  refuse(url: URL): void
  /**
   * Waits for the host's next free slot, shared by all workers.
   *
   * @throws SlowDown when the breaker is open or the slot is far away
   */
  wait(url: URL, wish: PaceWish): Promise<void>
  record(url: URL, outcome: Outcome): Promise<void>
}

export function createAdmission({ hostState, trusted, importOnly }: AdmissionOptions): Admission {
  const latencies = new Map<string, number>()
  return {
    refuse(url) {
      const shown = { url: url.origin + url.pathname }
      const site = importOnlySite(url.hostname, importOnly)
      if (site !== null)
        throw new NotWelcome(`${site} is read from saved pages only, never fetched`, 'rule', shown)
      const refusal = refuseUrl(url, trusted)
      if (refusal !== null) throw new NotWelcome(`not fetched: ${refusal}`, 'rule', shown)
    },

    async wait(url, { floorMs, crawlDelayMs, signal }) {
      const closedForMs = await hostState.closedForMs(url.host)
      if (closedForMs > 0)
        throw new SlowDown('the host is left alone for a while', closedForMs, { url: url.origin })
      if (trusted.has(url.origin)) return
      const paceMs = pace({ floorMs, crawlDelayMs, lastLatencyMs: latencies.get(url.host) })
      const waitMs = await hostState.reserve(url.host, paceMs)
      if (waitMs > LONGEST_WAIT_MS)
        throw new SlowDown('many requests wait for this host', waitMs, { url: url.origin })
      if (waitMs > 0) {
        await delay(waitMs, undefined, signal === undefined ? {} : { signal }).catch(() =>
          signal?.throwIfAborted(),
        )
      }
    },

    async record(url, outcome) {
      latencies.delete(url.host)
      latencies.set(url.host, outcome.latencyMs)
      const [oldest] = latencies.keys()
      if (latencies.size > REMEMBERED_HOSTS && oldest !== undefined) latencies.delete(oldest)
      await hostState.record(url.host, outcome)
    },
  }
}
