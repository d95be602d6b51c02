import type { Adapter } from '../adapter.ts'
import { CrawlError, SourceChanged } from '../errors.ts'
import type { Budget, Validators } from '../host-state.ts'
import type { Fetch, FetchContext, Page, PageRequest, Parsed } from '../page.ts'

/** A page that was fetched and parsed. */
export interface ReadPage {
  page: Page
  parsed: Parsed
  bytes: number
  validators: Validators | null
  /** False for the pieces of an answer in lines before its last one. */
  isLast: boolean
}

export interface ReadOptions {
  fetch: Fetch
  signal?: AbortSignal
  budgets?: readonly Budget[]
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
  { fetch, signal, budgets, isConditional }: ReadOptions,
): AsyncGenerator<ReadPage | { notModified: PageRequest; at: string }> {
  const context: FetchContext = {
    via: adapter.via,
    credentials: adapter.credentials ?? [],
    // Only a source that the operator holds a key for is governed by terms instead of robots.txt.
    keyed: adapter.access === 'key' && (adapter.credentials ?? []).length > 0,
    conditional: isConditional,
    ...(adapter.paceMs === undefined ? {} : { paceMs: adapter.paceMs }),
    ...(budgets === undefined ? {} : { budgets }),
    ...(signal === undefined ? {} : { signal }),
  }
  const answer = await fetch(request, context)
  if (answer.kind === 'not-modified') {
    yield { notModified: request, at: answer.at }
  } else if (answer.kind === 'page') {
    const { page, bytes, validators } = answer
    yield { page, parsed: parsePage(adapter, params, page), bytes, validators, isLast: true }
  } else {
    yield* readPieces(answer.pages, (page) => parsePage(adapter, params, page))
  }
}

/** One piece is held back, since only the end of the answer tells which one is the last. */
async function* readPieces(
  pieces: AsyncIterable<{ page: Page; bytes: number }>,
  parse: (page: Page) => Parsed,
): AsyncGenerator<ReadPage> {
  let held: ReadPage | undefined
  try {
    for await (const { page, bytes } of pieces) {
      if (held !== undefined) yield held
      held = undefined
      held = { page, parsed: parse(page), bytes, validators: null, isLast: false }
    }
  } catch (error) {
    // What came before the break counts all the same.
    if (held !== undefined) yield held
    throw error
  }
  if (held !== undefined) yield { ...held, isLast: true }
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
