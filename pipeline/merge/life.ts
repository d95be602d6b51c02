import type { JobLife } from '../job.ts'
import type { Member } from './member.ts'

/** A shorter gap is a board's hiccup, not a repost. */
const GAP_MS = 86_400_000

/** State and spells of a Job over some of its Postings; computed from the facts, so the order of arrival is without effect. */
export function lifeOf(members: readonly Member[]): JobLife {
  const open = members.some((member) => member.open)
  const last = open ? undefined : latestClosed(members)
  return {
    state: open ? 'open' : 'closed',
    firstSeen: members.map((member) => member.firstSeen).sort()[0]!,
    closedAt: last?.closedAt ?? null,
    closedReason: last?.closedReason ?? null,
    spells: countSpells(members),
  }
}

function latestClosed(members: readonly Member[]): Member | undefined {
  return members.reduce<Member | undefined>(
    (latest, member) =>
      latest === undefined || (member.closedAt ?? '') > (latest.closedAt ?? '') ? member : latest,
    undefined,
  )
}

function countSpells(members: readonly Member[]): number {
  const stretches = members
    .flatMap((member) => member.spells)
    .map(({ openedAt, closedAt }) => ({
      start: Date.parse(openedAt),
      end: closedAt === null ? Number.POSITIVE_INFINITY : Date.parse(closedAt),
    }))
    .sort((a, b) => a.start - b.start)
  let spells = 0
  let end = Number.NEGATIVE_INFINITY
  for (const stretch of stretches) {
    if (stretch.start - end >= GAP_MS) spells++
    end = Math.max(end, stretch.end)
  }
  return Math.max(1, spells)
}
