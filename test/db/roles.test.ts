import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { connect, type Database } from '../../db/connect.ts'
import { dropChanges } from '../../db/drop-changes.ts'
import { assertSchema } from '../../db/migrate.ts'
import { refreshViews } from '../../db/refresh.ts'
import { createToken } from '../../db/tokens.ts'
import { addWebhook } from '../../db/webhooks.ts'
import { createFeed } from '../../feed/server.ts'
import { openQueues } from '../../workers/queues.ts'
import { sweep } from '../../workers/sweep-worker.ts'
import { testDatabase } from '../database.ts'
import { GERMAN, LATVIAN, NIGHT, OFFICE } from '../feed/adverts.ts'
import { serve } from '../feed/feed-side.ts'
import { addSource } from './store-rows.ts'

const { db, url } = await testDatabase()

/** The database as a role sees it. */
function addressAs(role: string, more = ''): string {
  const address = new URL(url)
  address.searchParams.set('options', `-c role=${role}${more}`)
  return address.href
}

function openAs(role: string): Database {
  const opened = connect(addressAs(role))
  afterAll(() => opened.destroy())
  return opened
}

const app = openAs('callboard_app')
const feed = openAs('callboard_feed')

const tried = (as: Database, statement: string) =>
  sql
    .raw(statement)
    .execute(as)
    .then(
      () => 'done',
      (error: Error) => error.message,
    )

/** Every table, and every view, of ours. */
async function relations(kinds: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('store', 'public', 'analytics', 'reference', 'bullmq') and c.relkind = any(string_to_array(${kinds}, null))
    order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

const DENIED = /permission denied|must be owner|read-only transaction/

describe('the role of the processes', () => {
  it('crawls, reads, closes, counts, tells and keeps the log', async () => {
    await assertSchema(app)
    await addSource(app, 'lever:one', { closing: 'absence' })
    await serve(app, 'lever:one', new Date('2026-03-02T06:00:00Z'), [NIGHT, OFFICE, GERMAN])
    await serve(app, 'lever:one', new Date('2026-03-03T06:00:00Z'), [NIGHT, OFFICE, LATVIAN])
    await serve(app, 'lever:one', new Date('2026-03-04T06:00:00Z'), [NIGHT, OFFICE, LATVIAN])
    await sweep(app, { at: new Date('2026-03-04T07:00:00Z') })
    expect(await refreshViews(app)).toMatchObject([{ jobs: 4 }])
    await createToken(app, { scope: 'read', note: null, expiresAt: null })
    await addWebhook(app, { url: 'https://app.example/hook', filter: '' })
    for (const statement of [
      `create table store.change_2024_01 (like store.change including defaults)`,
      `alter table store.change detach partition store.${await oldestPart()}`,
      `alter table store.${await oldestPart()} rename to change_before_2024_01`,
    ])
      await sql.raw(statement).execute(db)
    await sql`alter table store.change attach partition store.change_before_2024_01 for values from (minvalue) to ('2024-01-01Z')`.execute(
      db,
    )
    await sql`alter table store.change attach partition store.change_2024_01 for values from ('2024-01-01Z') to ('2024-02-01Z')`.execute(
      db,
    )
    expect(await dropChanges(app, new Date('2024-06-01'))).toMatchObject({ months: ['change_2024_01'] })
  })

  it('carries the queue', async () => {
    const queues = await openQueues({
      databaseUrl: addressAs('callboard_app', ' -c search_path=bullmq'),
      workers: 1,
    })
    const done = new Promise<string>((resolve) => {
      void queues.work('postings', async ({ batchId }) => resolve(batchId), { concurrency: 1 })
    })
    await queues.add('postings', { batchId: '7' })
    await queues.scheduleCrawl('lever:one', { everyMs: 3_600_000 })
    expect(await done).toBe('7')
    await queues.close()
  })

  it('changes no table, makes none, and gives no rights away', async () => {
    const tables = await relations('rp')
    expect(tables.length).toBeGreaterThan(30)
    for (const name of tables) {
      expect(await tried(app, `alter table ${name} add column mine int`), name).toMatch(DENIED)
      expect(await tried(app, `drop table ${name}`), name).toMatch(DENIED)
      expect(await tried(app, `truncate ${name}`), name).toMatch(DENIED)
    }
    for (const name of await relations('v'))
      expect(await tried(app, `drop view ${name}`), name).toMatch(DENIED)
    for (const schema of ['store', 'public', 'analytics', 'reference', 'bullmq'])
      expect(await tried(app, `create table ${schema}.mine (a int)`), schema).toMatch(DENIED)
    for (const statement of [
      'create schema mine',
      'create role mine',
      'create database mine',
      `alter role callboard_feed password 'mine'`,
      'delete from public.schema_migration',
      'select * from pg_authid',
      `copy store.job to '/tmp/mine'`,
      `select store.drop_change_month('change_' || to_char(now(), 'YYYY_MM'))`,
    ])
      expect(await tried(app, statement), statement).toMatch(
        /permission denied|must|no month|No privileges|no privileges/,
      )
  })
})

describe('the role of the feed', () => {
  it('answers whatever feed and pages link to', async () => {
    // As `start --role feed` does before anything else.
    await assertSchema(feed)
    const failures: unknown[] = []
    const server = await createFeed({
      db: feed,
      log: { error: (details) => failures.push(String((details as { err: unknown }).err)) },
    })
    const { rows } = await sql<{ id: string }>`select id from public.jobs limit 2`.execute(db)
    const ways = [
      ...['/', '/openapi.json', '/v1/jobs?scope=any', '/v1/changes?scope=any', '/v1/snapshot?scope=any'],
      ...['/v1/snapshot?format=csv', '/v1/snapshot?format=parquet', '/healthz'],
      ...rows.map(({ id }) => `/v1/jobs/${id}`),
    ]
    const seen = new Set(ways)
    for (const path of ways) {
      const { statusCode, headers, body } = await server.inject(path)
      expect(statusCode, `${path}: ${JSON.stringify(failures)}`).toBeLessThan(500)
      if (!String(headers['content-type']).startsWith('text/html')) continue
      for (const [, next] of body.matchAll(/href="(\/[^"#]*)"/g)) {
        const way = next!.replaceAll('&amp;', '&')
        // One page of each kind: the same path with other filters asks the same tables.
        const kind = way.replace(/\?.*/, '').replace(/\/(jobs|j)\/.*/, '/$1/')
        if (seen.has(kind) || seen.size > 60) continue
        seen.add(kind)
        ways.push(way)
      }
    }
    await server.close()
    expect(failures).toEqual([])
    expect(ways.length).toBeGreaterThan(12)
  })

  it('lets readers in by their tokens, and reads nothing else of these', async () => {
    const { secret } = await createToken(db, { scope: 'read', note: 'mine', expiresAt: null })
    const server = await createFeed({ db: feed, needsToken: true })
    expect((await server.inject('/v1/jobs')).statusCode).toBe(401)
    const headers = { authorization: `Bearer ${secret}` }
    expect((await server.inject({ url: '/v1/jobs', headers })).statusCode).toBe(200)
    await server.close()
    expect(await tried(feed, 'select note from store.token')).toMatch(DENIED)
  })

  it('reads no other table, and writes none', async () => {
    const reads = [
      'change',
      'feed_epoch',
      'job',
      'join_event',
      'merge',
      'posting',
      'refresh',
      'run',
      'source',
    ].map((name) => `store.${name}`)
    for (const name of await relations('rp')) {
      const isOpen = reads.includes(name) || name.startsWith('public.') || name.startsWith('reference.')
      expect(await tried(feed, `select * from ${name} limit 1`), name).toMatch(isOpen ? /^done$/ : DENIED)
      expect(await tried(feed, `delete from ${name}`), name).toMatch(DENIED)
      expect(await tried(feed, `drop table ${name}`), name).toMatch(DENIED)
    }
    for (const name of ['store.raw_posting', 'store.webhook', 'store.batch', 'store.host'])
      expect(await tried(feed, `select * from ${name} limit 1`), name).toMatch(DENIED)
    for (const schema of ['store', 'public', 'analytics', 'reference', 'bullmq'])
      expect(await tried(feed, `create table ${schema}.mine (a int)`), schema).toMatch(DENIED)
    expect(await tried(feed, 'select store.make_change_months()')).toMatch(DENIED)
    expect(await tried(feed, 'insert into store.change (epoch) values (1)')).toMatch(DENIED)
  })
})

async function oldestPart(): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relname ~ '^change_before_[0-9]{4}_[0-9]{2}$'`.execute(db)
  return rows[0]!.name
}
