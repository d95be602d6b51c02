import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** The role with which analysts read: `analytics` and `reference`, and nothing else. */
export const ANALYST = 'callboard_analyst'

const MOST_CONNECTIONS = 8
const LONGEST_STATEMENT = '60s'

/** Roles belong to the server, so another database of it may have made this one already. */
const MAKE_ROLE: readonly string[] = [
  `create role ${ANALYST} login connection limit ${MOST_CONNECTIONS}`,
  `alter role ${ANALYST} set statement_timeout = '${LONGEST_STATEMENT}'`,
  `alter role ${ANALYST} set idle_in_transaction_session_timeout = '${LONGEST_STATEMENT}'`,
  `alter role ${ANALYST} set default_transaction_read_only = on`,
  `alter role ${ANALYST} set search_path = analytics, reference`,
]

const GRANTS: readonly string[] = [
  `grant usage on schema analytics, reference to ${ANALYST}`,
  `grant select on all tables in schema analytics, reference to ${ANALYST}`,
]

/** What an administrator runs in the database when our own user may not make roles. */
export const ANALYST_SQL = [...MAKE_ROLE, ...GRANTS].map((statement) => `${statement};`).join('\n')

/**
 * Makes the role where the database user may, and lets it read every view there is. Safe to run again and from many
 * processes at once.
 */
export async function prepareAnalyst(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Two grants on one view at once would fail.
    await sql`select pg_advisory_xact_lock(hashtextextended('callboard analyst', 0))`.execute(trx)
    await sql
      .raw(
        `do $do$ begin
          if not exists (select from pg_roles where rolname = '${ANALYST}') then
            ${MAKE_ROLE.join(';\n')};
          end if;
        exception when insufficient_privilege or duplicate_object or unique_violation then null;
        end $do$`,
      )
      .execute(trx)
    const { rows } = await sql`select from pg_roles where rolname = ${ANALYST}`.execute(trx)
    if (rows.length === 0) return
    for (const grant of GRANTS) await sql.raw(grant).execute(trx)
  })
}

/** Whether analysts can read here. */
export async function hasAnalyst(db: Database): Promise<boolean> {
  const { rows } = await sql<{ reads: boolean }>`
    select coalesce(bool_and(has_table_privilege(r.oid, 'analytics.jobs', 'select')), false) as reads
    from pg_roles r where r.rolname = ${ANALYST}`.execute(db)
  return rows[0]?.reads ?? false
}

/** Gives the role a password; whoever used another one needs the new address. */
export async function setAnalystPassword(db: Database, password: string): Promise<void> {
  await sql`alter role ${sql.id(ANALYST)} password ${sql.lit(password)}`.execute(db)
}
