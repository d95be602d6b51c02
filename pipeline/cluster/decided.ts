/** What an operator decided about two advertisements, by their ids. */
export interface PairDecision {
  a: string
  b: string
  verdict: 'join' | 'never'
}

/** Decisions with what follows from them: whoever is apart from one of a joined group is apart from all of it. */
export interface Decided {
  /** Ids joined with this one by decision, itself included. */
  groupOf(id: string): readonly string[]
  isApart(a: string, b: string): boolean
}

/** Reads decisions that do not contradict each other; see `contradiction`. */
export function readDecisions(decisions: readonly PairDecision[]): Decided {
  const groups = groupsOf(decisions)
  const leader = (id: string) => groups.get(id)?.[0] ?? id
  const apart = new Set<string>()
  for (const { a, b, verdict } of decisions) {
    if (verdict === 'join') continue
    apart.add(`${leader(a)} ${leader(b)}`)
    apart.add(`${leader(b)} ${leader(a)}`)
  }
  return {
    groupOf: (id) => groups.get(id) ?? [id],
    isApart: (a, b) => apart.size > 0 && apart.has(`${leader(a)} ${leader(b)}`),
  }
}

/** A `never` between two advertisements that other decisions join, if there is one. */
export function contradiction(decisions: readonly PairDecision[]): PairDecision | null {
  const groups = groupsOf(decisions)
  return decisions.find(({ a, b, verdict }) => verdict === 'never' && groups.get(a)?.includes(b)) ?? null
}

function groupsOf(decisions: readonly PairDecision[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { a, b, verdict } of decisions) {
    if (verdict !== 'join') continue
    const [one, other] = [groups.get(a) ?? [a], groups.get(b) ?? [b]]
    if (one === other) continue
    const joined = [...one, ...other]
    for (const id of joined) groups.set(id, joined)
  }
  return groups
}
