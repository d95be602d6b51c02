import { type Candidate, candidateOf } from '../pipeline/dedupe/candidate.ts'
import type { Verdict } from '../pipeline/dedupe/verdict.ts'
import { compare, DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import { inOrder } from '../pipeline/merge/member.ts'
import { absorbJobs, absorptionsOf } from './absorb.ts'
import { HOT_KEY, type JobView, jobsByKey, loadJobViews } from './candidates.ts'
import type { Database } from './connect.ts'
import {
  freeJobIds,
  linkCampaigns,
  type Newcomer,
  openJobs,
  type Placed,
  recordJoins,
  settlePostings,
} from './join-rows.ts'
import { takeTurns } from './turns.ts'

/** Jobs one Posting is compared with at most, strongest keys first. */
const MOST_COMPARED = 50

/**
 * Joins every newcomer to the Job whose canonical Posting it matches, or opens one. Set-based but for the comparing
 * itself; needs the joining lock.
 *
 * @returns placements in the order in which they were decided
 */
export async function joinPostings(trx: Database, newcomers: readonly Newcomer[]): Promise<Placed[]> {
  if (newcomers.length === 0) return []
  // Whole texts first, so that teasers meet them; then by identity, so that the order of arrival is without effect.
  const ordered = [...newcomers].sort(
    (a, b) =>
      Number(a.contentHash === null) - Number(b.contentHash === null) ||
      a.at.getTime() - b.at.getTime() ||
      (a.posting.externalId < b.posting.externalId ? -1 : 1),
  )
  const index = await jobsByKey(
    trx,
    ordered.flatMap(({ keys }) => keys),
  )
  const views = await loadJobViews(trx, [...new Set([...index.values()].flatMap((ids) => [...ids]))])
  const ids = await freeJobIds(trx, ordered)
  const turn = takeTurns()
  const placed: Placed[] = []
  for (const newcomer of ordered) {
    placed.push(place(newcomer, index, views, ids.get(newcomer.id)!))
    await turn()
  }
  await openJobs(trx, placed)
  await settlePostings(trx, placed)
  await absorbJobs(trx, absorptionsOf(placed))
  await linkCampaigns(trx, placed, views)
  await recordJoins(trx, placed, DEDUPE_VERSION)
  return placed
}

function place(
  newcomer: Newcomer,
  index: Map<string, Set<string>>,
  views: Map<string, JobView>,
  freeId: string,
): Placed {
  const candidate = candidateFrom(newcomer)
  const compared = candidateJobs(newcomer, index, views).map((view) => ({
    view,
    verdict: compare(candidate, view.canonical.candidate),
  }))
  const best = choose(compared.filter(({ verdict }) => verdict.joins))
  const apart = compared.filter(({ verdict }) => worthRecording(verdict) && verdict !== best?.verdict)
  const nearest = apart.find(({ verdict }) => verdict.kind === 'campaign') ?? apart[0]
  const near = nearest && {
    jobId: nearest.view.id,
    throughId: nearest.view.canonical.id,
    verdict: nearest.verdict,
  }
  const view = best?.view ?? openView(freeId, newcomer, candidate)
  const placement: Placed = {
    newcomer,
    jobId: view.id,
    kind: best?.verdict.kind ?? 'opened',
    as: best?.verdict.kind ?? 'opened',
    evidence: best?.verdict.evidence ?? { compared: compared.length },
    throughId: best === undefined ? null : best.view.canonical.id,
    demotes: null,
    absorbs: [],
    near: near ?? null,
  }
  if (best === undefined) views.set(view.id, view)
  else {
    takeIn(placement, best.verdict, view, candidate)
    if (view.canonical.id === newcomer.id) absorb(placement, view, compared, views)
  }
  for (const key of newcomer.keys) {
    const hex = key.toString('hex')
    const jobs = index.get(hex) ?? new Set()
    // A key that grows hot within the batch stops growing, so that later newcomers pay no more for it.
    if (jobs.size <= HOT_KEY) index.set(hex, jobs.add(view.id))
  }
  return placement
}

/** The Jobs that share keys with a newcomer, by strength of key; at most so many are worth comparing. */
export function candidateJobs(
  newcomer: Pick<Newcomer, 'keys'>,
  index: Map<string, Set<string>>,
  views: Map<string, JobView>,
): JobView[] {
  const ids = new Set<string>()
  for (const key of newcomer.keys) {
    for (const id of index.get(key.toString('hex')) ?? []) {
      if (ids.size < MOST_COMPARED) ids.add(id)
    }
  }
  return [...new Set([...ids].flatMap((id) => views.get(id) ?? []))]
}

// As canonical the newcomer speaks for the Job, so what joins it joins the Job: two Jobs turn out to be one opening.
function absorb(
  placement: Placed,
  view: JobView,
  compared: readonly Compared[],
  views: Map<string, JobView>,
): void {
  for (const other of compared) {
    if (other.view === view || !other.verdict.joins || !isSure(other.verdict)) continue
    placement.absorbs.push(other.view.id)
    views.set(other.view.id, view)
    if (placement.near?.jobId === other.view.id) placement.near = null
  }
}

export interface Compared {
  view: JobView
  verdict: Verdict
}

const STRENGTH = ['full', 'temporal', 'semantic', 'partial']

/** The Job to join. A teaser, bare row or reworded text that fits several Jobs proves none of them. */
export function choose(joining: readonly Compared[]): Compared | undefined {
  const sure = joining.filter(({ verdict }) => isSure(verdict))
  if (sure.length === 0) return joining.length === 1 ? joining[0] : undefined
  return [...sure].sort(
    (a, b) =>
      Number(isNamed(b.verdict)) - Number(isNamed(a.verdict)) ||
      STRENGTH.indexOf(a.verdict.kind) - STRENGTH.indexOf(b.verdict.kind) ||
      Number(b.view.canonical.open) - Number(a.view.canonical.open) ||
      (a.view.id < b.view.id ? -1 : 1),
  )[0]
}

// Told in other words, a text can fit two openings of one employer.
const GUESSES: ReadonlySet<unknown> = new Set(['reworded', 'retold'])

function isNamed({ evidence }: Verdict): boolean {
  return evidence.identity !== null
}

function isSure(verdict: Verdict): boolean {
  const guess = verdict.kind === 'partial' || GUESSES.has(verdict.evidence.rule)
  return !guess || isNamed(verdict)
}

function worthRecording({ kind, joins, evidence }: Verdict): boolean {
  return joins || kind === 'campaign' || kind === 'agency-copy' || evidence.rule === 'veto-requisition'
}

function openView(id: string, newcomer: Newcomer, candidate: Candidate): JobView {
  return { id, campaignId: null, canonical: rankedFrom(newcomer, candidate, false) }
}

// Within the batch the Job's canonical may change, and later newcomers are compared with the new one.
function takeIn(placement: Placed, verdict: Verdict, view: JobView, candidate: Candidate): void {
  const { newcomer } = placement
  const cut = verdict.kind === 'partial' ? verdict.partialSide : undefined
  if (cut === 'b') {
    placement.as = 'full'
    placement.demotes = view.canonical.id
    view.canonical.partial = true
  }
  const joined = rankedFrom(newcomer, candidate, cut === 'a')
  if (inOrder([view.canonical, joined])[0] === joined) view.canonical = joined
}

function rankedFrom(newcomer: Newcomer, candidate: Candidate, cut: boolean): JobView['canonical'] {
  const { posting, id, at, contentHash } = newcomer
  const textless = posting.text === null && contentHash === null
  return {
    id,
    open: true,
    partial: cut || posting.excerpt || textless,
    firstSeen: at.toISOString(),
    posting,
    candidate,
  }
}

function candidateFrom({ posting, labels, at, contentHash }: Newcomer): Candidate {
  const seen = at.toISOString()
  return candidateOf(posting, labels, { first: seen, last: seen, closed: false }, contentHash)
}
