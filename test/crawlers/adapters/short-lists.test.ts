import { expect, it } from 'vitest'
import { adapters } from '../../../crawlers/registry.ts'
import { samplePage } from '../sample-page.ts'

const all = await adapters()

/** A page of a list that says that more follow, and shows nothing. */
const EMPTIED: Record<string, { url: string; answer: object | string }> = {
  arbeitnow: {
    url: 'https://www.arbeitnow.com/api/job-board-api?page=3',
    answer: { data: [], links: { next: 'https://www.arbeitnow.com/api/job-board-api?page=4' } },
  },
  icims: {
    url: 'https://careers-fir.icims.com/jobs/search?ss=1&in_iframe=1&pr=1',
    answer: '<div class="iCIMS_JobsTable"></div><div class="iCIMS_Paging">Page 2 of 5</div>',
  },
  oracle: {
    url: 'https://fir.fa.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions?finder=findReqs;offset=50',
    answer: { items: [{ TotalJobsCount: 120, requisitionList: [] }] },
  },
  rippling: {
    url: 'https://ats.rippling.com/api/v2/board/fir/jobs?page=1&pageSize=100',
    answer: { items: [], page: 1, pageSize: 100, totalPages: 4 },
  },
  smartrecruiters: {
    url: 'https://api.smartrecruiters.com/v1/companies/fir/postings?limit=100&offset=100',
    answer: { offset: 100, limit: 100, totalFound: 260, content: [] },
  },
  teamtailor: {
    url: 'https://fir.teamtailor.com/jobs.json',
    answer: { items: [], next_url: 'https://careers.fir.example/jobs.json?page=2' },
  },
  themuse: {
    url: 'https://www.themuse.com/api/public/jobs?page=3',
    answer: { page: 3, page_count: 9, items_per_page: 20, total: 180, results: [] },
  },
}

it.each(Object.keys(EMPTIED))('%s: a list that breaks off proves no absence', (id) => {
  const { url, answer } = EMPTIED[id]!
  const adapter = all.get(id)!
  const read = (body: object | string) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return adapter.parse(samplePage(url, text), adapter.example)
  }
  expect(adapter.closing).toBe('absence')
  expect(read(answer)).toMatchObject({ postings: [], next: [], hasMore: true })
})

it('a sitemap longer than we read proves no absence', () => {
  const adapter = all.get('jobposting-site')!
  const url = 'https://fir.example/sitemap.xml'
  const read = (count: number) => {
    const entries = Array.from(
      { length: count },
      (_, n) => `<url><loc>https://fir.example/jobs/${n}</loc></url>`,
    )
    const request = { url, kind: 'list' as const, carry: { depth: 0 } }
    const page = samplePage(url, `<urlset>${entries.join('')}</urlset>`, { request })
    return adapter.parse(page, { site: 'https://fir.example', sitemap: '', match: 'jobs' })
  }
  expect(read(10)).not.toHaveProperty('hasMore')
  expect(read(50_001)).toMatchObject({ hasMore: true, rejected: [{ reason: 'sitemap-too-long' }] })
})
