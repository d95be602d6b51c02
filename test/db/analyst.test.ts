import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { ANALYST, ANALYST_ROLE } from '../../db/analyst.ts'
import type { Database } from '../../db/connect.ts'
import { hasRole } from '../../db/role.ts'
import { prepareRoles } from '../../db/roles.ts'
import { testDatabase } from '../database.ts'

const { db } = await testDatabase()

interface Relation {
  name: string
  kind: string
}

async function relationsOf(schemas: readonly string[]): Promise<Relation[]> {
  const { rows } = await sql<Relation>`
    select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any(${schemas}::text[]) and c.relkind in ('r', 'v', 'm', 'S') order by 1`.execute(db)
  return rows
}

/** Does something as the analysts' role, and undoes it. */
async function asAnalyst<T>(work: (trx: Database) => Promise<T>): Promise<T> {
  const trx = await db.startTransaction().execute()
  try {
    await sql`set local role ${sql.id(ANALYST)}`.execute(trx)
    return await work(trx)
  } finally {
    await trx.rollback().execute()
  }
}

const tried = (statement: string) =>
  asAnalyst((trx) => sql.raw(statement).execute(trx)).then(
    () => 'done',
    (error: Error) => error.message,
  )

describe('the role of analysts', () => {
  it('is there after migrate, and making it again changes nothing', async () => {
    expect(await hasRole(db, ANALYST_ROLE)).toBe(true)
    await Promise.all(Array.from({ length: 4 }, () => prepareRoles(db)))
    expect(await hasRole(db, ANALYST_ROLE)).toBe(true)
  })

  it('reads every view of analytics and reference', async () => {
    const views = await relationsOf(['analytics', 'reference'])
    expect(views.length).toBeGreaterThan(35)
    await asAnalyst(async (trx) => {
      for (const { name } of views) await sql.raw(`select * from ${name} limit 1`).execute(trx)
      await sql`select * from analytics.portability(array['crm'], 5)`.execute(trx)
    })
  })

  it('can neither read nor write anything else', async () => {
    const others = await relationsOf(['store', 'bullmq', 'public'])
    expect(others.length).toBeGreaterThan(20)
    for (const { name, kind } of others) {
      if (kind !== 'S')
        expect(await tried(`select * from ${name} limit 1`), name).toMatch(/permission denied/)
      if (kind === 'r') expect(await tried(`delete from ${name}`), name).toMatch(/permission denied/)
    }
  })

  it('writes nowhere', async () => {
    for (const { name, kind } of await relationsOf(['analytics', 'reference'])) {
      const denied =
        kind === 'r' || kind === 'v' ? /permission denied|cannot delete/ : /cannot change|permission denied/
      expect(await tried(`delete from ${name}`), name).toMatch(denied)
    }
    for (const schema of ['store', 'analytics', 'reference', 'public'])
      expect(await tried(`create table ${schema}.mine (a int)`), schema).toMatch(/permission denied/)
    expect(await tried('create role another')).toMatch(/permission denied/)
    expect(await tried('truncate store.job_fact')).toMatch(/permission denied/)
  })

  it('is limited in time and connections', async () => {
    const { rows } = await sql<{ rolconnlimit: number; rolconfig: string[]; rolsuper: boolean }>`
      select rolconnlimit, rolconfig, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls as rolsuper
      from pg_roles where rolname = ${ANALYST}`.execute(db)
    expect(rows[0]).toMatchObject({ rolconnlimit: 8, rolsuper: false })
    expect(rows[0]!.rolconfig).toEqual(
      expect.arrayContaining(['statement_timeout=60s', 'default_transaction_read_only=on']),
    )
  })
})
