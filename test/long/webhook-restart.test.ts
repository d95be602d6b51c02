import { expect, it, vi } from 'vitest'
import { listWebhooks } from '../../db/webhooks.ts'
import { builtProgram, startProgram } from '../cli/built-program.ts'
import { testDatabase } from '../database.ts'
import { deliverSide } from '../workers/deliver/deliver-side.ts'
import { startReceiver } from '../workers/deliver/receiver.ts'

const CHANGES = 300
const program = await builtProgram()
const { db, url } = await testDatabase()
const receiver = await startReceiver()
const { add, append } = deliverSide(db, [receiver])
const env = { DATABASE_URL: url, WEBHOOK_ORIGINS: receiver.origin, LOG_LEVEL: 'info' }
const start = () => startProgram(program, ['start', '--role', 'deliverer'], env)
const seen = () => new Set(receiver.taken)

it('a process that is killed among deliveries loses none and turns no order around, and another goes on', async () => {
  await add(receiver)
  const names = Array.from({ length: CHANGES }, (_, n) => `job-${n}`)
  await append(names)
  const first = start()
  const second = start()
  for (const mark of [100, 200]) {
    await vi.waitFor(() => expect(seen().size).toBeGreaterThan(mark), { timeout: 90_000, interval: 5 })
    if (mark === 100) {
      first.child.kill('SIGKILL')
      await first.ended
    }
  }
  second.child.kill('SIGTERM')
  expect(await second.ended, second.stderr()).toBe(0)
  const third = start()
  await vi.waitFor(async () => expect((await listWebhooks(db))[0]!.delivered).toBe(CHANGES), {
    timeout: 90_000,
    interval: 50,
  })
  third.child.kill('SIGTERM')
  expect(await third.ended, third.stderr()).toBe(0)
  const told = receiver.got.map(({ data }) => data.job_id as string)
  expect([...new Set(told)]).toEqual(names)
  // A kill and a stop may each have cut off one answer.
  expect(told.length).toBeLessThanOrEqual(CHANGES + 2)
}, 240_000)
