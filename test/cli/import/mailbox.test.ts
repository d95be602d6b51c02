import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { readMailbox } from '../../../cli/import/mailbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'callboard-mailbox-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function mailsOf(content: string | Buffer, gzipped = false): Promise<(string | undefined)[]> {
  const path = join(folder, 'mails.mbox')
  writeFileSync(path, content)
  const mails: (string | undefined)[] = []
  for await (const mail of readMailbox(path, gzipped)) mails.push(mail?.toString())
  return mails
}

const BOX =
  'From a Sat\r\nSubject: 1\r\n\r\nFrom here on\r\n>From there\r\n>>From far\r\n\r\nFrom b Sun\r\nSubject: 2\r\n\r\nhello'

it('a mailbox is cut at its lines "From ", and what was quoted is no longer', async () => {
  expect(await mailsOf(BOX.replace('From here', '>From here'))).toEqual([
    'Subject: 1\r\n\r\nFrom here on\r\nFrom there\r\n>From far\r\n\r\n',
    'Subject: 2\r\n\r\nhello',
  ])
  // One that its writer forgot to quote begins a mail, as all readers have it.
  expect(await mailsOf(BOX)).toHaveLength(3)
})

it('packed or empty, it is read all the same', async () => {
  expect(await mailsOf(gzipSync(BOX.replace('From here', '>From here')), true)).toHaveLength(2)
  expect(await mailsOf('')).toEqual([])
})

it('a mail that is far too large is passed over, its neighbours are kept', async () => {
  const large = Buffer.alloc(33 * 1024 * 1024, 'x')
  const box = Buffer.concat([
    Buffer.from('From a\nSubject: 1\n\n'),
    large,
    Buffer.from('\n\nFrom b\nSubject: 2\n\nhi\n'),
  ])
  expect(await mailsOf(box)).toEqual([undefined, 'Subject: 2\n\nhi\n'])
})

it('one that breaks off says so', async () => {
  const packed = gzipSync(Buffer.from(`${BOX}\n`.repeat(500)))
  await expect(mailsOf(packed.subarray(0, packed.length - 20), true)).rejects.toThrow(
    /breaks off .*copy it again/,
  )
})
