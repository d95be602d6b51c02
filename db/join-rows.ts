import { sql } from 'kysely'
import type { Verdict } from '../pipeline/dedupe/verdict.ts'
import { jobIdOf } from '../pipeline/job-id.ts'
import type { JobView } from './candidates.ts'
import type { Database } from './connect.ts'
import type { PreparedPosting } from './posting-rows.ts'

/** A Posting in search of its Job. */
export interface Newcomer extends PreparedPosting {
  id: string
}

/** What became of one newcomer. */
export interface Placed {
  newcomer: Newcomer
  jobId: string
  /** `opened` a Job of its own, or the kind of verdict it joined by. */
  kind: string
  /** The same as the Posting keeps it: `full` for a whole text that met its own cut copy. */
  as: string
  evidence: Verdict['evidence']
  /** The canonical Posting it was compared with. */
  throughId: string | null
  /** Set when the canonical turned out to be a cut copy of the newcomer. */
  demotes: string | null
  /** Jobs that are this opening too, as the newcomer shows: their Postings move here. */
  absorbs: string[]
  /** The Job it was kept apart from although much speaks for it: recorded, and linked when it is a campaign. */
  near: { jobId: string; throughId: string; verdict: Verdict } | null
}

/** An id for every newcomer's own Job, should it open one; ids in use are passed over. By Posting id. */
export async function freeJobIds(
  trx: Database,
  newcomers: readonly Newcomer[],
): Promise<Map<string, string>> {
  const free = new Map<string, string>()
  const given = new Set<string>()
  let open = [...newcomers]
  for (let attempt = 0; open.length > 0; attempt++) {
    const wanted = open.map(({ posting }) => jobIdOf(posting.source, posting.externalId, attempt))
    const { rows } = await sql<{ id: string }>`
      select id from store.job where id = any(${wanted}::text[])`.execute(trx)
    const taken = new Set(rows.map((row) => row.id))
    open = open.filter((newcomer, n) => {
      const id = wanted[n]!
      if (taken.has(id) || given.has(id)) return true
      given.add(id)
      free.set(newcomer.id, id)
      return false
    })
  }
  return free
}

/** Writes the Jobs that newcomers opened. `refreshJobs` fills in the rest. */
export async function openJobs(trx: Database, placed: readonly Placed[]): Promise<void> {
  const opened = placed.filter((placement) => placement.as === 'opened')
  if (opened.length === 0) return
  await sql`
    insert into store.job (id, canonical_posting_id, first_seen, last_seen)
    select t.id, t.posting_id, t.at, t.at
    from unnest(${opened.map(({ jobId }) => jobId)}::text[], ${opened.map(({ newcomer }) => newcomer.id)}::bigint[],
      ${opened.map(({ newcomer }) => newcomer.at.toISOString())}::timestamptz[]) as t(id, posting_id, at)
    order by t.id`.execute(trx)
}

/** Puts newcomers into their Jobs, and marks canonicals that turned out to be cut copies. */
export async function settlePostings(trx: Database, placed: readonly Placed[]): Promise<void> {
  const demoted = new Set(placed.flatMap(({ demotes }) => demotes ?? []))
  const own = new Set(placed.map(({ newcomer }) => newcomer.id))
  await sql`
    update store.posting p set job_id = t.job_id, joined_as = t.joined_as
    from unnest(${placed.map(({ newcomer }) => newcomer.id)}::bigint[], ${placed.map(({ jobId }) => jobId)}::text[],
      ${placed.map(({ newcomer, as }) => (demoted.has(newcomer.id) ? 'partial' : as))}::text[])
      as t(id, job_id, joined_as)
    where p.id = t.id`.execute(trx)
  const others = [...demoted].filter((id) => !own.has(id))
  if (others.length === 0) return
  await sql`update store.posting set joined_as = 'partial' where id = any(${others}::bigint[])`.execute(trx)
}

/** Gives Jobs of one campaign one campaign id: that of the Job met first. */
export async function linkCampaigns(
  trx: Database,
  placed: readonly Placed[],
  views: ReadonlyMap<string, JobView>,
): Promise<void> {
  const links = new Map<string, string>()
  const campaignOf = (id: string) => links.get(id) ?? views.get(id)?.campaignId ?? null
  for (const { as, jobId, near } of placed) {
    if (as !== 'opened' || near?.verdict.kind !== 'campaign') continue
    const campaign = campaignOf(near.jobId) ?? near.jobId
    links.set(jobId, campaign)
    if (campaignOf(near.jobId) === null) links.set(near.jobId, campaign)
  }
  if (links.size === 0) return
  await sql`
    update store.job j set campaign_id = t.campaign_id
    from unnest(${[...links.keys()]}::text[], ${[...links.values()]}::text[]) as t(id, campaign_id)
    where j.id = t.id and j.campaign_id is distinct from t.campaign_id`.execute(trx)
}

/** Records why each newcomer went where it did, and from which Job it was kept apart. */
export async function recordJoins(
  trx: Database,
  placed: readonly Placed[],
  ruleVersion: number,
): Promise<void> {
  const events = placed.flatMap(({ newcomer, jobId, kind: joined, evidence, throughId, near }) => {
    const event = { postingId: newcomer.id, at: newcomer.at }
    const rows = [{ ...event, kind: joined, jobId, throughId, evidence }]
    if (near === null) return rows
    // A second Job that would have taken it too is a join not made.
    const kind = near.verdict.joins ? 'also-fits' : near.verdict.kind
    return [
      ...rows,
      { ...event, kind, jobId: near.jobId, throughId: near.throughId, evidence: near.verdict.evidence },
    ]
  })
  await recordEvents(trx, events, ruleVersion)
}

/** Why one Posting went into a Job, or stayed out of it. */
export interface JoinEvent {
  kind: string
  postingId: string
  jobId: string
  throughId: string | null
  evidence: Verdict['evidence']
  at: Date
}

/** Writes down decisions in their order. */
export async function recordEvents(
  trx: Database,
  events: readonly JoinEvent[],
  ruleVersion: number,
): Promise<void> {
  if (events.length === 0) return
  await sql`
    insert into store.join_event (kind, posting_id, job_id, canonical_posting_id, rule_version, evidence, at)
    select e.kind, e."postingId", e."jobId", e."throughId", ${ruleVersion}, e.evidence, e.at
    from json_to_recordset(${JSON.stringify(events.map((event, n) => ({ n, ...event })))}::json) as e(
      n integer, kind text, "postingId" bigint, "jobId" text, "throughId" bigint, evidence jsonb, at timestamptz)
    order by e.n`.execute(trx)
}
