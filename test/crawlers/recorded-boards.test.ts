import { createReadStream, existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { withRows } from '../../crawlers/archive/rows.ts'
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
  'https://aikidosecurity.recruitee.com/api/offers/': 3,
  'https://germanzeroev.recruitee.com/api/offers/': 5,
  'https://alt-legal.breezy.hr/json': 4,
  'https://jed.pinpointhq.com/postings.json': 4,
  'https://rtc-rath.jobs.personio.de/xml': 4,
  'https://leaseweb.teamtailor.com/jobs.json': 3,
  'https://eluq.fa.us2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions': 2,
  'https://careers-petsuppliesplus.icims.com/jobs/search': 20,
  'https://api.smartrecruiters.com/v1/companies/AutomationAnywhere1/postings': 3,
  'https://www.arbeitnow.com/api/job-board-api': 5,
  'https://jobicy.com/api/v2/remote-jobs': 5,
  'https://remoteok.com/api': 4,
  'https://remotive.com/api/remote-jobs': 5,
  'https://himalayas.app/jobs/api': 3,
  'https://weworkremotely.com/categories/remote-sales-and-marketing-jobs.rss': 3,
  'https://jobs.amdocs.com/careers/job/recorded': 1,
  'https://sfbay.craigslist.org/search/recorded-housing': 0,
}

/** What some answers do not hold: cut out when they were recorded, or left to the pages of the jobs. */
const WITHOUT: Record<string, ('url' | 'body' | 'location' | 'postedAt')[]> = {
  'https://germanzeroev.recruitee.com/api/offers/': ['body'],
  'https://alt-legal.breezy.hr/json': ['body'],
  'https://jed.pinpointhq.com/postings.json': ['body', 'postedAt'],
  'https://rtc-rath.jobs.personio.de/xml': ['body'],
  'https://leaseweb.teamtailor.com/jobs.json': ['body'],
  'https://eluq.fa.us2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions': [
    'url',
    'body',
  ],
  'https://careers-petsuppliesplus.icims.com/jobs/search': ['postedAt'],
  'https://api.smartrecruiters.com/v1/companies/AutomationAnywhere1/postings': ['body'],
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
      const { postings, rejected = [] } = withRows(found!.adapter.parse(page, found!.params), new Set())
      const isHeld = (field: 'url' | 'body' | 'location' | 'postedAt') => !WITHOUT[address]?.includes(field)
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
        if (isHeld('url')) expect(posting.url).toMatch(/^https?:\/\//)
        if (isHeld('body')) expect(posting.body?.length).toBeGreaterThan(100)
        expect(posting.body ?? '').not.toMatch(/&lt;(p|div|li|span)\b/)
        expect(posting.location).toBeDefined()
        if (isHeld('postedAt'))
          expect(Date.parse(posting.postedAt?.replace(/ UTC$/, 'Z') ?? '')).toBeGreaterThan(
            Date.parse('2015-01-01'),
          )
      }
    })
  })
}
