import type { Topic } from '../lexicon/lexicon.ts'
import type { Match } from './search.ts'

const REACH = 40

/** Orders matches by place and drops what a longer one of its topic covers: "remote desktop" swallows "remote". */
export function longest(found: Match[]): Match[] {
  const kept: Match[] = []
  const byTopic = new Map<Topic, Match[]>()
  found.sort((a, b) => a.from - b.from || b.to - a.to || Number(isAbstention(b)) - Number(isAbstention(a)))
  for (const match of found) {
    const row = byTopic.get(match.phrase.topic)
    if (!row) byTopic.set(match.phrase.topic, [match])
    else {
      if (isCovered(row, match)) continue
      row.push(match)
    }
    kept.push(match)
  }
  return kept
}

/** Topics that name several values at once: there a longer phrase hides only shorter ones of its own value. */
const SETS: ReadonlySet<Topic> = new Set<Topic>([
  'work',
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
