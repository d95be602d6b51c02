import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import type { ImportSummary } from '../../cli/import/summary.ts'
import { testDatabase } from '../database.ts'
import { callboard, jsonOf, type Said } from './command-line.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const { db, url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'callboard-saved-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SAVED = new Date('2026-10-09T12:00:00Z')

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  // Where nothing else dates a page, the file does: in October these jobs are still open.
  utimesSync(path, SAVED, SAVED)
  return path
}

function load(...args: string[]): Promise<Said> {
  return callboard(['import', ...args, '--json'], { DATABASE_URL: url })
}

function stored(sourceId: string) {
  return db
    .selectFrom('store.posting')
    .select(['external_id', 'title', 'company', 'url', 'excerpt', 'first_seen', 'redistribution'])
    .where('source_id', '=', sourceId)
    .orderBy('external_id')
    .execute()
}

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8')
const ALERT = `From: Job alerts <jobs@linkedin.com>
To: me@home.example
Date: Sat, 10 Oct 2026 06:00:00 +0000
Subject: =?utf-8?q?New_jobs?=
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p><a href=3D"https://www.linkedin.com/comm/jobs/view/4012345678/?trackingId=3Dme">Customer Care Associate</a><br>Harrow Kettles =C2=B7 Leeds, England</p>
<p><a href=3D"https://www.linkedin.com/comm/jobs/view/4055555555/?trackingId=3Dme">Order Clerk</a><br>Lumen Air =C2=B7 Austin, TX</p>
`

describe('pages that a person saved', () => {
  it('become postings of the site that their addresses name; a bad one is told and keeps none of the others out', async () => {
    const page = fixture('linkedin/job.html')
    const from = '<!-- saved from url=(0046)https://www.linkedin.com/jobs/view/4012345678/ -->\n'
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.indeed.com/viewjob?jk=0123456789abcdef&from=serp\r\nSubject: job\r\nDate: Mon, 5 Oct 2026 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(fixture('indeed/job.html')).toString('base64')}\r\n------B--\r\n`
    const pictures = `<link rel="canonical" href="https://www.careerbuilder.com/job/J3A0B1C2D3E4F5G6H7K"><img src="data:image/png;base64,${'A'.repeat(6_000_000)}">${fixture('monster/job-shown.html')}`
    const said = await load(
      file('linkedin.html', page.replace(/^/, from)),
      file('nameless.html', '<html><h1>Which page is this?</h1></html>'),
      file('indeed.mhtml', mhtml),
      file('pictures.html', pictures),
      file(
        'list.html',
        `<link rel="canonical" href="https://www.monster.com/jobs/search?q=x">${fixture('monster/results.html')}`,
      ),
    )
    expect(said.code).toBe(EXIT.input)
    expect(said.stderr).toMatch(/nameless\.html does not say which page it is: give its address with --url/)
    expect(said.stderr).toMatch(
      /list\.html, saved from https:\/\/www\.monster\.com\S+, was not imported: it shows no job/,
    )
    expect(jsonOf<ImportSummary>(said)).toMatchObject({
      sources: ['careerbuilder:imported', 'indeed:imported', 'linkedin:imported'],
      found: 3,
      stored: 3,
      created: 3,
      rejected: {},
    })
    expect(await stored('indeed:imported')).toMatchObject([
      {
        external_id: '0123456789abcdef',
        url: 'https://www.indeed.com/viewjob?jk=0123456789abcdef',
        first_seen: new Date('2026-10-05T08:00:00Z'),
        redistribution: 'internal-only',
      },
    ])
    const source = await db
      .selectFrom('store.source')
      .select(['access', 'adapter', 'access_reason'])
      .where('id', '=', 'linkedin:imported')
      .executeTakeFirstOrThrow()
    expect(source).toEqual({
      access: 'import-only',
      adapter: 'linkedin',
      access_reason: 'the terms forbid automated access',
    })
  })

  it('are not overwritten by the teaser of an alert mail, whose other jobs are new', async () => {
    const said = await load(file('alert.eml', ALERT))
    expect(jsonOf<ImportSummary>(said)).toMatchObject({
      sources: ['linkedin:imported'],
      created: 1,
      changed: 0,
    })
    expect(await stored('linkedin:imported')).toMatchObject([
      { external_id: '4012345678', company: 'Harrow Kettles', excerpt: false },
      {
        external_id: '4055555555',
        title: 'Order Clerk',
        company: 'Lumen Air',
        url: 'https://www.linkedin.com/jobs/view/4055555555',
        excerpt: true,
        first_seen: new Date('2026-10-10T06:00:00Z'),
      },
    ])
  })
})

it('a mailbox gives what its alerts list and says how many mails listed nothing', async () => {
  const other = 'From: A Friend <friend@home.example>\nSubject: lunch\n\nDear all,\n\n>From noon on?\n'
  const monster = `From: alerts@monster.com
Date: Sun, 11 Oct 2026 06:00:00 +0000
Content-Type: text/plain

Phone Order Clerk
Bulb House - Akron, OH
https://www.monster.com/job-openings/phone-order-clerk-akron-oh--1a1b2c3d-1111-4222-8333-444455556666?utm_source=me
`
  const mails = [other, ALERT, monster].map((mail) => `From x@y.example Sat Oct 10 06:00:00 2026\n${mail}\n`)
  const said = await load(file('saved.mbox', mails.join('')))
  expect(said.stderr).toContain('1 of 3 mails: it has no link that names a job')
  expect(jsonOf<ImportSummary>(said)).toMatchObject({
    sources: ['linkedin:imported', 'monster:imported'],
    created: 1,
  })
  expect(await stored('monster:imported')).toMatchObject([
    {
      external_id: '1a1b2c3d-1111-4222-8333-444455556666',
      title: 'Phone Order Clerk',
      company: 'Bulb House',
    },
  ])
})

describe('a table', () => {
  const table = [
    'Job Title;Employer;Link;City;State;Salary Min;Salary Max;Currency;Period;Recruiter',
    'Chat Agent;Lumen Air;https://www.monster.com/job-openings/x--2a1b2c3d-1111-4222-8333-444455556666?a=b;Austin;TX;17;19;USD;hour;"Ann; of HR"',
    ';Nameless;https://a.example/1;;;;;;;',
    'Clerk;Quiet Fox;;Riga;;;;;;;;too;many',
    'Clerk;Quiet Fox;;Riga;;;;;;',
  ].join('\r\n')

  it('is read by its headings; rows that are none are counted with their lines, other columns are named', async () => {
    const said = await load(file('list.csv', `\uFEFF${table}`), '--source', 'monster', '--at', '2026-10-03')
    expect(said.stderr).toContain('columns kept in extra, since no field is called so: Recruiter')
    expect(jsonOf<ImportSummary>(said)).toMatchObject({
      sources: ['monster:imported'],
      created: 2,
      rejected: { 'no-title': 1, 'not-csv': 1 },
    })
    const rows = await db
      .selectFrom('store.posting as p')
      .innerJoin('store.raw_posting as r', 'r.posting_id', 'p.id')
      .select(['p.external_id', 'r.payload'])
      .where('p.external_id', 'like', '2a1b%')
      .execute()
    expect(rows).toHaveLength(1)
    const rejected = await db
      .selectFrom('store.rejection')
      .select('examples')
      .where('reason', '=', 'not-csv')
      .execute()
    expect(JSON.stringify(rejected)).toContain('line 4')
  })

  it('without titles says which columns it found', async () => {
    const said = await load(file('bare.csv', 'name of firm,town\nLumen Air,Riga\n'), '--source', 'mine')
    expect(said).toMatchObject({ code: EXIT.input, stdout: '' })
    expect(said.stderr).toMatch(/bare\.csv has no column of titles: .*"name of firm", "town"/)
  })
})

it('a list of RawPostings and a single one are read from JSON', async () => {
  const list = [{ externalId: 'a', title: 'Phone agent' }, 7, { externalId: 'b', title: 'Chat agent' }]
  const said = await load(
    file('list.json', JSON.stringify(list, null, 2)),
    file('one.json', JSON.stringify({ externalId: 'c', title: 'Order clerk' }, null, 2)),
    '--source',
    'mine',
    '--at',
    '2026-10-03',
  )
  expect(jsonOf<ImportSummary>(said)).toMatchObject({
    sources: ['import:mine'],
    created: 3,
    rejected: { 'not-an-object': 1 },
  })
})

it('rules that a known source does not have are refused, with what it has', async () => {
  const path = file('again.json', '[]')
  const other = await load(path, '--source', 'mine', '--redistribution', 'ok')
  expect(other).toMatchObject({ code: EXIT.usage, stdout: '' })
  expect(other.stderr).toMatch(
    /import:mine is known with redistribution internal-only: leave --redistribution out/,
  )
  expect((await load(path, '--source', 'mine', '--country', 'lv')).stderr).toMatch(
    /known with country not given/,
  )
  // Named in config/sources/backpage.yaml, whether or not the store has met it yet.
  const configured = await load(path, '--source', 'backpage', '--redistribution', 'ok')
  expect(configured.stderr).toMatch(/backpage:imported is known with redistribution internal-only/)
  expect((await load(path, '--source', 'mine', '--redistribution', 'internal-only')).code).toBe(EXIT.ok)
})

it.each([
  ['a file of no known kind', ['x.bin', '\u0000\u0001'], [], /x\.bin is no file that can be imported/],
  ['broken JSON', ['x.json', '[{"externalId": '], ['--source', 'x'], /x\.json is no JSON/],
  [
    'a mail without jobs',
    ['x.eml', 'From: a@b.example\nSubject: hi\n\nhello\n'],
    [],
    /x\.eml was not imported: .* has no link that names a job/,
  ],
  ['MHTML without a page', ['x.mhtml', 'From: a\nSubject: b\n\n'], [], /x\.mhtml is not a whole MHTML page/],
])('%s is told in one line', async (_, [name, content], args, message) => {
  const said = await load(file(name!, content!), ...args)
  expect(said).toMatchObject({ code: EXIT.input, stdout: '' })
  expect(said.stderr).toMatch(message)
})
