import { createReadStream, existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import type { Page } from '../../crawlers/page.ts'
import { adapters, recognise } from '../../crawlers/registry.ts'

const ARCHIVE = new URL('../../../shared/recorded/boards.warc.gz', import.meta.url)

/** Postings each adapter finds in the recorded answers, by hand from the answers' own counts. */
const EXPECTED: Record<string, number> = {
  'https://boards-api.greenhouse.io/v1/boards/airbnb/jobs': 20,
  'https://boards-api.greenhouse.io/v1/boards/amplitude/jobs': 2,
  'https://boards-api.greenhouse.io/v1/boards/honeycomb/jobs': 2,
  'https://api.lever.co/v0/postings/plaid': 20,
  'https://api.lever.co/v0/postings/idealistconsulting': 2,
  'https://api.lever.co/v0/postings/jumpcloud': 2,
  'https://api.ashbyhq.com/posting-api/job-board/linear': 19,
  'https://api.ashbyhq.com/posting-api/job-board/truelogic': 3,
  'https://api.ashbyhq.com/posting-api/job-board/HighlightTA': 2,
  'https://apply.workable.com/api/v1/widget/accounts/recorded-workable': 2,
  'https://weworkremotely.com/categories/remote-sales-and-marketing-jobs.rss': 3,
  'https://jobs.amdocs.com/careers/job/recorded': 1,
  'https://sfbay.craigslist.org/search/recorded-housing': 0,
}

async function readRecords(): Promise<Page[]> {
  const pages: Page[] = []
  for await (const record of new WARCParser(Readable.toWeb(createReadStream(ARCHIVE)) as ReadableStream)) {
    if (record.warcType !== 'response') continue
    const body = new TextDecoder().decode(await record.readFully(true))
    const url = record.warcTargetURI ?? ''
    pages.push({
      request: { url, kind: 'list' },
      url,
      status: 200,
      headers: {},
      body,
      at: record.warcDate ?? '',
    })
  }
  return pages
}

if (!existsSync(ARCHIVE)) {
  console.info('skipped: the archive of recorded boards is not on this machine')
  it.skip('recorded answers of real boards (no archive)', () => {})
} else {
  describe('recorded answers of real boards', async () => {
    const pages = await readRecords()
    await adapters()

    it.each(Object.entries(EXPECTED))('%s holds %i postings', async (address, count) => {
      const page = pages.find(({ url }) => url.split('?')[0] === address)
      if (page === undefined) throw new Error(`not in the archive: ${address}`)
      const found = await recognise(page.url)
      const { postings, rejected = [] } = found!.adapter.parse(page, found!.params)
      const filled = (field: 'url' | 'company' | 'body' | 'location' | 'pay' | 'postedAt') =>
        `${field} ${postings.filter((posting) => posting[field] !== undefined).length}`
      console.info(
        `${found!.id}: ${postings.length} postings, ${rejected.length} rejected (${filled('url')}, ${filled('company')}, ` +
          `${filled('body')}, ${filled('location')}, ${filled('pay')}, ${filled('postedAt')}) ${address}`,
      )
      expect(postings).toHaveLength(count)
      expect(rejected).toEqual([])
      for (const posting of postings) {
        expect(posting.title).toMatch(/\p{L}{3}/u)
        expect(posting.url).toMatch(/^https?:\/\//)
        expect(posting.body?.length).toBeGreaterThan(100)
        expect(posting.body).not.toMatch(/&lt;(p|div|li|span)\b/)
        expect(posting.location).toBeDefined()
        expect(Date.parse(posting.postedAt ?? '')).toBeGreaterThan(Date.parse('2015-01-01'))
      }
    })
  })
}
