import { Agent, buildConnector } from 'undici'
import { createAdmission } from '../../../crawlers/fetch/admission.ts'
import { createExchange } from '../../../crawlers/fetch/exchange.ts'
import { createRobotsLoader } from '../../../crawlers/fetch/load-robots.ts'
import type { HostState } from '../../../crawlers/host-state.ts'
import type { Fetch } from '../../../crawlers/page.ts'
import { createRobotsGate } from '../../../crawlers/robots.ts'

/** What the outside world would call the board on loopback: a name that no rule of ours refuses or trusts. */
export const PUBLIC_ORIGIN = 'http://jobs.board.example'

/**
 * Fetches as in operation from a board on loopback, with pacing and budgets, which trusted origins skip. Only the last
 * step is the test's own: every connection goes to the port. The product has no way to say this.
 */
export function publicFetch(hostState: HostState, port: number): { fetch: Fetch; close(): Promise<void> } {
  const open = buildConnector({})
  const agent = new Agent({
    connect: (options, callback) =>
      open(
        { ...options, protocol: 'http:', hostname: '127.0.0.1', host: '127.0.0.1', port: `${port}` },
        callback,
      ),
  })
  const resolve = async () => [{ address: '192.0.43.8', family: 4 }]
  const admission = createAdmission({ hostState, trusted: new Set(), importOnly: [] })
  const limits = { totalMs: 5000, linesTotalMs: 5000, backoffMs: 1 }
  const userAgent = 'Callboard/0.0.0 (+mailto:test@callboard.example)'
  const load = createRobotsLoader({ agent, admission, resolve, userAgent, limits })
  const robots = createRobotsGate({ agent: 'Callboard', hostState, load })
  const secrets = () => undefined
  const parts = {
    agent,
    admission,
    robots,
    hostState,
    resolve,
    limits,
    userAgent,
    secrets,
    archive: undefined,
  }
  return { fetch: createExchange(parts), close: () => agent.destroy() }
}
