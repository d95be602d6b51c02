import { setImmediate as nextTick } from 'node:timers/promises'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Batch, BatchItem } from '../db/batches.ts'
import type { PreparedPosting } from '../db/posting-rows.ts'
import type { Source } from '../db/sources.ts'
import { classify } from '../pipeline/classify.ts'
import { candidateOf } from '../pipeline/dedupe/candidate.ts'
import { candidateKeys } from '../pipeline/dedupe/keys.ts'
import { normalize } from '../pipeline/normalize.ts'
import type { Rejection } from '../pipeline/posting.ts'
import type { Log } from './log.ts'

const deflated = promisify(deflate)

/** The event loop gets its turn at least this often, so that leases, locks and heartbeats stay alive. */
const TURN_MS = 50

export interface PreparedBatch {
  /** Each external id once. */
  prepared: PreparedPosting[]
  rejections: Rejection[]
}

/** The CPU work on a batch, before any transaction: normalize, classify, keys. One broken advertisement costs only itself. */
export async function prepareBatch(
  batch: Batch,
  source: Pick<Source, 'id' | 'country' | 'company'>,
  options: { keepBodies: boolean; log: Log },
): Promise<PreparedBatch> {
  const prepared = new Map<string, PreparedPosting>()
  const rejections: Rejection[] = []
  let turn = performance.now()
  for (const item of batch.postings) {
    try {
      const read = readItem(item, source)
      if ('reason' in read) rejections.push(read)
      // A source that repeats an id within one page means one advertisement; the last word counts.
      else
        prepared.set(read.posting.externalId, {
          ...read,
          payload: await payloadOf(item, read, options.keepBodies),
        })
    } catch (error) {
      const externalId = typeof item.raw?.externalId === 'string' ? item.raw.externalId : null
      const name = error instanceof Error ? error.name : typeof error
      options.log.error(
        { batchId: batch.id, sourceId: batch.sourceId, externalId, err: error },
        'posting crashed',
      )
      rejections.push({ externalId, reason: 'crashed', detail: name })
    }
    if (performance.now() - turn < TURN_MS) continue
    await nextTick()
    turn = performance.now()
  }
  return { prepared: [...prepared.values()], rejections }
}

function readItem(
  { raw, rawHash, at }: BatchItem,
  { id, country, company }: Pick<Source, 'id' | 'country' | 'company'>,
): PreparedPosting | Rejection {
  const normalized = normalize(raw, {
    source: id,
    at,
    ...(country === null ? {} : { country }),
    ...(company === null ? {} : { company }),
  })
  if (!normalized.ok) return normalized.rejection
  const { posting } = normalized
  const labels = classify(posting)
  const candidate = candidateOf(posting, labels)
  return {
    posting,
    labels,
    keys: candidateKeys(candidate),
    contentHash: candidate.contentHash,
    rawHash: Buffer.from(rawHash, 'hex'),
    payload: null,
    at: new Date(at),
  }
}

async function payloadOf(
  { raw }: BatchItem,
  { labels }: PreparedPosting,
  keepBodies: boolean,
): Promise<Buffer | null> {
  if (!keepBodies && labels.scope === 'other') return null
  return deflated(JSON.stringify(raw), { level: 1 })
}
