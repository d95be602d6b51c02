import type { Adapter } from '../crawlers/adapter.ts'
import type { Budget } from '../crawlers/host-state.ts'
import type { Source } from '../db/sources.ts'

/** Generous: four walks a day to the limits of a walk would use it up. Ends what loops in a way that nobody foresaw. */
const REQUESTS_PER_DAY = 20_000
const BYTES_PER_DAY = 8 * 1024 ** 3

/** What a source's requests are taken out of: what its platform grants to all its sources, and what it has itself. */
export function budgetsOf(
  source: Pick<Source, 'id' | 'adapter' | 'budget_per_day' | 'budget_total'>,
  adapter: Pick<Adapter, 'budgetPerDay' | 'budgetTotal'>,
): Budget[] {
  const { budgetPerDay, budgetTotal } = adapter
  const granted = { holder: source.adapter, requestsPerDay: budgetPerDay, requestsTotal: budgetTotal }
  const own = {
    holder: source.id,
    requestsPerDay: source.budget_per_day ?? REQUESTS_PER_DAY,
    requestsTotal: source.budget_total ?? undefined,
    bytesPerDay: BYTES_PER_DAY,
  }
  return budgetPerDay === undefined && budgetTotal === undefined ? [own] : [granted, own]
}
