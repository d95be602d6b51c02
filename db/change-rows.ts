import type { BulkColumns, BulkRow } from './bulk-rows.ts'

export type ChangeKind = 'opened' | 'changed' | 'closed' | 'reopened' | 'merged' | 'split'

/** One entry for the change log. No texts: fields are names with a short hash of the new value, empty when it went away. */
export interface NewChange {
  jobId: string
  kind: ChangeKind
  /** Why it closed; with `merged` and `split` the other Job's id. */
  reason: string | null
  fields: Record<string, string>
  /** Whether readers of the public feed see it. */
  isPublic: boolean
  /** When it became so, by the run's clock. */
  at: Date
}

/** Columns of `store.change`; the epoch first, because it is known last. */
export const CHANGE_COLUMNS = {
  epoch: 'integer',
  job_id: 'text',
  kind: 'text',
  reason: 'text',
  fields: 'jsonb',
  is_public: 'boolean',
  at: 'timestamptz',
} as const satisfies BulkColumns

export function changeRow(
  { jobId, kind, reason, fields, isPublic, at }: NewChange,
  epoch: number,
): BulkRow<typeof CHANGE_COLUMNS> {
  return { epoch, job_id: jobId, kind, reason, fields, is_public: isPublic, at }
}

/** Where the epoch stands in a packed row: after the number of columns and its own length. */
const EPOCH_AT = 6

/** Writes the epoch into a row that was packed before it was known. */
export function inEpoch(row: Buffer, epoch: number): Buffer {
  row.writeInt32BE(epoch, EPOCH_AT)
  return row
}
