import { describe, expect, it } from 'vitest'
import type { Observed } from '../../demo/compare/observed.ts'
import { compare, reportTables } from '../../demo/compare.ts'
import { truthOf } from '../../demo/truth.ts'
import { generateWorld } from '../../demo/world.ts'
import { perfectObservation } from './perfect-observation.ts'

const world = generateWorld()
// Archives are a matter of two checks of their own; without them each spoiled copy is small.
const truth = truthOf(world, null)
const perfect = perfectObservation(truth)

/** What fails after one thing was spoiled. */
function failing(spoil: (observed: Observed) => void): string[] {
  const observed = structuredClone(perfect)
  spoil(observed)
  const report = compare(truth, observed)
  const failed = report.checks.filter(({ ok }) => !ok)
  expect(report.ok).toBe(failed.length === 0)
  return failed.map(({ group, what }) => `${group}: ${what}`)
}

describe('the comparison', () => {
  it('is content with a perfect observation', () => {
    const report = compare(truth, perfect)
    expect(report.checks.filter(({ ok }) => !ok)).toEqual([])
    expect(report.ok).toBe(true)
    expect(report.joins).toMatchObject({ precision: 1, recall: 1, wrong: [], missed: [] })
    for (const score of report.labels) expect(score.accuracy, `${score.field} ${score.language}`).toBe(1)
  })

  it('counts archived postings and their joins too', () => {
    const whole = truthOf(world)
    const observed = perfectObservation(whole)
    expect(compare(whole, observed).ok).toBe(true)
    observed.postings = observed.postings.filter(({ source }) => source !== 'import:archive-latvian')
    const failed = compare(whole, observed).checks.filter(({ ok }) => !ok)
    expect(failed.map(({ what }) => what)).toContain('archived postings stored')
  })

  it('sees an adapter that drops postings', () => {
    const dropped = failing((observed) => {
      observed.postings = observed.postings.filter(
        ({ source }, index) => source !== 'lever:quillon' || index % 10 > 0,
      )
    })
    expect(dropped).toContain('counts: postings stored')
  })

  it('sees an adapter that reads one posting twice under two ids', () => {
    expect(failing(({ postings }) => postings.push({ ...postings[0]!, externalId: 'twice' }))).toContain(
      'counts: postings stored',
    )
  })

  it.each([
    ['title', { title: 'Job' }],
    ['company', { company: null }],
    ['date', { postedAt: null }],
    ['place', { places: [] }],
    ['text', { textLength: 120 }],
    ['language', { language: 'en' }],
  ])('sees an adapter that reads the %s wrongly', (_, wrong) => {
    const failed = failing(({ postings }) => {
      for (const posting of postings)
        if (posting.source === 'greenhouse:kastanie') Object.assign(posting, wrong)
    })
    expect(failed).toEqual(['fields: greenhouse:kastanie'])
  })

  it('sees pay that is a hundred times too high, and an expiry that got lost', () => {
    const pay = failing(({ postings }) => {
      for (const posting of postings)
        if (posting.source === 'greenhouse:fernwood' && posting.pay?.min != null) posting.pay.min *= 100
    })
    expect(pay).toEqual(['fields: greenhouse:fernwood'])
    const expiry = failing(({ postings }) => {
      for (const posting of postings) if (posting.source.startsWith('weworkremotely')) posting.closesAt = null
    })
    expect(expiry).toEqual(['fields: weworkremotely:customer-support'])
  })

  it('sees rejected rows', () => {
    expect(failing((observed) => Object.assign(observed, { rejected: 3 }))).toEqual(['counts: rows rejected'])
  })

  it('sees a campaign merged into one job, and names it', () => {
    const observed = structuredClone(perfect)
    const stores = new Set(
      [...truth.openings.values()]
        .filter(({ campaign }) => campaign === 'campaign-1')
        .map(({ id }) => `job of ${id}`),
    )
    for (const posting of observed.postings) if (stores.has(posting.jobId ?? '')) posting.jobId = 'one job'
    const report = compare(truth, observed)
    expect(report.ok).toBe(false)
    expect(report.joins.precision).toBeLessThan(0.9)
    expect(report.joins.wrong[0]).toMatch(/^campaign/)
  })

  it('sees copies that were not joined', () => {
    const failed = failing(({ postings }) => {
      for (const posting of postings)
        if (posting.source.startsWith('jobposting-site')) posting.jobId = `alone ${posting.externalId}`
    })
    expect(failed).toContain('joins: pairs of one opening that were joined')
  })

  it('sees a closing after one miss, a closing that never came, and a board that was closed by the incident', () => {
    const vanished = truth.postings.find(
      ({ spells }) => spells[0]?.reason === 'gone' && (spells[0].closed ?? 0) > 3,
    )!
    const { source, externalId, spells } = vanished
    const closed = spells[0]!.closed!
    const early = failing(({ days }) => {
      days[closed - 2]!.open = days[closed - 2]!.open.filter(
        (one) => one.source !== source || one.externalId !== externalId,
      )
    })
    expect(early).toContain('closings: postings open after each day')
    const late = failing(({ days }) => days[closed - 1]!.open.push({ source, externalId }))
    expect(late).toContain('closings: postings open after each day')
    const silent = failing(({ days }) => {
      const [incident] = truth.incidents
      const run = days[incident!.day - 1]!.runs.find((one) => one.source === incident!.source)!
      Object.assign(run, { state: 'complete', health: 'well' })
    })
    expect(silent).toEqual(['closings: day 4: lever:marlowe answers with nothing'])
  })

  it('sees a job that stays open after its last posting has closed', () => {
    const failed = failing(({ jobs }) =>
      Object.assign(jobs.find(({ state }) => state === 'closed')!, { state: 'open' }),
    )
    expect(failed).toEqual(['closings: jobs whose state disagrees with their postings'])
  })

  it('sees a change log that lost a row', () => {
    expect(failing(({ feed }) => feed.fromLog.pop())).toEqual(['feed: jobs rebuilt from the change log'])
    expect(failing(({ feed }) => Object.assign(feed.fromLog[0]!, { hash: 'other' }))).toEqual([
      'feed: jobs rebuilt from the change log',
    ])
  })

  it('lets labels decide nothing, and shows what they cost', () => {
    const observed = structuredClone(perfect)
    for (const job of observed.jobs) delete job.labels.hours
    const report = compare(truth, observed)
    expect(report.ok).toBe(true)
    expect(report.labels.find(({ field, language }) => field === 'hours' && language === 'all')!.recall).toBe(
      0,
    )
  })

  it('lays out tables of equal width', () => {
    for (const { head, rows } of reportTables(compare(truth, perfect))) {
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toHaveLength(head.length)
    }
  })
})
