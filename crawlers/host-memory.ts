import type { Budget, Entry, HostState, Outcome, RobotsRecord, Spent, Validators } from './host-state.ts'
import { pace } from './pace.ts'

const FAILURES_BEFORE_CLOSING = 5
const CLOSED_MS = 60_000
const DAY_MS = 24 * 3_600_000

interface Host {
  nextAtMs: number
  paceMs: number
  heldUntilMs: number
  pass: string | null
  failures: number
  closedUntilMs: number
  today: Used
}

interface Used {
  day: number
  requests: number
  bytes: number
}

/** A HostState that lasts as long as the process: for looking at one address (`parse`, `doctor`) without a database. */
export function createHostMemory(): HostState {
  const hosts = new Map<string, Host>()
  const robots = new Map<string, RobotsRecord>()
  const validators = new Map<string, Validators>()
  const spending = new Map<string, { today: Used; total: number }>()
  let passes = 0

  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? {
      nextAtMs: 0,
      paceMs: 0,
      heldUntilMs: 0,
      pass: null,
      failures: 0,
      closedUntilMs: 0,
      today: newDay(),
    }
    hosts.set(name, host)
    if (host.today.day !== today()) host.today = newDay()
    return host
  }
  const usedBy = (holder: string): { today: Used; total: number } => {
    const used = spending.get(holder) ?? { today: newDay(), total: 0 }
    spending.set(holder, used)
    if (used.today.day !== today()) used.today = newDay()
    return used
  }

  return {
    async enter(name, { paceMs, holdMs, perDay }): Promise<Entry> {
      const host = hostOf(name)
      const now = Date.now()
      if (host.closedUntilMs > now) return { because: 'closed', waitMs: host.closedUntilMs - now }
      if (host.today.requests >= perDay.requests || host.today.bytes >= perDay.bytes)
        return { because: 'budget', waitMs: untilTomorrowMs() }
      if (host.nextAtMs > now) return { because: 'pace', waitMs: host.nextAtMs - now }
      if (host.heldUntilMs > now) return { because: 'in-flight', waitMs: host.heldUntilMs - now }
      const pass = String(++passes)
      Object.assign(host, { pass, paceMs, heldUntilMs: now + holdMs, nextAtMs: now + paceMs })
      host.today.requests++
      return { pass }
    },
    async record(name, { kind, latencyMs, retryAfterMs = 0, headAgoMs = 0, bytes = 0 }: Outcome, pass) {
      const host = hostOf(name)
      if (pass !== undefined && host.pass === pass) {
        const distanceMs = pace({ floorMs: host.paceMs, lastLatencyMs: latencyMs })
        host.nextAtMs = Math.max(host.nextAtMs, Date.now() + distanceMs - headAgoMs)
        host.heldUntilMs = 0
        host.pass = null
      }
      host.today.bytes += bytes
      if (kind === 'stopped') return
      host.failures = kind === 'try-again' ? host.failures + 1 : 0
      if (kind === 'slow-down') host.closedUntilMs = Date.now() + retryAfterMs
      // Half-open: once the time is over one request may try; its failure closes the host again at once.
      if (host.failures >= FAILURES_BEFORE_CLOSING) host.closedUntilMs = Date.now() + CLOSED_MS
    },
    async closedForMs(name) {
      return Math.max(0, hostOf(name).closedUntilMs - Date.now())
    },
    async spend(budgets): Promise<Spent | null> {
      for (const budget of budgets) {
        const of = overdrawn(budget, usedBy(budget.holder))
        if (of !== null) return { budget, of, waitMs: untilTomorrowMs() }
      }
      for (const { holder } of budgets) {
        const used = usedBy(holder)
        used.today.requests++
        used.total++
      }
      return null
    },
    async weigh(holders, bytes) {
      for (const holder of holders) usedBy(holder).today.bytes += bytes
    },
    async robots(origin) {
      const record = robots.get(origin)
      return record === undefined || Date.now() - Date.parse(record.fetchedAt) > DAY_MS ? null : record
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

function overdrawn(budget: Budget, used: { today: Used; total: number }): Spent['of'] | null {
  if (used.total >= (budget.requestsTotal ?? Number.POSITIVE_INFINITY)) return 'requestsTotal'
  if (used.today.requests >= (budget.requestsPerDay ?? Number.POSITIVE_INFINITY)) return 'requestsPerDay'
  return used.today.bytes >= (budget.bytesPerDay ?? Number.POSITIVE_INFINITY) ? 'bytesPerDay' : null
}

/** UTC days since 1970. */
function today(): number {
  return Math.floor(Date.now() / DAY_MS)
}

function newDay(): Used {
  return { day: today(), requests: 0, bytes: 0 }
}

function untilTomorrowMs(): number {
  return DAY_MS - (Date.now() % DAY_MS)
}
