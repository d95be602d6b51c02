import type { Reader } from './reader/contract.ts'
import { ThreadReader, type ThreadReaderOptions } from './reader/thread-reader.ts'

/**
 * A reader in a thread of its own: it takes the second core, requests are answered meanwhile, and what reading needs (some
 * 200 MB) is in memory only while there is something to read. A thread runs what was built; sources are read in this thread.
 */
export async function openReader(options: ThreadReaderOptions = {}): Promise<Reader> {
  if (import.meta.url.endsWith('.ts')) return (await import('./reader/here.ts')).here
  return new ThreadReader(options)
}
