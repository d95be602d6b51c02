import { sql } from 'kysely'
import { textHash } from '../pipeline/raw-hash.ts'
import type { Database } from './connect.ts'

/** What can be forgotten: one advertisement, all with an address, all of an employer, all of a source. */
export type Forgettable =
  | { kind: 'posting'; sourceId: string; externalId: string }
  | { kind: 'url'; url: string }
  | { kind: 'employer'; employerKey: string }
  | { kind: 'source'; sourceId: string }

/** As much of an advertisement as is known when somebody asks whether it may come in. */
export interface Arrival {
  externalId: string
  urls: readonly (string | null | undefined)[]
  employerKey?: string | null
}

/** Keeps what must not come back, once; a word of the operator takes the place of a mere withdrawal. */
export async function blockReturn(
  trx: Database,
  targets: readonly Forgettable[],
  { kind, reason, at }: { kind?: 'withdrawn'; reason: string; at: Date },
): Promise<void> {
  const hashes = new Map(targets.map((target) => [hashOf(target).toString('hex'), kind ?? target.kind]))
  if (hashes.size === 0) return
  await sql`
    insert into store.forgotten as f (hash, kind, reason, at)
    select decode(t.hash, 'hex'), t.kind, ${reason}, ${at}
    from unnest(${[...hashes.keys()]}::text[], ${[...hashes.values()]}::text[]) as t(hash, kind) order by 1
    on conflict (hash) do update set kind = excluded.kind, reason = excluded.reason, at = excluded.at
    where f.kind = 'withdrawn' and excluded.kind <> 'withdrawn'`.execute(trx)
}

/** Whether exactly this was forgotten before. */
export async function isForgotten(db: Database, target: Forgettable): Promise<boolean> {
  const { rows } = await sql`select from store.forgotten where hash = ${hashOf(target)}`.execute(db)
  return rows.length > 0
}

/**
 * Those of some advertisements of a source that must not come in.
 *
 * @param runId what a source took back may come in again by a crawl of it, and by no other kind of run
 * @returns their external ids
 */
export async function findForgotten(
  trx: Database,
  { sourceId, runId }: { sourceId: string; runId: string | null },
  arrivals: readonly Arrival[],
): Promise<Set<string>> {
  if (arrivals.length === 0) return new Set()
  const source = hashOf({ kind: 'source', sourceId }).toString('hex')
  const hashesOf = new Map(
    arrivals.map((arrival) => [arrival.externalId, [source, ...hashesFor(sourceId, arrival)]]),
  )
  const { rows } = await sql<{ hash: string }>`
    select encode(f.hash, 'hex') as hash from store.forgotten f
    where f.hash = any(array(select decode(h, 'hex') from unnest(${[...new Set([...hashesOf.values()].flat())]}::text[]) h))
      and (f.kind <> 'withdrawn' or (select r.kind from store.run r where r.id = ${runId}) <> 'crawl')`.execute(
    trx,
  )
  const blocked = new Set(rows.map(({ hash }) => hash))
  return new Set([...hashesOf].flatMap(([id, all]) => (all.some((hash) => blocked.has(hash)) ? [id] : [])))
}

function hashesFor(sourceId: string, { externalId, urls, employerKey }: Arrival): string[] {
  const targets: Forgettable[] = [
    { kind: 'posting', sourceId, externalId },
    ...urls.flatMap((url): Forgettable[] => (url ? [{ kind: 'url', url }] : [])),
    ...(employerKey ? [{ kind: 'employer', employerKey } as const] : []),
  ]
  return targets.map((target) => hashOf(target).toString('hex'))
}

// No name of one kind can be taken for one of another.
function hashOf(target: Forgettable): Buffer {
  if (target.kind === 'posting')
    return textHash(JSON.stringify(['posting', target.sourceId, target.externalId]))
  if (target.kind === 'url') return textHash(JSON.stringify(['url', target.url]))
  if (target.kind === 'employer') return textHash(JSON.stringify(['employer', target.employerKey]))
  return textHash(JSON.stringify(['source', target.sourceId]))
}
