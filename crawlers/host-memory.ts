import type { HostState, Outcome, RobotsRecord, Validators } from './host-state.ts'

const FAILURES_BEFORE_CLOSING = 5
const CLOSED_MS = 60_000

interface Host {
  nextAtMs: number
  lastLatencyMs: number
  failures: number
  closedUntilMs: number
}

/** A HostState that lasts as long as the process: for looking at one address (`parse`, `doctor`) without a database. */
export function createHostMemory(): HostState {
  const hosts = new Map<string, Host>()
  const robots = new Map<string, RobotsRecord>()
  const validators = new Map<string, Validators>()
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { nextAtMs: 0, lastLatencyMs: 0, failures: 0, closedUntilMs: 0 }
    hosts.set(name, host)
    return host
  }

  return {
    async reserve(name, paceMs) {
      const host = hostOf(name)
      const slotMs = Math.max(Date.now(), host.nextAtMs)
      host.nextAtMs = slotMs + Math.max(paceMs, 2 * host.lastLatencyMs)
      return slotMs - Date.now()
    },
    async record(name, { kind, latencyMs, retryAfterMs = 0 }: Outcome) {
      const host = hostOf(name)
      host.lastLatencyMs = latencyMs
      host.failures = kind === 'try-again' ? host.failures + 1 : 0
      if (kind === 'slow-down') host.closedUntilMs = Date.now() + retryAfterMs
      // Half-open: once the time is over one request may try; its failure closes the host again at once.
      if (host.failures >= FAILURES_BEFORE_CLOSING) host.closedUntilMs = Date.now() + CLOSED_MS
    },
    async closedForMs(name) {
      return Math.max(0, hostOf(name).closedUntilMs - Date.now())
    },
    async robots(origin) {
      const record = robots.get(origin)
      return record === undefined || Date.now() - Date.parse(record.fetchedAt) > 24 * 3_600_000
        ? null
        : record
    },
    async saveRobots(origin, record) {
      robots.set(origin, record)
    },
    async validators(url) {
      return validators.get(url) ?? null
    },
    async saveValidators(url, kept) {
      validators.set(url, kept)
    },
  }
}
