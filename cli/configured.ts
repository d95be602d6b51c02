import { resolve } from 'node:path'
import { SettingsError } from '../config/problem.ts'
import type { Settings } from '../config/settings.ts'
import { readSources, shippedSources } from '../config/sources.ts'
import { completeSource } from '../crawlers/complete-source.ts'
import { adapters } from '../crawlers/registry.ts'
import type { Database } from '../db/connect.ts'
import { configureSources } from '../db/source-rules.ts'
import { retireSources, type SourceEntry } from '../db/sources.ts'
import { ensureWages } from './shipped-wages.ts'

/**
 * The sources of the configuration, completed by their adapters.
 *
 * @throws SettingsError with everything that is wrong in any file
 */
export async function configuredSources(settings: Settings): Promise<SourceEntry[]> {
  const folders = [shippedSources(), ...(settings.sourcesDir ? [resolve(settings.sourcesDir)] : [])]
  const all = await adapters()
  const completed = readSources(folders).map((given) => ({ given, ...completeSource(given, all) }))
  const problems = completed.flatMap(({ given, problems }) =>
    problems.map((what) => ({ where: given.where, what, fix: 'correct the entry' })),
  )
  if (problems.length > 0) throw new SettingsError(problems)
  return completed.map(({ source: { where: _where, ...entry } }) => entry)
}

/** Brings the store's sources in line with the configuration; those that left it are paused with the reason. */
export async function syncSources(db: Database, settings: Settings): Promise<SourceEntry[]> {
  const entries = await configuredSources(settings)
  await ensureWages(db)
  await configureSources(db, entries, new Date())
  await retireSources(
    db,
    entries.map((entry) => entry.id),
    new Date(),
  )
  return entries
}
