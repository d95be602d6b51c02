import { type Migration, Migrator, sql } from 'kysely'
import { connect, type Database } from './connect.ts'
import * as store from './migrations/0001-store.ts'
import * as views from './migrations/0002-views.ts'
import * as wages from './migrations/0003-wages.ts'
import * as payPositions from './migrations/0004-pay-positions.ts'
import * as decisions from './migrations/0005-decisions.ts'
import * as logStart from './migrations/0006-log-start.ts'
import * as tokens from './migrations/0007-tokens.ts'
import * as webhooks from './migrations/0008-webhooks.ts'
import * as analytics from './migrations/0009-analytics.ts'
import * as browse from './migrations/0011-browse.ts'
import * as narrowRows from './migrations/0012-narrow-rows.ts'
import * as placeKeys from './migrations/0013-place-keys.ts'
import * as forget from './migrations/0014-forget.ts'
import * as alerts from './migrations/0015-alerts.ts'
import * as runTimes from './migrations/0016-run-times.ts'
import * as refreshCost from './migrations/0018-refresh-cost.ts'
import * as changeMonths from './migrations/0021-change-months.ts'
import * as labelWords from './migrations/0023-label-words.ts'
import * as beside from './migrations/0024-beside.ts'
import * as remake from './migrations/0025-remake.ts'
import * as absorbed from './migrations/0026-absorbed.ts'
import { prepareRoles } from './roles.ts'

/** Forward only, in order. A new migration is a file in migrations/ and a line here. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-store': store,
  '0002-views': views,
  '0003-wages': wages,
  '0004-pay-positions': payPositions,
  '0005-decisions': decisions,
  '0006-log-start': logStart,
  '0007-tokens': tokens,
  '0008-webhooks': webhooks,
  '0009-analytics': analytics,
  '0011-browse': browse,
  '0012-narrow-rows': narrowRows,
  '0013-place-keys': placeKeys,
  '0014-forget': forget,
  '0015-alerts': alerts,
  '0016-run-times': runTimes,
  '0018-refresh-cost': refreshCost,
  '0021-change-months': changeMonths,
  '0023-label-words': labelWords,
  '0024-beside': beside,
  '0025-remake': remake,
  '0026-absorbed': absorbed,
}

/** The schema is older or newer than this program. */
export class SchemaBehind extends Error {
  override name = 'SchemaBehind'
}

export interface MigrateOptions {
  /** Brings the queue's own tables up to date; passed in, since db/ knows no queue. */
  queue?: (databaseUrl: string) => Promise<void>
}

/** Brings a database up to date and returns the names of the migrations that ran. Safe to run from many processes at once. */
export async function migrate(databaseUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  // An index over years of postings takes as long as it takes.
  const db = connect(databaseUrl, { max: 2, applicationName: 'callboard migrate', statementTimeoutMs: 0 })
  try {
    await refuseNewer(db)
    const { error, results = [] } = await migratorOf(db).migrateToLatest()
    if (error) {
      const failed = results.find((each) => each.status === 'Error')
      throw new Error(`migration ${failed?.migrationName ?? ''} failed: ${(error as Error).message}`, {
        cause: error,
      })
    }
    await openFirstEpoch(db)
    await options.queue?.(databaseUrl)
    await prepareRoles(db)
    return results.filter((each) => each.status === 'Success').map((each) => each.migrationName)
  } finally {
    await db.destroy()
  }
}

/** Brings a database to exactly these migrations, as a backup was written with. @throws Error when one of them fails */
export async function migrateExactly(databaseUrl: string, names: readonly string[]): Promise<void> {
  const db = connect(databaseUrl, { max: 2, applicationName: 'callboard restore', statementTimeoutMs: 0 })
  try {
    const chosen = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => names.includes(name)))
    const { error } = await migratorOf(db, chosen).migrateToLatest()
    if (error) throw error
  } finally {
    await db.destroy()
  }
}

/** Those of some migrations that this program does not have. */
export function unknownMigrations(names: readonly string[]): string[] {
  return names.filter((name) => !(name in MIGRATIONS))
}

/** Throws SchemaBehind, with the fix, unless the database has exactly the migrations of this program. */
export async function assertSchema(db: Database): Promise<void> {
  await refuseNewer(db)
  const applied = await appliedMigrations(db)
  const missing = Object.keys(MIGRATIONS).filter((name) => !applied.includes(name))
  if (missing.length > 0) {
    throw new SchemaBehind(`the database lacks ${missing.join(', ')}: run callboard migrate`)
  }
}

async function refuseNewer(db: Database): Promise<void> {
  const unknown = unknownMigrations(await appliedMigrations(db))
  if (unknown.length > 0) {
    throw new SchemaBehind(
      `the database was migrated by a newer Callboard (${unknown.join(', ')}): update this one, nothing was changed`,
    )
  }
}

function migratorOf(db: Database, migrations = MIGRATIONS): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'schema_migration',
    migrationLockTableName: 'schema_migration_lock',
  })
}

async function appliedMigrations(db: Database): Promise<string[]> {
  const { rows: found } = await sql<{ found: boolean }>`
    select to_regclass('public.schema_migration') is not null as found`.execute(db)
  if (!found[0]?.found) return []
  const { rows } = await sql<{
    name: string
  }>`select name from public.schema_migration order by name`.execute(db)
  return rows.map((row) => row.name)
}

/** Opens epoch 1 of the change feed. Later epochs are opened where a restore or move is noticed. */
async function openFirstEpoch(db: Database): Promise<void> {
  await sql`
    insert into store.feed_epoch (epoch, system_identifier, timeline_id)
    select 1, system_identifier::text, timeline_id from pg_control_system(), pg_control_checkpoint()
    where not exists (select from store.feed_epoch)
    on conflict do nothing`.execute(db)
}
