const BLOCK = 512
const TYPE_FILE = 0x30
/** One entry is held whole while it is read. */
const MOST_BYTES = 1024 ** 3

/** The bytes are not a tar file as we write them, or break off. */
export class BadTar extends Error {
  override name = 'BadTar'
}

/** The two empty blocks with which a tar file ends. */
export const TAR_END: Buffer = Buffer.alloc(2 * BLOCK)

/** One file of a tar archive (ustar) in pieces: its header, its content, and zeros up to a whole block. */
export function tarEntry(name: string, content: readonly Buffer[], at: Date): Buffer[] {
  const size = content.reduce((sum, piece) => sum + piece.length, 0)
  if (name.length > 100) throw new Error(`"${name}" is too long for a name in a tar file`)
  const header = Buffer.alloc(BLOCK)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  header.write(name, 0)
  header.write(octal(0o600, 7), 100)
  header.write(octal(0, 7) + octal(0, 7), 108)
  header.write(octal(size, 11) + octal(Math.floor(at.getTime() / 1000), 11), 124)
  header[156] = TYPE_FILE
  header.write('ustar\x0000', 257)
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148)
  const padding = (BLOCK - (size % BLOCK)) % BLOCK
  return [header, ...content, ...(padding === 0 ? [] : [Buffer.alloc(padding)])]
}

/**
 * Reads the files of a tar archive one by one.
 *
 * @throws BadTar when a header is damaged or the end is missing
 */
export async function* readTar(
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<{ name: string; content: Buffer }> {
  const take = takerOf(bytes)
  for (;;) {
    const header = await take(BLOCK)
    if (header === null) throw new BadTar('it breaks off')
    if (header.every((byte) => byte === 0)) return
    const stated = Number.parseInt(header.toString('latin1', 148, 156), 8)
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8)
    if (stated !== sumOf(header) || !(size <= MOST_BYTES)) throw new BadTar('a header in it is damaged')
    const padded = Math.ceil(size / BLOCK) * BLOCK
    const content = padded === 0 ? Buffer.alloc(0) : await take(padded)
    if (content === null) throw new BadTar('it breaks off')
    const name = header.toString('latin1', 0, 100)
    yield { name: name.slice(0, name.indexOf('\0')), content: content.subarray(0, size) }
  }
}

/** The sum of a header's bytes, its own field read as spaces. */
function sumOf(header: Buffer): number {
  let sum = 0
  for (const [n, byte] of header.entries()) sum += n >= 148 && n < 156 ? 0x20 : byte
  return sum
}

/** Takes exactly so many bytes at a time; null when fewer are left. */
function takerOf(bytes: AsyncIterable<Buffer>): (size: number) => Promise<Buffer | null> {
  const pieces = bytes[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let length = 0
  return async (size) => {
    while (length < size) {
      const { done, value } = await pieces.next()
      if (done) return null
      held.push(value)
      length += value.length
    }
    const all = held.length === 1 ? held[0]! : Buffer.concat(held)
    held = [all.subarray(size)]
    length -= size
    return all.subarray(0, size)
  }
}
