import { sql } from 'kysely'
import type { Redistribution } from '../pipeline/job.ts'
import type { Member } from '../pipeline/merge/member.ts'
import type { Database } from './connect.ts'
import { isPartial, POSTING_COLUMNS, type PostingRow, postingFrom } from './posting-rows.ts'

type MemberRow = PostingRow & { spells: { opened_at: string; closed_at: string | null }[] | null }

/** The Postings of Jobs, as merges read them, by Job id. */
export async function loadMembers(
  trx: Database,
  jobIds: readonly string[],
): Promise<Map<string, (Member & { lastSeen: string })[]>> {
  const columns = sql.join(POSTING_COLUMNS.map((column) => sql.ref(`p.${column}`)))
  const { rows } = await sql<MemberRow>`
    select ${columns}, (
      select json_agg(json_build_object('opened_at', s.opened_at, 'closed_at', s.closed_at) order by s.opened_at)
      from store.spell s where s.posting_id = p.id) as spells
    from store.posting p where p.job_id = any(${jobIds}::text[])
    order by p.job_id, p.source_id, p.external_id`.execute(trx)
  const members = new Map<string, (Member & { lastSeen: string })[]>()
  for (const row of rows) {
    const list = members.get(row.job_id!)
    if (list === undefined) members.set(row.job_id!, [memberFrom(row)])
    else list.push(memberFrom(row))
  }
  return members
}

function memberFrom(row: MemberRow): Member & { lastSeen: string } {
  return {
    id: row.id,
    posting: postingFrom(row),
    labels: row.labels,
    open: row.state === 'open',
    partial: isPartial(row),
    redistribution: row.redistribution as Redistribution,
    firstSeen: row.first_seen.toISOString(),
    lastSeen: row.last_seen.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    closedReason: row.closed_reason,
    spells: (row.spells ?? []).map(({ opened_at, closed_at }) => ({
      openedAt: opened_at,
      closedAt: closed_at,
    })),
  }
}
