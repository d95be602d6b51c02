import type { PreparedPosting } from '../../db/posting-rows.ts'
import type { Labels } from '../../pipeline/label.ts'
import type { Posting, Rejection } from '../../pipeline/posting.ts'
import { type Crash, candidateSeen, type ReadBatch } from './contract.ts'

/** A read batch as it travels between threads: one text and one piece of memory are handed over faster than 10,000 objects. */
export interface SentBatch {
  json: string
  /** The payloads, one behind the other; handed over, not copied. */
  payloads: Uint8Array<ArrayBuffer>
  crashes: Crash[]
}

interface Told {
  isRerun: boolean
  rejections: Rejection[]
  prepared: ToldPosting[]
}

interface ToldPosting {
  posting: Posting
  labels: Labels
  /** Hex. */
  keys: string[]
  contentHash: string | null
  rawHash: string
  at: string
  /** Bytes; null without a payload. */
  payload: number | null
}

export function sendBatch({ prepared, rejections, crashes, isRerun }: ReadBatch): SentBatch {
  const payloads = new Uint8Array(prepared.reduce((sum, { payload }) => sum + (payload?.length ?? 0), 0))
  let at = 0
  for (const { payload } of prepared) {
    if (payload === null) continue
    payloads.set(payload, at)
    at += payload.length
  }
  const told: Told = { isRerun, rejections, prepared: prepared.map(toldOf) }
  return { json: JSON.stringify(told), payloads, crashes }
}

function toldOf({ posting, labels, keys, contentHash, rawHash, payload, at }: PreparedPosting): ToldPosting {
  return {
    posting,
    labels,
    keys: keys.map((key) => key.toString('hex')),
    contentHash: contentHash?.toString('hex') ?? null,
    rawHash: rawHash.toString('hex'),
    at: at.toISOString(),
    payload: payload?.length ?? null,
  }
}

export function receiveBatch({ json, payloads, crashes }: SentBatch): ReadBatch {
  const { isRerun, rejections, prepared } = JSON.parse(json) as Told
  let from = 0
  const payloadOf = (length: number): Buffer => {
    const payload = Buffer.from(payloads.buffer, from, length)
    from += length
    return payload
  }
  return {
    isRerun,
    rejections,
    crashes,
    prepared: prepared.map(({ posting, labels, keys, contentHash, rawHash, at, payload }) => ({
      posting,
      labels,
      candidate: candidateSeen(posting, labels, at),
      keys: keys.map((key) => Buffer.from(key, 'hex')),
      contentHash: contentHash === null ? null : Buffer.from(contentHash, 'hex'),
      rawHash: Buffer.from(rawHash, 'hex'),
      payload: payload === null ? null : payloadOf(payload),
      at: new Date(at),
    })),
  }
}
