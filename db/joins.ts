import { inTime } from '../pipeline/cluster/advert.ts'
import { cluster } from '../pipeline/cluster.ts'
import type { Verdict } from '../pipeline/dedupe/verdict.ts'
import { DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import { type CampaignLink, dissolveCampaigns, linkCampaigns } from './campaigns.ts'
import type { Database } from './connect.ts'
import { type Explored, explore } from './explore.ts'
import { type Placed, recordEvents, writePlacements } from './join-rows.ts'
import type { Node } from './nodes.ts'
import { type Settled, settle } from './settle.ts'

/** A Posting in search of its Job. */
export interface Newcomer {
  id: string
  /** When the source served it. */
  at: Date
  /** Given where it is not stored yet. */
  node: Node | null
}

export interface Joined extends Settled {
  /** Postings that were read on the way, by id, with all of the Jobs that were touched but those of very many Postings. */
  read: ReadonlyMap<string, Node>
  /** Whether Jobs came to a campaign. */
  linked: boolean
}

/**
 * Places newcomers, and with them all that hangs together with them, so that the Jobs are those that these
 * advertisements make in whatever order they came. Set-based but for the comparing itself; needs the joining lock, and
 * `refreshJobs` for the Jobs it touched is the caller's.
 *
 * @param store stores those that were not, into their Jobs: a row that is written once costs half of one that gets its
 * Job later
 */
export async function joinPostings(
  trx: Database,
  newcomers: readonly Newcomer[],
  store: (placed: readonly Placed[]) => Promise<void>,
): Promise<Joined> {
  const times = new Map(newcomers.map(({ id, at }) => [id, at]))
  const latest = new Date(Math.max(0, ...newcomers.map(({ at }) => at.getTime())))
  const arriving = newcomers.flatMap(({ node }) => node ?? [])
  return placeAround(trx, { seedIds: [...times.keys()], arriving, store }, times, latest)
}

/** The same for Postings that are in Jobs, or were: decides anew where they belong. */
export async function replacePostings(trx: Database, ids: readonly string[], at: Date): Promise<Joined> {
  return placeAround(trx, { seedIds: ids, arriving: [], store: async () => {} }, new Map(), at)
}

interface Start {
  seedIds: readonly string[]
  arriving: readonly Node[]
  store: (placed: readonly Placed[]) => Promise<void>
}

async function placeAround(
  trx: Database,
  { seedIds, arriving, store }: Start,
  newcomers: ReadonlyMap<string, Date>,
  at: Date,
): Promise<Joined> {
  const explored = await explore(trx, seedIds, arriving)
  const { inside, ties } = explored
  const clusters = cluster(inside, ties)
  for (const placement of clusters.flatMap(({ placements }) => placements)) {
    if (placement.as !== 'opened') continue
    placement.evidence = { compared: explored.comparedWith(placement.advert.id).length }
  }
  const unstored = new Set(arriving.map(({ id }) => id))
  const write = async (placed: readonly Placed[]) => {
    await store(placed.filter(({ placement }) => unstored.has(placement.advert.id)))
    await writePlacements(
      trx,
      placed.filter(({ placement }) => !unstored.has(placement.advert.id)),
    )
  }
  const settled = await settle(trx, { clusters, decided: ties.decided, write }, newcomers, at)
  let links = linksOf(explored, settled)
  if (settled.moves.length > 0) {
    const left = settled.moves.map(({ from }) => from)
    const around = await explore(trx, await dissolveCampaigns(trx, left))
    links = [...links, ...linksOf(around, { jobOf: new Map(), absorptions: [] })]
  }
  const linked = await linkCampaigns(trx, links)
  await recordNearMisses(trx, explored, settled, newcomers, at)
  return { ...settled, linked, read: new Map(inside.map((node) => [node.id, node])) }
}

function linksOf(
  explored: Explored,
  { jobOf, absorptions }: Pick<Settled, 'jobOf' | 'absorptions'>,
): CampaignLink[] {
  const goneTo = new Map(absorptions.map(({ from, into }) => [from, into]))
  const jobNow = (id: string, stored: string | null) =>
    jobOf.get(id) ?? (stored === null ? undefined : (goneTo.get(stored) ?? stored))
  const links = explored.inside.flatMap(({ id, jobId }) =>
    explored.comparedWith(id).flatMap(({ other, verdict }): CampaignLink[] => {
      if (verdict.kind !== 'campaign') return []
      const [a, b] = [jobNow(id, jobId), jobNow(other.id, other.jobId)]
      return a === undefined || b === undefined || a === b ? [] : [{ a, b }]
    }),
  )
  return [
    ...links,
    ...absorptions.map(({ from, into }): CampaignLink => ({ a: into, b: from, absorbed: true })),
  ]
}

/** Records from which Job each Posting that came or went was kept apart, although much speaks for it. */
async function recordNearMisses(
  trx: Database,
  explored: Explored,
  { jobOf, moves }: Settled,
  newcomers: ReadonlyMap<string, Date>,
  at: Date,
): Promise<void> {
  const moved = new Set([...newcomers.keys(), ...moves.map(({ postingId }) => postingId)])
  const events = explored.inside.flatMap((node) => {
    const postingId = node.id
    if (!moved.has(postingId)) return []
    const apart = explored.comparedWith(postingId).flatMap(({ other, verdict }) => {
      const jobId = jobOf.get(other.id) ?? other.jobId
      const near = jobId !== null && jobId !== jobOf.get(postingId) && isWorthRecording(verdict)
      // Of two that move together the later tells of both.
      return near && !(moved.has(other.id) && inTime(node, other) < 0)
        ? [{ jobId, throughId: other.id, verdict }]
        : []
    })
    const nearest = apart.find(({ verdict }) => verdict.kind === 'campaign') ?? apart[0]
    if (nearest === undefined) return []
    const { jobId, throughId, verdict } = nearest
    // A second Job that would have taken it too is a join not made.
    const kind = verdict.joins ? 'also-fits' : verdict.kind
    return [
      { kind, postingId, jobId, throughId, evidence: verdict.evidence, at: newcomers.get(postingId) ?? at },
    ]
  })
  await recordEvents(trx, events, DEDUPE_VERSION)
}

function isWorthRecording({ kind, joins, evidence }: Verdict): boolean {
  return joins || kind === 'campaign' || kind === 'agency-copy' || evidence.rule === 'veto-requisition'
}
