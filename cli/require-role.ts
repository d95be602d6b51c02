import type { Database } from '../db/connect.ts'
import { hasRole, type Role, roleSql } from '../db/role.ts'
import { CommandError } from './exit-codes.ts'

/** @throws CommandError with what an administrator has to run, where the role is missing */
export async function requireRole(db: Database, role: Role): Promise<void> {
  if (await hasRole(db, role)) return
  throw new CommandError(
    'database',
    `this database has no role ${role.name}, and its user may make none: let an administrator run\n${roleSql(role)}`,
  )
}
