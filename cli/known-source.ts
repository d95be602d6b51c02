import type { Database } from '../db/connect.ts'
import { findSource, type Source } from '../db/sources.ts'
import { CommandError } from './exit-codes.ts'

/** @throws CommandError when the store knows no source of that name */
export async function knownSource(db: Database, id: string): Promise<Source> {
  const source = await findSource(db, id)
  if (source === undefined) throw noSuchSource(id)
  return source
}

export function noSuchSource(id: string): CommandError {
  return new CommandError('usage', `no source is named ${id}: callboard sources lists them`)
}
