import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parsedPerSecond } from './crawl/parse-speed.ts'
import { type CrawlResult, KINDS, type Kind } from './crawl/plan.ts'
import { type Candidate, crawlee, lastLineOf, scrapy, startServer } from './crawl/processes.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'crawl')
const program = (name: string) => join(folder, name + extname(fileURLToPath(import.meta.url)))

/**
 * The same detail pages and boards on loopback servers with 20 ms latency, crawled by Callboard, by a bare loop that only
 * slices the JSON-LD out, and by Crawlee and Scrapy where they are to be had: pages a second, processor seconds per
 * 1,000 pages, peak memory. `npm run --silent bench -- crawl [--pages N] [--boards M] [--only NAME,NAME] --json`
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '5000' },
      boards: { type: 'string', default: '200' },
      'at-once': { type: 'string', default: '32' },
      only: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const sizes = [values.pages, values.boards, values['at-once']].map(positive)
  const only = values.only?.split(',')
  const home = await mkdtemp(join(tmpdir(), 'callboard-crawl-'))
  const server = await startServer(program('server-process'), sizes)
  try {
    const plan = join(home, 'plan.json')
    await writeFile(plan, server.plan)
    const results: Record<string, CrawlResult> = {}
    const skipped: Record<string, string> = {}
    for (const candidate of await candidates(only)) {
      if ('skipped' in candidate) {
        skipped[candidate.name] = candidate.skipped
        process.stderr.write(`${candidate.name} left out: ${candidate.skipped}\n`)
        continue
      }
      results[candidate.name] = await lastLineOf<CrawlResult>([...candidate.command, plan])
      if (!values.json) process.stderr.write(`${candidate.name} done\n`)
    }
    assertSameRows(results)
    const found = {
      ...{ pages: sizes[0], boards: sizes[1], atOnce: sizes[2] },
      crawlers: Object.fromEntries(Object.entries(results).map(([name, result]) => [name, told(result)])),
      ...(Object.keys(skipped).length > 0 && { skipped }),
      parsed60KbPerSecond: {
        'json-ld': parsedPerSecond('json-ld'),
        microdata: parsedPerSecond('microdata'),
      },
    }
    process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`)
  } finally {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
}

async function candidates(only: string[] | undefined): Promise<Candidate[]> {
  const own = (name: string): Candidate => ({
    name,
    command: [process.execPath, program(`${name}-process`)],
  })
  const all: Record<string, () => Candidate | Promise<Candidate>> = {
    callboard: () => own('callboard'),
    bare: () => own('bare'),
    crawlee,
    scrapy,
  }
  const names = Object.keys(all).filter((name) => only?.includes(name) ?? true)
  return Promise.all(names.map((name) => all[name]!()))
}

/** Whoever reads less is not faster: rows, and what stands in each field of them, must be the same for all. */
function assertSameRows(results: Readonly<Record<string, CrawlResult>>): void {
  for (const kind of KINDS) {
    const read = Object.entries(results).flatMap(([name, { kinds }]) =>
      kinds[kind] === undefined ? [] : [{ name, result: kinds[kind] }],
    )
    const [first] = read
    for (const { name, result } of read) {
      if (result.rows !== first?.result.rows || result.pages !== first.result.pages)
        throw new Error(
          `${kind}: ${name} read ${result.rows} rows of ${result.pages} pages, ${first?.name} ${first?.result.rows} of ${first?.result.pages}`,
        )
      // The bare loop leaves the fields to whoever comes after it.
      if (name === 'bare') continue
      const fields = JSON.stringify([result.filled, result.chars], Object.keys(result.filled).sort())
      const others = JSON.stringify(
        [first.result.filled, first.result.chars],
        Object.keys(first.result.filled).sort(),
      )
      if (fields !== others) throw new Error(`${kind}: ${name} read ${fields}, ${first.name} ${others}`)
    }
  }
}

function told({ kinds, peakMb }: CrawlResult) {
  const told: Partial<Record<Kind, { perSecond: number; cpuSecondsPer1000: number }>> = {}
  for (const kind of KINDS) {
    const result = kinds[kind]
    if (result === undefined) continue
    told[kind] = {
      perSecond: Math.round(result.pages / result.seconds),
      cpuSecondsPer1000: Number(((result.cpuSeconds / result.pages) * 1000).toFixed(3)),
    }
  }
  return { ...told, peakMb }
}

function positive(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`${text} is not a number above 0`)
  return Number(text)
}
