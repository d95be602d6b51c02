import { describe, expect, it } from 'vitest'
import { listDeadDeliveries, redeliver } from '../../../db/deliveries.ts'
import { listWebhooks } from '../../../db/webhooks.ts'
import { webhookEvent } from '../../../feed/schemas/answers.ts'
import type { RawPosting } from '../../../pipeline/posting.ts'
import { testDatabase } from '../../database.ts'
import { addSource } from '../../db/store-rows.ts'
import { GERMAN, NIGHT, OFFICE } from '../../feed/adverts.ts'
import { serve } from '../../feed/feed-side.ts'
import { deliverSide, settled } from './deliver-side.ts'
import { startReceiver } from './receiver.ts'

const { db } = await testDatabase()
const receiver = await startReceiver()
const { deliver, add } = deliverSide(db, [receiver])
await addSource(db, 'lever:one')
await addSource(db, 'lever:inside', { redistribution: 'internal-only' })
// The first reading loads languages and word lists, which takes as long as a test may.
await serve(db, 'lever:one', new Date('2026-03-01T06:00:00Z'), [OFFICE])
let day = 1
/** One more day of a board, delivered; what the receiver was told. */
async function told(raws: RawPosting[], board = 'lever:one') {
  receiver.got.length = 0
  await serve(db, board, new Date(Date.UTC(2026, 2, ++day, 6)), raws)
  await settled(db)
  await deliver()
  return receiver.got.map(({ type, data }) => [type, data.reason, data.job?.title ?? null])
}
const { id } = await add(receiver, 'workplace=remote&hours=part-time')

describe('the filter of a webhook', () => {
  it('lets through what /v1/changes lets through, with the job as it is now', async () => {
    expect(await told([NIGHT, OFFICE, GERMAN])).toEqual([['job.opened', null, NIGHT.title]])
    const [{ data }] = receiver.got as [(typeof receiver.got)[0]]
    expect(data.job).toMatchObject({ workplace: 'remote', hours: 'part-time', redistribution: 'link-back' })
    expect(data.job.postings[0].url).toBe(NIGHT.url)
    expect(webhookEvent.safeParse(JSON.parse(receiver.got[0]!.raw)).error?.message).toBeUndefined()
    expect(Object.keys(data.fields)).toContain('title')
  })

  it('passes over what nobody may be shown', async () => {
    const hidden = {
      ...NIGHT,
      externalId: 'hidden',
      company: 'Quiet Harbor',
      title: 'Chat agent (part-time)',
    }
    expect(await told([hidden], 'lever:inside')).toEqual([])
  })

  it('sends a job that stops fulfilling it as closed, without showing it, and one that starts as opened', async () => {
    const office = {
      ...NIGHT,
      workplace: 'onsite',
      body: NIGHT.body!.replace(/You work from home/, 'You work in our office in Houston').replace(
        /This is a remote position.*\n/,
        'The work is on-site.\n',
      ),
    }
    expect(await told([office, OFFICE, GERMAN])).toEqual([['job.closed', 'out-of-scope', null]])
    expect(await told([NIGHT, OFFICE, GERMAN])).toEqual([['job.opened', null, NIGHT.title]])
    // It moved past everything, so there is nothing to look at.
    expect(await deliver()).toBe(0)
    expect(await listWebhooks(db)).toMatchObject([{ id, delivered: 3 }])
  })

  it('a dead letter is sent again as the job is by now', async () => {
    receiver.answers.push(500)
    receiver.got.length = 0
    await serve(db, 'lever:one', new Date(Date.UTC(2026, 2, ++day, 6)), [
      { ...NIGHT, pay: '$25 per hour' },
      OFFICE,
      GERMAN,
    ])
    await deliver({ plan: { baseMs: 0, mostMs: 0, forMs: 0 } })
    expect(await listDeadDeliveries(db)).toMatchObject([{ kind: 'changed' }])
    expect(await told([{ ...NIGHT, pay: '$30 per hour' }, OFFICE, GERMAN])).toEqual([
      ['job.changed', null, NIGHT.title],
    ])
    receiver.got.length = 0
    expect(await redeliver(db, 'all')).toBe(1)
    await deliver()
    expect(receiver.got.map(({ data }) => data.job.pay.min)).toEqual([30])
    expect(await listDeadDeliveries(db)).toEqual([])
  })
})
