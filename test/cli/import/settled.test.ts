import pino from 'pino'
import { expect, it } from 'vitest'
import { openImport } from '../../../cli/import/run.ts'
import { openTerminal } from '../../../cli/terminal.ts'
import { readSettings } from '../../../config/settings.ts'
import { takePage } from '../../../workers/intake.ts'
import { GiveUp, openQueues } from '../../../workers/queues.ts'
import { testDatabase } from '../../database.ts'
import { addSource } from '../../db/store-rows.ts'
import { manyAds } from '../ads.ts'

const { db, url } = await testDatabase()

it('an import whose batch is a dead letter ends, and names batch and reason', async () => {
  await addSource(db, 'import:dead', {
    access: 'import-only',
    closing: 'window',
    redistribution: 'internal-only',
  })
  const queues = await openQueues({ databaseUrl: url, workers: 1 })
  try {
    await queues.work('postings', () => Promise.reject(new GiveUp('nobody can read this')), {
      concurrency: 1,
    })
    const invocation = {
      settings: readSettings({}),
      terminal: openTerminal(true),
      json: true,
      signal: new AbortController().signal,
    }
    const job = {
      invocation,
      store: { db, url, close: async () => {} },
      crew: { queues, log: pino({ level: 'silent' }), close: async () => {} },
      file: 'ads.jsonl',
      at: null,
      fileAt: new Date('2026-10-01'),
      options: { redistribution: 'internal-only' },
    }
    const open = await openImport(job, 'import:dead', job.fileAt)
    const postings = manyAds(3).map((raw) => ({ raw, at: job.fileAt }))
    await takePage({ db, queues }, open.run, { url: null, postings })
    await expect(open.finish()).rejects.toThrow(
      /batch \d+ of run \d+ could not be worked off.*nobody can read this/,
    )
  } finally {
    await queues.close()
  }
})
