import { type CrawlError, SourceGone, TryAgain } from '../errors.ts'
import type { Resolve } from './connect.ts'

/** Names that are there as long as there is an Internet, of two operators. */
const SURE_NAMES = ['iana.org', 'wikipedia.org']

/**
 * "No such host" only means that a board is gone while the name service knows other names: offline, or behind a broken
 * resolver, no name is known, and every board would look gone at once.
 *
 * @returns the error as it was, or TryAgain in its place
 */
export async function doubtMissingHost(error: CrawlError, resolve: Resolve): Promise<CrawlError> {
  if (!(error instanceof SourceGone) || error.what !== 'host') return error
  const known = await Promise.any(SURE_NAMES.map(resolve)).catch(() => [])
  if (known.length > 0) return error
  const options = { cause: error.cause, ...(error.url === undefined ? {} : { url: error.url }) }
  return new TryAgain('the name service knows no host at all: is this machine offline?', options)
}
