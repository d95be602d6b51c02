import { sql } from 'kysely'
import { contradiction } from '../pipeline/cluster/decided.ts'
import type { Database } from './connect.ts'
import { lockJoining } from './joining-lock.ts'
import { type Rejoined, rejoinPostings } from './rejoin.ts'

/** What an operator decided about two Postings. */
export interface Decision {
  a: string
  b: string
  verdict: 'join' | 'never'
  note: string | null
  who: string
  at: Date
}

/** The same with the Postings' names, `source/externalId`. */
export interface NamedDecision extends Decision {
  nameA: string
  nameB: string
}

/** A decision that cannot stand beside another one. */
export class ContradictsDecision extends Error {
  override name = 'ContradictsDecision'
  readonly others: readonly NamedDecision[]

  constructor(others: readonly NamedDecision[]) {
    const said = others.map(
      ({ nameA, nameB, verdict, who, at }) =>
        `${nameA} and ${nameB} (${verdict}, by ${who} on ${at.toISOString().slice(0, 10)})`,
    )
    super(`that contradicts what was decided about ${said.join(', ')}: undecide one of them first`)
    this.others = others
  }
}

/**
 * Writes a decision about two Postings and brings their Jobs in line with it, in one transaction.
 *
 * @returns what became of Jobs; null when the same was decided before
 * @throws ContradictsDecision
 */
export async function decide(db: Database, decision: Decision): Promise<Rejoined | null> {
  return db.transaction().execute(async (trx) => {
    await lockJoining(trx)
    const [a, b] = inPair(decision)
    const around = await decisionsAround(trx, [a, b])
    const same = around.find((other) => other.a === a && other.b === b)
    if (same !== undefined) {
      if (same.verdict === decision.verdict) return null
      throw new ContradictsDecision([same])
    }
    const clash = contradiction([...around, { a, b, verdict: decision.verdict }])
    if (clash !== null) {
      // A new "never" clashes with the joins that tie the two; a new "join" with an old "never".
      const isNew = clash.a === a && clash.b === b && decision.verdict === 'never'
      throw new ContradictsDecision(
        around.filter((other) =>
          isNew ? other.verdict === 'join' : other.a === clash.a && other.b === clash.b,
        ),
      )
    }
    const { verdict, note, who, at } = decision
    await sql`
      insert into store.decision (a, b, verdict, note, who, at)
      values (${a}, ${b}, ${verdict}, ${note}, ${who}, ${at})`.execute(trx)
    return rejoinPostings(trx, [a, b], at)
  })
}

/**
 * Takes a decision back: rules alone decide about the two again.
 *
 * @returns what became of Jobs; null when nothing was decided
 */
export async function undecide(
  db: Database,
  pair: Pick<Decision, 'a' | 'b'>,
  at: Date,
): Promise<Rejoined | null> {
  return db.transaction().execute(async (trx) => {
    await lockJoining(trx)
    const [a, b] = inPair(pair)
    const { numAffectedRows } = await sql`
      delete from store.decision where a = ${a} and b = ${b}`.execute(trx)
    return numAffectedRows === 0n ? null : rejoinPostings(trx, [a, b], at)
  })
}

/** Decisions about any of these Postings, oldest first. */
export async function listPairDecisions(
  db: Database,
  postingIds: readonly string[],
): Promise<NamedDecision[]> {
  const { rows } = await sql<NamedDecision>`
    select d.a, d.b, d.verdict, d.note, d.who, d.at, a.source_id || '/' || a.external_id as "nameA",
      b.source_id || '/' || b.external_id as "nameB"
    from store.decision d join store.posting a on a.id = d.a join store.posting b on b.id = d.b
    where d.a = any(${postingIds}::bigint[]) or d.b = any(${postingIds}::bigint[])
    order by d.at, d.a, d.b`.execute(db)
  return rows
}

// Joins follow one another, so whoever is joined to one of the two has a say.
async function decisionsAround(trx: Database, pair: readonly string[]): Promise<NamedDecision[]> {
  let asked = [...pair]
  for (;;) {
    const found = await listPairDecisions(trx, asked)
    const joined = found.flatMap(({ a, b, verdict }) => (verdict === 'join' ? [a, b] : []))
    const known = new Set([...asked, ...joined])
    if (known.size === new Set(asked).size) return found
    asked = [...known]
  }
}

function inPair({ a, b }: Pick<Decision, 'a' | 'b'>): [string, string] {
  return BigInt(a) < BigInt(b) ? [a, b] : [b, a]
}
