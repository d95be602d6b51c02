import { readManners } from '../../config/manners.ts'
import type { Settings } from '../../config/settings.ts'
import { shippedSources } from '../../config/sources.ts'
import type { Access, Adapter } from '../../crawlers/adapter.ts'
import { recogniseBoard } from '../../crawlers/board-address.ts'
import { adapters, completeParams, tellingParams } from '../../crawlers/registry.ts'
import { configuredSources } from '../configured.ts'
import { CommandError } from '../exit-codes.ts'

/** What a probe asks: a configured source, or params that are not configured yet. */
export interface ProbeTarget {
  name: string
  adapterId: string
  adapter: Adapter
  platform: string
  params: Record<string, string>
  access: Access
  why: string
  /** Who holds the budget, and what is configured of it. */
  budget: { id: string; budget_per_day: number | null; budget_total: number | null }
}

/**
 * Finds out what an operator means: `greenhouse:acme`, an address, or `greenhouse board=acme`.
 *
 * @throws CommandError when it is none of them, or its params make no request
 */
export async function findTarget(
  settings: Settings,
  what: string,
  pairs: readonly string[],
): Promise<ProbeTarget> {
  const all = await adapters()
  const configured = (await configuredSources(settings)).find(({ id }) => id === what)
  if (configured !== undefined && pairs.length === 0) {
    const adapter = all.get(configured.adapter)!
    const { params, access, accessReason: why, budgetPerDay, budgetTotal } = configured
    return {
      name: what,
      adapterId: configured.adapter,
      adapter,
      platform: adapter.platform,
      params,
      access,
      why,
      budget: { id: what, budget_per_day: budgetPerDay ?? null, budget_total: budgetTotal ?? null },
    }
  }
  if (/^https?:/.test(what) && pairs.length === 0) {
    const board = await recogniseBoard(what)
    if (board !== null) return unconfigured(board.id, board.adapter, board.params)
  }
  const adapter = all.get(what)
  if (adapter === undefined)
    throw new CommandError(
      'usage',
      `${what} is neither a source (callboard sources), an address nor an adapter`,
    )
  return unconfigured(what, adapter, Object.fromEntries(pairs.map(pairOf)))
}

function unconfigured(id: string, adapter: Adapter, given: Record<string, string>): ProbeTarget {
  const { params, problems } = completeParams(adapter, given)
  if (problems.length > 0) throw new CommandError('usage', `${id}: ${problems.join('; ')}`)
  const own = Object.entries(tellingParams(adapter, params))
  return {
    name: [id, ...own.map((pair) => pair.join('='))].join(' '),
    adapterId: id,
    adapter,
    platform: adapter.platform,
    params,
    ...verdictOf(id, adapter),
    // Without a source of its own it is taken out of what the platform's sources share.
    budget: { id, budget_per_day: null, budget_total: null },
  }
}

/** The verdict that a new source of this adapter would have. */
export function verdictOf(id: string, adapter: Adapter): { access: Access; why: string } {
  const { access = adapter.access, reason } = readManners(shippedSources()).get(id) ?? {}
  return { access, why: reason ?? 'nobody has judged this platform yet' }
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=')
  if (at < 1) throw new CommandError('usage', `"${pair}" is no param=value`)
  return [pair.slice(0, at), pair.slice(at + 1)]
}
