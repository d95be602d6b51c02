import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import { QUESTIONS } from '../../demo/questions.ts'

interface Timed {
  asked: string
  ms: number
}

/** What the role of analysts may take. */
const MOST_MS = 60_000
const SLOWEST = 10

/** Every question of docs/questions.md and every view of analysts, read whole; the slowest ones of each. */
export async function timeQuestions(db: Database, say: (line: string) => void) {
  const { rows: views } = await sql<{ name: string }>`
    select 'analytics.' || viewname as name from pg_views where schemaname = 'analytics' order by 1`.execute(
    db,
  )
  const asked = QUESTIONS.flatMap(({ questions }) => questions).map(({ ask, sql: query }) => ({ ask, query }))
  const whole = views.map(({ name }) => ({
    ask: name,
    query: `select count(*) from (select * from ${name} offset 0) read_whole`,
  }))
  return { slowestQuestions: await slowest(db, asked, say), slowestViews: await slowest(db, whole, say) }
}

async function slowest(
  db: Database,
  asked: readonly { ask: string; query: string }[],
  say: (line: string) => void,
): Promise<Timed[]> {
  const timed: Timed[] = []
  for (const { ask, query } of asked) {
    timed.push({ asked: ask, ms: await time(db, query) })
    say(`${timed.at(-1)!.ms} ms: ${ask}`)
  }
  return timed.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST)
}

async function time(db: Database, query: string): Promise<number> {
  return db.connection().execute(async (one) => {
    await sql`set statement_timeout = ${sql.lit(MOST_MS)}`.execute(one)
    const startedAt = performance.now()
    await sql
      .raw(query)
      .execute(one)
      // Ended by the server: what it took is the answer.
      .catch((error: { code?: string }) => {
        if (error.code !== '57014') throw error
      })
    return Math.round(performance.now() - startedAt)
  })
}
