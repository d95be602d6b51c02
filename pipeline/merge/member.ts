import type { Redistribution } from '../job.ts'
import type { Labels } from '../label.ts'
import type { Posting } from '../posting.ts'
import { standingRank } from './standing.ts'

/** One Posting of a Job, as a merge reads it. */
export interface Member {
  id: string
  posting: Posting
  labels: Labels
  open: boolean
  /** A teaser, a cut copy or a row without text: it gives fields that nobody else has, and wins none. */
  partial: boolean
  redistribution: Redistribution
  /** ISO 8601 UTC. */
  firstSeen: string
  closedAt: string | null
  closedReason: string | null
  /** Stretches on view, ISO 8601 UTC; an open one has no end. */
  spells: { openedAt: string; closedAt: string | null }[]
}

/** What decides who comes first. */
export type Ranked = Pick<Member, 'id' | 'open' | 'partial' | 'firstSeen'> & {
  posting: { source: string; externalId: string }
}

/** Who gives the Job its fields first: complete before partial, open before closed, close to the employer, oldest. */
export function inOrder<M extends Ranked>(members: readonly M[]): M[] {
  return [...members].sort(
    (a, b) =>
      Number(a.partial) - Number(b.partial) ||
      Number(b.open) - Number(a.open) ||
      standingRank(a.posting.source) - standingRank(b.posting.source) ||
      compareText(a.firstSeen, b.firstSeen) ||
      // By name and not by our number, which tells only who was stored first.
      compareText(a.posting.source, b.posting.source) ||
      compareText(a.posting.externalId, b.posting.externalId),
  )
}

/** Those that a reader of the audience may see. */
export function mayTravel(member: Member): boolean {
  return member.redistribution !== 'internal-only'
}

/** By code units, as every machine orders them. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
