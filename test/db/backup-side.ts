import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { ensureDatabase, withClient } from '../../db/connect.ts'
import { rowsOf } from '../store-content.ts'

const folder = mkdtempSync(join(tmpdir(), 'callboard-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Path of a file of this test run. */
export function fileNamed(name: string): string {
  return join(folder, name)
}

/** A database without anything in it, beside another one; it is dropped at the end. */
export async function emptyDatabase(beside: string): Promise<string> {
  const fresh = new URL(beside)
  // The time is what a later run clears leftovers by.
  const name = `test_${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString('hex')}`
  fresh.pathname = `/${name}`
  await ensureDatabase(beside, name)
  afterAll(() => withClient(beside, (client) => client.query(`drop database ${name} with (force)`)))
  return fresh.href
}

/** Every row of every table that holds state, as text. */
export async function allRows(url: string): Promise<Record<string, string[]>> {
  const tables = await rowsOf<{ name: string }>(
    url,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('store', 'reference') and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('feed_epoch', 'refresh', 'job_fact')`,
  )
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await rowsOf<{ row: string }>(url, `select t::text as row from ${name} t order by 1`)
    all[name] = rows.map(({ row }) => row)
  }
  return all
}

/** Tables that are there. */
export async function tablesOf(url: string): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    url,
    `select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('store', 'public', 'reference', 'bullmq')`,
  )
  return rows.map(({ name }) => name)
}
