import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** Two Jobs of one campaign; `absorbed` when they became one Job, which keeps the campaigns of both. */
export interface CampaignLink {
  a: string
  b: string
  absorbed?: true
}

/**
 * Gives Jobs that are linked, whether by one or many steps, one campaign id: the smallest of theirs.
 *
 * @returns whether anything had to be written
 */
export async function linkCampaigns(trx: Database, links: readonly CampaignLink[]): Promise<boolean> {
  if (links.length === 0) return false
  const ids = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort()
  const { rows } = await sql<{ id: string; campaign_id: string | null; merged: boolean }>`
    select id, campaign_id, merged_into is not null as merged from store.job
    where id = any(${ids}::text[]) order by id for no key update`.execute(trx)
  const groups = new Groups()
  const campaigns = new Set<string>()
  for (const { id, campaign_id } of rows) {
    if (campaign_id === null) continue
    groups.unite(id, named(campaign_id))
    campaigns.add(campaign_id)
  }
  for (const { a, b } of links) groups.unite(a, b)
  const linked = new Set(links.flatMap(({ a, absorbed }) => (absorbed ? [] : groups.of(a))))

  const nameOf = new Map<string, string>()
  for (const campaign of [...campaigns].sort()) {
    const group = groups.of(named(campaign))
    if (!nameOf.has(group)) nameOf.set(group, campaign)
  }
  for (const { id, merged } of rows) {
    const group = groups.of(id)
    if (!merged && linked.has(group) && !nameOf.has(group)) nameOf.set(group, id)
  }
  const renamed = [...campaigns].filter((campaign) => nameOf.get(groups.of(named(campaign))) !== campaign)
  if (renamed.length > 0) {
    const names = renamed.map((campaign) => nameOf.get(groups.of(named(campaign)))!)
    await sql`
      update store.job j set campaign_id = t.name
      from unnest(${renamed}::text[], ${names}::text[]) as t(campaign, name)
      where j.campaign_id = t.campaign`.execute(trx)
  }
  const joining = rows.filter(
    ({ id, campaign_id, merged }) => !merged && campaign_id === null && nameOf.has(groups.of(id)),
  )
  if (joining.length === 0) return renamed.length > 0
  await sql`
    update store.job j set campaign_id = t.name
    from unnest(${joining.map(({ id }) => id)}::text[],
      ${joining.map(({ id }) => nameOf.get(groups.of(id))!)}::text[]) as t(id, name)
    where j.id = t.id`.execute(trx)
  return true
}

/** Campaigns with more Jobs than this stay as they are when a Posting leaves one of them. */
const MOST_DISSOLVED = 200

/**
 * Takes the campaigns of Jobs apart, because a Posting that may have linked them has left.
 *
 * @returns the Postings of all their Jobs: what links these has to be found again
 */
export async function dissolveCampaigns(trx: Database, jobIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with small as (
      select j.campaign_id from store.job j
      where j.campaign_id in (select k.campaign_id from store.job k where k.id = any(${jobIds}::text[]))
        and j.merged_into is null
      group by j.campaign_id having count(*) <= ${MOST_DISSOLVED}
    ), dissolved as (
      update store.job j set campaign_id = null from small s where j.campaign_id = s.campaign_id returning j.id
    )
    select p.id from store.posting p join dissolved d on d.id = p.job_id order by p.id`.execute(trx)
  return rows.map(({ id }) => id)
}

// A campaign bears the id of one of its Jobs, and is not that Job.
function named(campaign: string): string {
  return `campaign ${campaign}`
}

class Groups {
  private readonly parents = new Map<string, string>()

  of(id: string): string {
    const parent = this.parents.get(id)
    if (parent === undefined || parent === id) return id
    const root = this.of(parent)
    this.parents.set(id, root)
    return root
  }

  unite(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)]
    if (one !== other) this.parents.set(other, one)
  }
}
