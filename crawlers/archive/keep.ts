import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArchiveFile, type ArchiveWriter, createArchiveWriter } from '../archive.ts'

/** What we call our files, and so all that we delete: the folder may hold somebody's own archives too. */
const OURS = /^\d{4}-\d\d-\d\dT[\d-]+Z-[0-9a-f]{8}\.warc\.gz$/
/** Ending of what an eraser writes beside a file of ours, until it takes its place. */
export const ERASING = '.erasing'
/** An eraser writes all the time; one that has not for so long was killed. */
const ERASING_MS = 10 * 60_000
/** A file is closed after a day, so that one that keeps growing does not outlive what it holds. */
const MAX_AGE_MS = 24 * 3_600_000
/** After trouble (a full disk) another file is tried this much later; until then answers are left out. */
const RETRY_MS = 60_000
/** Younger files may be in some process's hands; the total cap leaves them alone. */
const IN_USE_MS = 10 * 60_000

export interface KeepOptions {
  folder: string
  /** A file that has reached this size is followed by another. */
  maxFileBytes: number
  /** For the warcinfo record, such as `Callboard/1.2.3`. */
  software: string
  /** Told when keeping fails, and once more only after it has worked again in between. */
  onTrouble(error: Error): void
  now?: () => number
}

/**
 * Keeps answers in a folder, in files of a limited size and age whose names no two processes share. Writing never
 * rejects: crawling goes on without an archive when the disk is full.
 */
export function keepAnswers(options: KeepOptions): ArchiveWriter {
  const { folder, maxFileBytes, software, onTrouble, now = Date.now } = options
  let file: { archive: ArchiveFile; openedAt: number } | null = null
  let skipped = 0
  let brokenAt: number | null = null
  let queue: Promise<void> = Promise.resolve()

  async function current(): Promise<ArchiveFile> {
    const at = now()
    if (file !== null) {
      const isWorn = file.archive.bytes >= maxFileBytes || at - file.openedAt >= MAX_AGE_MS
      if (!isWorn && (await file.archive.exists())) return file.archive
      await closeFile()
    }
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const time = new Date(at).toISOString().replaceAll(/[:.]/g, '-')
    const path = join(folder, `${time}-${randomBytes(4).toString('hex')}.warc.gz`)
    const archive = await createArchiveWriter({ path, software })
    file = { archive, openedAt: at }
    return archive
  }

  async function closeFile(): Promise<void> {
    const closing = file
    file = null
    await closing?.archive.close()
  }

  async function keep(...exchange: Parameters<ArchiveWriter['write']>): Promise<void> {
    if (brokenAt !== null && now() - brokenAt < RETRY_MS) {
      skipped++
      return
    }
    try {
      await (await current()).write(...exchange)
      brokenAt = null
    } catch (error) {
      skipped++
      if (brokenAt === null) onTrouble(error as Error)
      brokenAt = now()
      await closeFile().catch(() => undefined)
    }
  }

  return {
    write(...exchange) {
      queue = queue.then(() => keep(...exchange))
      return queue
    },
    get skipped() {
      return skipped
    },
    async close() {
      await queue
      await closeFile()
    },
  }
}

export interface PruneOptions {
  folder: string
  keepMs: number
  /** Above this the oldest files go first, whatever their age. */
  maxTotalBytes: number
  now?: number
}

/**
 * Deletes archive files that are too old, and the oldest of those that are too much; other files are left alone. Any
 * number of processes may do so at once.
 *
 * @returns names of the files deleted
 */
export async function pruneArchive({
  folder,
  keepMs,
  maxTotalBytes,
  now = Date.now(),
}: PruneOptions): Promise<string[]> {
  const files = (await listArchive(folder)).sort((a, b) => b.changedAt - a.changedAt)
  const deleted = await dropLeftOvers(folder, now)
  let total = 0
  for (const { name, bytes, changedAt } of files) {
    total += bytes
    const ageMs = now - changedAt
    if (ageMs <= keepMs && (total <= maxTotalBytes || ageMs < IN_USE_MS)) continue
    await rm(join(folder, name), { force: true })
    deleted.push(name)
  }
  return deleted
}

/** What an eraser that was killed left behind holds what others were to forget. */
async function dropLeftOvers(folder: string, now: number): Promise<string[]> {
  const dropped: string[] = []
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    if (!name.endsWith(ERASING) || !OURS.test(name.replace(/(\.[0-9a-f]{8})?\.erasing$/, ''))) continue
    const written = (await stat(path).catch(() => null))?.mtimeMs ?? now
    if (now - written < ERASING_MS) continue
    await rm(path, { force: true })
    dropped.push(name)
  }
  return dropped.sort()
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

/** Our files in a folder, none where it does not exist. */
export async function listArchive(
  folder: string,
): Promise<{ name: string; bytes: number; changedAt: number }[]> {
  const found = (await namesIn(folder))
    .filter((name) => OURS.test(name))
    .map(async (name) => {
      // Another process may have deleted it since it was listed.
      const stats = await stat(join(folder, name)).catch(() => null)
      return stats?.isFile() ? [{ name, bytes: stats.size, changedAt: stats.mtimeMs }] : []
    })
  return (await Promise.all(found)).flat()
}
