import { sql } from 'kysely'
import type { Database } from '../../db/connect.ts'
import type { Posting } from '../../pipeline/posting.ts'
import { bodyAbout, place, samplePrepared } from '../sample-posting.ts'
import { storePrepared } from '../stored-batch.ts'

export const CHAIN_AT = new Date('2026-03-01T06:00:00Z')
const BATCH = 500
const SYLLABLES = [
  'bar',
  'con',
  'del',
  'fen',
  'gor',
  'hal',
  'kes',
  'lim',
  'mor',
  'nor',
  'pel',
  'ros',
  'tam',
  'vel',
  'win',
  'yar',
]

/** Another town for every number. */
export function townOf(n: number): string {
  let name = ''
  for (let left = n + SYLLABLES.length ** 2; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    name += SYLLABLES[left % SYLLABLES.length]
  }
  return name[0]!.toUpperCase() + name.slice(1)
}

/** One advertisement of a chain that posts one text for all of its stores. */
export function storeAd(source: string, n: number, over: Partial<Posting> = {}) {
  const posting = {
    source,
    externalId: `store-${n}`,
    title: 'Customer Service Associate',
    company: 'Copper Kettle Stores',
    places: [place(townOf(n), 'TX', 'US')],
    text: bodyAbout('the service desk of our store'),
    ...over,
  }
  return samplePrepared({ posting }, CHAIN_AT)
}

/** Stores the advertisements of so many stores, and says how long each batch took in milliseconds. */
export async function storeChain(db: Database, source: string, count: number): Promise<number[]> {
  const took: number[] = []
  for (let from = 0; from < count; from += BATCH) {
    const ads = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) => storeAd(source, from + n))
    const startedAt = performance.now()
    await storePrepared(db, source, new Date(CHAIN_AT.getTime() + from), ads)
    took.push(performance.now() - startedAt)
  }
  return took
}

export interface ChainState {
  jobs: number
  campaigns: number
  /** Jobs without a campaign. */
  loose: number
  joined: number
  mostCompared: number
}

export async function chainState(db: Database): Promise<ChainState> {
  const { rows } = await sql<ChainState>`
    select count(*)::int as jobs, count(distinct campaign_id)::int as campaigns,
      (count(*) filter (where campaign_id is null))::int as loose,
      (select count(*)::int from store.posting where joined_as <> 'opened') as joined,
      (select max((evidence ->> 'compared')::int) from store.join_event where kind = 'opened') as "mostCompared"
    from store.job where merged_into is null`.execute(db)
  return rows[0]!
}
