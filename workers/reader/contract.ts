import type { PackedBatch } from '../../db/batches.ts'
import type { PreparedPosting } from '../../db/posting-rows.ts'
import type { Source } from '../../db/sources.ts'
import type { RawPosting, Rejection } from '../../pipeline/posting.ts'

/** Whoever reads advertisements: the work of the pipeline that takes processor time and needs no store. */
export interface Reader {
  /** Unpacks a batch and reads it: normalize, classify, keys. */
  read(batch: PackedBatch, source: ReadSource, options: { keepBodies: boolean }): Promise<ReadBatch>
  /** As the pipeline's own. */
  isWorthReading(row: RawPosting): Promise<boolean>
  close(): Promise<void>
}

/** What reading must know of a source. */
export type ReadSource = Pick<Source, 'id' | 'country' | 'company'>

/** An advertisement that no reader should have stumbled over. */
export interface Crash {
  externalId: string | null
  error: unknown
}

export interface PreparedBatch {
  /** Each external id once. */
  prepared: PreparedPosting[]
  rejections: Rejection[]
  /** Those of the rejected that are our own fault. */
  crashes: Crash[]
}

/** What a batch holds, read and ready to be stored. */
export interface ReadBatch extends PreparedBatch {
  isRerun: boolean
}
