import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** A key with more Postings than this tells nothing apart (a chain's text in every store) and is not expanded. */
export const HOT_KEY = 200
/** So many of its members stand for a hot key: enough to find its campaign. */
const SAMPLE = 3

/** The Postings that share keys: key (hex) to Posting ids, of a hot key a few that stand for all. */
export type KeyMembers = Map<string, { ids: string[]; isHot: boolean }>

/** Keys as `membersOfKeys` asks for them. */
export function byHex(keys: readonly Buffer[]): Map<string, Buffer> {
  return new Map(keys.map((key) => [key.toString('hex'), key]))
}

/**
 * Looks up who shares keys, set-based. A key found to be hot is noted, and never looked up in the index again.
 *
 * @param keys by their hex
 * @param arriving ids of Postings that are about to be stored, by key (hex): they are members, too
 */
export async function membersOfKeys(
  trx: Database,
  keys: ReadonlyMap<string, Buffer>,
  arriving: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<KeyMembers> {
  if (keys.size === 0) return new Map()
  // Nearly every key is its bearer's alone, so only what was found travels.
  const { rows } = await sql<{ n: number; ids: string[]; is_hot: boolean }>`
    with found as materialized (
      select a.n, h.sample is not null as is_hot, coalesce(h.sample,
        array(select p.id from store.posting p where p.keys @> array[a.key] limit ${HOT_KEY + 1})) as ids
      from unnest(${[...keys.values()]}::bytea[]) with ordinality as a(key, n)
      left join lateral (
        select k.sample from store.hot_key k
        where k.key = a.key and exists (select from store.posting s where s.id = any(k.sample))) h on true
    )
    select n::int, ids, is_hot from found where ids <> '{}'`.execute(trx)
  const found = new Map(rows.map((row) => [row.n - 1, row]))
  const members: KeyMembers = new Map()
  const hot: { key: string; sample: string[] }[] = []
  let n = 0
  for (const hex of keys.keys()) {
    const { ids: stored = [], is_hot: isNoted = false } = found.get(n++) ?? {}
    const ids = isNoted ? stored : [...stored, ...(arriving.get(hex) ?? [])]
    ids.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    const isHot = isNoted || ids.length > HOT_KEY
    if (isHot && !isNoted) hot.push({ key: hex, sample: ids.slice(0, SAMPLE) })
    members.set(hex, { ids: isHot ? ids.slice(0, SAMPLE) : ids, isHot })
  }
  await noteHot(trx, hot)
  return members
}

async function noteHot(trx: Database, hot: readonly { key: string; sample: string[] }[]): Promise<void> {
  if (hot.length === 0) return
  await sql`
    insert into store.hot_key as h (key, sample)
    select decode(e.key, 'hex'), e.sample from json_to_recordset(${JSON.stringify(hot)}::json) as e(key text, sample bigint[])
    order by e.key
    on conflict (key) do update set sample = excluded.sample`.execute(trx)
}
