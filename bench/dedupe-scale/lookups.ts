import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { membersOfKeys } from '../../db/key-members.ts'
import { loadNodes } from '../../db/nodes.ts'

export interface Lookups {
  /** Who shares a key with one Posting, by all its keys. */
  lookupMs: { p50: number; p99: number; max: number }
  /** The same with the rows of those it is compared with, ready to be compared. */
  candidatesMs: { p50: number; p99: number; max: number }
  candidatesPerPosting: number
}

const WARM_UP = 100
const MOST_LOADED = 50

/** Looks up candidates for Postings drawn from all over the store, one at a time. */
export async function measureLookups(db: Database, count: number): Promise<Lookups> {
  const { rows } = await sql<{ keys: Buffer[] }>`
    select keys from store.posting where keys <> '{}' order by md5(id::text || 'drawn') limit ${count + WARM_UP}`.execute(
    db,
  )
  const [lookups, candidates]: [number[], number[]] = [[], []]
  let found = 0
  for (const [n, { keys }] of rows.entries()) {
    const startedAt = performance.now()
    const members = await membersOfKeys(db, keys)
    const lookedUp = performance.now() - startedAt
    const ids = [...new Set([...members.values()].flatMap(({ ids }) => ids))].slice(0, MOST_LOADED)
    await loadNodes(db, ids)
    if (n < WARM_UP) continue
    lookups.push(lookedUp)
    candidates.push(performance.now() - startedAt)
    found += ids.length
  }
  return {
    lookupMs: quantiles(lookups),
    candidatesMs: quantiles(candidates),
    candidatesPerPosting: Number((found / lookups.length).toFixed(1)),
  }
}

function quantiles(times: readonly number[]): { p50: number; p99: number; max: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(2))
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}
