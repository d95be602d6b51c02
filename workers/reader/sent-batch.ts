import type { PreparedPosting } from '../../db/posting-rows.ts'
import type { Labels } from '../../pipeline/label.ts'
import type { Posting } from '../../pipeline/posting.ts'
import { candidateSeen } from './candidate-seen.ts'
import type { ReadBatch } from './contract.ts'

/** A read batch as it travels between threads: texts and one piece of memory are handed over faster than 10,000 objects. */
export interface SentBatch extends Pick<ReadBatch, 'isRerun' | 'rejections' | 'crashes'> {
  /** JSON of each Posting but for its text. One JSON of all would take twice the room for one sign that is not Latin. */
  prepared: string[]
  /** As they are: writing and reading them as JSON takes longer than all the rest of a Posting. */
  texts: (string | null)[]
  /** The payloads, one behind the other; handed over, not copied. */
  payloads: Uint8Array<ArrayBuffer>
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
  const told = prepared.map((posting) => JSON.stringify(toldOf(posting)))
  const texts = prepared.map(({ posting }) => posting.text)
  return { isRerun, rejections, crashes, prepared: told, texts, payloads }
}

function toldOf({ posting, labels, keys, contentHash, rawHash, payload, at }: PreparedPosting): ToldPosting {
  return {
    posting: { ...posting, text: null },
    labels,
    keys: keys.map((key) => key.toString('hex')),
    contentHash: contentHash?.toString('hex') ?? null,
    rawHash: rawHash.toString('hex'),
    at: at.toISOString(),
    payload: payload?.length ?? null,
  }
}

export function receiveBatch({ prepared, texts, payloads, ...rest }: SentBatch): ReadBatch {
  let from = 0
  return {
    ...rest,
    prepared: prepared.map((json, n) => {
      const told = JSON.parse(json) as ToldPosting
      const { posting, labels, at } = told
      posting.text = texts[n] ?? null
      const contentHash = told.contentHash === null ? null : Buffer.from(told.contentHash, 'hex')
      const payload = told.payload === null ? null : Buffer.from(payloads.buffer, from, told.payload)
      from += told.payload ?? 0
      return {
        posting,
        labels,
        candidate: candidateSeen(posting, labels, at, contentHash),
        keys: told.keys.map((key) => Buffer.from(key, 'hex')),
        contentHash,
        rawHash: Buffer.from(told.rawHash, 'hex'),
        payload,
        at: new Date(at),
      }
    }),
  }
}
