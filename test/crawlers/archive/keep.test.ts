import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepAnswers, pruneArchive } from '../../../crawlers/archive/keep.ts'
import { readArchive } from '../../../crawlers/archive/read.ts'
import { startBoard, testFetcher, text } from '../board-server.ts'
import { samplePage } from '../sample-page.ts'

const DAY_MS = 86_400_000
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callboard-keep-'))
})
afterEach(() => rm(folder, { recursive: true }))

const page = (n: number) => samplePage(`https://board.example/${n}`, '')
/** Does not get smaller by packing. */
const noise = (bytes: number) => Buffer.from(Array.from({ length: bytes }, () => Math.random() * 256))

async function namesRead(file: string): Promise<{ read: string[]; broke: boolean }> {
  const read: string[] = []
  try {
    for await (const { url } of readArchive(createReadStream(join(folder, file))))
      read.push(url.split('/').at(-1)!)
    return { read, broke: false }
  } catch {
    return { read, broke: true }
  }
}

function keeper(over: Partial<Parameters<typeof keepAnswers>[0]> = {}) {
  const told: string[] = []
  const onTrouble = (error: Error) => told.push(error.message)
  const options = { folder, maxFileBytes: 1e9, software: 'Callboard/0.0.0', onTrouble, ...over }
  return { archive: keepAnswers(options), told }
}

describe('kept answers', () => {
  it('go to files of a limited size and a day at most, for the owner’s eyes alone', async () => {
    let now = Date.UTC(2026, 2, 1)
    const { archive, told } = keeper({ maxFileBytes: 5_000, now: () => now })
    await archive.write(page(1), noise(3_000))
    await archive.write(page(2), noise(3_000))
    await archive.write(page(3), noise(100))
    now += DAY_MS
    await archive.write(page(4), noise(100))
    await archive.close()
    const files = (await readdir(folder)).sort()
    expect(files).toHaveLength(3)
    const read = await Promise.all(files.map(namesRead))
    expect(read.map((file) => file.read).sort()).toEqual([['1', '2'], ['3'], ['4']])
    expect((await stat(join(folder, files[0]!))).mode & 0o777).toBe(0o600)
    expect(told).toEqual([])
  })

  it('of several processes in one folder stay whole', async () => {
    const keepers = Array.from({ length: 4 }, () => keeper({ maxFileBytes: 4_000 }))
    await Promise.all(
      keepers.flatMap(({ archive }, k) =>
        Array.from({ length: 10 }, (_, n) => archive.write(page(100 * k + n), noise(900))),
      ),
    )
    await Promise.all(keepers.map(({ archive }) => archive.close()))
    const read = await Promise.all((await readdir(folder)).map(namesRead))
    expect(read.some(({ broke }) => broke)).toBe(false)
    expect(new Set(read.flatMap((file) => file.read)).size).toBe(40)
  })

  it('hold no secret, and a POST with what it asked', async () => {
    const site = await startBoard({
      '/search': text('your key is hidden-key-9', { 'x-key': 'hidden-key-9' }),
    })
    const { archive } = keeper()
    const fetcher = testFetcher([site.origin], { archive, secrets: () => 'hidden-key-9' })
    const url = `${site.origin}/search?key={{secret:key}}`
    const body = '{"q":"chat","key":"{{secret:key}}"}'
    await fetcher.fetch({ url, method: 'POST', body, kind: 'list' }, { via: 'api', credentials: ['key'] })
    await Promise.all([fetcher.close(), archive.close(), site.close()])
    const [file = ''] = await readdir(folder)
    const kept = gunzipSync(await readFile(join(folder, file))).toString()
    expect(kept).not.toContain('hidden-key-9')
    expect(kept).toContain('WARC-Type: request')
    expect(kept).toContain(body)
  })

  it('written before a crash can be read up to the last whole one', async () => {
    const { archive } = keeper()
    for (const n of [1, 2, 3]) await archive.write(page(n), noise(500))
    // No close: what is on disk now is what a killed process leaves.
    const [file = ''] = await readdir(folder)
    expect(await namesRead(file)).toEqual({ read: ['1', '2', '3'], broke: false })
    const { size } = await stat(join(folder, file))
    await truncate(join(folder, file), size - 100)
    expect((await namesRead(file)).read).toEqual(['1', '2'])
    await archive.close()
  })

  it('go on in another file when somebody deletes theirs', async () => {
    const { archive } = keeper()
    await archive.write(page(1), noise(10))
    await rm(join(folder, (await readdir(folder))[0]!))
    await archive.write(page(2), noise(10))
    await archive.close()
    expect(await Promise.all((await readdir(folder)).map(namesRead))).toEqual([{ read: ['2'], broke: false }])
  })
})

describe('where no answer can be kept', () => {
  it('crawling goes on, the operator is told once, and keeping starts again when there is room', async () => {
    const site = await startBoard({ '/jobs': text('fine') })
    const blocked = join(folder, 'archive')
    await writeFile(blocked, 'a file where the folder should be')
    let now = 0
    const { archive, told } = keeper({ folder: blocked, now: () => now })
    const fetcher = testFetcher([site.origin], { archive })
    const ask = () => fetcher.fetch({ url: `${site.origin}/jobs`, kind: 'list' }, { via: 'api' })
    for (let n = 0; n < 3; n++) {
      expect(await ask()).toMatchObject({ page: { body: 'fine' } })
      now += 120_000
    }
    expect(told).toHaveLength(1)
    expect(archive.skipped).toBe(3)
    await rm(blocked)
    await ask()
    await Promise.all([fetcher.close(), archive.close(), site.close()])
    expect(archive.skipped).toBe(3)
    expect(await readdir(blocked)).toHaveLength(1)
  })

  // A limit on the size of files is the nearest thing to a full disk that a test can make.
  it.runIf(existsSync('/usr/bin/prlimit'))(
    'half a record is taken back, so the file stays whole',
    async () => {
      const limit = (bytes: string) =>
        execFileSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${bytes}:`])
      let now = 0
      const { archive, told } = keeper({ now: () => now })
      await archive.write(page(1), noise(5_000))
      limit('10000')
      try {
        await archive.write(page(2), noise(20_000))
      } finally {
        limit('unlimited')
      }
      expect(told).toHaveLength(1)
      now += 120_000
      await archive.write(page(3), noise(100))
      await archive.close()
      const read = await Promise.all((await readdir(folder)).sort().map(namesRead))
      expect(read.sort((a, b) => (a.read[0]! < b.read[0]! ? -1 : 1))).toEqual([
        { read: ['1'], broke: false },
        { read: ['3'], broke: false },
      ])
    },
  )
})

describe('old archives', () => {
  const at = Date.UTC(2026, 5, 1)
  const name = (n: number) => `2026-05-0${n}T00-00-00-000Z-0000000${n}.warc.gz`
  async function file(n: number, ageMs: number, bytes = 1_000) {
    await writeFile(join(folder, name(n)), Buffer.alloc(bytes))
    await utimes(join(folder, name(n)), (at - ageMs) / 1000, (at - ageMs) / 1000)
  }

  it('are deleted by age, then the oldest by size; other files and those in use stay', async () => {
    await file(1, 31 * DAY_MS)
    await file(2, 20 * DAY_MS)
    await file(3, 10 * DAY_MS)
    await file(4, 60_000)
    await writeFile(join(folder, 'saved-by-hand.warc.gz'), '')
    await utimes(join(folder, 'saved-by-hand.warc.gz'), 1, 1)
    const options = { folder, keepMs: 30 * DAY_MS, now: at }
    expect(await pruneArchive({ ...options, maxTotalBytes: 2_500 })).toEqual([name(2), name(1)])
    expect(await pruneArchive({ ...options, maxTotalBytes: 10 })).toEqual([name(3)])
    expect((await readdir(folder)).sort()).toEqual([name(4), 'saved-by-hand.warc.gz'])
  })

  it('are no matter where nothing was ever kept', async () => {
    const none = { folder: join(folder, 'none'), keepMs: 1, maxTotalBytes: 1 }
    expect(await pruneArchive(none)).toEqual([])
    await mkdir(none.folder)
    expect(await pruneArchive(none)).toEqual([])
  })
})
