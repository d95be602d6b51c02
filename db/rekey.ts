import { sql } from 'kysely'
import { KEY_KINDS } from '../pipeline/dedupe/key.ts'
import { candidateKeys } from '../pipeline/dedupe/keys.ts'
import { DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import type { Database } from './connect.ts'
import { lockJoining } from './joining-lock.ts'
import { loadNodes, type Node } from './nodes.ts'

const AT_ONCE = 200

/**
 * Makes the keys of Postings anew that older rules made, in short transactions.
 *
 * @returns how many of them changed
 */
export async function rekey(db: Database, signal: AbortSignal): Promise<number> {
  let changed = 0
  for (let after = '0'; ; ) {
    signal.throwIfAborted()
    const { rows } = await sql<{ id: string }>`
      select id from store.posting where keys_version < ${DEDUPE_VERSION} and id > ${after}
      order by id limit ${AT_ONCE}`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return changed
    after = last.id
    const ids = rows.map(({ id }) => id)
    changed += await db.transaction().execute(async (trx) => {
      await lockJoining(trx)
      return rewriteKeys(trx, await loadNodes(trx, ids))
    })
  }
}

async function rewriteKeys(trx: Database, nodes: readonly Node[]): Promise<number> {
  const records = nodes.map((node) => ({
    id: node.id,
    keys: keysNow(node).map((key) => key.toString('hex')),
  }))
  const { rows } = await sql<{ differs: boolean }>`
    with made as materialized (
      select e.id, array(select decode(k.hex, 'hex') from json_array_elements_text(e.keys) with ordinality k(hex, n)
        order by k.n) as keys
      from json_to_recordset(${JSON.stringify(records)}::json) as e(id bigint, keys json)
    ), known as materialized (
      select p.id, p.keys is distinct from m.keys as differs from store.posting p join made m on m.id = p.id
    ), written as (
      update store.posting p set keys = m.keys, keys_version = ${DEDUPE_VERSION}
      from made m where p.id = m.id
    )
    select differs from known`.execute(trx)
  return rows.filter(({ differs }) => differs).length
}

// The bands of a text that was not kept cannot be made again.
function keysNow({ candidate, keys }: Node): Buffer[] {
  const made = candidateKeys(candidate)
  return candidate.words === null ? [...made, ...keys.filter((key) => key[0] === KEY_KINDS.band)] : made
}
