import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CommandError } from '../exit-codes.ts'

/** Unpacked; what has to be held whole must fit beside everything else. */
const MAX_BYTES = 64 * 1024 * 1024

/** The bytes of a file, unpacked as they come. An error of the file reaches the reader through the last stream. */
export function fileStream(path: string, gzipped: boolean): AsyncIterable<Buffer> {
  const file = createReadStream(path)
  return gzipped ? pipeline(file, createGunzip(), () => {}) : file
}

/**
 * A file as a whole.
 *
 * @throws CommandError when it breaks off or is over 64 MiB
 */
export async function wholeFile(path: string, gzipped: boolean): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of fileStream(path, gzipped)) {
      length += chunk.length
      if (length > MAX_BYTES) break
      chunks.push(chunk)
    }
  } catch (cause) {
    const { message } = cause as Error
    throw new CommandError('input', `${path} breaks off (${message}): fetch or copy it again`, { cause })
  }
  if (length > MAX_BYTES)
    throw new CommandError(
      'input',
      `${path} is over ${MAX_BYTES >> 20} MiB, too large for one piece: split it, or write its rows as JSON lines`,
    )
  return Buffer.concat(chunks)
}
