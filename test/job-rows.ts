import { sql } from 'kysely'
import type { Database } from '../db/connect.ts'
import type { PreparedPosting } from '../db/posting-rows.ts'
import type { Labels } from '../pipeline/label.ts'
import type { Posting } from '../pipeline/posting.ts'
import { addSource } from './db/store-rows.ts'
import { samplePrepared } from './sample-posting.ts'

/** Six in the morning of a day of March 2026. */
export const day = (n: number) => new Date(Date.UTC(2026, 2, n, 6))

/** Two boards, one employer's own site, and a desk whose Postings never leave. */
export async function addBoards(db: Database): Promise<void> {
  await addSource(db, 'board:one')
  await addSource(db, 'board:two')
  await addSource(db, 'greenhouse:harbor')
  await addSource(db, 'desk:inside', { redistribution: 'internal-only' })
}

export function ad(
  source: string,
  at: Date,
  posting: Partial<Posting> = {},
  labels: Partial<Labels> = {},
): PreparedPosting {
  return samplePrepared({ posting: { source, ...posting }, labels }, at)
}

let employers = 0

/** Every test is about an employer of its own, so that none meets another's Jobs. */
export const employer = () => `Firm ${1000 + employers++}`

export async function jobsOf(db: Database, company: string) {
  const { rows } = await sql<{ id: string; state: string; reposts: number; postings: number; title: string }>`
    select j.id, j.state, j.reposts, j.title,
      (select count(*)::int from public.postings p where p.job_id = j.id) as postings
    from public.jobs j where j.company = ${company} order by j.id`.execute(db)
  return rows
}

export async function changesOf(db: Database, company: string) {
  const { rows } = await sql<{
    kind: string
    reason: string | null
    fields: Record<string, string>
    is_public: boolean
  }>`
    select c.kind, c.reason, c.fields, c.is_public from analytics.changes c
    where c.job_id in (select id from analytics.jobs where company = ${company})
    order by c.epoch, c.xid, c.seq`.execute(db)
  return rows
}
