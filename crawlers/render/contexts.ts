import type { Browser, BrowserContext } from 'playwright'

/** Sites whose contexts are kept at once. */
const KEPT = 4

export interface Contexts {
  /** Runs work in the context of a page's site; pages of one site share it, other sites never see it. */
  within<T>(url: string, work: (context: BrowserContext) => Promise<T>): Promise<T>
}

interface Kept {
  context: Promise<BrowserContext>
  active: number
}

/**
 * Browser contexts by origin. Making one costs a second of processor time, several times what a page costs, so a
 * site's pages share one; the least lately used is closed when a further site comes.
 */
export function createContexts(browser: Browser, userAgent: string): Contexts {
  const kept = new Map<string, Kept>()

  function take(origin: string): Kept {
    const found = kept.get(origin) ?? { context: openContext(browser, userAgent), active: 0 }
    // Set again, so that the map's order is that of last use.
    kept.delete(origin)
    kept.set(origin, found)
    found.active++
    return found
  }

  async function closeOldest(): Promise<void> {
    for (const [origin, { context, active }] of kept) {
      if (kept.size <= KEPT) return
      if (active > 0) continue
      kept.delete(origin)
      await context.then((one) => one.close()).catch(() => undefined)
    }
  }

  return {
    async within(url, work) {
      const { origin } = new URL(url)
      const mine = take(origin)
      try {
        return await work(await mine.context)
      } catch (error) {
        // A context that could not be made must not be handed out again.
        if (kept.get(origin) === mine) await mine.context.catch(() => kept.delete(origin))
        throw error
      } finally {
        mine.active--
        await closeOldest()
      }
    },
  }
}

async function openContext(browser: Browser, userAgent: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    userAgent,
    serviceWorkers: 'block',
    acceptDownloads: false,
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
  })
  // Each tab has rules of its own, which come first; what a page opens beside its tab gets nothing.
  await context.route('**/*', (route) => route.abort())
  await context.routeWebSocket(/.*/, (socket) => void socket.close())
  return context
}
