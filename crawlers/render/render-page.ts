import type { BrowserContext, Route, Page as Tab } from 'playwright'
import { CrawlError, SourceChanged, TryAgain } from '../errors.ts'
import type { Page } from '../page.ts'

/** Kinds of request that no posting's text depends on. */
const NOT_LOADED = new Set([
  'image',
  'media',
  'font',
  'texttrack',
  'ping',
  'cspviolationreport',
  'eventsource',
])
const MAX_NAVIGATIONS = 3

export interface RenderLimits {
  /** One page, from opening the tab to its text. */
  totalMs: number
  /** How long to wait for a posting's markup or a quiet network. */
  settleMs: number
  /** Serialised page in UTF-8 bytes. */
  maxBytes: number
}

export interface RenderOptions {
  /** The site's context; the tab is this page's own. */
  context: BrowserContext
  limits: RenderLimits
  /** @throws CrawlError when the rules or robots.txt do not allow a request of the page */
  check(url: URL): Promise<void>
  /** Fetches a document that the page itself moves to. */
  follow(url: string): Promise<Page>
  signal?: AbortSignal | undefined
}

/** What the scripts of a page wait for before it counts as rendered: markup of a posting. */
const HAS_POSTING = `[...document.querySelectorAll('script[type="application/ld+json"]')].some((s) => s.textContent.includes('JobPosting'))
  || document.querySelector('[itemtype*="schema.org/JobPosting"]') !== null`

/**
 * Lets a browser run the scripts of a page that was fetched already, and returns the page as it then stands.
 * The document comes from `page`, so statuses, redirects and limits were judged; what its scripts ask for goes
 * through `check` and the filtering proxy.
 *
 * @throws TryAgain at the deadline or when the tab dies; SourceChanged when the page grows beyond its limit
 */
export async function renderPage(page: Page, options: RenderOptions): Promise<Page> {
  const { context, limits, signal } = options
  const tab = await context.newPage()
  try {
    await tab.routeWebSocket(/.*/, (socket) => void socket.close())
    let shown = page
    let navigations = 0
    let refused: CrawlError | undefined
    await tab.route('**/*', async (route) => {
      try {
        if (!isMainDocument(route, tab)) return await loadPart(route, options)
        // A script moved the tab: the new document is fetched by our rules like any other.
        if (navigations > 0) shown = await options.follow(route.request().url())
        if (navigations++ >= MAX_NAVIGATIONS) return await route.abort()
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown.body })
      } catch (error) {
        if (error instanceof CrawlError) refused ??= isMainDocument(route, tab) ? error : undefined
        await route.abort().catch(() => undefined)
      }
    })
    const html = await withDeadline(read(tab, page.url, limits), limits.totalMs, page.url, signal)
    if (refused !== undefined) throw refused
    if (Buffer.byteLength(html) > limits.maxBytes) throw tooLarge(page.url, limits)
    return {
      ...shown,
      request: page.request,
      headers: { ...shown.headers, 'content-type': 'text/html; charset=utf-8' },
      body: html,
    }
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof CrawlError) throw error
    throw new TryAgain('the browser could not render the page', {
      url: page.url,
      cause: new Error(nameOf(error)),
    })
  } finally {
    const closed = closeSoon(tab)
    // A caller that stops has no time for a tab that may hang.
    if (!signal?.aborted) await closed
  }
}

async function read(tab: Tab, url: string, limits: RenderLimits): Promise<string> {
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: limits.totalMs })
  const settled = { timeout: limits.settleMs }
  // Whichever comes first; that neither comes is no failure, many pages never fall quiet.
  const ready = [
    tab.waitForFunction(HAS_POSTING, undefined, settled),
    tab.waitForLoadState('networkidle', settled),
  ]
  await Promise.any(ready).catch(() => undefined)
  const length = await tab.evaluate<number>('document.documentElement.outerHTML.length')
  if (length > limits.maxBytes) throw tooLarge(url, limits)
  return await tab.content()
}

async function loadPart(route: Route, { check }: RenderOptions): Promise<void> {
  const request = route.request()
  if (NOT_LOADED.has(request.resourceType())) return await route.abort()
  const url = new URL(request.url())
  if (url.protocol === 'http:' || url.protocol === 'https:') await check(url)
  await route.continue()
}

function isMainDocument(route: Route, tab: Tab): boolean {
  const request = route.request()
  return request.isNavigationRequest() && request.frame() === tab.mainFrame()
}

function tooLarge(url: string, { maxBytes }: RenderLimits): SourceChanged {
  return new SourceChanged(`rendered page larger than ${maxBytes} bytes`, { url })
}

/** Rejects at the deadline or when the caller aborts, whatever the tab is doing. */
async function withDeadline<T>(
  work: Promise<T>,
  totalMs: number,
  url: string,
  signal?: AbortSignal,
): Promise<T> {
  work.catch(() => undefined)
  let stop: (() => void) | undefined
  const ended = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new TryAgain(`not rendered in ${totalMs} ms`, { url })), totalMs)
    const abort = () => reject(signal?.reason)
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort, { once: true })
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  })
  try {
    return await Promise.race([work, ended])
  } finally {
    stop?.()
  }
}

/** A tab in an endless loop does not close by being asked; then the browser goes, and the next page starts a new one. */
async function closeSoon(tab: Tab): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), 1500)
  })
  const outcome = await Promise.race([tab.close().catch(() => undefined), late])
  clearTimeout(timer)
  if (outcome === 'late')
    await tab
      .context()
      .browser()
      ?.close()
      .catch(() => undefined)
}

function nameOf(error: unknown): string {
  // Playwright's messages quote the page's address and its own call log.
  return error instanceof Error
    ? `${error.name}: ${error.message.split('\n', 1)[0]!.slice(0, 200)}`
    : 'unknown'
}
