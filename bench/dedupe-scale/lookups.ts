import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { byHex, membersOfKeys } from '../../db/key-members.ts'
import { loadNodes } from '../../db/nodes.ts'
import { middle, type Quantiles, quantiles } from './quantiles.ts'

export interface Lookups {
  /** Who shares a key with one Posting, by all its keys: the candidate search. Of the rounds the middle one. */
  lookupMs: Quantiles
  /**
   * The same less the time in which server or bench were ready to go on and others had the processor: what a machine
   * with nothing else to do would take. Null where the system does not tell (elsewhere than Linux, or on another host).
   */
  undisturbedMs: Quantiles | null
  /** The 99th percentile of each round, as the clock has it. */
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
  return db.connection().execute(async (one) => {
    const { rows: server } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one)
    const pids = [server[0]!.pid, process.pid]
    // Picking ids is a moment's work; putting a million rows in a random order takes a minute.
    const { rows } = await sql<{ keys: Buffer[] }>`
      select keys from store.posting where keys <> '{}' and id in (
        select distinct 1 + floor(random() * (select max(id) from store.posting))::bigint
        from generate_series(1, ${(count + WARM_UP) * 2}))
      limit ${count + WARM_UP}`.execute(one)
    for (const { keys } of rows.splice(0, Math.min(WARM_UP, rows.length >> 1))) await lookUp(one, keys, pids)
    const each = Math.max(1, Math.floor(rows.length / ROUNDS))
    const rounds = []
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push(await measureRound(one, rows.slice(round * each, (round + 1) * each), pids))
    }
    const found = rounds.reduce((sum, round) => sum + round.found, 0)
    const lookups = rounds.reduce((sum, round) => sum + round.count, 0)
    const undisturbed = rounds.flatMap(({ undisturbed }) => undisturbed ?? [])
    return {
      lookupMs: middle(rounds.map(({ lookup }) => lookup)),
      undisturbedMs: undisturbed.length < ROUNDS ? null : middle(undisturbed),
      lookupRounds: rounds.map(({ lookup }) => lookup.p99),
      candidatesMs: middle(rounds.map(({ candidates }) => candidates)),
      emptyMs: middle(rounds.map(({ empty }) => empty)),
      lookups,
      candidatesPerPosting: Number((found / lookups).toFixed(1)),
    }
  })
}

async function measureRound(db: Database, rows: readonly { keys: Buffer[] }[], pids: readonly number[]) {
  const lookups: number[] = []
  const undisturbed: number[] = []
  const candidates: number[] = []
  const empty: number[] = []
  let found = 0
  for (const { keys } of rows) {
    const startedAt = performance.now()
    await sql`select 1`.execute(db)
    empty.push(performance.now() - startedAt)
    const { lookupMs, candidatesMs, waitedMs, loaded } = await lookUp(db, keys, pids)
    lookups.push(lookupMs)
    if (waitedMs !== null) undisturbed.push(Math.max(0, lookupMs - waitedMs))
    candidates.push(candidatesMs)
    found += loaded
  }
  return {
    lookup: quantiles(lookups),
    undisturbed: undisturbed.length === 0 ? null : quantiles(undisturbed),
    candidates: quantiles(candidates),
    empty: quantiles(empty),
    found,
    count: rows.length,
  }
}

async function lookUp(db: Database, keys: readonly Buffer[], pids: readonly number[]) {
  const before = waitedMs(pids)
  const startedAt = performance.now()
  const members = await membersOfKeys(db, byHex(keys))
  const lookupMs = performance.now() - startedAt
  const after = waitedMs(pids)
  const ids = [...new Set([...members.values()].flatMap(({ ids }) => ids))].slice(0, MOST_LOADED)
  await loadNodes(db, ids)
  return {
    lookupMs,
    candidatesMs: performance.now() - startedAt,
    waitedMs: before === null || after === null ? null : after - before,
    loaded: ids.length,
  }
}

/** Milliseconds that processes were ready to run and did not, since they began; null where nobody counts them. */
function waitedMs(pids: readonly number[]): number | null {
  try {
    return (
      pids.reduce(
        (sum, pid) => sum + Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]),
        0,
      ) / 1e6
    )
  } catch {
    return null
  }
}
