import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { VERBS } from '../../cli/verbs.ts'
import { ensureDatabase, withClient } from '../../db/connect.ts'
import { testDatabase } from '../database.ts'
import { callboard, jsonOf } from './command-line.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const { url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'callboard-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a command line that cannot be understood', () => {
  it('names the verb that was meant', async () => {
    const said = await callboard(['imprt', 'ads.jsonl'])
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('Did you mean import?')
  })

  it('misses an argument by its name', async () => {
    const said = await callboard(['crawl'])
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('source|all')
  })

  it('is told of a country that is none, before anything is written', async () => {
    const said = await callboard(['new-source', 'https://jobs.lever.co/acme', '--country', 'Narnia'])
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('ISO 3166-1')
  })

  it('is told of a name that no source can have', async () => {
    const said = await callboard(['import', 'ads.jsonl', '--source', 'Bad Word!'])
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('as my-archive')
  })

  it.each([...Object.keys(VERBS).map((verb) => [verb]), ['home', 'rm']])(
    'is avoided by the examples of %s',
    async (...verb) => {
      const said = await callboard([...verb.filter((word) => typeof word === 'string'), '--help'])
      expect(said).toMatchObject({ code: EXIT.ok, stderr: '' })
      expect(said.stdout).toMatch(/Examples?:\n {2}(callboard|npm run)/)
    },
  )
})

describe('settings', () => {
  it('are listed all at once when they are bad, each with its fix', async () => {
    const said = await callboard(['status'], {
      HTTP_PORT: 'eighty',
      KEEP_BODIES: 'some',
      DATABASE_URL: 'mysql://me:verysecret@db/x',
    })
    expect(said).toMatchObject({ code: EXIT.settings, stdout: '' })
    expect(said.stderr).toMatch(/^callboard: 3 bad settings\n/)
    for (const name of ['HTTP_PORT', 'KEEP_BODIES', 'DATABASE_URL']) expect(said.stderr).toContain(name)
    expect(said.stderr).toContain('Choose in-scope or all')
    expect(said.stderr).not.toContain('verysecret')
  })

  it.each([['crawl', 'all'], ['start']])('without a contact keep %s from the web', async (...args) => {
    const said = await callboard(args, { DATABASE_URL: url })
    expect(said).toMatchObject({ code: EXIT.settings, stdout: '' })
    expect(said.stderr).toMatch(/^callboard: CALLBOARD_CONTACT is not set.*\n$/)
  })
})

describe('no database', () => {
  it('is told by host, without the password', async () => {
    const said = await callboard(['status'], {
      DATABASE_URL: 'postgres://me:verysecret@127.0.0.1:1/callboard',
    })
    expect(said).toMatchObject({ code: EXIT.database, stdout: '' })
    expect(said.stderr).toMatch(/^callboard: no database answers at 127\.0\.0\.1:1\/callboard .*\n$/)
    expect(said.stderr).not.toContain('verysecret')
  })

  it('with a schema asks for migrate, which makes one', async () => {
    const name = `${new URL(url).pathname.slice(1)}_bare`
    const bare = url.replace(/[^/]+(?=\?)/, name)
    await ensureDatabase(url, name)
    try {
      const said = await callboard(['status'], { DATABASE_URL: bare })
      expect(said).toMatchObject({ code: EXIT.schema, stdout: '' })
      expect(said.stderr).toMatch(/^callboard: .*run callboard migrate\n$/)
      const migrated = await callboard(['migrate', '--json'], { DATABASE_URL: bare })
      expect(jsonOf<{ ran: string[] }>(migrated).ran).toContain('0001-store')
      expect(await callboard(['migrate'], { DATABASE_URL: bare })).toEqual({
        code: EXIT.ok,
        stdout: '',
        stderr: 'the database is up to date\n',
      })
      expect((await callboard(['status', '--json'], { DATABASE_URL: bare })).code).toBe(EXIT.ok)
    } finally {
      await withClient(url, (client) => client.query(`drop database ${name} with (force)`))
    }
  })
})

it('no Redis is one line and the exit code of the queue', async () => {
  const said = await callboard(['status'], {
    DATABASE_URL: url,
    REDIS_URL: 'redis://me:verysecret@127.0.0.1:1',
  })
  expect(said).toMatchObject({ code: EXIT.queue, stdout: '' })
  expect(said.stderr).toMatch(/^callboard: no Redis answers at 127\.0\.0\.1:1 .*\n$/)
  expect(said.stderr).not.toContain('verysecret')
})

describe('a file', () => {
  it('that is missing', async () => {
    const said = await callboard(['import', join(folder, 'nothing.jsonl'), '--source', 'x'], {
      DATABASE_URL: url,
    })
    expect(said).toMatchObject({ code: EXIT.input, stdout: '' })
    expect(said.stderr).toMatch(/^callboard: .*nothing\.jsonl is not there\n$/)
  })

  it.each(['import', 'replay'])('that is a folder, given to %s', async (verb) => {
    const said = await callboard([verb, folder], { DATABASE_URL: url })
    expect(said).toMatchObject({ code: EXIT.input, stdout: '' })
    expect(said.stderr).toMatch(/ is a folder: name the files in it\n$/)
  })

  it('of JSON lines without a source', async () => {
    const said = await callboard(['import', file('unnamed.jsonl', '{}\n')], { DATABASE_URL: url })
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('--source')
  })

  it('that is gzip and breaks off: what came before is kept, the run proves nothing', async () => {
    // Random words, so that the first lines come out of the file before it breaks off.
    const lines = Array.from({ length: 2_000 }, (_, i) =>
      JSON.stringify({
        externalId: `b${i}`,
        title: `Support agent ${Math.random()}`,
        url: `https://a.example/${Math.random()}`,
      }),
    )
    const whole = gzipSync(lines.join('\n'))
    const path = file('broken.jsonl.gz', whole.subarray(0, whole.length - 2_000))
    const said = await callboard(['import', path, '--source', 'broken', '--at', '2026-10-01'], {
      DATABASE_URL: url,
    })
    expect(said).toMatchObject({ code: EXIT.input, stdout: '' })
    expect(said.stderr).toMatch(/broken\.jsonl\.gz breaks off after line \d+ .*copy it again\n$/)
    const status = jsonOf<{ runs: { source_id: string; walk_end: string }[] }>(
      await callboard(['status', '--json'], { DATABASE_URL: url }),
    )
    expect(status.runs.find((run) => run.source_id === 'import:broken')?.walk_end).toBe('partial')
  })

  it('that claims to be a WARC and is none', async () => {
    const path = file('none.warc', `WARC/1.0\r\n${'not a record at all\r\n'.repeat(20)}`)
    for (const verb of ['import', 'replay']) {
      const said = await callboard([verb, path, '--json'], { DATABASE_URL: url })
      expect(said).toMatchObject({ code: EXIT.input, stdout: '' })
      expect(said.stderr).toMatch(/callboard: .*none\.warc is not a whole WARC file.*\n$/)
    }
  })

  it('that is named like a WARC and holds noise', async () => {
    const said = await callboard(['import', file('noise.warc.gz', 'just some noise\n'), '--source', 'mine'], {
      DATABASE_URL: url,
    })
    expect(said.code).toBe(EXIT.input)
    expect(said.stderr).toContain('noise.warc.gz is not a whole WARC file')
  })

  it('of which no row can be stored is counted and refused', async () => {
    const path = file('nothing.jsonl', '{"title":"No id"}\n{"title":"Neither"}\n')
    const said = await callboard(['import', path, '--source', 'nothing', '--json'], { DATABASE_URL: url })
    expect(said.code).toBe(EXIT.input)
    expect(jsonOf(said)).toMatchObject({ stored: 0, rejected: { 'no-external-id': 2 } })
    expect(said.stderr).toContain('no row could be stored (2 no-external-id)')
  })

  it('with bad lines keeps their neighbours and counts them by reason, with line numbers', async () => {
    const path = file(
      'mixed.jsonl',
      [
        JSON.stringify({ externalId: 'a', title: 'Phone support agent' }),
        '{"externalId": "b", "title": ',
        JSON.stringify({ externalId: 'c' }),
        '',
        'null',
        JSON.stringify({ externalId: 'd', title: 'Chat support agent' }),
      ].join('\n'),
    )
    const said = await callboard(
      ['import', path, '--source', 'mixed', '--at', '2026-10-01', '--json', '--quiet'],
      { DATABASE_URL: url },
    )
    expect(said).toMatchObject({ code: EXIT.ok, stderr: '' })
    const summary = jsonOf<{ stored: number; rejected: Record<string, number> }>(said)
    expect(summary.stored).toBe(2)
    expect(summary.rejected['not-json']).toBe(1)
    expect(Object.values(summary.rejected).reduce((sum, n) => sum + n, 0)).toBe(3)
    const examples = await withClient(url, (client) =>
      client.query(`select examples from store.rejection where reason = 'not-json'`),
    )
    expect(JSON.stringify(examples.rows)).toContain('line 2')
  })
})
