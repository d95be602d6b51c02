import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eraseFiles, eraseRecords } from '../../../crawlers/archive/erase.ts'
import { keepAnswers, pruneArchive } from '../../../crawlers/archive/keep.ts'
import { mentionsOf } from '../../../crawlers/archive/mentions.ts'
import { readArchive } from '../../../crawlers/archive/read.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callboard-erase-'))
})
afterEach(() => rm(folder, { recursive: true }))

const ABOUT = mentionsOf([
  {
    externalId: '40170',
    title: 'Chat agent & host',
    company: 'Harbor Lane',
    urls: ['https://board.example/jobs/lamp?x=1&y=2', null],
  },
])

function keeper() {
  const onTrouble = (error: Error): never => {
    throw error
  }
  return keepAnswers({ folder, maxFileBytes: 1_000_000, software: 'Callboard/0', onTrouble })
}

async function record(archive: ReturnType<typeof keeper>, url: string, body: string, posted?: string) {
  const request = {
    url,
    kind: 'list' as const,
    ...(posted === undefined ? {} : { method: 'POST' as const, body: posted }),
  }
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const page = { request, url, status: 200, headers, body, at: '2026-03-01T00:00:00.000Z' }
  await archive.write(page, Buffer.from(body))
}

async function recorded(): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(folder))
    for await (const { method, url } of readArchive(createReadStream(join(folder, name))))
      found.push(`${method} ${url}`)
  return found
}

describe('erasing from an archive', () => {
  it('drops answers that show it with their requests, and keeps the rest and their age', async () => {
    const archive = keeper()
    await record(archive, 'https://board.example/', 'nothing of it')
    await record(archive, 'https://board.example/jobs/lamp?x=1&y=2', 'its own page')
    await record(archive, 'https://board.example/search', '{"jobs":[{"id":40170}]}', '{"page":1}')
    await record(archive, 'https://board.example/search', '{"jobs":[{"id":140170}]}', '{"page":2}')
    await record(archive, 'https://board.example/detail', 'any', '{"id":"40170"}')
    await record(archive, 'https://board.example/last', '<h1>Chat agent &amp; host</h1> Harbor Lane')
    await record(archive, 'https://board.example/end', '<h1>Chat agent &amp; host</h1> Granite Parcel')
    await archive.close()
    const [name] = await readdir(folder)
    const path = join(folder, name!)
    const old = new Date('2026-03-02T00:00:00Z')
    await utimes(path, old, old)
    expect(await eraseRecords(folder, ABOUT, { dryRun: true })).toEqual({ answers: 4, unread: [] })
    expect(await recorded()).toHaveLength(7)
    expect(await eraseRecords(folder, ABOUT)).toEqual({ answers: 4, unread: [] })
    expect(await recorded()).toEqual([
      'GET https://board.example/',
      'POST https://board.example/search',
      'GET https://board.example/end',
    ])
    expect((await stat(path)).mtime).toEqual(old)
    expect(await readdir(folder)).toEqual([name])
    expect(await eraseRecords(folder, ABOUT)).toEqual({ answers: 0, unread: [] })
  })

  it('does not stop a process that writes there, and names what it could not read', async () => {
    const archive = keeper()
    await record(archive, 'https://board.example/jobs/1', '40170')
    await eraseRecords(folder, ABOUT)
    await record(archive, 'https://board.example/jobs/2', 'another')
    await archive.close()
    expect(await recorded()).toEqual(['GET https://board.example/jobs/2'])
    const broken = join(folder, '2026-03-01T00-00-00-000Z-0123abcd.warc.gz')
    await writeFile(broken, 'no archive')
    expect((await eraseRecords(folder, ABOUT)).unread).toEqual([broken])
  })

  it('loses nothing that is recorded meanwhile', async () => {
    const archive = keeper()
    let writing = true
    const writer = (async () => {
      for (let n = 0; n < 150; n++) {
        await record(archive, `https://board.example/jobs/${n}`, n % 3 === 0 ? '40170' : 'another')
        // Let the eraser have its turns.
        await new Promise((next) => setImmediate(next))
      }
      writing = false
    })()
    while (writing) await eraseRecords(folder, ABOUT)
    await writer
    await archive.close()
    await eraseRecords(folder, ABOUT)
    const kept = Array.from({ length: 150 }, (_, n) => n).filter((n) => n % 3 !== 0)
    expect((await recorded()).sort()).toEqual(kept.map((n) => `GET https://board.example/jobs/${n}`).sort())
  })

  it('leaves nothing behind of one that was killed, and nothing of one that is at work', async () => {
    const name = '2026-03-01T00-00-00-000Z-0123abcd.warc.gz'
    const [old, fresh] = [`${name}.00000000.erasing`, `${name}.11111111.erasing`]
    for (const each of [old, fresh]) await writeFile(join(folder, each), 'half of it')
    const hour = Date.now() + 3_600_000
    expect(await pruneArchive({ folder, keepMs: 1e12, maxTotalBytes: 1e12, now: Date.now() })).toEqual([])
    expect(await readdir(folder)).toHaveLength(2)
    expect(await pruneArchive({ folder, keepMs: 1e12, maxTotalBytes: 1e12, now: hour })).toEqual([old, fresh])
  })

  it('passes over what somebody else deletes meanwhile', async () => {
    await symlink(join(folder, 'gone'), join(folder, 'a.json'))
    expect(await eraseFiles(folder, ABOUT)).toBe(0)
  })

  it('deletes kept answers that could not be read and show it', async () => {
    await writeFile(join(folder, 'a.json'), '{"body":"see https:\\/\\/board.example\\/jobs\\/lamp?x=1&y=2"}')
    await writeFile(join(folder, 'b.json'), '{}')
    expect(await eraseFiles(folder, ABOUT)).toBe(1)
    expect(await readdir(folder)).toEqual(['b.json'])
    expect(await eraseFiles(join(folder, 'none'), ABOUT)).toBe(0)
  })
})
