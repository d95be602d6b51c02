import { expect, it } from 'vitest'
import { addSource } from '../db/store-rows.ts'
import { label, samplePrepared } from '../sample-posting.ts'
import { storePrepared } from '../stored-batch.ts'
import { feedSide } from './feed-side.ts'

const { db, get } = await feedSide()
const at = new Date('2026-03-02T06:00:00Z')
await addSource(db, 'lever:one')
await storePrepared(db, 'lever:one', at, [
  samplePrepared(
    { posting: { source: 'lever:one' }, labels: { hours: label('part-time' as const, 'title') } },
    at,
  ),
])

it('lists jobs with their links', async () => {
  expect((await get('/v1/jobs')).body).toMatchObject({
    data: [{ hours: 'part-time', postings: [{ source: 'lever:one' }] }],
    has_more: false,
  })
})
