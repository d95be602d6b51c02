import type { Posting, PostingContext, RawPosting, Rejection } from './posting.ts'

export type Normalized = { ok: true; posting: Posting } | { ok: false; rejection: Rejection }

/**
 * Reads one advertisement as served into our terms.
 *
 * @param raw anything that claims to be a RawPosting; a wrong shape is a rejection, never an exception
 */
export function normalize(_raw: RawPosting, _context: PostingContext): Normalized {
  throw new Error('not built yet')
}
