import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { connect, ensureDatabase } from '../../db/connect.ts'
import { assertSchema, migrate, SchemaBehind } from '../../db/migrate.ts'
import { testDatabase } from '../database.ts'

const { db, url } = await testDatabase()

describe('migrate', () => {
  it('leaves a schema that commands accept, with the first feed epoch open', async () => {
    await assertSchema(db)
    const epochs = await db.selectFrom('store.feed_epoch').select(['epoch', 'system_identifier']).execute()
    expect(epochs).toHaveLength(1)
    expect(epochs[0]).toMatchObject({ epoch: 1, system_identifier: expect.stringMatching(/^\d+$/) })
  })

  it('runs every migration once when six processes start together', async () => {
    const fresh = new URL(url)
    fresh.pathname = `${fresh.pathname}_fresh`
    const name = fresh.pathname.slice(1)
    await ensureDatabase(url, name)
    try {
      const runs = await Promise.all(Array.from({ length: 6 }, () => migrate(fresh.href)))
      const ran = runs.flat()
      expect(ran.length).toBeGreaterThan(0)
      expect(new Set(ran).size).toBe(ran.length)
    } finally {
      await sql`drop database ${sql.id(name)} with (force)`.execute(db)
    }
  })

  it('refuses a database of a newer Callboard and says so', async () => {
    await sql`insert into public.schema_migration (name, timestamp) values ('9999-future', 'now')`.execute(db)
    await expect(assertSchema(db)).rejects.toThrow(SchemaBehind)
    await expect(migrate(url)).rejects.toThrow(/newer Callboard \(9999-future\)/)
    await sql`delete from public.schema_migration where name = '9999-future'`.execute(db)
    await assertSchema(db)
  })

  it('names the command that brings an older database up to date', async () => {
    await sql`delete from public.schema_migration where name = '0001-store'`.execute(db)
    await expect(assertSchema(db)).rejects.toThrow(/run callboard migrate/)
  })
})

describe('connect', () => {
  it('says in one line, without the password, that no database answers', async () => {
    await expect(ensureDatabase('postgres://someone:secret@127.0.0.1:1/none', 'x')).rejects.toThrow(
      /^no database answers at 127\.0\.0\.1:1\/none \(.+\): check DATABASE_URL/,
    )
    await expect(ensureDatabase('postgres://someone:secret@127.0.0.1:1/none', 'x')).rejects.not.toThrow(
      /secret/,
    )
  })

  it('opens nothing before the first statement', async () => {
    await connect('postgres://nobody@127.0.0.1:1/none').destroy()
  })
})
