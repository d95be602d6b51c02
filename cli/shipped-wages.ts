import { shippedWages } from '../config/wages.ts'
import type { Database } from '../db/connect.ts'
import { hasWages, saveWages } from '../db/wages.ts'
import { readWageRow } from '../pipeline/wage-row.ts'

/** Gives a store without any official wages those that come with Callboard. Whatever was fetched or imported stays. */
export async function ensureWages(db: Database): Promise<void> {
  if (await hasWages(db)) return
  const read = shippedWages().map(readWageRow)
  await saveWages(
    db,
    read.flatMap((row) => (row.ok ? [row.wage] : [])),
  )
}
