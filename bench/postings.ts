import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pino } from 'pino'
import { writeBatch } from '../db/batches.ts'
import type { Database } from '../db/connect.ts'
import { endWalk, openRun } from '../db/runs.ts'
import { findSource, registerSources } from '../db/sources.ts'
import type { RawPosting } from '../pipeline/posting.ts'
import { rawHash } from '../pipeline/raw-hash.ts'
import { handleBatch } from '../workers/posting-worker.ts'
import { prepareBatch } from '../workers/prepare-batch.ts'
import { measuredSource } from './measured-source.ts'
import { withScratchDatabase } from './scratch-database.ts'

const BATCH = 500
const SOURCES = ['board:one', 'board:two']
const AT = new Date('2026-03-01T06:00:00Z')
const log = pino({ level: 'warn' })

/**
 * Postings a second through one posting worker: `npm run bench -- postings [batches]`. Advertisements of 3,000
 * characters; each opening stands on two boards, so half of them join. Uses a database of its own in the embedded server.
 */
export async function run([batches = '10']: string[]): Promise<void> {
  await withScratchDatabase((db) => measure(db, Number(batches)), { waitsForDisk: true })
}

async function measure(db: Database, batches: number): Promise<void> {
  await registerSources(db, SOURCES.map(measuredSource))
  // The first postings pay for compiling patterns and loading word lists.
  await warmUp(db)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const totals = { postings: 0, joined: 0, opened: 0, ms: 0 }
  const cpu = process.cpuUsage()
  for (let n = 0; n < batches; n++) {
    const source = SOURCES[n % SOURCES.length]!
    const opened = await openRun(db, {
      sourceId: source,
      at: new Date(AT.getTime() + n * 1000),
      kind: 'crawl',
    })
    if (!opened.ok) throw new Error(opened.reason)
    const postings = ads(Math.floor(n / SOURCES.length) * BATCH, source)
    const runId = opened.run.id
    const batchId = await writeBatch(db, { runId, sourceId: source, at: AT, pageUrl: null, postings })
    await endWalk(db, opened.run, 'complete', null)
    const startedAt = performance.now()
    const result = await handleBatch(db, { batchId }, { keepBodies: false, log })
    totals.ms += performance.now() - startedAt
    totals.postings += BATCH
    totals.joined += result?.joined ?? 0
    totals.opened += result?.opened ?? 0
  }
  const { user, system } = process.cpuUsage(cpu)
  process.stdout.write(
    `${JSON.stringify({
      ...totals,
      ms: Math.round(totals.ms),
      perSecond: Math.round((totals.postings / totals.ms) * 1000),
      nodeCpuMsPerPosting: Number(((user + system) / 1000 / totals.postings).toFixed(2)),
      longestTickMs: Math.round(delay.max / 1e6),
    })}\n`,
  )
}

async function warmUp(db: Database): Promise<void> {
  const source = (await findSource(db, SOURCES[0]!))!
  await prepareBatch({ postings: ads(0, source.id).slice(0, 100) }, source, { keepBodies: false })
}

function ads(from: number, source: string) {
  return Array.from({ length: BATCH }, (_, n) => {
    const raw = ad(from + n, source)
    return { raw, rawHash: rawHash({ ...raw }).toString('hex'), at: AT.toISOString() }
  })
}

const CITIES = ['Houston, TX', 'Columbus, OH', 'Tampa, FL', 'Boise, ID', 'Tulsa, OK']
const WORDS =
  'customer guest order call message team shift answer account system question store office manager training pay hour week benefit plan health travel hotel ticket refund parcel garden kitchen music river silver'.split(
    ' ',
  )

function ad(n: number, source: string): RawPosting {
  const sentences = [
    `You answer calls and chats for branch ${n} and work part-time, 20 hours per week, for $17.50 an hour.`,
  ]
  let seed = n * 7919 + 17
  while (sentences.join(' ').length < 3000) {
    const picked = Array.from({ length: 9 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return WORDS[seed % WORDS.length]
    })
    sentences.push(`You ${picked.join(' ')}${seed % 97}.`)
  }
  return {
    externalId: `${source}-${n}`,
    title: `Customer Service Representative ${n}`,
    company: `Employer ${n % 200}`,
    location: CITIES[n % CITIES.length]!,
    url: `https://${source.replace(':', '-')}.example/jobs/${100_000 + n}`,
    body: sentences.join(' ').slice(0, 3000),
  }
}
