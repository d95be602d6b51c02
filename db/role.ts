import { sql } from 'kysely'
import { type Database, NoDatabase, withClient } from './connect.ts'

/** A role that can do one thing. Who migrates owns all tables; nobody else needs to. */
export interface Role {
  name: string
  /** What it is for, as a half sentence. */
  what: string
  makes: readonly string[]
  grants: readonly string[]
  /** A relation that shows whether the grants were made here. */
  probe: string
}

/** What an administrator runs in the database when our own user may not make the role. */
export function roleSql({ makes, grants }: Role): string {
  return [...makes, ...grants].map((statement) => `${statement};`).join('\n')
}

/** Makes the role where the database user may, and grants it what it needs of the tables there are now. */
export async function prepareRole(db: Database, { name, makes, grants }: Role): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Two grants on one view at once would fail.
    await sql`select pg_advisory_xact_lock(hashtextextended('callboard roles', 0))`.execute(trx)
    // Roles belong to the server, so another database of it may have made this one already.
    await sql
      .raw(
        `do $do$ begin
          if not exists (select from pg_roles where rolname = '${name}') then
            ${makes.join(';\n')};
          end if;
        exception when insufficient_privilege or duplicate_object or unique_violation then null;
        end $do$`,
      )
      .execute(trx)
    const { rows } = await sql`select from pg_roles where rolname = ${name}`.execute(trx)
    if (rows.length === 0) return
    for (const grant of grants) await sql.raw(grant).execute(trx)
  })
}

/** Whether the role is there and can read in this database. */
export async function hasRole(db: Database, { name, probe }: Role): Promise<boolean> {
  const { rows } = await sql<{ reads: boolean }>`
    select coalesce(bool_and(has_table_privilege(r.oid, ${probe}, 'select')), false) as reads
    from pg_roles r where r.rolname = ${name}`.execute(db)
  return rows[0]?.reads ?? false
}

/** Gives the role a password; whoever used another one needs the new address. */
export async function setRolePassword(db: Database, { name }: Role, password: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Two that change one role at once would fail.
    await sql`select pg_advisory_xact_lock(hashtextextended('callboard roles', 0))`.execute(trx)
    await sql`alter role ${sql.id(name)} password ${sql.lit(password)}`.execute(trx)
  })
}

/** An address of the same database as this role. */
export function addressAs(url: string, { name }: Role, password: string): string {
  const address = new URL(url)
  address.username = name
  address.password = password
  return address.href
}

/** False when the password in the address is not the one of its role. @throws NoDatabase when nothing answers */
export async function opensWith(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select 1'))
    return true
  } catch (error) {
    const { code } = ((error as NoDatabase).cause ?? {}) as { code?: string }
    if (error instanceof NoDatabase && code === '28P01') return false
    throw error
  }
}
