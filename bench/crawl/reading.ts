import { readFileSync } from 'node:fs'
import { type CrawlResult, FIELDS, KINDS, type Kind, type KindResult, type Plan, type Row } from './plan.ts'

/** Reads the plan a crawling process was given, crawls kind after kind, and prints what it took as the last line. */
export async function crawlKinds(
  crawl: (kind: Kind, plan: Plan, take: (row: Row) => void) => Promise<number>,
  kinds: readonly Kind[] = KINDS,
): Promise<void> {
  const plan = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Plan
  const result: CrawlResult = { kinds: {}, peakMb: 0 }
  for (const kind of kinds) result.kinds[kind] = await crawlKind(kind, plan, crawl)
  result.peakMb = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

/** @param crawl returns how many detail pages or boards it read */
async function crawlKind(
  kind: Kind,
  plan: Plan,
  crawl: (kind: Kind, plan: Plan, take: (row: Row) => void) => Promise<number>,
): Promise<KindResult> {
  const filled: Record<string, number> = {}
  const chars: Record<string, number> = {}
  let rows = 0
  const before = process.cpuUsage()
  const startedAt = performance.now()
  const pages = await crawl(kind, plan, (row) => {
    rows++
    for (const field of FIELDS) {
      const value = row[field]
      if (value === undefined) continue
      filled[field] = (filled[field] ?? 0) + 1
      chars[field] = (chars[field] ?? 0) + value.length
    }
  })
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - startedAt) / 1000
  return { pages, rows, seconds, cpuSeconds: (user + system) / 1e6, filled, chars }
}
