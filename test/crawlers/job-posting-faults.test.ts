import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readJobPostings } from '../../crawlers/job-posting.ts'

const CASES = new URL('../../../shared/data/faults/jsonld_malformed.json', import.meta.url)
interface Case {
  id: string
  raw: string
  expect: string
}

const url = 'https://poplar.example/jobs/1'
const at = '2026-10-01T00:00:00Z'
const read = (raw: string) =>
  readJobPostings(
    { url, at, body: `<html><script type="application/ld+json">${raw}</script></html>` },
    { isDetail: true },
  )

if (!existsSync(CASES)) {
  console.info('skipped: the file of malformed JSON-LD cases is not on this machine')
  it.skip('JSON-LD as found in the wild (no file of cases)', () => {})
} else {
  const { cases } = JSON.parse(readFileSync(CASES, 'utf8')) as { cases: Case[] }
  const plain = cases.find(({ id }) => id === 'plain')?.raw ?? ''
  let held = 0

  describe('JSON-LD as found in the wild', () => {
    it.each(cases)('$id is $expect', ({ raw, expect: expected }) => {
      const { postings, rejected } = read(expand(raw, plain))
      const outcomes = expected.split(' or ')
      const outcome =
        postings.length > 0
          ? ['parsed', 'recovered']
          : rejected.length > 0
            ? ['skipped+reported']
            : ['skipped']
      expect(outcomes.some((word) => outcome.includes(word))).toBe(true)
      held++
    })

    it('holds in all cases', () => {
      console.info(`malformed JSON-LD: ${held} of ${cases.length} as expected`)
      expect(held).toBe(cases.length)
    })
  })
}

/** Writes out the placeholders that keep the file of cases small. */
function expand(raw: string, plain: string): string {
  const depth = /^\{\{DEPTH:(\d+)\}\}$/.exec(raw)?.[1]
  if (depth !== undefined) return '['.repeat(Number(depth)) + ']'.repeat(Number(depth))
  const copies = /^\{\{COPIES:(\d+)\}\}$/.exec(raw)?.[1]
  if (copies !== undefined) {
    const posting = JSON.parse(plain)
    return JSON.stringify(
      Array.from({ length: Number(copies) }, (_, n) => ({ ...posting, title: `CSR ${n}` })),
    )
  }
  return raw.replace(/(x+)\{\{REPEAT:(\d+)\}\}/, (_, text: string, times) => text.repeat(Number(times)))
}
