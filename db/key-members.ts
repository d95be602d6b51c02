import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** A key with more Postings than this tells nothing apart (a chain's text in every store) and is not expanded. */
export const HOT_KEY = 200
/** So many of its members stand for a hot key: enough to find its campaign. */
const SAMPLE = 3

/** The Postings that share keys: key (hex) to Posting ids, of a hot key a few that stand for all. */
export type KeyMembers = Map<string, { ids: string[]; isHot: boolean }>

/**
 * Looks up who shares keys, set-based. A key found to be hot is noted, and never looked up in the index again.
 *
 * @param keys each once
 */
export async function membersOfKeys(trx: Database, keys: readonly Buffer[]): Promise<KeyMembers> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ key: Buffer; ids: string[]; is_hot: boolean }>`
    select a.key, h.sample is not null as is_hot, coalesce(h.sample,
      array(select p.id from store.posting p where p.keys @> array[a.key] limit ${HOT_KEY + 1})) as ids
    from unnest(${keys}::bytea[]) as a(key)
    left join lateral (
      select k.sample from store.hot_key k
      where k.key = a.key and exists (select from store.posting s where s.id = any(k.sample))) h on true`.execute(
    trx,
  )
  const members: KeyMembers = new Map()
  const hot: { key: string; sample: string[] }[] = []
  for (const { key, ids, is_hot } of rows) {
    const hex = key.toString('hex')
    const ordered = ids.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    if (is_hot || ids.length <= HOT_KEY) {
      members.set(hex, { ids: ordered, isHot: is_hot })
      continue
    }
    const sample = ordered.slice(0, SAMPLE)
    members.set(hex, { ids: sample, isHot: true })
    hot.push({ key: hex, sample })
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
