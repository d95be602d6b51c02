import { request } from 'undici'
import { ALL_COLUMNS, type Copied, copyOut, JOB_COLUMNS } from './copy-out.ts'
import { rounded } from './load.ts'
import { startServer } from './servers.ts'

export interface Export {
  rows: number
  rowsPerSecond: number
  megabytesPerSecond: number
  /** Most resident memory of the server while it wrote, less what it had before. */
  memoryGrowthMb: number
}

const MEGA = 1e6
const FORMATS = ['ndjson', 'csv', 'parquet'] as const

/** Whole snapshots in each format, each from a fresh server, beside COPY of the same columns. */
export async function measureExports(databaseUrl: string, jobs: number, say: (line: string) => void) {
  const copies = { copySameColumns: ALL_COLUMNS, copyWithoutPostings: JOB_COLUMNS }
  const measured: Record<string, Partial<Export>> = {}
  for (const [name, query] of Object.entries(copies)) {
    measured[name] = speedOf(await copyOut(databaseUrl, query))
    say(`${name}: ${measured[name].rowsPerSecond} rows/s`)
  }
  for (const format of FORMATS) {
    const found = await exportOnce(databaseUrl, format)
    measured[format] = { ...speedOf({ ...found, rows: found.rows || jobs }), memoryGrowthMb: found.growthMb }
    say(
      `${format}: ${measured[format].rowsPerSecond} rows/s, ${measured[format].memoryGrowthMb} MB more memory`,
    )
  }
  const share = measured.ndjson!.rowsPerSecond! / measured.copySameColumns!.rowsPerSecond!
  return { ...measured, ndjsonShareOfCopy: rounded(share) }
}

async function exportOnce(databaseUrl: string, format: string): Promise<Copied & { growthMb: number }> {
  const server = await startServer('feed', databaseUrl)
  try {
    // So that code and connection are there before memory is looked at.
    await read(`${server.url}/v1/snapshot?format=${format}&q=zanzibar`)
    const start = await server.resetPeak()
    const startedAt = performance.now()
    const { rows, bytes } = await read(`${server.url}/v1/snapshot?scope=any&format=${format}`)
    const ms = performance.now() - startedAt
    return { rows, bytes, ms, growthMb: rounded(((await server.peak()) - start) / MEGA) }
  } finally {
    await server.stop()
  }
}

async function read(url: string): Promise<{ rows: number; bytes: number }> {
  const { statusCode, headers, body } = await request(url)
  if (statusCode !== 200) throw new Error(`${url} answers ${statusCode}: ${await body.text()}`)
  const isLines = String(headers['content-type']).includes('ndjson')
  let [rows, bytes] = [0, 0]
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (isLines) for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++
  }
  return { rows, bytes }
}

function speedOf({ rows, bytes, ms }: Copied): Partial<Export> {
  return {
    rows,
    rowsPerSecond: Math.round((rows / ms) * 1000),
    megabytesPerSecond: rounded((bytes / MEGA / ms) * 1000),
  }
}
