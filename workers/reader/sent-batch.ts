import { unpackRow } from '../../db/bulk-rows.ts'
import { Bytes } from '../../db/bytes.ts'
import { NEW_POSTING } from '../../db/new-posting-row.ts'
import {
  type LoneRows,
  type PostingRow,
  type PreparedPosting,
  postingFrom,
  type ToldColumns,
} from '../../db/posting-rows.ts'
import { candidateSeen } from './candidate-seen.ts'
import type { ReadBatch } from './contract.ts'

/**
 * A read batch as it travels between threads: what is always looked at as JSON, the rest as bytes. A Posting travels as
 * its row, and is read from it where somebody asks for it.
 */
export interface SentBatch extends Pick<ReadBatch, 'isRerun' | 'rejections' | 'crashes'> {
  /** JSON of Sent[]. */
  prepared: string
  /** Payloads and rows, one behind the other; handed over, not copied. */
  bytes: Uint8Array<ArrayBuffer>
}

interface Sent
  extends Pick<PreparedPosting, 'externalId' | 'urls' | 'employerKey' | 'scope'>,
    Pick<LoneRows, 'id' | 'jobId'> {
  /** Hex, one behind the other with a comma. */
  keys: string
  contentHash: string | null
  rawHash: string
  at: string
  /** How many bytes the payload (null without one) and the rows take. */
  payload: number | null
  rows: [posting: number, merges: number, change: number]
}

export function sendBatch({ prepared, rejections, crashes, isRerun }: ReadBatch): SentBatch {
  const out = new Bytes()
  const sent = prepared.map((item): Sent => {
    const { externalId, urls, employerKey, scope, keys, contentHash, rawHash, at, payload } = item
    const { id, jobId, posting, merges, change } = item.lone!
    for (const part of [payload, posting, merges, change]) if (part !== null) out.bytes(part)
    return {
      ...{ externalId, urls, employerKey, scope, id, jobId },
      keys: keys.join(),
      contentHash: contentHash?.toString('hex') ?? null,
      rawHash: rawHash.toString('hex'),
      at: at.toISOString(),
      payload: payload?.length ?? null,
      rows: [posting.length, merges.length, change.length],
    }
  })
  return { isRerun, rejections, crashes, prepared: JSON.stringify(sent), bytes: new Uint8Array(out.taken()) }
}

export function receiveBatch({ prepared, bytes, ...rest }: SentBatch): ReadBatch {
  let from = 0
  const next = (size: number) => {
    from += size
    return Buffer.from(bytes.buffer, from - size, size)
  }
  return {
    ...rest,
    prepared: (JSON.parse(prepared) as Sent[]).map(({ id, jobId, rows, ...sent }) => {
      const payload = sent.payload === null ? null : next(sent.payload)
      const [posting, merges, change] = [next(rows[0]), next(rows[1]), next(rows[2])]
      return received(sent, payload, { id, jobId, posting, merges, change })
    }),
  }
}

function received(
  { keys, contentHash, rawHash, at, ...head }: Omit<Sent, 'id' | 'jobId' | 'rows'>,
  payload: Buffer | null,
  lone: LoneRows,
): PreparedPosting {
  const hash = contentHash === null ? null : Buffer.from(contentHash, 'hex')
  let whole: Pick<PreparedPosting, 'posting' | 'labels' | 'candidate'> | undefined
  const unfolded = () => {
    whole ??= unfold(lone.posting, hash, at)
    return whole
  }
  return {
    ...head,
    get posting() {
      return unfolded().posting
    },
    get labels() {
      return unfolded().labels
    },
    get candidate() {
      return unfolded().candidate
    },
    keys: keys === '' ? [] : keys.split(','),
    contentHash: hash,
    rawHash: Buffer.from(rawHash, 'hex'),
    payload,
    at: new Date(at),
    lone,
  }
}

function unfold(row: Buffer, contentHash: Buffer | null, at: string) {
  const columns = unpackRow(NEW_POSTING, row) as unknown as ToldColumns & Pick<PostingRow, 'labels'>
  const { labels } = columns
  const posting = postingFrom(columns)
  return { posting, labels, candidate: candidateSeen(posting, labels, at, contentHash) }
}
