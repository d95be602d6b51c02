import { join, resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { keepAnswers, pruneArchive } from '../crawlers/archive/keep.ts'
import type { ArchiveWriter } from '../crawlers/archive.ts'
import { homeOf } from './store.ts'
import { VERSION } from './version.ts'

const MB = 1024 ** 2
const DAY_MS = 86_400_000

type ArchiveSettings = Pick<
  Settings,
  'home' | 'keepArchive' | 'archiveDir' | 'archiveFileMb' | 'archiveDays' | 'archiveTotalMb'
>

/** Where answers are kept, as an absolute path. */
export function archiveFolder({ home, archiveDir }: Pick<Settings, 'home' | 'archiveDir'>): string {
  return archiveDir === undefined ? join(homeOf({ home }), 'archive') : resolve(archiveDir)
}

/**
 * Opens the archive of the settings; undefined when answers are not kept.
 *
 * @param say told once when answers cannot be kept, while crawling goes on
 */
export function openArchive(
  settings: ArchiveSettings,
  say: (line: string) => void,
): ArchiveWriter | undefined {
  if (!settings.keepArchive) return undefined
  const folder = archiveFolder(settings)
  return keepAnswers({
    folder,
    maxFileBytes: settings.archiveFileMb * MB,
    software: `Callboard/${VERSION}`,
    onTrouble: ({ message }) =>
      say(`answers cannot be kept in ${folder} (${message}): crawling goes on without; make room there`),
  })
}

/** Deletes what the settings no longer want kept, also when keeping was switched off since. */
export async function sweepArchive(settings: ArchiveSettings): Promise<string[]> {
  return pruneArchive({
    folder: archiveFolder(settings),
    keepMs: settings.archiveDays * DAY_MS,
    maxTotalBytes: settings.archiveTotalMb * MB,
  })
}
