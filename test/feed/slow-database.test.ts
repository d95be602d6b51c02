import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { connect } from '../../db/connect.ts'
import { openFeed } from '../../feed/server.ts'
import { testDatabase } from '../database.ts'

const { db, url } = await testDatabase()

async function timeouts(of: typeof db): Promise<unknown> {
  const { rows } = await sql`select current_setting('statement_timeout') as statement,
    current_setting('idle_in_transaction_session_timeout') as idle`.execute(of)
  return rows[0]
}

it('every pool gives its statements an end, and no transaction may sit idle for long', async () => {
  expect(await timeouts(db)).toEqual({ statement: '2min', idle: '1min' })
  const short = connect(url, { statementTimeoutMs: 10_000 })
  expect(await timeouts(short)).toEqual({ statement: '10s', idle: '1min' })
  await short.destroy()
})

it('an answer of the feed that takes too long is given up, and the next reader is served', async () => {
  const own = connect(url, { statementTimeoutMs: 150, max: 2 })
  const feed = await openFeed({ db: own, host: '127.0.0.1', port: 0 })
  try {
    await db.transaction().execute(async (trx) => {
      await sql`lock table store.merge in access exclusive mode`.execute(trx)
      const answer = await fetch(`${feed.url}/v1/jobs`)
      expect(answer.status).toBe(503)
      expect(await answer.json()).toEqual({ error: { message: expect.stringMatching(/too long/) } })
    })
    expect((await fetch(`${feed.url}/v1/jobs`)).status).toBe(200)
  } finally {
    await feed.close()
    await own.destroy()
  }
})

it('a connection that breaks between two statements of a transaction ends that, and not the process', async () => {
  const own = connect(url, { max: 1 })
  const trx = await own.startTransaction().execute()
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
  const { pid } = rows[0]!
  await sql`select pg_terminate_backend(${pid}, 5000)`.execute(db)
  await expect(sql`select 1`.execute(trx)).rejects.toThrow()
  await trx
    .rollback()
    .execute()
    .catch(() => {})
  const { rows: after } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(own)
  expect(after[0]!.pid).not.toBe(pid)
  await own.destroy()
})
