import type { Dispatcher } from 'undici'
import type { ArchiveWriter } from '../archive.ts'
import { type CrawlError, NotWelcome, SlowDown, SourceChanged, SourceGone } from '../errors.ts'
import type { HostState, Outcome, Validators } from '../host-state.ts'
import type { Answer, FetchContext, PageRequest } from '../page.ts'
import { signalsOfAnswer } from '../robots/rights-signals.ts'
import type { RobotsGate } from '../robots.ts'
import { parseUrl } from './address.ts'
import type { Admission } from './admission.ts'
import { isChallenge } from './challenge.ts'
import type { Resolve } from './connect.ts'
import { doubtMissingHost } from './name-service.ts'
import { asCrawlError } from './network-error.ts'
import { readHead, readLines, readWhole } from './read.ts'
import { type FilledRequest, fillSecrets, type SecretLookup } from './secrets.ts'
import { judgeStatus } from './status.ts'
import { enterHost, leaveHost, sawHead, startVisit, type Visit } from './visit.ts'
import {
  createDeadline,
  followRequest,
  redirectTarget,
  sendOnce,
  type WireAnswer,
  type WireRequest,
} from './wire.ts'

const MAX_REDIRECTS = 5
const MIB = 1024 * 1024
/** `split: 'lines'` is read piece by piece; this only ends a stream that never does. */
const LINES_MAX_BYTES = 4096 * MIB
const ACCEPT: Record<FetchContext['via'], string> = {
  api: 'application/json,*/*;q=0.5',
  feed: 'application/rss+xml,application/atom+xml,application/xml,*/*;q=0.5',
  html: 'text/html,application/xhtml+xml,*/*;q=0.5',
  browser: 'text/html,application/xhtml+xml,*/*;q=0.5',
}
/** Headers that are ours to set: an adapter can neither disguise us nor bring a session. */
const OWN_HEADERS = new Set([
  'user-agent',
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'cookie',
])

/** An API that knows its callers by their keys may want the key's owner named; only the operator can say who that is. */
function namesOwner({ headers = {} }: PageRequest): boolean {
  return Object.entries(headers).some(
    ([name, value]) => /^user-agent$/i.test(name) && /^\{\{secret:[\w-]+\}\}$/.test(value),
  )
}

export interface ExchangeOptions {
  agent: Dispatcher
  admission: Admission
  robots: RobotsGate
  hostState: HostState
  /** Asked whether it knows any name at all before a host counts as gone. */
  resolve: Resolve
  userAgent: string
  secrets: SecretLookup
  archive: ArchiveWriter | undefined
  limits: { totalMs: number; linesTotalMs: number }
}

/** One try at one request, redirects followed: every hop passes address rules, robots.txt, breaker and pacing anew. */
export function createExchange(options: ExchangeOptions) {
  const { agent, admission, robots, hostState, limits, archive } = options

  /** Sends the request and its redirects; the answer's body is still unread, and the deadline runs. */
  async function follow(request: PageRequest, filled: FilledRequest, context: FetchContext, visit: Visit) {
    let wire = firstRequest(request, filled, context)
    const home = wire.url.origin
    const validators = context.conditional ? await hostState.validators(request.url) : null
    for (let hop = 0; ; hop++) {
      const { url } = wire
      admission.refuse(url)
      // A keyed API is governed by its terms, which the operator accepted with the key.
      const isKeyed = context.keyed === true && url.origin === home
      const asks = isKeyed ? undefined : await robots.check(url)
      await enterHost(visit, admission, url, {
        floorMs: context.paceMs,
        crawlDelayMs: asks?.crawlDelayMs,
        budgets: context.budgets,
        signal: context.signal,
      })
      const headers = hop === 0 ? { ...wire.headers, ...conditions(validators) } : wire.headers
      const answer = await sendOnce(agent, { ...wire, headers }, visit.deadline.signal)
      sawHead(visit, answer.latencyMs)
      const target = redirectTarget(answer, url)
      if (target === null) {
        const signals = { ...asks?.signals, ...signalsOfAnswer(answer.headers) }
        return { url, answer, signals, isConditional: hop === 0 && validators !== null }
      }
      answer.discard()
      await leaveHost(visit, { kind: 'ok' })
      if (hop === MAX_REDIRECTS)
        throw new SourceChanged(`more than ${MAX_REDIRECTS} redirects`, { url: request.url })
      wire = followRequest(wire, answer.status, target)
      if (filled.hasSecrets && target.origin !== url.origin) wire = withoutSecrets(wire, request, context)
    }
  }

  function firstRequest(request: PageRequest, filled: FilledRequest, context: FetchContext): WireRequest {
    const url = parseUrl(filled.url)
    if (url === null) throw new NotWelcome('not fetched: not an address', 'rule', { url: request.url })
    const isKept = (name: string) => !OWN_HEADERS.has(name) || (name === 'user-agent' && namesOwner(request))
    const asked = Object.entries(filled.headers).filter(([name]) => isKept(name))
    const headers = { ...ownHeaders(context), ...Object.fromEntries(asked) }
    return { url, method: request.method ?? 'GET', headers, body: filled.body }
  }

  function ownHeaders(context: FetchContext): Record<string, string> {
    return { 'user-agent': options.userAgent, accept: ACCEPT[context.via], 'accept-encoding': 'gzip, br' }
  }

  /** Credentials belong to the origin they were meant for. */
  function withoutSecrets(wire: WireRequest, request: PageRequest, context: FetchContext): WireRequest {
    if (wire.body !== undefined) {
      throw new NotWelcome('a redirect asks to send a credential elsewhere', 'rule', { url: request.url })
    }
    return { ...wire, headers: ownHeaders(context) }
  }

  return async function exchange(request: PageRequest, context: FetchContext): Promise<Answer> {
    const filled = fillSecrets(request, context.credentials ?? [], options.secrets)
    const isLines = request.split === 'lines'
    const totalMs = isLines ? limits.linesTotalMs : limits.totalMs
    const deadline = createDeadline(totalMs, request.url, context.signal)
    const visit = startVisit(deadline, totalMs)
    const failed = async (error: unknown): Promise<CrawlError> => {
      if (context.signal?.aborted) {
        await leaveHost(visit, { kind: 'stopped' })
        throw context.signal.reason
      }
      const told = deadline.signal.aborted ? deadline.signal.reason : error
      const known = await doubtMissingHost(asCrawlError(told, request.url, filled.mask), options.resolve)
      await leaveHost(visit, outcomeOf(known))
      return known
    }
    try {
      const { url, answer, signals, isConditional } = await follow(request, filled, context, visit)
      const { status } = answer
      const fetchedAt = new Date().toISOString()
      if (status === 304 && isConditional) {
        answer.discard()
        await leaveHost(visit, { kind: 'not-modified' })
        return { kind: 'not-modified', request, at: fetchedAt }
      }
      const headers = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, filled.mask(value)]),
      )
      const head = { url: filled.mask(url.href), status, headers, at: fetchedAt, signals }
      const isMissing = request.missing === 'ok' && (status === 404 || status === 410)
      // An adapter that asks for what is newer than a date has its answer.
      if (isMissing || (status === 304 && filled.headers['if-modified-since'] !== undefined)) {
        answer.discard()
        await leaveHost(visit, { kind: 'ok' })
        return { kind: 'page', page: { ...head, request, body: '' }, bytes: 0, validators: null }
      }
      const refusal = judgeStatus({ status, headers: answer.headers, url: request.url })
      if (refusal !== null) throw await lookBehind(refusal, answer, request.url)
      const maxBytes = request.maxBytes ?? (isLines ? LINES_MAX_BYTES : defaultMaxBytes(context))
      const decode = { maxBytes, url: request.url }
      if (isLines) {
        const lines = readLines({ answer, limits: decode, request, head, mask: filled.mask })
        return { kind: 'lines', pages: staying(lines, visit, failed) }
      }
      const { bytes, text } = await readWhole(answer, decode, url.hostname)
      if (isChallenge({ status, headers: answer.headers, body: text })) {
        throw new NotWelcome('a challenge page answered', 'answer', { url: request.url })
      }
      await leaveHost(visit, { kind: 'ok', bytes: bytes.length })
      const body = filled.mask(text)
      const page = { ...head, request, body }
      // A token is a credential, also where anybody may fetch one.
      if (request.kind !== 'token')
        await archive?.write(page, filled.hasSecrets ? Buffer.from(body) : bytes, context.sourceId)
      return { kind: 'page', page, bytes: bytes.length, validators: validatorsOf(request, answer.headers) }
    } catch (error) {
      throw await failed(error)
    } finally {
      if (!isLines) deadline.pause()
    }
  }
}

/** A 429 or 503 may be a bot check in disguise: waiting for it would be pestering. */
async function lookBehind(refusal: CrawlError, answer: WireAnswer, url: string): Promise<CrawlError> {
  const isHtml = answer.headers['content-type']?.includes('html') === true
  if (isHtml && (answer.status === 429 || answer.status === 503)) {
    const body = (await readHead(answer, 65_535, url)).toString('latin1')
    if (isChallenge({ status: answer.status, headers: answer.headers, body })) {
      return new NotWelcome('a challenge page answered', 'answer', { url })
    }
  }
  answer.discard()
  return refusal
}

function outcomeOf(error: CrawlError): Pick<Outcome, 'kind' | 'retryAfterMs'> {
  if (error instanceof SlowDown) return { kind: 'slow-down', retryAfterMs: error.retryAfterMs }
  if (error instanceof NotWelcome) return { kind: 'not-welcome' }
  if (error instanceof SourceGone) return { kind: 'gone' }
  return { kind: error instanceof SourceChanged ? 'ok' : 'try-again' }
}

function conditions(validators: Validators | null): Record<string, string> {
  return {
    ...(validators?.etag === undefined ? {} : { 'if-none-match': validators.etag }),
    ...(validators?.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
  }
}

function validatorsOf(request: PageRequest, headers: Record<string, string>): Validators | null {
  const { etag, 'last-modified': lastModified } = headers
  if (request.method === 'POST' || (etag === undefined && lastModified === undefined)) return null
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}

function defaultMaxBytes({ via }: FetchContext): number {
  return via === 'html' || via === 'browser' ? 5 * MIB : 16 * MIB
}

/** The pieces of an answer while it streams in: the host stays taken until the last one, or until nobody wants more. */
async function* staying<T extends { bytes: number }>(
  pieces: AsyncIterable<T>,
  visit: Visit,
  failed: (error: unknown) => Promise<CrawlError>,
): AsyncGenerator<T> {
  let bytes = 0
  try {
    for await (const piece of pieces) {
      bytes += piece.bytes
      yield piece
    }
  } catch (error) {
    throw await failed(error)
  } finally {
    await leaveHost(visit, { kind: 'ok', bytes })
  }
}
