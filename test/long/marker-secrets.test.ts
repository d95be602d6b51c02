import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { builtProgram, startProgram } from '../cli/built-program.ts'
import type { Said } from '../cli/command-line.ts'
import { startBoard } from '../crawlers/board-server.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { isSignedBy, startReceiver } from '../workers/deliver/receiver.ts'

const mark = (what: string): string => `marker-${what}-${randomBytes(9).toString('hex')}`
const password = mark('password')
const wrongPassword = mark('wrong')
const boardKey = mark('board')
const hookKey = mark('hook')
const alertKey = mark('alert')
const appPassword = mark('app')
const feedPassword = mark('feed')
/** What may appear nowhere; tokens and secrets of webhooks are added as they are made. */
const hidden = [password, wrongPassword, boardKey, hookKey, alertKey, appPassword, feedPassword]

const { db, url } = await testDatabase()
const login = `marker_${randomBytes(4).toString('hex')}`
await sql.raw(`create role ${login} login superuser password '${password}'`).execute(db)
afterAll(async () => {
  for (const statement of [
    `reassign owned by ${login} to current_user`,
    `drop owned by ${login}`,
    `drop role ${login}`,
  ])
    await sql.raw(statement).execute(db)
})
await keepTasks()
const marked = new URL(url)
marked.username = login
marked.password = password
const feedAddress = new URL(url)
feedAddress.username = 'callboard_feed'
feedAddress.password = feedPassword

const folder = mkdtempSync(join(tmpdir(), 'callboard-marker-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A board that shows the key it was asked with wherever it can: in rows, in what cannot be read, in a refusal. */
const board = await startBoard({
  '*': async (request, response) => {
    let asked = ''
    for await (const chunk of request) asked += chunk
    const { keywords } = JSON.parse(asked || '{}')
    const key = decodeURIComponent(request.url ?? '')
    if (keywords === 'shut') return void response.writeHead(401, { 'x-key': key }).end(`no such key: ${key}`)
    if (keywords === 'broken') return void response.writeHead(200).end(`{"jobs": "${key}"}`)
    const job = {
      ...{
        title: 'Customer service agent (part-time, remote)',
        company: 'Otter',
        location: 'Riga',
        id: '17',
      },
      snippet: `Answer calls of our customers from home, 20 hours a week. Asked at ${key}.`,
      link: `https://jooble.example/desc/17?from=${encodeURIComponent(key)}`,
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ totalCount: 1, jobs: [job] }))
  },
})
afterAll(() => board.close())
const [taking, failing] = [await startReceiver(), await startReceiver()]
failing.answers.push(...Array<number>(50).fill(500))

const env = {
  DATABASE_URL: marked.href,
  FEED_DATABASE_URL: feedAddress.href,
  CALLBOARD_APP_PASSWORD: appPassword,
  CALLBOARD_FEED_PASSWORD: feedPassword,
  CALLBOARD_HOME: join(folder, 'home'),
  CALLBOARD_CONTACT: 'tests@example.org',
  CALLBOARD_SECRET_JOOBLE_KEY: boardKey,
  WEBHOOK_ORIGINS: `${taking.origin},${failing.origin}`,
  ALERT_URL: `${failing.origin}/alert?key=${alertKey}`,
  KEEP_ARCHIVE: 'on',
  ADMIN_PORT: '0',
  HTTP_PORT: '0',
  LOG_LEVEL: 'trace',
  CALLBOARD_DEBUG: '1',
}

/** Names of places that show a marker, plain or as addresses and headers write it. */
function leaks(places: Record<string, string>): string[] {
  const forms = hidden.flatMap((each) => [each, Buffer.from(each).toString('base64').replace(/=+$/, '')])
  // The marks are made of letters that addresses leave alone; a secret of a webhook may hold + and /.
  forms.push(...hidden.map(encodeURIComponent).filter((each) => !forms.includes(each)))
  return Object.entries(places).flatMap(([place, text]) =>
    forms.filter((form) => text.includes(form)).map((form) => `${place}: ${form}`),
  )
}

describe('credentials', () => {
  it('are in no log, error, task, metric, answer, recording or export, while things work and when they fail', async () => {
    const program = await builtProgram()
    const places: Record<string, string> = {}
    for (const name of ['well', 'broken', 'shut'])
      await addSource(db, `jooble:${name}`, {
        access: 'key',
        closing: 'window',
        params: { keywords: name, location: '', pages: '1', api: board.origin },
      })
    const verbs = async (...calls: { args: string[]; env?: Record<string, string> }[]): Promise<Said[]> => {
      const script = join(import.meta.dirname, 'verbs-in-turn.mjs')
      const filled = calls.map(({ args, env: own = {} }) => ({ args, env: { ...env, ...own } }))
      const running = startProgram(script, [dirname(program), JSON.stringify(filled)], {})
      expect(await running.ended, running.stderr()).toBe(0)
      places[`log of ${calls[0]!.args.join(' ')} and so on`] = running.stderr()
      return JSON.parse(running.stdout()) as Said[]
    }
    const [migrated] = await verbs({ args: ['migrate'] })
    expect(migrated!.code, migrated!.stderr).toBe(EXIT.ok)
    places['what migrate said'] = migrated!.stdout + migrated!.stderr
    const made = await verbs(
      { args: ['webhook', 'add', `${taking.url}?key=${hookKey}`] },
      { args: ['webhook', 'add', `${failing.url}?key=${hookKey}`] },
      { args: ['token', 'create', '--scope', 'admin'] },
    )
    for (const { code, stdout, stderr } of made) {
      expect(code, stderr).toBe(EXIT.ok)
      hidden.push(stdout.trim().replace(/^whsec_/, ''))
    }
    places['what making secrets said'] = made.map(({ stderr }) => stderr).join()
    const [hookSecret = '', , token = ''] = made.map(({ stdout }) => stdout.trim())

    const crawl = startProgram(
      join(import.meta.dirname, 'crawl-loopback.mjs'),
      [dirname(program), board.origin, 'jooble:well', 'jooble:broken', 'jooble:shut'],
      env,
    )
    expect(await crawl.ended, crawl.stderr()).toBe(EXIT.ok)
    places['log of the crawl'] = crawl.stdout() + crawl.stderr()
    // The markers were in use: without that, nothing is shown.
    expect(board.asked.every((line) => line === `POST /api/${boardKey}`)).toBe(true)
    expect(board.asked.length).toBeGreaterThanOrEqual(3)
    const { rows: runs } = await sql<{ source_id: string; state: string }>`
      select source_id, state from store.run order by source_id`.execute(db)
    expect(runs).toEqual([
      { source_id: 'jooble:broken', state: 'drifted' },
      { source_id: 'jooble:shut', state: 'blocked' },
      { source_id: 'jooble:well', state: 'complete' },
    ])

    const start = startProgram(program, ['start', '--role', 'deliverer', 'sweeper', 'feed'], env)
    const addressOf = async (line: RegExp) => (await start.line(line)).split(' ').at(-1)!
    const [feed, port] = [await addressOf(/^pages and feed on /), await addressOf(/^admin port on /)]
    await vi.waitFor(
      () => expect(taking.got.length > 0 && failing.got.some(({ id }) => id !== '')).toBe(true),
      { timeout: 60_000, interval: 50 },
    )
    expect(isSignedBy(hookSecret, taking.got[0]!)).toBe(true)
    const authorization = `Bearer ${token}`
    for (const path of [
      '/metrics',
      '/admin/overview',
      '/admin/sources',
      '/admin/runs',
      '/admin/dead-letters',
    ]) {
      const answer = await fetch(port + path, { headers: { authorization } })
      expect(answer.status, path).toBe(200)
      places[path] = await answer.text()
    }
    for (const path of ['/', '/v1/jobs?scope=any', '/v1/changes', '/v1/snapshot?format=csv&scope=any'])
      places[path] = await (await fetch(feed + path)).text()
    expect(places['/v1/jobs?scope=any']).toContain('Otter')
    places['no token'] = await (await fetch(`${port}/metrics`, { headers: { authorization: 'x' } })).text()
    if (process.platform === 'linux') places.argv = readFileSync(`/proc/${start.child.pid}/cmdline`, 'utf8')
    start.child.kill('SIGTERM')
    expect(await start.ended, start.stderr()).toBe(EXIT.ok)
    places['log of start'] = start.stdout() + start.stderr()
    expect(places['log of start']).toContain('webhook')

    const file = join(folder, 'broken.jsonl')
    writeFileSync(file, '{"externalId": 1')
    const wrong = (name: 'password' | 'pathname', value: string): string => {
      const address = new URL(marked)
      address[name] = value
      return address.href
    }
    const calls = [
      { args: ['status'], env: { DATABASE_URL: wrong('password', wrongPassword) }, code: EXIT.database },
      { args: ['runs'], env: { DATABASE_URL: wrong('pathname', '/none') }, code: EXIT.database },
      { args: ['sources'], env: { DATABASE_URL: `http://${password}@host` }, code: EXIT.settings },
      { args: ['import', file, '--source', 'mine'], code: EXIT.input },
      { args: ['export', '--format', 'ndjson', '--filter', 'scope=any'], code: EXIT.ok },
      { args: ['doctor', '--settings'], code: EXIT.ok },
      { args: ['sources', '--json'], code: EXIT.ok },
      { args: ['runs', '--json'], code: EXIT.ok },
      { args: ['dead-letter', 'list', '--json'], code: EXIT.ok },
      { args: ['status', '--json'], code: EXIT.ok },
    ]
    for (const [n, said] of (await verbs(...calls)).entries()) {
      const { args, code } = calls[n]!
      expect(said.code, `${args.join(' ')}: ${said.stderr}`).toBe(code)
      places[args.join(' ')] = said.stdout + said.stderr
    }
    expect(places['export --format ndjson --filter scope=any']).toContain('Otter')

    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name)
      if (!statSync(path).isFile()) continue
      const bytes = readFileSync(path)
      places[name] = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')
    }
    expect(Object.keys(places).some((name) => name.includes('archive'))).toBe(true)
    Object.assign(places, await tablesAsText())
    expect(places['public.kept_task']).toContain('jooble:well')
    expect(places['public.kept_task']).toContain('batchId')

    expect(leaks(places)).toEqual([])
    // The search finds what is there: one place is meant to hold an address with its key.
    const { rows } = await sql<{ text: string }>`select url as text from store.webhook`.execute(db)
    expect(leaks({ address: rows.map(({ text }) => text).join() })).toEqual([`address: ${hookKey}`])
  })
})

/** Tasks are deleted when they are done, so a copy is kept of every row that any table of the queue ever had. */
async function keepTasks(): Promise<void> {
  await sql`create table public.kept_task (content text)`.execute(db)
  await sql`
    create function public.keep_task() returns trigger language plpgsql as
    $$ begin insert into public.kept_task values (to_jsonb(new)::text); return null; end $$`.execute(db)
  for (const name of await tablesOf('bullmq'))
    await sql
      .raw(
        `create trigger keep after insert or update on ${name} for each row execute function public.keep_task()`,
      )
      .execute(db)
}

/** All rows of the store and of the queue; webhooks alone keep their secrets, because signing needs them. */
async function tablesAsText(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of [...(await tablesOf('store')), 'public.kept_task']) {
    if (name === 'store.webhook') continue
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.raw(name)} t`.execute(db)
    found[name] = rows.map(({ text }) => text).join('\n')
  }
  return found
}

async function tablesOf(schema: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema = ${schema} and table_type = 'BASE TABLE'`.execute(db)
  return rows.map(({ name }) => name)
}
