import { describe, expect, it } from 'vitest'
import { recognise } from '../../../crawlers/registry.ts'
import { samplePage } from '../sample-page.ts'

async function read(url: string, answer: unknown) {
  const found = await recognise(url)
  if (found === null) throw new Error(`nobody reads ${url}`)
  const page = samplePage(url, JSON.stringify(answer))
  return { id: found.id, ...found.adapter.parse(page, found.params) }
}

describe('an answer of one posting', () => {
  it('is read from the address of a Lever posting', async () => {
    const posting = { id: 'a1', text: 'Care Agent', hostedUrl: 'https://jobs.lever.co/otterexample/a1' }
    const { id, postings } = await read('https://api.lever.co/v0/postings/otterexample/a1?mode=json', posting)
    expect([id, postings[0]?.externalId]).toEqual(['lever', 'a1'])
  })

  it('is read from the address of a job of The Muse', async () => {
    const job = { id: 17, name: 'Customer Advocate', contents: '<p>Evenings.</p>' }
    const { id, postings, next } = await read('https://www.themuse.com/api/public/jobs/17', job)
    expect([id, postings[0]?.externalId, next]).toEqual(['themuse', '17', []])
  })

  const comment = { id: 2, parent_id: 1, story_id: 1, text: 'Walnut | Support | REMOTE' }
  const reply = { id: 3, parent_id: 2, story_id: 1, text: 'Pay | range?', children: [] }

  it('is read from a comment of the hiring thread, without what was replied', async () => {
    const item = { ...comment, children: [reply] }
    const { postings } = await read('https://hn.algolia.com/api/v1/items/2', item)
    expect(postings.map(({ externalId }) => externalId)).toEqual(['2'])
    expect((await read('https://hn.algolia.com/api/v1/items/3', reply)).postings).toEqual([])
  })

  it('is not read from a thread in which persons offer themselves', async () => {
    const title = 'Ask HN: Who wants to be hired? (October 2026)'
    const item = { id: 1, title, children: [comment] }
    expect((await read('https://hn.algolia.com/api/v1/items/1', item)).postings).toEqual([])
  })
})

describe('what does not decode', () => {
  it('in an address names no board', async () => {
    const url = 'https://boards-api.greenhouse.io/v1/boards/%E0%A4/jobs'
    expect(await recognise(url, 'application/json')).toBeNull()
  })

  it('in an id loses no neighbour', async () => {
    const rows = ['\ud800x', '43'].map((id) => ({ id, jobOpeningName: 'Receptionist' }))
    const url = 'https://elderexample.bamboohr.com/careers/list'
    expect((await read(url, { result: rows })).next?.map((request) => new URL(request.url).pathname)).toEqual(
      ['/careers/%EF%BF%BDx/detail', '/careers/43/detail'],
    )
  })
})

it('reads the address of a further Ashby location, which is not wrapped', async () => {
  const address = { addressLocality: 'Riga', addressCountry: 'Latvia' }
  const job = {
    id: 'b',
    title: 'Agent',
    location: 'Remote',
    secondaryLocations: [{ location: 'Riga', address }],
  }
  const { postings } = await read('https://api.ashbyhq.com/posting-api/job-board/birch', { jobs: [job] })
  expect(postings[0]?.location).toEqual(['Remote', { city: 'Riga', country: 'Latvia' }])
})

it("reads Rippling's older list, one row per job and location", async () => {
  const rows = ['Denver, CO', 'Remote (United States)'].map((label) => ({
    uuid: '1111',
    name: 'Phone Support',
    department: { label: 'Support' },
    workLocation: { label },
    url: 'https://ats.rippling.com/aspenexample/jobs/1111',
  }))
  const url = 'https://api.rippling.com/platform/api/ats/v1/board/aspenexample/jobs'
  const { rejected, next } = await read(url, [...rows, null])
  expect(next?.map(({ row }) => [row?.externalId, row?.location, row?.extra])).toEqual([
    ['1111', ['Denver, CO', 'Remote (United States)'], { department: 'Support' }],
  ])
  expect(rejected).toHaveLength(1)
})
