import { createHash } from 'node:crypto'
import type { PageRequest } from '../page.ts'

/** A request that waits for its turn, with how many pages without any row led to it. */
export interface Waiting {
  request: PageRequest
  /** Pages without a row or posting in a row before this one (sitemap indexes, tokens). */
  depth: number
}

/** What is still to be asked for, each request once. */
export interface Frontier {
  hasAsked(request: PageRequest): boolean
  add(requests: PageRequest[], depth: number): void
  /** Whether any of these was not asked for yet. */
  hasNew(requests: PageRequest[]): boolean
  next(): Waiting | undefined
  readonly listsWaiting: number
  readonly detailsWaiting: number
  dropLists(): void
  dropDetails(): void
}

/** @param detailsFirst details before further lists, as a stream of events needs it; else lists before details */
export function createFrontier({ detailsFirst = false } = {}): Frontier {
  const lists: Waiting[] = []
  const details: Waiting[] = []
  const asked = new Set<string>()
  return {
    hasAsked: (request) => asked.has(requestKey(request)),
    add(requests, depth) {
      for (const request of requests) {
        const key = requestKey(request)
        if (asked.has(key)) continue
        asked.add(key)
        const queue = request.kind === 'detail' ? details : lists
        queue.push({ request, depth })
      }
    },
    hasNew: (requests) => requests.some((request) => !asked.has(requestKey(request))),
    // Lists first: they show early what is new, and a partial run then still knows what the source has.
    next: () => (detailsFirst ? (details.shift() ?? lists.shift()) : (lists.shift() ?? details.shift())),
    get listsWaiting() {
      return lists.length
    },
    get detailsWaiting() {
      return details.length
    },
    dropLists: () => {
      lists.length = 0
    },
    dropDetails: () => {
      details.length = 0
    },
  }
}

/** Method, address and body: what makes two requests the same one. */
export function requestKey({ method = 'GET', url, body = '' }: PageRequest): string {
  return createHash('sha256').update(`${method} ${url}\n${body}`).digest('base64')
}
