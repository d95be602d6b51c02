import pLimit from 'p-limit'
import type { Adapter } from '../../crawlers/adapter.ts'
import { adapter as ashby } from '../../crawlers/adapters/ashby.ts'
import { adapter as greenhouse } from '../../crawlers/adapters/greenhouse.ts'
import { adapter as site } from '../../crawlers/adapters/jobposting-site.ts'
import { adapter as lever } from '../../crawlers/adapters/lever.ts'
import { walk } from '../../crawlers/crawl.ts'
import { createFetcher, userAgent } from '../../crawlers/fetch.ts'
import { createHostMemory } from '../../crawlers/host-memory.ts'
import { completeParams } from '../../crawlers/registry.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import type { Kind, Plan, Row } from './plan.ts'
import { crawlKinds } from './reading.ts'

const boards = { greenhouse, lever, ashby } as const

/** A small program: crawls the plan as `callboard start` does, with every check, and nothing but the pace left out. */
await crawlKinds(async (kind, plan, take) => {
  const origins = [...plan.sites.map(({ origin }) => origin), ...plan.boards.map(({ api }) => api)]
  const fetcher = createFetcher({
    userAgent: userAgent('0.0.0', 'mailto:bench@callboard.example'),
    hostState: createHostMemory(),
    trusted: new Set(origins),
  })
  const limit = pLimit(plan.atOnce)
  const walkOne = async ({ adapter, params }: { adapter: Adapter; params: Record<string, string> }) => {
    let pages = 0
    const steps = walk(adapter, completeParams(adapter, params).params, { fetch: fetcher.fetch })
    for (;;) {
      const step = await steps.next()
      if (step.done) {
        if (step.value.state !== 'complete') throw new Error(`the walk ended ${step.value.state}`)
        return pages
      }
      if ('notModified' in step.value) continue
      if (step.value.request.kind === 'detail' || kind === 'boards') pages++
      for (const posting of step.value.postings) take(rowOf(posting))
    }
  }
  const counts = await Promise.all(sourcesOf(kind, plan).map((source) => limit(() => walkOne(source))))
  await fetcher.close()
  return counts.reduce((sum, count) => sum + count, 0)
})

function sourcesOf(kind: Kind, plan: Plan): { adapter: Adapter; params: Record<string, string> }[] {
  if (kind === 'boards')
    return plan.boards.map(({ platform, name, api }) => ({
      adapter: boards[platform] as Adapter,
      params: platform === 'lever' ? { site: name, api } : { board: name, api },
    }))
  return plan.sites
    .filter(({ markup }) => markup === kind)
    .map(({ origin }) => ({ adapter: site as Adapter, params: { site: origin } }))
}

function rowOf({ location, pay, ...raw }: RawPosting): Row {
  const place = Array.isArray(location) ? location[0] : location
  return {
    title: raw.title,
    company: raw.company,
    place: typeof place === 'object' ? [place.city, place.country].filter(Boolean).join(', ') : place,
    commitment: raw.commitment,
    pay:
      typeof pay === 'object'
        ? [pay.min, pay.max, pay.currency, pay.period].filter((part) => part !== undefined).join(' ')
        : pay,
    postedAt: raw.postedAt?.slice(0, 10),
    closesAt: raw.closesAt,
    requisition: raw.requisition,
    body: raw.body,
  }
}
