import { sql } from 'kysely'
import type { Cluster } from '../pipeline/cluster.ts'
import { jobIdOf } from '../pipeline/job-id.ts'
import type { Database } from './connect.ts'
import type { Node } from './nodes.ts'

/** What decides which opening keeps a Job's id. */
export interface JobHead {
  id: string
  canonicalId: string
  firstSeen: Date
}

/** An opening with the id of its Job. */
export interface Home {
  cluster: Cluster
  jobId: string
  /** The Job has to be written, or its signpost taken down. */
  isNew: boolean
  /** Jobs that turned out to be this one. */
  absorbs: string[]
}

export async function loadJobHeads(trx: Database, ids: readonly string[]): Promise<JobHead[]> {
  const { rows } = await sql<JobHead>`
    select id, canonical_posting_id as "canonicalId", first_seen as "firstSeen" from store.job
    where id = any(${ids}::text[])`.execute(trx)
  return rows
}

/**
 * Gives every opening the id of its Job: an id goes where its canonical Posting goes, the elder of two stays, and who
 * has none gets one of its own.
 *
 * @param heads the Jobs in which the Postings are
 */
export async function nameJobs(
  trx: Database,
  clusters: readonly Cluster[],
  heads: readonly JobHead[],
): Promise<Home[]> {
  const claims = new Map<Cluster, JobHead[]>(clusters.map((cluster) => [cluster, []]))
  const heirOf = heirs(clusters)
  for (const head of heads) claims.get(heirOf(head))!.push(head)
  const nameless = clusters.filter((cluster) => claims.get(cluster)!.length === 0)
  const given = await freeNames(trx, nameless, new Set(heads.map(({ id }) => id)))
  return clusters.map((cluster) => {
    const [jobId, ...absorbs] = elderFirst(claims.get(cluster)!, cluster)
    return jobId === undefined
      ? { cluster, jobId: given.get(cluster)!, isNew: true, absorbs: [] }
      : { cluster, jobId, isNew: false, absorbs }
  })
}

function elderFirst(heads: readonly JobHead[], { placements }: Cluster): string[] {
  const cameAs = ({ canonicalId }: JobHead) => placements.findIndex(({ advert }) => advert.id === canonicalId)
  return [...heads]
    .sort((a, b) => a.firstSeen.getTime() - b.firstSeen.getTime() || cameAs(a) - cameAs(b))
    .map(({ id }) => id)
}

function heirs(clusters: readonly Cluster[]): (head: JobHead) => Cluster {
  const withPosting = new Map<string, Cluster>()
  const withJob = new Map<string, Cluster>()
  for (const cluster of clusters) {
    for (const { advert } of cluster.placements) {
      const { id, jobId } = advert as Node
      withPosting.set(id, cluster)
      if (jobId !== null && !withJob.has(jobId)) withJob.set(jobId, cluster)
    }
  }
  // The canonical Posting of a Job may have been erased.
  return ({ id, canonicalId }) => withPosting.get(canonicalId) ?? withJob.get(id)!
}

// A Job that was merged into one of these and now stands alone again gets its old id back; other ids in use are passed over.
async function freeNames(
  trx: Database,
  clusters: readonly Cluster[],
  left: ReadonlySet<string>,
): Promise<Map<Cluster, string>> {
  const names = new Map<Cluster, string>()
  const given = new Set<string>()
  const ownName =
    (n: number, attempt: number) =>
    ({ placements }: Cluster) => {
      const { source, externalId } = placements[n]!.advert.candidate.posting
      return jobIdOf(source, externalId, attempt)
    }
  let open = [...clusters]
  for (let attempt = 0; open.length > 0; attempt++) {
    const wanted = open.map((cluster) =>
      attempt === 0
        ? cluster.placements.map((_, n) => ownName(n, 0)(cluster))
        : [ownName(0, attempt)(cluster)],
    )
    const { rows } = await sql<{ id: string; merged_into: string | null }>`
      select id, merged_into from store.job where id = any(${wanted.flat()}::text[])`.execute(trx)
    const taken = new Map(rows.map((row) => [row.id, row.merged_into]))
    open = open.filter((cluster, n) => {
      const name =
        wanted[n]!.find((id) => left.has(taken.get(id) ?? '') && !given.has(id)) ??
        (taken.has(wanted[n]![0]!) || given.has(wanted[n]![0]!) ? undefined : wanted[n]![0]!)
      if (name === undefined) return true
      given.add(name)
      names.set(cluster, name)
      return false
    })
  }
  return names
}
