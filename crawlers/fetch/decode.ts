import { pipeline, type Readable, type Transform } from 'node:stream'
import {
  brotliDecompressSync,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzipSync,
  inflateSync,
} from 'node:zlib'
import { SourceChanged } from '../errors.ts'

const MAX_STACKED_ENCODINGS = 3
/** Small pages of blanks compress beyond any ratio; bombs only matter when they are large. */
const RATIO_FREE_BYTES = 1024 * 1024
const MAX_RATIO = 200
/** Most pages fit. */
const SHORT_CHUNK_BYTES = 64 * 1024

export interface DecodeLimits {
  /** Largest decoded size in bytes. */
  maxBytes: number
  url: string
}

/**
 * Undoes Content-Encoding and counts while it does: the cap and the ratio are judged on the decoded stream,
 * so a compression bomb stops at the limit and never lies in memory whole.
 *
 * @throws SourceChanged (while iterating) above the cap or the ratio, or for an encoding we did not ask for
 */
export async function* decodeStream(
  body: Readable,
  encodings: string[],
  { maxBytes, url }: DecodeLimits,
): AsyncGenerator<Buffer> {
  const decoders = encodings.map((encoding) => createDecoder(encoding, url)).reverse()
  if (decoders.length > MAX_STACKED_ENCODINGS) {
    throw new SourceChanged(`${decoders.length} stacked content encodings`, { url })
  }
  let wireBytes = 0
  async function* meter(wire: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of wire) {
      wireBytes += chunk.length
      yield chunk
    }
  }
  let failure: Error | undefined
  const decoded: AsyncIterable<Buffer> =
    decoders.length === 0
      ? meter(body)
      : (pipeline([body, meter, ...decoders] as never, (error: Error | null) => {
          failure = error ?? undefined
        }) as unknown as Readable)
  let bytes = 0
  try {
    for await (const chunk of decoded) {
      bytes += chunk.length
      if (bytes > maxBytes) throw new SourceChanged(`answer larger than ${maxBytes} bytes`, { url })
      if (decoders.length > 0 && bytes > RATIO_FREE_BYTES && bytes > wireBytes * MAX_RATIO) {
        throw new SourceChanged(`answer unpacks to more than ${MAX_RATIO} times its size`, { url })
      }
      yield chunk
    }
  } catch (error) {
    // The pipeline destroys its last stream without a reason when an earlier one fails.
    throw error instanceof SourceChanged ? error : (failure ?? error)
  } finally {
    body.destroy()
  }
}

/**
 * The same for bytes that are all here, in one step, as long as they unpack to no more than 1 MiB: for a page of usual
 * size the stream costs several times what unpacking does.
 *
 * @returns null where only the stream can tell: for what is larger, broken, or encoded more than once
 */
export function decodeShort(bytes: Buffer, encodings: string[], maxBytes: number): Buffer | null {
  const [encoding, another] = encodings
  const maxOutputLength = Math.min(maxBytes, RATIO_FREE_BYTES)
  if (encoding === undefined) return bytes.length <= maxOutputLength ? bytes : null
  const unpack = SHORT_DECODERS[encoding]
  if (another !== undefined || unpack === undefined) return null
  try {
    return unpack(bytes, { maxOutputLength, chunkSize: SHORT_CHUNK_BYTES })
  } catch {
    // Too large or broken: the stream says which, and how much of it may be read.
    return null
  }
}

const SHORT_DECODERS: Record<string, typeof gunzipSync> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync as typeof gunzipSync,
}

/** The encodings of a Content-Encoding header, outermost last, identity left out. */
export function contentEncodings(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '' && part !== 'identity')
}

function createDecoder(encoding: string, url: string): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new SourceChanged('content encoding that was not asked for', { url })
  }
}
