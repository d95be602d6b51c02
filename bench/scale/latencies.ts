import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { refreshViews } from '../../db/refresh.ts'
import { QUESTIONS } from '../../demo/questions.ts'
import { load } from '../feed/load.ts'
import { requestPaths } from '../feed/requests.ts'
import { startServer } from '../feed/servers.ts'

/** What readers of the feed ask most. */
const ASKED = ['jobsFirstPage', 'jobsTwoLabels', 'jobsTextSearch', 'jobsDeepCursor', 'changes'] as const

/** Milliseconds of an answer of the feed, eight readers at once, by what is asked. */
export async function feedLatencies(
  db: Database,
  url: string,
  seconds: number,
): Promise<Record<string, { p50Ms: number; p99Ms: number }>> {
  const server = await startServer('feed', url)
  try {
    const paths = await requestPaths(db)
    const found: Record<string, { p50Ms: number; p99Ms: number }> = {}
    for (const name of ASKED) {
      const { p50Ms, p99Ms } = await load(server.url, paths[name]!, seconds)
      found[name] = { p50Ms, p99Ms }
    }
    return found
  } finally {
    await server.stop()
  }
}

/** Milliseconds of the questions in docs/questions.md, each asked once after a refresh and a first time. */
export async function analystLatencies(db: Database) {
  const refreshes = await refreshViews(db)
  await sql`analyze`.execute(db)
  const times: { ask: string; ms: number }[] = []
  for (const { ask, sql: query } of QUESTIONS.flatMap(({ questions }) => questions)) {
    await sql.raw(query).execute(db)
    const startedAt = performance.now()
    await sql.raw(query).execute(db)
    times.push({ ask, ms: Math.round(performance.now() - startedAt) })
  }
  times.sort((a, b) => a.ms - b.ms)
  return {
    refreshMs: refreshes.reduce((sum, { tookMs }) => sum + tookMs, 0),
    p50Ms: times[times.length >> 1]!.ms,
    slowest: times.at(-1)!,
  }
}
