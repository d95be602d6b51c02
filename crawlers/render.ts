import pLimit from 'p-limit'
import type { ArchiveWriter } from './archive.ts'
import { NotWelcome } from './errors.ts'
import { type Resolve, resolveWithSystem } from './fetch/connect.ts'
import type { Fetcher } from './fetch.ts'
import type { Answer, Fetch, FetchContext, Page, PageRequest } from './page.ts'
import { type Contexts, createContexts } from './render/contexts.ts'
import { type LaunchedBrowser, launchBrowser, NoBrowser } from './render/launch.ts'
import { type FilteringProxy, startProxy } from './render/proxy.ts'
import { type RenderLimits, renderPage } from './render/render-page.ts'

export const RENDER_LIMITS: RenderLimits = { totalMs: 30_000, settleMs: 10_000, maxBytes: 5 * 1024 * 1024 }

export interface RendererOptions {
  /** Fetches the documents, and everything of adapters that need no browser. */
  fetcher: Fetcher
  userAgent: string
  /** For the browser's profile and an unpacked Chromium; the account that runs it must be able to enter. */
  folder: string
  /** CHROMIUM_PATH; else the system's, Playwright's or the packaged Chromium is looked for. */
  chromiumPath?: string | undefined
  /** As given to the fetcher. */
  trusted?: ReadonlySet<string>
  importOnly?: readonly string[]
  archive?: ArchiveWriter
  resolve?: Resolve
  limits?: Partial<RenderLimits>
  /** Tabs at once. */
  tabs?: number
  /** The browser is closed after this long without a page. */
  idleMs?: number
}

export interface Renderer {
  /** Renders for `via: 'browser'`, passes everything else on to the fetcher. */
  fetch: Fetch
  close(): Promise<void>
}

interface Running extends LaunchedBrowser {
  proxy: FilteringProxy
  contexts: Contexts
}

/** Makes the one browser of a process: started with the first page, kept while pages come, closed when idle. */
export function createRenderer(options: RendererOptions): Renderer {
  const limits = { ...RENDER_LIMITS, ...options.limits }
  const { fetcher, userAgent, trusted = new Set<string>(), importOnly = [], idleMs = 60_000 } = options
  const limit = pLimit(options.tabs ?? 2)
  let running: Promise<Running> | undefined
  let stopping: Promise<void> = Promise.resolve()
  let idleTimer: NodeJS.Timeout | undefined

  async function start(): Promise<Running> {
    const proxy = await startProxy({ trusted, importOnly, resolve: options.resolve ?? resolveWithSystem })
    try {
      const { chromiumPath, folder } = options
      const launched = await launchBrowser({ chromiumPath, folder, proxy: proxy.origin })
      launched.browser.once('disconnected', () => void stop())
      return { ...launched, proxy, contexts: createContexts(launched.browser, userAgent) }
    } catch (error) {
      await proxy.close()
      throw error
    }
  }

  /** Ends the running browser; resolves when every browser of ours is gone, also one that died by itself. */
  function stop(): Promise<void> {
    const current = running
    running = undefined
    clearTimeout(idleTimer)
    stopping = Promise.all([stopping, end(current)]).then(() => undefined)
    return stopping
  }

  async function end(ending: Promise<Running> | undefined): Promise<void> {
    const browser = await ending?.catch(() => undefined)
    await browser?.close()
    await browser?.proxy.close()
  }

  async function browserFor(url: string): Promise<Running> {
    clearTimeout(idleTimer)
    // It may have died since the last page, or be about to: a tab that hung takes it along.
    if (running !== undefined && !(await running.catch(() => undefined))?.browser.isConnected()) await stop()
    running ??= start()
    try {
      const browser = await running
      if (!browser.isSandboxed && !trusted.has(new URL(url).origin)) {
        throw new NotWelcome(
          'rendering a page needs a sandbox: run as an unprivileged account, with user namespaces allowed',
          'rule',
          { url },
        )
      }
      return browser
    } catch (error) {
      if (!(error instanceof NoBrowser)) throw error
      running = undefined
      throw new NotWelcome(error.message, 'rule', { url, cause: error.cause })
    }
  }

  async function render(request: PageRequest, context: FetchContext): Promise<Answer> {
    // A page whose text comes from scripts is not unchanged because its shell is.
    const answer = await fetcher.fetch(request, { ...context, conditional: false })
    if (answer.kind !== 'page' || !isHtml(answer.page)) return withoutValidators(answer)
    const running = await browserFor(answer.page.url)
    const page = await running.contexts.within(answer.page.url, (site) =>
      renderPage(answer.page, {
        context: site,
        limits: { ...limits, maxBytes: request.maxBytes ?? limits.maxBytes },
        check: (url) => fetcher.check(url),
        follow: (url) => document(url, context),
        signal: context.signal,
      }),
    )
    const bytes = Buffer.from(page.body)
    await options.archive?.write(page, bytes, context.sourceId)
    return { kind: 'page', page, bytes: bytes.length, validators: null }
  }

  async function document(url: string, context: FetchContext): Promise<Page> {
    const answer = await fetcher.fetch({ url, kind: 'detail' }, { ...context, conditional: false })
    if (answer.kind !== 'page') throw new Error(`a document came as ${answer.kind}`)
    return answer.page
  }

  return {
    fetch: (request, context) =>
      context.via !== 'browser' || request.kind === 'token' || request.split !== undefined
        ? fetcher.fetch(request, context)
        : limit(async () => {
            try {
              return await render(request, context)
            } finally {
              clearTimeout(idleTimer)
              idleTimer = setTimeout(() => limit.activeCount === 0 && void stop(), idleMs)
              idleTimer.unref()
            }
          }),
    close: stop,
  }
}

function isHtml({ headers, body }: Page): boolean {
  const type = headers['content-type'] ?? ''
  return body !== '' && (type === '' || /html/i.test(type))
}

function withoutValidators(answer: Answer): Answer {
  return answer.kind === 'page' ? { ...answer, validators: null } : answer
}
