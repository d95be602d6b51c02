import type { JsonValue } from '../../pipeline/posting.ts'

/**
 * How far a walk has read a source that goes on where it stopped. A cursor passes only once everything before it is
 * stored: what it passes by is never asked for again.
 */
export interface Progress {
  /** A page names the place after it. */
  reach(cursor: JsonValue | undefined): void
  /** Something was left unread: no cursor from here on may pass, so that the next walk asks for it again. */
  fallBehind(): void
  /**
   * The cursor to store with the page at hand, if nothing is left to be read before it.
   *
   * @param detailsWaiting detail pages that the pages so far have led to and that are still unread
   */
  take(detailsWaiting: number): JsonValue | undefined
}

export function createProgress(): Progress {
  let waiting: JsonValue | undefined
  let isBehind = false
  return {
    reach(cursor) {
      waiting = cursor ?? waiting
    },
    fallBehind() {
      isBehind = true
    },
    take(detailsWaiting) {
      if (isBehind || detailsWaiting > 0) return undefined
      const cursor = waiting
      waiting = undefined
      return cursor
    },
  }
}
