import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { membersOfKeys } from '../../db/key-members.ts'
import { loadNodes } from '../../db/nodes.ts'
import { middle, type Quantiles, quantiles } from './quantiles.ts'

export interface Lookups {
  /** Who shares a key with one Posting, by all its keys: the candidate search. Of the rounds the middle one. */
  lookupMs: Quantiles
  /** The 99th percentile of each round. */
  lookupRounds: number[]
  /** The same with the rows of those it is compared with, texts included, ready to be compared. */
  candidatesMs: Quantiles
  /** An empty statement between two lookups: what the machine and the way to the server take by themselves. */
  emptyMs: Quantiles
  lookups: number
  candidatesPerPosting: number
}

const WARM_UP = 200
const ROUNDS = 5
/** As many as `explore` compares a Posting with. */
const MOST_LOADED = 50

/**
 * Looks up candidates for Postings drawn from all over the store, one at a time, in several rounds.
 *
 * @param count lookups in all rounds together
 */
export async function measureLookups(db: Database, count: number): Promise<Lookups> {
  // A sample of pages before a sample of rows: sorting a million ids would say the same and take a minute.
  const { rows } = await sql<{ keys: Buffer[] }>`
    select keys from store.posting where keys <> '{}' and id in (
      select distinct 1 + floor(random() * (select max(id) from store.posting))::bigint
      from generate_series(1, ${(count + WARM_UP) * 2}))
    limit ${count + WARM_UP}`.execute(db)
  for (const { keys } of rows.splice(0, Math.min(WARM_UP, rows.length >> 1))) await lookUp(db, keys)
  const each = Math.max(1, Math.floor(rows.length / ROUNDS))
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await measureRound(db, rows.slice(round * each, (round + 1) * each)))
  }
  const found = rounds.reduce((sum, round) => sum + round.found, 0)
  const lookups = rounds.reduce((sum, round) => sum + round.count, 0)
  return {
    lookupMs: middle(rounds.map(({ lookup }) => lookup)),
    lookupRounds: rounds.map(({ lookup }) => lookup.p99),
    candidatesMs: middle(rounds.map(({ candidates }) => candidates)),
    emptyMs: middle(rounds.map(({ empty }) => empty)),
    lookups,
    candidatesPerPosting: Number((found / lookups).toFixed(1)),
  }
}

async function measureRound(db: Database, rows: readonly { keys: Buffer[] }[]) {
  const [lookups, candidates, empty]: [number[], number[], number[]] = [[], [], []]
  let found = 0
  for (const { keys } of rows) {
    const startedAt = performance.now()
    await sql`select 1`.execute(db)
    empty.push(performance.now() - startedAt)
    const { lookupMs, candidatesMs, loaded } = await lookUp(db, keys)
    lookups.push(lookupMs)
    candidates.push(candidatesMs)
    found += loaded
  }
  return {
    lookup: quantiles(lookups),
    candidates: quantiles(candidates),
    empty: quantiles(empty),
    found,
    count: rows.length,
  }
}

async function lookUp(db: Database, keys: readonly Buffer[]) {
  const startedAt = performance.now()
  const members = await membersOfKeys(db, keys)
  const lookupMs = performance.now() - startedAt
  const ids = [...new Set([...members.values()].flatMap(({ ids }) => ids))].slice(0, MOST_LOADED)
  await loadNodes(db, ids)
  return { lookupMs, candidatesMs: performance.now() - startedAt, loaded: ids.length }
}
