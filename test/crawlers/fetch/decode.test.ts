import { Readable } from 'node:stream'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeShort } from '../../../crawlers/fetch/decode.ts'
import { readWhole } from '../../../crawlers/fetch/read.ts'

const MIB = 1024 * 1024
const TEXT = Buffer.from('An advertisement of usual length. '.repeat(500))
const LARGE = Buffer.from(
  Array.from({ length: 80_000 }, (_, n) => `Row ${(n * 7919) % 80_021} of a board. `).join(''),
)

function read(body: Buffer, encoding: string | undefined, maxBytes = 5 * MIB) {
  const pieces = [body.subarray(0, 100), body.subarray(100)].filter(({ length }) => length > 0)
  const headers = { 'content-type': 'text/plain', ...(encoding && { 'content-encoding': encoding }) }
  const answer = { status: 200, headers, body: Readable.from(pieces), latencyMs: 0, discard: () => {} }
  return readWhole(answer, { maxBytes, url: 'https://board.example/' }, 'board.example')
}

describe('an answer', () => {
  it.each([
    ['gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    [undefined, TEXT],
  ])('of usual length is unpacked in one step: %s', async (encoding, body) => {
    expect(decodeShort(body, encoding === undefined ? [] : [encoding], 5 * MIB)).toEqual(TEXT)
    expect((await read(body, encoding)).bytes).toEqual(TEXT)
  })

  it.each([
    ['too large for one step', gzipSync(LARGE), 'gzip', LARGE],
    ['packed twice', gzipSync(gzipSync(TEXT)), 'gzip, gzip', TEXT],
    ['a packed file', gzipSync(TEXT), undefined, TEXT],
    ['a packed file, packed on its way', gzipSync(gzipSync(TEXT)), 'gzip', TEXT],
    ['empty', Buffer.alloc(0), undefined, Buffer.alloc(0)],
  ])('comes out the same where it is %s', async (_name, body, encoding, expected) => {
    expect((await read(body, encoding)).bytes).toEqual(expected)
  })

  it('is refused above its limit, plain or packed', async () => {
    await expect(read(gzipSync(TEXT), 'gzip', 10_000)).rejects.toThrow('larger than 10000 bytes')
    await expect(read(TEXT, undefined, 10_000)).rejects.toThrow('larger than 10000 bytes')
    await expect(read(gzipSync(LARGE), 'gzip', MIB)).rejects.toThrow(`larger than ${MIB} bytes`)
  })

  it('that breaks off is no answer, and an unknown encoding none we asked for', async () => {
    await expect(read(gzipSync(TEXT).subarray(0, -20), 'gzip')).rejects.toThrow('unexpected end of file')
    await expect(read(TEXT, 'zstd')).rejects.toThrow('not asked for')
  })
})
