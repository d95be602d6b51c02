import type { Audience, JobLife, MergedJob } from './job.ts'
import { fieldHashes } from './merge/hashes.ts'
import { mergeLabels } from './merge/labels.ts'
import { lifeOf } from './merge/life.ts'
import { inOrder, type Member, mayTravel } from './merge/member.ts'
import type { Posting } from './posting.ts'
import { scopeOf } from './scope.ts'

/** One reading of a Job, with when it was on view and what the change log compares. */
export interface Merge {
  merged: MergedJob
  life: JobLife
  hashes: Record<string, string>
}

/**
 * Builds what one audience reads of a Job from its Postings.
 *
 * @returns null when the audience may see none of them
 */
export function mergeJob(members: readonly Member[], audience: Audience): Merge | null {
  const seen = audience === 'public' ? members.filter(mayTravel) : members
  if (seen.length === 0) return null
  const ordered = inOrder(seen)
  const merged = mergeFields(ordered)
  return { merged, life: lifeOf(seen), hashes: fieldHashes(merged, seen) }
}

/** Both readings of a Job; one and the same object where every Posting may travel. */
export function mergeBoth(members: readonly Member[]): Record<Audience, Merge | null> {
  const store = mergeJob(members, 'store')
  return { store, public: members.every(mayTravel) ? store : mergeJob(members, 'public') }
}

function mergeFields(ordered: readonly Member[]): MergedJob {
  const from: Record<string, string> = {}
  const first = <V>(field: string, read: (posting: Posting) => V | null): V | null => {
    for (const { id, posting } of ordered) {
      const value = read(posting)
      if (value === null) continue
      from[field] = id
      return value
    }
    return null
  }
  const labels = mergeLabels(ordered)
  const scope = scopeOf(labels)
  first('text', ({ text }) => text)
  return {
    title: first('title', ({ title }) => title)!,
    company: first('company', ({ company }) => company),
    language: first('language', ({ language }) => language),
    places: first('places', ({ places }) => (places.length > 0 ? places : null)) ?? [],
    pay: first('pay', ({ pay }) => pay),
    postedAt: first('posted_at', ({ postedAt }) => postedAt),
    closesAt: first('closes_at', ({ closesAt }) => closesAt),
    scope,
    labels: { ...labels, scope },
    from,
    canonical: ordered[0]!.id,
  }
}
