import type { Topic } from '../lexicon/lexicon.ts'
import type { Match } from './search.ts'

const REACH = 40

/** The matches of one topic that are kept so far, by place. */
interface Row {
  matches: Match[]
  /** Where the last of them ends: no longer match covers what goes on behind it. */
  end: number
}

/** Orders matches by place and drops what a longer one of its topic covers: "remote desktop" swallows "remote". */
export function longest(found: Match[]): Match[] {
  const kept: Match[] = []
  const byTopic = new Map<Topic, Row>()
  order(found)
  for (const match of found) {
    const row = byTopic.get(match.phrase.topic)
    if (!row) byTopic.set(match.phrase.topic, { matches: [match], end: match.to })
    else {
      if (match.to <= row.end && isCovered(row.matches, match)) continue
      row.matches.push(match)
      if (match.to > row.end) row.end = match.to
    }
    kept.push(match)
  }
  return kept
}

/** Sorts by insertion: the search found them by place already, and only those of one place change sides. */
function order(found: Match[]): void {
  for (let i = 1; i < found.length; i++) {
    const match = found[i]!
    let at = i
    for (; at > 0 && comesBefore(match, found[at - 1]!); at--) found[at] = found[at - 1]!
    found[at] = match
  }
}

function comesBefore(a: Match, b: Match): boolean {
  if (a.from !== b.from) return a.from < b.from
  if (a.to !== b.to) return a.to > b.to
  return isAbstention(a) && !isAbstention(b)
}

/** Topics that name several values at once: there a longer phrase hides only shorter ones of its own value. */
const SETS: ReadonlySet<Topic> = new Set<Topic>([
  'work',
  'direction',
  'scene',
  'shifts',
  'channels',
  'employer',
  'industry',
  'licence',
  'languages',
  'languageNeed',
  'skills',
  'tools',
  'duties',
  'conditions',
  'trust',
])

/** Rows are ordered by place, and no phrase is longer than REACH words: the near ones are enough to look at. */
function isCovered(row: readonly Match[], match: Match): boolean {
  for (let i = row.length - 1; i >= 0; i--) {
    const other = row[i]!
    if (match.from - other.from > REACH) return false
    if (covers(other, match)) return true
  }
  return false
}

function covers(long: Match, short: Match): boolean {
  if (long.from > short.from || long.to < short.to) return false
  if (long.to - long.from === short.to - short.from)
    return long.phrase === short.phrase || (isAbstention(long) && !isAbstention(short))
  return isAbstention(long) || !SETS.has(short.phrase.topic) || long.phrase.value === short.phrase.value
}

const isAbstention = (match: Match): boolean => match.phrase.value === 'abstain'
