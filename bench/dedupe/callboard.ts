import { byKey, memoized, rarestFirst } from '../../db/explore.ts'
import { HOT_KEY, type KeyMembers } from '../../db/key-members.ts'
import { arrivingNode, type Node } from '../../db/nodes.ts'
import { classify } from '../../pipeline/classify.ts'
import { readDecisions } from '../../pipeline/cluster/decided.ts'
import { cluster } from '../../pipeline/cluster.ts'
import { normalize } from '../../pipeline/normalize.ts'
import { payPerHour } from '../../pipeline/pay-per-hour.ts'
import type { ClassifiedPosting } from '../../pipeline/posting.ts'
import { preparedFrom } from '../../workers/prepare-batch.ts'
import type { Advert, Found, Method } from './method.ts'

const NO_HASH = Buffer.alloc(0)
/** What stands for a hot key; see `membersOfKeys`. */
const SAMPLE = 3
/** Advertisements after which the clock is read. */
const WATCHED = 64

/**
 * Callboard's own decision: keys, whoever shares one, the fifty with the rarest of them compared, vetoes and verdicts, and
 * the division into openings. The same code as in the product but for the store: who bears a key stands in memory. Reading
 * is done to every advertisement for its labels, so it is no part of what is measured.
 */
export const callboard: Method = (adverts) => {
  const read = adverts.map(readAdvert)
  return (isOver) => placed(read, adverts, isOver)
}

function readAdvert({ source, at, raw }: Advert): ClassifiedPosting {
  const normalized = normalize(raw, { source, at })
  if (!normalized.ok) throw new Error(`${raw.externalId} was refused: ${normalized.rejection.reason}`)
  const labels = classify(normalized.posting)
  return { posting: { ...normalized.posting, pay: payPerHour(normalized.posting.pay, labels) }, labels }
}

function placed(
  read: readonly ClassifiedPosting[],
  adverts: readonly Advert[],
  isOver: () => boolean,
): Found {
  const startedAt = performance.now()
  const nodes = read.map((one, n) => {
    const prepared = preparedFrom(one, NO_HASH, new Date(adverts[n]!.at))
    // By default the store keeps no text of what is no customer service.
    const keepsText = one.labels.scope !== 'other'
    return arrivingNode(String(n), prepared, { redistribution: 'public', keepsText })
  })
  const members = membersOf(nodes)
  const preparedMs = performance.now() - startedAt

  const verdictOf = memoized()
  const partners = new Map<string, Set<string>>()
  const looked = new Set<string>()
  for (const [n, node] of nodes.entries()) {
    if (n % WATCHED === 0 && n > 0 && isOver())
      return { pairs: [], compared: looked.size, preparedMs, reached: n / nodes.length }
    for (const id of rarestFirst(node, members)) {
      const other = nodes[Number(id)]!
      looked.add(n < Number(id) ? `${n} ${id}` : `${id} ${n}`)
      if (verdictOf(node, other).joins) tie(partners, node.id, id)
    }
  }
  const clusters = cluster(nodes, {
    partners: (id) => partners.get(id) ?? new Set(),
    verdict: verdictOf,
    decided: readDecisions([]),
  })
  const pairs = clusters.flatMap(({ placements }) =>
    pairsOf(placements.map(({ advert }) => Number(advert.id)).sort((a, b) => a - b)),
  )
  return { pairs, compared: looked.size, preparedMs, reached: 1 }
}

function membersOf(nodes: readonly Node[]): KeyMembers {
  return new Map(
    [...byKey(nodes)].map(([key, ids]) => {
      const isHot = ids.length > HOT_KEY
      return [key, { ids: isHot ? ids.slice(0, SAMPLE) : ids, isHot }]
    }),
  )
}

function tie(partners: Map<string, Set<string>>, a: string, b: string): void {
  partners.set(a, (partners.get(a) ?? new Set()).add(b))
  partners.set(b, (partners.get(b) ?? new Set()).add(a))
}

function pairsOf(members: readonly number[]): [number, number][] {
  return members.flatMap((a, n) => members.slice(n + 1).map((b): [number, number] => [a, b]))
}
