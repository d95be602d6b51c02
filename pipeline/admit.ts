import { cleanJson, UncleanJson } from './clean-text.ts'
import type { RawPosting, Rejection } from './posting.ts'
import { canonicalJson, textHash } from './raw-hash.ts'

/** A key of the store; longer ones do not fit into its index. */
const MAX_EXTERNAL_ID_BYTES = 2_000
/** One advertisement as JSON text, in UTF-16 units; honest ones stay far below. */
const MAX_LENGTH = 4_000_000

export type Admitted =
  | { ok: true; raw: RawPosting; rawHash: Buffer; length: number }
  | { ok: false; rejection: Rejection }

/**
 * The border between a source and the store: cleans what claims to be a RawPosting and makes sure that it can be told
 * from others. Everything else about its shape is `normalize`'s to judge.
 */
export function admit(value: unknown): Admitted {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(null, 'not-an-object', `expected an object, got ${kindOf(value)}`)
  }
  const named = (value as { externalId?: unknown }).externalId
  try {
    const raw = cleanJson(value) as unknown as RawPosting
    const { externalId } = raw as { externalId?: unknown }
    if (typeof externalId !== 'string' || externalId.trim() === '') {
      return refuse(null, 'no-external-id', `externalId must be text, got ${kindOf(named)}`)
    }
    if (Buffer.byteLength(externalId) > MAX_EXTERNAL_ID_BYTES) {
      return refuse(externalId.slice(0, 100), 'too-long', `externalId over ${MAX_EXTERNAL_ID_BYTES} bytes`)
    }
    const text = canonicalJson(raw as never)
    if (text.length > MAX_LENGTH) return refuse(externalId, 'too-long', `${text.length} characters in all`)
    return { ok: true, raw, rawHash: textHash(text), length: text.length }
  } catch (error) {
    if (!(error instanceof UncleanJson)) throw error
    return refuse(typeof named === 'string' ? named : null, 'too-deep', error.message)
  }
}

function refuse(externalId: string | null, reason: string, detail: string): Admitted {
  return { ok: false, rejection: { externalId, reason, detail } }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === '') return 'empty text'
  return Array.isArray(value) ? 'a list' : typeof value
}
