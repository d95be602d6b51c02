import { keyOf, type Truth } from '../truth.ts'
import { type Check, check, percent } from './check.ts'
import type { Observed } from './observed.ts'

export const PRECISION_GOAL = 0.99
/** Of pairs in the week: a few copies are reworded or translated so far that hardly anybody could tell. */
export const RECALL_GOAL = 0.9
/** Of pairs with archives, which all share words and requisition. */
export const ARCHIVE_RECALL_GOAL = 0.95
const ARCHIVED = new Set(['in the archives', 'seen before the week'])

/** Pairs of postings that are one opening, as found and as true. */
export interface JoinScore {
  truePairs: number
  foundPairs: number
  rightPairs: number
  precision: number
  recall: number
  /** Per kind of copy: how many of its pairs were found. */
  byKind: { kind: string; found: number; of: number }[]
  /** Pairs of two openings that were merged, with why the world set them apart. */
  wrong: string[]
  missed: string[]
}

export function scoreJoins(truth: Truth, observed: Observed): JoinScore {
  const jobOf = new Map(observed.postings.map((posting) => [keyOf(posting), posting.jobId]))
  const openingOf = new Map<string, string>()
  for (const [openingId, members] of truth.members)
    for (const member of members) openingOf.set(keyOf(member), openingId)
  const kinds = kindsOf(truth)
  const counts = new Map<string, { found: number; of: number }>()
  const score = { truePairs: 0, foundPairs: 0, rightPairs: 0 }
  const missed: string[] = []
  for (const members of truth.members.values()) {
    for (const [a, b] of pairsOf(members.map(keyOf))) {
      const kind = kinds.get(b) ?? 'original'
      const count = counts.get(kind) ?? { found: 0, of: 0 }
      counts.set(kind, count)
      const job = jobOf.get(a)
      const isFound = job !== undefined && job !== null && job === jobOf.get(b)
      score.truePairs += 1
      count.of += 1
      if (isFound) {
        score.rightPairs += 1
        count.found += 1
      } else missed.push(`${kind}: ${a} = ${b}`)
    }
  }
  const wrong: string[] = []
  for (const members of groupByJob(observed).values()) {
    for (const [a, b] of pairsOf(members)) {
      score.foundPairs += 1
      const [one, other] = [openingOf.get(a), openingOf.get(b)]
      if (one === undefined || one !== other) wrong.push(`${reason(truth, one, other)}: ${a} joined ${b}`)
    }
  }
  return {
    ...score,
    precision: score.foundPairs === 0 ? 1 : score.rightPairs / score.foundPairs,
    recall: score.truePairs === 0 ? 1 : score.rightPairs / score.truePairs,
    byKind: [...counts].map(([kind, count]) => ({ kind, ...count })).sort((a, b) => b.of - a.of),
    wrong,
    missed,
  }
}

export function compareJoins(score: JoinScore): Check[] {
  const isArchived = (line: string): boolean => ARCHIVED.has(line.split(':', 1)[0]!)
  const week = score.byKind.filter(({ kind }) => !ARCHIVED.has(kind))
  const archives = score.byKind.filter(({ kind }) => ARCHIVED.has(kind))
  return [
    check(
      'joins',
      'pairs joined that are one opening',
      `over ${percent(PRECISION_GOAL)}`,
      `${percent(score.precision)} of ${score.foundPairs}`,
      score.precision >= PRECISION_GOAL,
      score.wrong,
    ),
    recallCheck(
      'pairs of one opening that were joined',
      week,
      RECALL_GOAL,
      score.missed.filter((line) => !isArchived(line)),
    ),
    ...(archives.length === 0
      ? []
      : [
          recallCheck(
            'pairs with archives that were joined',
            archives,
            ARCHIVE_RECALL_GOAL,
            score.missed.filter(isArchived),
          ),
        ]),
  ]
}

function recallCheck(
  what: string,
  kinds: JoinScore['byKind'],
  goal: number,
  missed: readonly string[],
): Check {
  const of = kinds.reduce((sum, kind) => sum + kind.of, 0)
  const found = kinds.reduce((sum, kind) => sum + kind.found, 0)
  const recall = of === 0 ? 1 : found / of
  return check('joins', what, `over ${percent(goal)}`, `${percent(recall)} of ${of}`, recall >= goal, missed)
}

/** What makes each posting a copy: its wording, or that it is a later advertisement of the same opening. */
function kindsOf(truth: Truth): Map<string, string> {
  const kinds = new Map<string, string>()
  for (const { openings } of truth.history === null ? [] : [truth.history]) {
    for (const { members, weekOpening } of openings) {
      for (const member of members.slice(weekOpening === null ? 1 : 0))
        kinds.set(keyOf(member), weekOpening === null ? 'in the archives' : 'seen before the week')
    }
  }
  for (const posting of truth.postings) {
    kinds.set(keyOf(posting), posting.wording === 'edited' ? 'reposted under a new id' : posting.wording)
  }
  return kinds
}

function groupByJob(observed: Observed): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const posting of observed.postings) {
    if (posting.jobId === null) continue
    const group = groups.get(posting.jobId) ?? []
    group.push(keyOf(posting))
    groups.set(posting.jobId, group)
  }
  return groups
}

function* pairsOf<T>(items: readonly T[]): Generator<[T, T]> {
  for (const [index, first] of items.entries()) {
    for (const second of items.slice(index + 1)) yield [first, second]
  }
}

function reason(truth: Truth, one: string | undefined, other: string | undefined): string {
  const [a, b] = [truth.openings.get(one ?? ''), truth.openings.get(other ?? '')]
  if (a === undefined || b === undefined) return 'archive'
  return a.campaign !== null && a.campaign === b.campaign ? `campaign (${a.why})` : `${a.why} and ${b.why}`
}
