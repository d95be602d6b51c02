import { getHeapStatistics } from 'node:v8'
import type { Reader } from './reader/contract.ts'
import { ThreadReader, type ThreadReaderOptions } from './reader/thread-reader.ts'

/** With less heap than this a process is held to little memory, and a second heap beside the first one would not fit. */
const LEAST_HEAP_BYTES = 512 * 1024 * 1024

/**
 * A reader in a thread of its own: it takes the second core, requests are answered meanwhile, and what reading needs (some
 * 200 MB) is in memory only while there is something to read. A thread runs what was built; sources are read in this thread,
 * and so is all where memory is short.
 */
export async function openReader(options: ThreadReaderOptions = {}): Promise<Reader> {
  const isShort = getHeapStatistics().heap_size_limit < LEAST_HEAP_BYTES
  if (isShort || import.meta.url.endsWith('.ts')) return (await import('./reader/here.ts')).here
  return new ThreadReader(options)
}
