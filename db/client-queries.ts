import type pg from 'pg'
import { keptName } from './kept-statement.ts'

type Query = (...given: unknown[]) => unknown

/**
 * Makes a client put its statements with a callback, and keep those that are to be kept. Asked for a promise, pg holds on
 * to answers: one that has grown old keeps all that came after it alive until the next full collection, a hundred
 * megabytes in an export.
 */
export function askWithCallbacks(client: pg.PoolClient): void {
  const query = client.query.bind(client) as Query
  const ask: Query = (text, values, ...rest) => {
    const isOurs = typeof text === 'string' && typeof values !== 'function' && rest.length === 0
    // What is copied in travels in a way of its own.
    if (!isOurs || text.startsWith('copy ')) return query(text, values, ...rest)
    const name = keptName(text)
    return new Promise((resolve, reject) => {
      query({ text, values, ...(name === undefined ? {} : { name }) }, (error: unknown, result: unknown) =>
        error ? reject(error) : resolve(result),
      )
    })
  }
  client.query = ask as typeof client.query
}
