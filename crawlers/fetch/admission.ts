import { setTimeout as delay } from 'node:timers/promises'
import { NotWelcome, SlowDown } from '../errors.ts'
import type { Budget, HostState, Outcome, Spent } from '../host-state.ts'
import { pace, unevenly } from '../pace.ts'
import { refuseUrl } from './address.ts'
import { importOnlySite } from './import-only.ts'

/** Who would wait longer than this goes back to the queue instead of holding a worker. */
const LONGEST_WAIT_MS = 5 * 60_000
/** While another request is in the host, nobody can say for how long; a pace can. */
const LOOK_AGAIN_MS = 100
/** Between the deadline of a request and the word that it is over. */
const HOLD_MARGIN_MS = 10_000
/** Generous: a request a second, for a third of a day. Ends what loops in a way that nobody foresaw. */
const PER_DAY = { requests: 30_000, bytes: 16 * 1024 ** 3 }

export interface AdmissionOptions {
  hostState: HostState
  trusted: ReadonlySet<string>
  importOnly: readonly string[]
}

export interface EnterWish {
  floorMs?: number | undefined
  crawlDelayMs?: number | undefined
  /** The request's deadline. */
  totalMs: number
  budgets?: readonly Budget[] | undefined
  signal?: AbortSignal | undefined
}

/** One request's stay in a host. It must be ended, with what came of it. */
export interface Stay {
  end(outcome: Outcome): Promise<void>
}

/** Decides whether and when a host may be asked. */
export interface Admission {
  /** @throws NotWelcome for addresses, ports, schemes and sites we never fetch */
  refuse(url: URL): void
  /**
   * Waits until the host is free, for all workers of all machines: one request at a time, at its pace, within its
   * day and the budgets.
   *
   * @throws SlowDown when its door is closed, the wait is long, or a budget of the day is used up; NotWelcome when the
   * budget was for a lifetime
   */
  enter(url: URL, wish: EnterWish): Promise<Stay>
}

export function createAdmission({ hostState, trusted, importOnly }: AdmissionOptions): Admission {
  async function waitForPass(url: URL, { floorMs, crawlDelayMs, totalMs, signal }: EnterWish) {
    const paceMs = unevenly(pace({ floorMs, crawlDelayMs }))
    const visit = { paceMs, holdMs: totalMs + HOLD_MARGIN_MS, perDay: PER_DAY }
    const givesUpAt = performance.now() + LONGEST_WAIT_MS
    for (;;) {
      signal?.throwIfAborted()
      const entry = await hostState.enter(url.host, visit)
      if ('pass' in entry) return entry.pass
      if (entry.because === 'closed')
        throw new SlowDown('the host is left alone for a while', entry.waitMs, { url: url.origin })
      if (entry.because === 'budget')
        throw new SlowDown('the host has been asked enough for today', entry.waitMs, { url: url.origin })
      const waitMs = entry.because === 'pace' ? entry.waitMs : LOOK_AGAIN_MS * (0.5 + Math.random())
      if (performance.now() + waitMs > givesUpAt)
        throw new SlowDown('many requests wait for this host', Math.max(waitMs, LONGEST_WAIT_MS), {
          url: url.origin,
        })
      await delay(waitMs, undefined, signal === undefined ? {} : { signal }).catch(() =>
        signal?.throwIfAborted(),
      )
    }
  }

  return {
    refuse(url) {
      const shown = { url: url.origin + url.pathname }
      const site = importOnlySite(url.hostname, importOnly)
      if (site !== null)
        throw new NotWelcome(`${site} is read from saved pages only, never fetched`, 'rule', shown)
      const refusal = refuseUrl(url, trusted)
      if (refusal !== null) throw new NotWelcome(`not fetched: ${refusal}`, 'rule', shown)
    },

    async enter(url, wish) {
      if (trusted.has(url.origin)) {
        const closedForMs = await hostState.closedForMs(url.host)
        if (closedForMs > 0)
          throw new SlowDown('the host is left alone for a while', closedForMs, { url: url.origin })
        return { end: (outcome) => hostState.record(url.host, outcome) }
      }
      const budgets = wish.budgets ?? []
      const pass = await waitForPass(url, wish)
      try {
        // Asked last: what waits in vain must cost nothing.
        const spent = budgets.length === 0 ? null : await hostState.spend(budgets)
        if (spent !== null) throw usedUp(spent, url)
      } catch (error) {
        await hostState.record(url.host, { kind: 'stopped', latencyMs: 0 }, pass)
        throw error
      }
      return {
        async end(outcome) {
          await hostState.record(url.host, outcome, pass)
          const { bytes = 0 } = outcome
          if (bytes > 0 && budgets.length > 0) {
            const holders = budgets.map(({ holder }) => holder)
            await hostState.weigh(holders, bytes)
          }
        },
      }
    },
  }
}

/** A day passes; a lifetime does not, and only the operator can do something about it. */
function usedUp({ budget, of, waitMs }: Spent, url: URL): SlowDown | NotWelcome {
  const options = { url: url.origin }
  if (of === 'requestsTotal') {
    const said = `the ${budget.requestsTotal} requests that ${budget.holder} has in all are used up`
    return new NotWelcome(said, 'rule', options)
  }
  const amount = of === 'requestsPerDay' ? `${budget.requestsPerDay} requests` : `${budget.bytesPerDay} bytes`
  const said = `the budget of ${amount} a day of ${budget.holder} is used up until the next day (UTC)`
  return new SlowDown(said, waitMs, options)
}
