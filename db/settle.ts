import type { Placement } from '../pipeline/cluster/advert.ts'
import type { Decided } from '../pipeline/cluster/decided.ts'
import type { Cluster } from '../pipeline/cluster.ts'
import { DEDUPE_VERSION } from '../pipeline/dedupe.ts'
import { type Absorption, absorbJobs } from './absorb.ts'
import { appendChanges, type NewChange } from './changes.ts'
import type { Database } from './connect.ts'
import { loadJobHeads, nameJobs } from './job-names.ts'
import { type JoinEvent, openJobs, type Placed, recordEvents } from './join-rows.ts'
import type { Node } from './nodes.ts'

/** A Posting that came from one Job to another, and why it is there now. */
export interface Move {
  postingId: string
  /** `source/externalId` */
  posting: string
  from: string
  to: string
  kind: string
  evidence: Placement['evidence']
}

/** What placing Postings changed. */
export interface Settled {
  /** Newcomers that opened a Job, and that came to one that was there. */
  opened: number
  joined: number
  /** Jobs that are another's opening; their Postings have moved there. */
  absorptions: Absorption[]
  /** Those Postings, as far as they were looked at one by one. */
  taken: Move[]
  /** Known Postings that changed their Job otherwise, because they match it no more. */
  moves: Move[]
  /** Jobs whose Postings came, went or came otherwise, with when: `refreshJobs` has to look at them. */
  touched: Map<string, Date>
  /** Posting id to Job id, of all that were placed. */
  jobOf: Map<string, string>
}

export interface Placing {
  clusters: readonly Cluster[]
  decided: Decided
  /** Writes Postings into their Jobs, which are there. */
  write(placed: readonly Placed[]): Promise<void>
}

/**
 * Writes where Postings were placed, as far as that differs from what is stored. A Job's id stays with its canonical
 * Posting; of two Jobs that became one the elder's id stays and the other leads to it.
 *
 * @param newcomers when each was served, by Posting id
 * @param at when all else became so, for the change log
 */
export async function settle(
  trx: Database,
  { clusters, decided, write }: Placing,
  newcomers: ReadonlyMap<string, Date>,
  at: Date,
): Promise<Settled> {
  const known = new Set(
    clusters.flatMap(({ placements }) => placements.flatMap((one) => nodeOf(one).jobId ?? [])),
  )
  const heads = await loadJobHeads(trx, [...known])
  const homes = await nameJobs(trx, clusters, heads)
  const when = (cluster: Cluster) => latestOf(cluster, newcomers) ?? at

  const changed = homes.flatMap(({ cluster, jobId }) =>
    cluster.placements
      .filter((placement) => differs(placement, jobId))
      .map((placement) => ({ placement, jobId, at: newcomers.get(placement.advert.id) ?? when(cluster) })),
  )
  await openJobs(
    trx,
    homes.filter(({ isNew }) => isNew),
  )
  await write(changed)
  const absorptions = homes.flatMap(({ cluster, jobId, absorbs }) =>
    absorbs.map((from) => ({ from, into: jobId, at: when(cluster) })),
  )
  await absorbJobs(trx, absorptions)
  const gone = new Set(absorptions.map(({ from }) => from))
  const left = changed.filter(({ placement, jobId }) => {
    const from = nodeOf(placement).jobId
    return from !== null && from !== jobId && !gone.has(from)
  })
  const leaving = new Set(left)
  await tellSplits(trx, left)
  const isDecided = ({ placement }: Changed) =>
    homes.some(
      ({ cluster, jobId }) =>
        jobId === nodeOf(placement).jobId &&
        cluster.placements.some(({ advert }) => decided.isApart(advert.id, placement.advert.id)),
    )
  const events = changed.flatMap((one) => [
    ...(leaving.has(one) ? [wentFrom(one, isDecided(one))] : []),
    cameTo(one),
  ])
  await recordEvents(trx, events, DEDUPE_VERSION)

  const touched = new Map<string, Date>()
  const touch = (id: string, time: Date) => {
    const before = touched.get(id)
    if (before === undefined || before < time) touched.set(id, time)
  }
  const receiving = new Set(changed.map(({ jobId }) => jobId))
  for (const { cluster, jobId, absorbs } of homes) {
    if (absorbs.length > 0 || receiving.has(jobId)) touch(jobId, when(cluster))
  }
  for (const { placement, at: time } of left) touch(nodeOf(placement).jobId!, time)
  const firsts = new Set(
    homes.flatMap(({ isNew, cluster }) => (isNew ? cluster.placements[0]!.advert.id : [])),
  )
  const opened = [...newcomers.keys()].filter((id) => firsts.has(id)).length
  return {
    opened,
    joined: newcomers.size - opened,
    absorptions,
    taken: changed.filter(({ placement }) => gone.has(nodeOf(placement).jobId ?? '')).map(moveOf),
    moves: left.map(moveOf),
    touched,
    jobOf: new Map(
      homes.flatMap(({ cluster, jobId }) =>
        cluster.placements.map(({ advert }) => [advert.id, jobId] as const),
      ),
    ),
  }
}

type Changed = Placed & { at: Date }

// Explore and cluster pass nodes through as they were loaded.
function nodeOf({ advert }: Placement): Node {
  return advert as Node
}

function differs(placement: Placement, jobId: string): boolean {
  const node = nodeOf(placement)
  return !node.isStandIn && (node.jobId !== jobId || node.joinedAs !== placement.as)
}

function latestOf({ placements }: Cluster, newcomers: ReadonlyMap<string, Date>): Date | undefined {
  return placements
    .flatMap(({ advert }) => newcomers.get(advert.id) ?? [])
    .sort((a, b) => b.getTime() - a.getTime())[0]
}

async function tellSplits(trx: Database, left: readonly Changed[]): Promise<void> {
  const splits = new Map<string, NewChange>()
  for (const { placement, jobId, at } of left) {
    const { jobId: from, redistribution } = nodeOf(placement)
    const isPublic = redistribution !== 'internal-only'
    const told = splits.get(`${from} ${jobId}`)
    if (told !== undefined) told.isPublic ||= isPublic
    else
      splits.set(`${from} ${jobId}`, { jobId: from!, kind: 'split', reason: jobId, fields: {}, isPublic, at })
  }
  await appendChanges(trx, [...splits.values()])
}

function cameTo({ placement, jobId, at }: Changed): JoinEvent {
  const { advert, kind, evidence, throughId } = placement
  return { kind, postingId: advert.id, jobId, throughId, evidence, at }
}

function wentFrom({ placement, at }: Changed, isDecided: boolean): JoinEvent {
  const jobId = nodeOf(placement).jobId!
  const evidence = { rule: isDecided ? 'decided' : 'matches-no-more' }
  return { kind: 'split', postingId: placement.advert.id, jobId, throughId: null, evidence, at }
}

function moveOf({ placement, jobId }: Changed): Move {
  const { advert, kind, evidence } = placement
  const { source, externalId } = advert.candidate.posting
  const from = nodeOf(placement).jobId!
  return { postingId: advert.id, posting: `${source}/${externalId}`, from, to: jobId, kind, evidence }
}
