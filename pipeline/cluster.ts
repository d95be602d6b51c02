import { type Advert, canonicalAt, inTime, isOpenAt, type Placement } from './cluster/advert.ts'
import { choose, isSure, type Joining } from './cluster/choose.ts'
import type { Decided } from './cluster/decided.ts'
import type { Verdict } from './dedupe/verdict.ts'

/** What is known about how advertisements relate. */
export interface Ties {
  /** Ids of advertisements that join this one by rule and were found by a key they share. */
  partners(id: string): ReadonlySet<string>
  /** `compare` of the two, the first as side a. */
  verdict(a: Advert, b: Advert): Verdict
  decided: Decided
}

/** The advertisements of one opening, in the order in which they came to it. */
export interface Cluster {
  placements: Placement[]
}

/**
 * Divides advertisements into openings as if each had come at the time it was first seen: it joins the opening whose
 * canonical advertisement it matches, or opens one. The result depends on the facts alone, not on the order in which
 * they were learnt. Decisions of the operator beat every rule.
 *
 * @param adverts closed under ties: whoever is tied to one of these is one of these
 */
export function cluster(adverts: readonly Advert[], ties: Ties): Cluster[] {
  const homes = new Map<string, Cluster>()
  const known = new Map(adverts.map((advert) => [advert.id, advert]))
  for (const advert of [...adverts].sort(inTime)) {
    if (homes.has(advert.id)) continue
    place(advert, null, homes, ties)
    // What the operator joined stays together from the beginning: nobody comes between.
    const group = ties.decided.groupOf(advert.id).flatMap((id) => known.get(id) ?? [])
    for (const other of group.sort(inTime)) {
      if (!homes.has(other.id)) place(other, homes.get(advert.id)!, homes, ties)
    }
  }
  return [...new Set(homes.values())]
}

function place(advert: Advert, given: Cluster | null, homes: Map<string, Cluster>, ties: Ties): void {
  const met = [...ties.partners(advert.id)].flatMap((id) => homes.get(id) ?? [])
  const matching = [...new Set(met)]
    .filter((home) => home.placements.every((one) => !ties.decided.isApart(one.advert.id, advert.id)))
    .map((home) => {
      const canonical = canonicalAt(home.placements, advert.firstSeen)
      const open = isOpenAt(canonical.advert, advert.firstSeen)
      return { home, canonical, open, verdict: ties.verdict(advert, canonical.advert) }
    })
    .filter(({ verdict }) => verdict.joins)
  const best = given === null ? choose(matching) : byDecision(advert, given, ties)
  const placement = placementOf(advert, best)
  if (best === undefined) {
    homes.set(advert.id, { placements: [placement] })
    return
  }
  const { home } = best
  home.placements.push(placement)
  homes.set(advert.id, home)
  if (canonicalAt(home.placements, advert.firstSeen) !== placement) return
  // As canonical it speaks for the opening, so what joins it joins the opening: two turn out to be one.
  for (const other of matching) {
    if (other.home !== home && isSure(other.verdict) && mayUnite(home, other.home, ties.decided)) {
      absorb(home, other.home, homes)
    }
  }
}

type Match = Pick<Joining, 'canonical' | 'verdict'> & { home: Cluster }

function byDecision(advert: Advert, home: Cluster, ties: Ties): Match {
  const canonical = canonicalAt(home.placements, advert.firstSeen)
  const { joins, kind, partialSide } = ties.verdict(advert, canonical.advert)
  const verdict: Verdict = { kind, joins: true, evidence: { rule: 'decided', otherwise: kind } }
  return {
    home,
    canonical,
    verdict: joins && partialSide !== undefined ? { ...verdict, partialSide } : verdict,
  }
}

function placementOf(advert: Advert, match: Match | undefined): Placement {
  if (match === undefined) return { advert, as: 'opened', kind: 'opened', evidence: {}, throughId: null }
  const { verdict, canonical } = match
  const { evidence } = verdict
  const kind = evidence.rule === 'decided' ? 'decided' : verdict.kind
  const cut = verdict.kind === 'partial' ? verdict.partialSide : undefined
  if (cut === 'b') canonical.as = 'partial'
  const as = cut === undefined ? kind : cut === 'b' ? 'full' : 'partial'
  return { advert, as, kind, evidence, throughId: canonical.advert.id }
}

function mayUnite(one: Cluster, other: Cluster, decided: Decided): boolean {
  return one.placements.every(({ advert: a }) =>
    other.placements.every(({ advert: b }) => !decided.isApart(a.id, b.id)),
  )
}

function absorb(into: Cluster, from: Cluster, homes: Map<string, Cluster>): void {
  into.placements.push(...from.placements)
  into.placements.sort((a, b) => inTime(a.advert, b.advert))
  for (const { advert } of from.placements) homes.set(advert.id, into)
}
