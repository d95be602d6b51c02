import type { ChangePage, Filter, FollowedJob, Job, JobPage, ListedJob, Refusal } from './client-types.ts'

export type * from './client-types.ts'

export interface ClientOptions {
  /** Where the feed is: `http://host:port`. */
  url: string
  /** Of `callboard token create`, where the feed is not open to all. */
  token?: string
  /** Ends everything that is under way. */
  signal?: AbortSignal
}

/** A filter that can be followed: what closes leaves it. */
export type FollowFilter = Omit<Filter, 'state'>

/** What a follower does to its copy; both parts and the cursor belong into one transaction of it. */
export type Step =
  | { kind: 'snapshot'; jobs: AsyncIterable<FollowedJob>; cursor: string }
  | { kind: 'changes'; put: FollowedJob[]; gone: string[]; cursor: string; isCaughtUp: boolean }

/** An answer other than the one that was asked for. */
export class FeedRefused extends Error {
  override name = 'FeedRefused'
  readonly status: number
  /** The parameter that was not understood. */
  readonly parameter: string | undefined
  /** What it may be. */
  readonly allowed: readonly string[] | undefined

  constructor(status: number, { message, parameter, allowed }: Refusal['error']) {
    super(message)
    this.status = status
    this.parameter = parameter
    this.allowed = allowed
  }
}

export type FeedClient = ReturnType<typeof feedClient>

type Query = Readonly<Record<string, unknown>>

const TRIES = 6
const FIRST_PAUSE_MS = 500

/**
 * A reader of the feed, for Node 20, browsers and whatever else has fetch. Where the feed is busy or away for a moment
 * it asks again, half a minute long; everything may reject with FeedRefused, or as fetch does.
 */
export function feedClient({ url, token, signal }: ClientOptions) {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }

  async function ask(path: string, query: Query = {}): Promise<Response> {
    const address = `${url}${path}?${queryText(query)}`
    for (let left = TRIES - 1; ; left--) {
      const pauseMs = FIRST_PAUSE_MS * 2 ** (TRIES - 1 - left)
      const answer = await fetch(address, { headers, ...(signal ? { signal } : {}) }).catch(
        (error: unknown) => {
          if (left === 0 || signal?.aborted) throw error
          return null
        },
      )
      if (answer?.ok) return answer
      const isBusy = answer === null || answer.status === 429 || answer.status === 503
      if (!isBusy || left === 0) throw await refusalOf(answer!)
      await answer?.body?.cancel()
      // The feed says seconds; a date, as others may write, is left to our own pause.
      const askedForMs = (Number(answer?.headers.get('retry-after')) || 0) * 1000
      await pause(Math.max(askedForMs, pauseMs), signal)
    }
  }

  const askJson = async <T>(path: string, query?: Query) => (await (await ask(path, query)).json()) as T

  /** Jobs of a filter, page after page. */
  async function* jobs(
    filter: Filter & { sort?: 'posted' | 'first_seen' | 'pay'; limit?: number } = {},
  ): AsyncGenerator<ListedJob> {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: JobPage = await askJson('/v1/jobs', { ...filter, cursor })
      yield* page.data
      cursor = page.next_cursor
    }
  }

  /** One job with its text and evidence; null where there is none. A merged job answers with the one it became. */
  async function job(id: string): Promise<Job | null> {
    return await askJson<Job>(`/v1/jobs/${encodeURIComponent(id)}`).catch((error: unknown) => {
      if (error instanceof FeedRefused && error.status === 404) return null
      throw error
    })
  }

  /**
   * The change log after a cursor, page after page and without an end; keep `next_cursor` with what you made of a page.
   * Throws FeedRefused with status 410 when the cursor cannot be followed any more.
   */
  async function* changes(
    filter: FollowFilter & { since?: string; limit?: number; wait?: number; include?: 'job' } = {},
  ): AsyncGenerator<ChangePage> {
    for (let since = filter.since; ; ) {
      const page: ChangePage = await askJson('/v1/changes', { wait: 30, ...filter, since })
      since = page.next_cursor
      yield page
    }
  }

  /** All jobs of a filter at one moment, and the cursor from which to follow. Read the jobs to the end. */
  async function snapshot(
    filter: Filter = {},
  ): Promise<{ jobs: AsyncGenerator<FollowedJob>; cursor: string }> {
    const answer = await ask('/v1/snapshot', filter as Query)
    return { jobs: jobsOf(answer.body!), cursor: answer.headers.get('callboard-cursor')! }
  }

  /**
   * A snapshot, then every change, for ever; a snapshot again whenever the cursor cannot be followed any more. With the
   * cursor of the last step it goes on where it was.
   */
  async function* follow(
    filter: FollowFilter = {},
    { since, wait }: { since?: string | undefined; wait?: number } = {},
  ): AsyncGenerator<Step> {
    for (let cursor = since; ; cursor = undefined) {
      if (cursor === undefined) {
        const { jobs: all, cursor: from } = await snapshot(filter)
        yield { kind: 'snapshot', jobs: all, cursor: from }
        const { done } = await all.next()
        if (!done)
          throw new Error('the jobs of a snapshot are read to the end before the next step is asked for')
        cursor = from
      }
      const query = {
        ...filter,
        since: cursor,
        include: 'job' as const,
        ...(wait === undefined ? {} : { wait }),
      }
      try {
        for await (const page of changes(query)) {
          const isCaughtUp = page.pending === 0 && page.lag_seconds === 0
          if (page.data.length > 0 || isCaughtUp || page.next_cursor !== cursor)
            yield { kind: 'changes', ...outcomeOf(page), cursor: page.next_cursor, isCaughtUp }
          cursor = page.next_cursor
        }
      } catch (error) {
        if (!(error instanceof FeedRefused && error.status === 410)) throw error
      }
    }
  }

  return { jobs, job, changes, snapshot, follow }
}

/** A job may stand in a page several times: the last word counts. */
function outcomeOf({ data }: ChangePage): { put: FollowedJob[]; gone: string[] } {
  const last = new Map<string, FollowedJob | null>()
  for (const { job_id, kind, job } of data) {
    const isThere = kind !== 'closed' && kind !== 'merged' && job?.state === 'open'
    last.set(job_id, isThere ? job : null)
  }
  return {
    put: [...last.values()].filter((job) => job !== null),
    gone: [...last].flatMap(([id, job]) => (job === null ? [id] : [])),
  }
}

async function* jobsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<FollowedJob> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (let isLast = false; !isLast; ) {
      const { done, value } = await reader.read()
      isLast = done
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n')
      rest = lines.pop()!
      for (const line of lines) yield JSON.parse(line) as FollowedJob
    }
  } finally {
    await reader.cancel()
  }
}

function queryText(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, given]) =>
    [given]
      .flat()
      .flatMap((value) =>
        value === undefined || value === null ? [] : [[name, String(value)] as [string, string]],
      ),
  )
  return new URLSearchParams(pairs).toString()
}

async function refusalOf(answer: Response): Promise<FeedRefused> {
  const text = await answer.text()
  try {
    return new FeedRefused(answer.status, (JSON.parse(text) as Refusal).error)
  } catch {
    // What stands between us and the feed answers in its own way.
    return new FeedRefused(answer.status, { message: `${answer.status} ${text.slice(0, 200)}` })
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    // One that has aborted already tells nobody any more.
    signal?.throwIfAborted()
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
