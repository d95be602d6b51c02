import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { retryDeadlock } from '../../workers/retry-deadlock.ts'
import { testDatabase } from '../database.ts'

const { db } = await testDatabase()
await sql`create table store.pair (id int primary key, n int not null default 0)`.execute(db)
await sql`insert into store.pair values (1), (2)`.execute(db)

it('lets both of two writers through that lock the same rows in opposite order', async () => {
  const bothHoldOne = meeting(2)
  let tries = 0
  const add = (first: number, second: number) =>
    retryDeadlock(() =>
      db.transaction().execute(async (transaction) => {
        tries++
        await sql`update store.pair set n = n + 1 where id = ${first}`.execute(transaction)
        await bothHoldOne()
        await sql`update store.pair set n = n + 1 where id = ${second}`.execute(transaction)
      }),
    )
  await Promise.all([add(1, 2), add(2, 1)])
  const { rows } = await sql<{ n: number }>`select n from store.pair order by id`.execute(db)
  expect(rows).toEqual([{ n: 2 }, { n: 2 }])
  expect(tries).toBe(3)
})

it('passes any other failure on at once', async () => {
  let tries = 0
  const failing = retryDeadlock(async () => {
    tries++
    await sql`select 1 / 0`.execute(db)
  })
  await expect(failing).rejects.toThrow('division by zero')
  expect(tries).toBe(1)
})

/** Holds its first callers until all of them have come; later ones pass. */
function meeting(size: number): () => Promise<void> {
  let come = 0
  let open!: () => void
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    if (++come >= size) open()
    return all
  }
}
