import { type Advert, inTime } from '../pipeline/cluster/advert.ts'
import { type PairDecision, readDecisions } from '../pipeline/cluster/decided.ts'
import type { Ties } from '../pipeline/cluster.ts'
import type { Verdict } from '../pipeline/dedupe/verdict.ts'
import { compare } from '../pipeline/dedupe.ts'
import type { Database } from './connect.ts'
import { HOT_KEY, type KeyMembers, membersOfKeys } from './key-members.ts'
import { loadDecisions, loadJobMembers, loadNodes, type Node } from './nodes.ts'
import { takeTurns } from './turns.ts'

/** Postings one Posting is compared with at most: those with the rarest keys in common. */
const MOST_COMPARED = 50
/** Looking further stops here, so that one transaction stays short whatever hangs together. */
const MOST_INSIDE = 5_000

/** What lies around some Postings. */
export interface Explored {
  /** The Postings with everything that joins them or shares their Jobs, and so on: to be placed together. */
  inside: Node[]
  ties: Ties
  /** Whom each was compared with, strongest first. */
  comparedWith(id: string): readonly { other: Node; verdict: Verdict }[]
}

/**
 * Finds, compares and follows what hangs together with some Postings. Needs the joining lock.
 *
 * @param arriving those of them that are not stored yet
 */
export async function explore(
  trx: Database,
  seedIds: readonly string[],
  arriving: readonly Node[] = [],
): Promise<Explored> {
  const nodes = new Map(arriving.map((node) => [node.id, node]))
  const arrivingByKey = byKey(arriving)
  const inside = new Map<string, Node>()
  const standIns = new Map<string, string>()
  const verdictOf = memoized()
  const partners = new Map<string, Set<string>>()
  const compared = new Map<string, { other: Node; verdict: Verdict }[]>()
  const members: KeyMembers = new Map()
  const decisions: PairDecision[] = []
  const turn = takeTurns()

  let reached = new Set(seedIds)
  while (reached.size > 0 && inside.size < MOST_INSIDE) {
    await load(trx, reached, nodes)
    const fresh = await wholeJobs(trx, reached, { nodes, inside, standIns })
    const own = await loadDecisions(
      trx,
      fresh.map(({ id }) => id),
    )
    decisions.push(...own)
    await lookUp(trx, fresh, members, arrivingByKey)
    const chosen = fresh.map((node) => ({ node, ids: rarestFirst(node, members) }))
    await load(
      trx,
      chosen.flatMap(({ ids }) => ids),
      nodes,
    )
    reached = new Set()
    for (const { node, ids } of chosen) {
      await turn()
      const others = ids.flatMap((id) => nodes.get(id) ?? [])
      const verdicts = others.map((other) => ({ other, verdict: verdictOf(node, other) }))
      compared.set(node.id, verdicts)
      for (const { other, verdict } of verdicts) {
        if (!verdict.joins) continue
        tie(partners, node.id, other.id)
        reached.add(other.id)
      }
    }
    for (const { a, b, verdict } of own) if (verdict === 'join') reached.add(a).add(b)
    reached = new Set([...reached].filter((id) => !inside.has(id) && !standIns.has(id)))
  }
  const standing = (id: string) => standIns.get(id) ?? id
  return {
    inside: [...inside.values()],
    ties: {
      partners: (id) => new Set([...(partners.get(id) ?? [])].map(standing)),
      verdict: verdictOf,
      decided: readDecisions(decisions),
    },
    comparedWith: (id) => compared.get(id) ?? [],
  }
}

async function load(trx: Database, ids: Iterable<string>, nodes: Map<string, Node>): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !nodes.has(id))
  for (const node of await loadNodes(trx, unknown)) nodes.set(node.id, node)
}

interface Loaded {
  nodes: Map<string, Node>
  inside: Map<string, Node>
  standIns: Map<string, string>
}

/** Takes reached Postings inside, each with all of its Job. */
async function wholeJobs(
  trx: Database,
  reached: ReadonlySet<string>,
  { nodes, inside, standIns }: Loaded,
): Promise<Node[]> {
  const starts = [...reached].flatMap((id) => nodes.get(id) ?? [])
  const jobs = await loadJobMembers(trx, [...new Set(starts.flatMap(({ jobId }) => jobId ?? []))])
  await load(
    trx,
    [...jobs.values()].flatMap(({ ids }) => ids),
    nodes,
  )
  const fresh: Node[] = []
  const enter = (node: Node) => {
    if (inside.has(node.id)) return
    inside.set(node.id, node)
    fresh.push(node)
  }
  for (const node of starts) {
    const job = node.jobId === null ? undefined : jobs.get(node.jobId)
    if (job === undefined) {
      enter(node)
      continue
    }
    for (const id of job.ids) {
      const member = nodes.get(id)
      if (member === undefined) continue
      if (job.isStandIn) {
        member.isStandIn = true
        standIns.set(node.id, id)
      }
      enter(member)
    }
  }
  return fresh
}

async function lookUp(
  trx: Database,
  fresh: readonly Node[],
  members: KeyMembers,
  arriving: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const unknown = new Map<string, Buffer>()
  for (const node of fresh) {
    for (const [n, hex] of hexKeys(node).entries()) if (!members.has(hex)) unknown.set(hex, node.keys[n]!)
  }
  for (const [hex, found] of await membersOfKeys(trx, unknown, arriving)) members.set(hex, found)
}

/** Keys in hex are asked for in every step, and most of a Posting's thirty keys are its own alone. */
const hexed = new WeakMap<Node, readonly string[]>()

function hexKeys(node: Node): readonly string[] {
  const known = hexed.get(node)
  if (known !== undefined) return known
  const hexes = node.keys.map((key) => key.toString('hex'))
  hexed.set(node, hexes)
  return hexes
}

/** Who bears each key (hex), by id. */
export function byKey(nodes: readonly Node[]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const node of nodes) {
    for (const hex of new Set(hexKeys(node))) {
      const known = ids.get(hex)
      if (known === undefined) ids.set(hex, [node.id])
      else known.push(node.id)
    }
  }
  return ids
}

/**
 * Whom a Posting is compared with. Many share a text, few an employer, title and town: whoever shares what is rare is the
 * likely copy.
 *
 * @param members of all its keys
 */
export function rarestFirst(node: Node, members: KeyMembers): string[] {
  const weights = new Map<string, number>()
  for (const hex of hexKeys(node)) {
    const { ids, isHot } = members.get(hex)!
    for (const id of ids) {
      if (id !== node.id) weights.set(id, (weights.get(id) ?? 0) + 1 / (isHot ? HOT_KEY : ids.length))
    }
  }
  return [...weights]
    .sort(([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([id]) => id)
}

function tie(partners: Map<string, Set<string>>, a: string, b: string): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = partners.get(one)
    if (known === undefined) partners.set(one, new Set([other]))
    else known.add(other)
  }
}

/**
 * `compare`, once for each pair: comparing is most of the work, and a pair comes up several times. The later one is always
 * side a: where both sides are as short as each other, the first counts as the cut copy.
 */
export function memoized(): (a: Advert, b: Advert) => Verdict {
  const known = new Map<string, Verdict>()
  return (a, b) => {
    const isLater = inTime(a, b) >= 0
    const [late, early] = isLater ? [a, b] : [b, a]
    const key = `${late.id} ${early.id}`
    let verdict = known.get(key)
    if (verdict === undefined) {
      verdict = compare(late.candidate, early.candidate)
      known.set(key, verdict)
    }
    return isLater ? verdict : turned(verdict)
  }
}

function turned(verdict: Verdict): Verdict {
  const { partialSide } = verdict
  return partialSide === undefined ? verdict : { ...verdict, partialSide: partialSide === 'a' ? 'b' : 'a' }
}
