import { once } from 'node:events'

/**
 * Writes to stdout, waiting whenever its reader is slower. Ends quietly when that has read enough (`| head`).
 *
 * @throws the signal's reason when it aborts, also while the reader takes nothing
 */
export async function toStdout(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  const { stdout } = process
  // Of all streams this one is open again after it was closed, and `destroyed` never true.
  const closed = new AbortController()
  const close = (): void => closed.abort()
  stdout.once('close', close)
  const end = AbortSignal.any([signal, closed.signal])
  try {
    for await (const piece of bytes) {
      // What is wrong with the stream is told where all of the program's output is watched.
      if (!stdout.write(piece)) await once(stdout, 'drain', { signal: end }).catch(() => {})
      signal.throwIfAborted()
      if (closed.signal.aborted) return
    }
  } finally {
    stdout.off('close', close)
  }
}
