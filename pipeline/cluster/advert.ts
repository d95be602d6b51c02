import type { Candidate } from '../dedupe/candidate.ts'
import type { Verdict } from '../dedupe/verdict.ts'
import { compareText, inOrder } from '../merge/member.ts'

/** An advertisement with what is known of its time on view. */
export interface Advert {
  id: string
  candidate: Candidate
  /** ISO 8601 UTC. */
  firstSeen: string
  /** Null while it is open. */
  closedAt: string | null
}

/** How one advertisement came to its opening. */
export interface Placement {
  advert: Advert
  /** What the store keeps: `opened`, `decided`, or the kind of verdict; `full` for a whole text that met its own cut copy. */
  as: string
  /** The same as the event tells it. */
  kind: string
  evidence: Verdict['evidence']
  /** The canonical advertisement it was compared with. */
  throughId: string | null
}

/** The order in which advertisements came; of those that came together whole texts first, so that teasers meet them. */
export function inTime(a: Advert, b: Advert): number {
  return (
    compareText(a.firstSeen, b.firstSeen) ||
    Number(isBare(a)) - Number(isBare(b)) ||
    compareText(a.candidate.posting.source, b.candidate.posting.source) ||
    compareText(a.candidate.posting.externalId, b.candidate.posting.externalId)
  )
}

/**
 * The advertisement that spoke for an opening at a time: the best of those then on view, else of those that closed last,
 * so that an opening advertised every season stays one.
 *
 * @param placements at least one
 */
export function canonicalAt(placements: readonly Placement[], at: string): Placement {
  if (placements.length === 1) return placements[0]!
  const ranked = placements.map((placement) => {
    const { id, candidate, firstSeen, closedAt } = placement.advert
    const open = isOpenAt(placement.advert, at)
    const partial = placement.as === 'partial' || isTextless(placement.advert)
    return { id, open, partial, firstSeen, posting: candidate.posting, closedAt: closedAt ?? '', placement }
  })
  const whole = ranked.filter(({ partial }) => !partial)
  const pool = whole.length > 0 ? whole : ranked
  const isClosed = pool.every(({ open }) => !open)
  const last = pool
    .map(({ closedAt }) => closedAt)
    .sort(compareText)
    .at(-1)!
  return inOrder(isClosed ? pool.filter(({ closedAt }) => closedAt === last) : pool)[0]!.placement
}

/** Whether it was on view at a time after it was first seen. */
export function isOpenAt({ closedAt }: Advert, at: string): boolean {
  return closedAt === null || closedAt > at
}

function isBare({ candidate }: Advert): boolean {
  return candidate.posting.excerpt || candidate.contentHash === null
}

function isTextless({ candidate: { posting, contentHash } }: Advert): boolean {
  return posting.excerpt || (posting.text === null && contentHash === null)
}
