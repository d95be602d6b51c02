import { archiveKey } from '../archive.ts'
import { NotWelcome, SourceChanged, SourceGone } from '../errors.ts'
import { isChallenge } from '../fetch/challenge.ts'
import { judgeStatus } from '../fetch/status.ts'
import type { Fetch, Page } from '../page.ts'
import type { ArchivedAnswer } from './read.ts'

/** Answers by request, for walking an archive as if it were the network. */
export interface Replay {
  fetch: Fetch
  /** Addresses that no request has asked for so far. */
  unread(): ArchivedAnswer[]
}

/**
 * A Fetch that reads recorded answers: first by method, address and body hash, then by the address without its
 * query, since adapters write parameters in another order or leave some out. Of one request answered several times the
 * last answer counts.
 *
 * @param standsFor which answers may be taken for an address that differs in its query; by default all
 */
export function createReplay(
  answers: Iterable<ArchivedAnswer>,
  standsFor: (answer: ArchivedAnswer) => boolean = () => true,
): Replay {
  const exact = new Map<string, ArchivedAnswer>()
  const loose = new Map<string, ArchivedAnswer>()
  const all = [...answers]
  const read = new Set<ArchivedAnswer>()
  for (const answer of all) {
    const { method, url, requestBody: body } = answer
    exact.set(archiveKey({ method, url, body }), answer)
    // The first page stands for the address: a second page found in its place would hide the first.
    const key = archiveKey({ method, url: withoutQuery(url), body })
    if (!loose.has(key) && standsFor(answer)) loose.set(key, answer)
  }

  return {
    async fetch(request) {
      const found =
        exact.get(archiveKey(request)) ??
        loose.get(archiveKey({ ...request, url: withoutQuery(request.url) }))
      // One recorded page answers one address: taken again for ?page=2 it would make paging go round.
      if (found === undefined || (found.url !== request.url && read.has(found))) {
        throw new SourceGone('not in the archive', { url: request.url })
      }
      read.add(found)
      const page = pageOf(found, request)
      if (found.problem !== null) throw new SourceChanged(found.problem, { url: request.url })
      if (request.missing === 'ok' && (found.status === 404 || found.status === 410)) {
        return { kind: 'page', page: { ...page, body: '' }, bytes: 0, validators: null }
      }
      const refusal = judgeStatus({ status: found.status, headers: found.headers, url: request.url })
      if (refusal !== null) throw refusal
      if (isChallenge(found))
        throw new NotWelcome('a challenge page was recorded', 'answer', { url: request.url })
      return { kind: 'page', page, bytes: found.bytes, validators: null }
    },
    unread: () => all.filter((answer) => !read.has(answer)),
  }
}

/** A recorded answer as the page that an adapter parses. */
export function pageOf(answer: ArchivedAnswer, request?: Page['request']): Page {
  const { method, url, requestBody } = answer
  const asked = { url, kind: 'list' as const, ...(method === 'POST' ? { method, body: requestBody } : {}) }
  const { status, headers, body, at } = answer
  return { request: request ?? asked, url: answer.finalUrl, status, headers, body, at }
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0]!
}
