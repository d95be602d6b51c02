import type { Placement } from '../pipeline/cluster/advert.ts'
import { jobIdOf } from '../pipeline/job-id.ts'
import { mergeBoth } from '../pipeline/merge.ts'
import { packRow } from './bulk-rows.ts'
import { Bytes } from './bytes.ts'
import { CHANGE_COLUMNS, changeRow } from './change-rows.ts'
import { changesOf } from './job-changes.ts'
import { newMember } from './members.ts'
import { MERGE_COLUMNS, mergeRows, NO_MERGES } from './merge-rows.ts'
import { NEW_POSTING, type NewPosting, newPostingRow } from './new-posting-row.ts'
import { arrivingNode, type Node } from './nodes.ts'
import type { LoneRows, PreparedPosting } from './posting-rows.ts'
import { keepsBody, type PageContext } from './postings.ts'

const OPENED = 'opened'
/** Memory that all are packed in, one after the other. */
const packing = new Bytes()

/**
 * Packs the rows of an advertisement as if it opened a Job and nobody joined it: so do nine of ten, and these need no
 * more work while other writers wait.
 *
 * @param id the number that it is given if it is new
 */
export function packLone(item: PreparedPosting, page: PageContext, id: string): LoneRows {
  const { sourceId: source, redistribution } = page
  const jobId = jobIdOf(source, item.externalId)
  const advert = arrivingNode(id, item, { source, redistribution, keepsText: keepsBody(page, item) })
  const readings = mergeBoth([newMember({ advert, as: OPENED, kind: OPENED, evidence: {}, throughId: null })])
  packing.empty()
  packRow(packing, NEW_POSTING, newPostingRow({ id, jobId, joinedAs: OPENED, item }, page))
  const mergesAt = packing.size
  for (const row of mergeRows(jobId, readings)) packRow(packing, MERGE_COLUMNS, row)
  const changeAt = packing.size
  // Of one Posting both audiences see the same, or one sees nothing: it is one entry.
  for (const change of changesOf(jobId, NO_MERGES, readings, item.at)) {
    packRow(packing, CHANGE_COLUMNS, changeRow(change, 0))
  }
  const rows = Buffer.from(packing.taken())
  return {
    id,
    jobId,
    posting: rows.subarray(0, mergesAt),
    merges: rows.subarray(mergesAt, changeAt),
    change: rows.subarray(changeAt),
  }
}

/** The row of a new Posting where it is as it was packed. */
export function packedPosting({ id, jobId, joinedAs, item: { lone } }: NewPosting): Buffer | null {
  return lone !== null && lone.id === id && lone.jobId === jobId && joinedAs === OPENED ? lone.posting : null
}

/** The rows of a new Job where they are as they were packed. */
export function packedJob(jobId: string, placements: readonly Placement[]): LoneRows | null {
  const [first, ...more] = placements
  if (first === undefined || more.length > 0 || first.as !== OPENED) return null
  const { id, lone } = first.advert as Node
  return lone !== null && lone.id === id && lone.jobId === jobId ? lone : null
}
