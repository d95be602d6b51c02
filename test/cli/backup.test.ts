import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { openQueues } from '../../workers/queues.ts'
import { emptyDatabase, fileNamed } from '../db/backup-side.ts'
import { addSource } from '../db/store-rows.ts'
import { NIGHT } from '../feed/adverts.ts'
import { feedSide, serve } from '../feed/feed-side.ts'
import { openBatch } from '../stored-batch.ts'
import { callboard, jsonOf } from './command-line.ts'

const { db, url } = await feedSide()
await addSource(db, 'lever:one')
await serve(db, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT])
await openBatch(db, 'lever:one', new Date('2026-03-02T08:00:00Z'))
const file = fileNamed('verbs.tar.gz')

async function waiting(databaseUrl: string): Promise<number> {
  const queues = await openQueues({ databaseUrl, workers: 0 })
  const { postings } = await queues.counts()
  await queues.close()
  return postings.waiting
}

describe('backup and restore', () => {
  it('carry a store to another database, whose batches then have tasks', async () => {
    const written = await callboard(['backup', file], { DATABASE_URL: url })
    expect(written).toMatchObject({ code: EXIT.ok, stdout: '' })
    expect(written.stderr).toMatch(/sha256 [0-9a-f]{64}/)
    const into = await emptyDatabase(url)
    const said = jsonOf<{ rows: Record<string, number>; batches: number; epoch: number }>(
      await callboard(['restore', file, '--json'], { DATABASE_URL: into }),
    )
    expect(said).toMatchObject({ batches: 1, epoch: 2, rows: { 'store.posting': 1, 'store.batch': 1 } })
    expect(await waiting(into)).toBe(1)
    const again = await callboard(['restore', file], { DATABASE_URL: into })
    expect(again.code).toBe(EXIT.database)
    expect(again.stderr).toContain('needs an empty database')
  })

  it('say what is wrong with a file', async () => {
    const into = await emptyDatabase(url)
    const missing = await callboard(['restore', fileNamed('none.tar.gz')], { DATABASE_URL: into })
    expect(missing).toMatchObject({ code: EXIT.input })
    expect(missing.stderr).toContain('is not there')
    const nowhere = fileNamed('no/such/folder.tar.gz')
    expect(await callboard(['backup', nowhere], { DATABASE_URL: url })).toMatchObject({ code: EXIT.input })
    expect(existsSync(nowhere)).toBe(false)
  })
})

describe('reconcile', () => {
  it('gives a batch that lost its task another one, and no second', async () => {
    for (const _ of [1, 2]) {
      const said = jsonOf(await callboard(['reconcile', '--json'], { DATABASE_URL: url }))
      expect(said).toEqual({ batches: 1, lostRuns: [] })
      expect(await waiting(url)).toBe(1)
    }
  })
})
