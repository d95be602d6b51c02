import type { Adapter } from '../adapter.ts'
import { CrawlError, SourceChanged } from '../errors.ts'
import type { Validators } from '../host-state.ts'
import type { Fetch, FetchContext, Page, PageRequest, Parsed } from '../page.ts'

/** A page that was fetched and parsed. */
export interface ReadPage {
  page: Page
  parsed: Parsed
  bytes: number
  validators: Validators | null
}

export interface ReadOptions {
  fetch: Fetch
  signal?: AbortSignal
  isConditional: boolean
}

/**
 * Fetches one request and parses what comes back: one page, or one per 1,000 lines.
 *
 * @throws CrawlError; SourceChanged of a parse carries the page
 */
export async function* readPages<Key extends string>(
  adapter: Adapter<Key>,
  params: Record<Key, string>,
  request: PageRequest,
  { fetch, signal, isConditional }: ReadOptions,
): AsyncGenerator<ReadPage | { notModified: PageRequest; at: string }> {
  const context: FetchContext = {
    via: adapter.via,
    credentials: adapter.credentials ?? [],
    // Only a source that the operator holds a key for is governed by terms instead of robots.txt.
    keyed: adapter.access === 'key' && (adapter.credentials ?? []).length > 0,
    conditional: isConditional,
    ...(adapter.paceMs === undefined ? {} : { paceMs: adapter.paceMs }),
    ...(signal === undefined ? {} : { signal }),
  }
  const answer = await fetch(request, context)
  if (answer.kind === 'not-modified') {
    yield { notModified: request, at: answer.at }
  } else if (answer.kind === 'page') {
    const { page, bytes, validators } = answer
    yield { page, parsed: parsePage(adapter, params, page), bytes, validators }
  } else {
    for await (const { page, bytes } of answer.pages) {
      yield { page, parsed: parsePage(adapter, params, page), bytes, validators: null }
    }
  }
}

function parsePage<Key extends string>(
  adapter: Adapter<Key>,
  params: Record<Key, string>,
  page: Page,
): Parsed {
  try {
    return adapter.parse(page, params)
  } catch (error) {
    if (error instanceof SourceChanged) {
      error.page ??= page
      throw error
    }
    if (error instanceof CrawlError) throw error
    const changed = new SourceChanged('the answer could not be read', {
      url: page.url,
      cause: withoutText(error),
    })
    changed.page = page
    throw changed
  }
}

/** Where it broke, without the message: parsers quote the page in theirs. */
function withoutText(error: unknown): Error {
  const name = error instanceof Error ? error.name : typeof error
  const cause = new Error(`${name} while parsing`)
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  cause.stack = [cause.message, ...frames].join('\n')
  return cause
}
