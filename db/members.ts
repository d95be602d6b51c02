import { sql } from 'kysely'
import type { Redistribution } from '../pipeline/job.ts'
import type { Member } from '../pipeline/merge/member.ts'
import type { Database } from './connect.ts'
import { loadNodes, type Node } from './nodes.ts'
import { isPartial } from './posting-rows.ts'

/** What of a Posting can have changed since it was read. */
interface MemberRow {
  id: string
  job_id: string
  joined_as: string | null
  state: string
  first_seen: Date
  last_seen: Date
  closed_at: Date | null
  closed_reason: string | null
  redistribution: string
  spells: { opened_at: string; closed_at: string | null }[] | null
}

/**
 * The Postings of Jobs, as merges read them, by Job id.
 *
 * @param read Postings whose texts and labels need not be read again
 */
export async function loadMembers(
  trx: Database,
  jobIds: readonly string[],
  read: ReadonlyMap<string, Node> = new Map(),
): Promise<Map<string, (Member & { lastSeen: string })[]>> {
  const { rows } = await sql<MemberRow>`
    select p.id, p.job_id, p.joined_as, p.state, p.first_seen, p.last_seen, p.closed_at, p.closed_reason,
      p.redistribution, (
        select json_agg(json_build_object('opened_at', s.opened_at, 'closed_at', s.closed_at) order by s.opened_at)
        from store.spell s where s.posting_id = p.id) as spells
    from store.posting p where p.job_id = any(${jobIds}::text[])
    order by p.job_id, p.source_id, p.external_id`.execute(trx)
  const unread = rows.flatMap(({ id }) => (read.has(id) ? [] : [id]))
  const rest = new Map((await loadNodes(trx, unread)).map((node) => [node.id, node]))
  const members = new Map<string, (Member & { lastSeen: string })[]>()
  for (const row of rows) {
    const member = memberFrom(row, (read.get(row.id) ?? rest.get(row.id))!)
    const list = members.get(row.job_id)
    if (list === undefined) members.set(row.job_id, [member])
    else list.push(member)
  }
  return members
}

function memberFrom(row: MemberRow, { candidate }: Node): Member & { lastSeen: string } {
  const { posting, labels } = candidate
  return {
    id: row.id,
    posting,
    labels,
    open: row.state === 'open',
    partial: isPartial(candidate, row.joined_as),
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
