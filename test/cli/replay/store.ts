import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Told } from '../../../cli/replay/store-side.ts'
import type { Database } from '../../../db/connect.ts'
import { refreshJobs } from '../../../db/jobs.ts'
import { lockJoining } from '../../../db/joining-lock.ts'
import type { RawPosting } from '../../../pipeline/posting.ts'
import { bodyAbout } from '../../sample-posting.ts'
import { callboard } from '../command-line.ts'

export const DAY = new Date('2026-03-02T06:00:00Z')

export function ad(externalId: string, over: Partial<RawPosting> = {}): RawPosting {
  return {
    externalId,
    title: 'Customer Service Representative',
    company: 'Harbor Lane Inc.',
    location: 'Houston, TX',
    commitment: 'Part-time',
    url: `https://board.example/${externalId}`,
    body: bodyAbout('our booking line'),
    bodyFormat: 'text',
    ...over,
  }
}

/** Everything that a replay may write, as one word. */
export async function fingerprint(db: Database): Promise<string> {
  const hash = createHash('sha256')
  for (const table of [
    'posting',
    'raw_posting',
    'job',
    'merge',
    'spell',
    'join_event',
    'change',
    'run',
    'batch',
  ]) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(`store.${table}`)} t order by 1`.execute(db)
    hash.update(JSON.stringify(rows))
  }
  return hash.digest('hex')
}

/** Alters Postings as an older program would have left them, and has their Jobs follow. */
export async function asRead(db: Database, change: (trx: Database) => Promise<unknown>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockJoining(trx)
    await change(trx)
    const jobs = await trx.selectFrom('store.job').select('id').where('merged_into', 'is', null).execute()
    await refreshJobs(
      trx,
      jobs.map(({ id }) => id),
      DAY,
    )
  })
}

/** What `callboard replay` says it changes, as its last but one or only line of JSON. */
export async function replay(url: string, ...args: string[]): Promise<Told> {
  const said = await callboard(['replay', ...args, '--json'], { DATABASE_URL: url })
  if (said.code !== 0) throw new Error(said.stderr)
  const lines = said.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Partial<Told>)
  const told = lines.find(({ applied }) => applied !== undefined)
  if (told === undefined) throw new Error(`no changes told: ${said.stdout}${said.stderr}`)
  return told as Told
}
