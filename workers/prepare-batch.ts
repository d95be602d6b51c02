import { deflateSync } from 'node:zlib'
import type { BatchItem } from '../db/batches.ts'
import type { PreparedPosting } from '../db/posting-rows.ts'
import { inStoredOrder } from '../db/stored-order.ts'
import { takeTurns } from '../db/turns.ts'
import { classify } from '../pipeline/classify.ts'
import { candidateKeys } from '../pipeline/dedupe/keys.ts'
import { normalize } from '../pipeline/normalize.ts'
import { payPerHour } from '../pipeline/pay-per-hour.ts'
import type { ClassifiedPosting, Rejection } from '../pipeline/posting.ts'
import { candidateSeen } from './reader/candidate-seen.ts'
import type { Crash, PreparedBatch, ReadSource } from './reader/contract.ts'

/** The CPU work on a batch, before any transaction: normalize, classify, keys. One broken advertisement costs only itself. */
export async function prepareBatch(
  batch: { postings: readonly BatchItem[] },
  source: ReadSource,
  options: { keepBodies: boolean },
): Promise<PreparedBatch> {
  const prepared = new Map<string, PreparedPosting>()
  const rejections: Rejection[] = []
  const crashes: Crash[] = []
  const turn = takeTurns()
  for (const item of batch.postings) {
    try {
      const read = readItem(item, source)
      if ('reason' in read) rejections.push(read)
      // A source that repeats an id within one page means one advertisement; the last word counts.
      else
        prepared.set(read.posting.externalId, {
          ...read,
          payload: payloadOf(item, read, options.keepBodies),
        })
    } catch (error) {
      const externalId = typeof item.raw?.externalId === 'string' ? item.raw.externalId : null
      const name = error instanceof Error ? error.name : typeof error
      crashes.push({ externalId, error })
      rejections.push({ externalId, reason: 'crashed', detail: name })
    }
    await turn()
  }
  return { prepared: [...prepared.values()], rejections, crashes }
}

function readItem(
  { raw, rawHash, at }: BatchItem,
  { id, country, company }: ReadSource,
): PreparedPosting | Rejection {
  const normalized = normalize(raw, {
    source: id,
    at,
    ...(country === null ? {} : { country }),
    ...(company === null ? {} : { company }),
  })
  if (!normalized.ok) return normalized.rejection
  const labels = classify(normalized.posting)
  const posting = { ...normalized.posting, pay: payPerHour(normalized.posting.pay, labels) }
  return preparedFrom({ posting, labels }, Buffer.from(rawHash, 'hex'), new Date(at))
}

/** A Posting as the store will give it back, with its keys; without payload. */
export function preparedFrom(
  { posting: read, labels: found }: ClassifiedPosting,
  rawHash: Buffer,
  at: Date,
): PreparedPosting {
  // What is compared and merged now must come out the same when it is read from the store.
  const posting = { ...read, places: inStoredOrder(read.places), pay: inStoredOrder(read.pay) }
  const labels = inStoredOrder(found)
  const candidate = candidateSeen(posting, labels, at.toISOString())
  const keys = candidateKeys(candidate)
  return { posting, labels, candidate, keys, contentHash: candidate.contentHash, rawHash, payload: null, at }
}

function payloadOf({ raw }: BatchItem, { labels }: PreparedPosting, keepBodies: boolean): Buffer | null {
  if (!keepBodies && labels.scope === 'other') return null
  return deflateSync(JSON.stringify(raw), { level: 1 })
}
