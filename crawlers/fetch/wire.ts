import type { Readable } from 'node:stream'
import { type Dispatcher, request as send } from 'undici'
import { TryAgain } from '../errors.ts'

export interface WireRequest {
  url: URL
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body: string | undefined
}

export interface WireAnswer {
  status: number
  /** Lower-case names; repeated headers joined. */
  headers: Record<string, string>
  body: Readable
  /** Until the head had arrived. */
  latencyMs: number
  /** Leaves the body unread; a short one is drained, so that the connection can be used again. */
  discard(): void
}

/** Sends one request, without redirects and without retries, and returns as soon as the head is here. */
export async function sendOnce(
  dispatcher: Dispatcher,
  { url, method, headers, body: sent }: WireRequest,
  signal: AbortSignal,
): Promise<WireAnswer> {
  const startedAt = performance.now()
  const answer = await send(url, { dispatcher, method, headers, body: sent ?? null, signal })
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  const { body } = answer
  // A body that is dropped half-read emits an error; whoever reads it gets that error from the iteration.
  body.on('error', () => undefined)
  return {
    status: answer.statusCode,
    headers: flat,
    body,
    discard: () =>
      void body.dump({ limit: 16_384, signal: AbortSignal.timeout(1000) }).catch(() => undefined),
    latencyMs: Math.round(performance.now() - startedAt),
  }
}

/** A budget of time that runs only while the network works: waiting for a polite slot costs nothing. */
export interface Deadline {
  /** Aborts when the budget is used up (reason: TryAgain) or when the caller aborts (reason: the caller's). */
  signal: AbortSignal
  run(): void
  pause(): void
}

export function createDeadline(totalMs: number, url: string, caller?: AbortSignal): Deadline {
  const controller = new AbortController()
  const signal = caller === undefined ? controller.signal : AbortSignal.any([controller.signal, caller])
  let leftMs = totalMs
  let timer: NodeJS.Timeout | undefined
  let startedAt = 0
  return {
    signal,
    run() {
      startedAt = performance.now()
      timer = setTimeout(
        () => controller.abort(new TryAgain(`no full answer in ${totalMs} ms`, { url })),
        Math.max(leftMs, 1),
      )
      timer.unref()
    },
    pause() {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      leftMs -= performance.now() - startedAt
    },
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Where a redirect leads, null when the answer is none; an unreadable Location gives null too. */
export function redirectTarget(
  { status, headers }: { status: number; headers: Record<string, string> },
  from: URL,
): URL | null {
  const location = headers.location
  if (!REDIRECTS.has(status) || location === undefined) return null
  return URL.canParse(location, from.href) ? new URL(location, from.href) : null
}

/** The request that follows a redirect: 301, 302 and 303 turn a POST into a GET, as browsers do. */
export function followRequest(request: WireRequest, status: number, target: URL): WireRequest {
  if (status === 307 || status === 308 || request.method === 'GET') return { ...request, url: target }
  const { 'content-type': _, ...headers } = request.headers
  return { url: target, method: 'GET', headers, body: undefined }
}
