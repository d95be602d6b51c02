import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { type BatchItem, type PackedBatch, packContent } from '../../db/batches.ts'
import type { RawPosting } from '../../pipeline/posting.ts'
import { rawHash } from '../../pipeline/raw-hash.ts'
import type { Reader } from '../../workers/reader/contract.ts'
import { here } from '../../workers/reader/here.ts'
import type { ThreadReaderOptions } from '../../workers/reader/thread-reader.ts'
import { builtProgram } from '../cli/built-program.ts'
import { bodyAbout } from '../sample-posting.ts'

const AT = new Date('2026-03-02T06:00:00Z')
const SOURCE = { id: 'board:one', country: 'US', company: null }

const openings: RawPosting[] = [
  {
    externalId: 'a1',
    title: 'Part-Time Customer Service Representative',
    company: 'Harbor Lane Inc.',
    location: 'Houston, TX',
    body: `${bodyAbout('our booking line')} USD 17.50 an hour.`,
    requisition: 'R-10482',
  },
  { externalId: 'a2', title: 'Call Center Agent', body: 'Twenty hours a week.' },
  { externalId: 'a3', title: '???' },
]

async function batchOf(raws: readonly unknown[]): Promise<PackedBatch> {
  const postings = raws.map(
    (raw) =>
      ({ raw, rawHash: rawHash(raw as RawPosting).toString('hex'), at: AT.toISOString() }) as BatchItem,
  )
  const packed = await packContent({ postings, isRerun: true })
  return { id: '1', runId: '2', sourceId: SOURCE.id, at: AT, pageUrl: null, pageHash: null, packed }
}

const program = await builtProgram()

/** As it runs in the built program: sources are read without a thread. */
async function threadReader(options: ThreadReaderOptions = {}): Promise<Reader> {
  const built = join(dirname(program), '..', 'workers', 'reader.js')
  const { openReader } = await import(/* @vite-ignore */ pathToFileURL(built).href)
  const reader: Reader = await openReader(options)
  onTestFinished(() => reader.close())
  return reader
}

const read = async (reader: Reader, raws: readonly unknown[]) =>
  reader.read(await batchOf(raws), SOURCE, { keepBodies: true })

it('a thread reads what this one reads, and goes on after what cannot be read', async () => {
  const reader = await threadReader()
  const [there, expected] = await Promise.all([read(reader, openings), read(here, openings)])
  const plain = (batch: typeof there) => ({
    ...batch,
    prepared: batch.prepared.map(({ candidate, ...posting }) => ({
      ...posting,
      compared: [candidate.content, candidate.sighted, candidate.requisition, [...candidate.bands]],
    })),
  })
  expect(expected.prepared).toHaveLength(2)
  expect(expected.rejections).toMatchObject([{ externalId: 'a3', reason: 'no-title' }])
  expect(plain(there)).toEqual(plain(expected))
  const broken = { ...(await batchOf(openings)), packed: Buffer.from('no zlib') }
  await expect(reader.read(broken, SOURCE, { keepBodies: true })).rejects.toThrow(/header/)
  expect(await reader.isWorthReading({ externalId: '1', title: 'Warehouse Picker' })).toBe(false)
  expect(await reader.isWorthReading({ externalId: '1', title: 'Call Center Agent' })).toBe(true)
})

it('a thread that runs out of memory fails its batches and not the process', async () => {
  const reader = await threadReader({ heapMb: 8 })
  await expect(read(reader, openings)).rejects.toThrow(/memory/)
  await expect(read(reader, openings)).rejects.toThrow(/memory/)
})
