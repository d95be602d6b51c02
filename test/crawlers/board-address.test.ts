import { describe, expect, it } from 'vitest'
import { recogniseBoard } from '../../crawlers/board-address.ts'
import { completeParams } from '../../crawlers/registry.ts'

describe('a board that a person found', () => {
  it.each([
    ['https://boards.greenhouse.io/acme', 'greenhouse', { board: 'acme' }],
    ['https://job-boards.greenhouse.io/acme/jobs/4001', 'greenhouse', { board: 'acme' }],
    ['https://boards.greenhouse.io/embed/job_board?for=acme', 'greenhouse', { board: 'acme' }],
    [
      'https://job-boards.eu.greenhouse.io/acme',
      'greenhouse',
      { board: 'acme', api: 'https://boards-api.eu.greenhouse.io' },
    ],
    ['https://jobs.lever.co/acme/3d0c1f52', 'lever', { site: 'acme' }],
    ['https://jobs.eu.lever.co/acme', 'lever', { site: 'acme', api: 'https://api.eu.lever.co' }],
    ['https://jobs.ashbyhq.com/A%20Place', 'ashby', { board: 'A Place' }],
    ['https://apply.workable.com/acme/', 'workable', { account: 'acme' }],
    ['https://acme.workable.com/', 'workable', { account: 'acme' }],
    ['https://ats.rippling.com/en-GB/acme/jobs', 'rippling', { board: 'acme' }],
    ['https://acme.recruitee.com/o/agent', 'recruitee', { site: 'https://acme.recruitee.com' }],
    ['https://acme.breezy.hr/', 'breezy', { site: 'https://acme.breezy.hr' }],
    ['https://acme.pinpointhq.com/en/postings', 'pinpoint', { site: 'https://acme.pinpointhq.com' }],
    ['https://acme.teamtailor.com/jobs', 'teamtailor', { site: 'https://acme.teamtailor.com' }],
    ['https://acme.jobs.personio.de/', 'personio', { site: 'https://acme.jobs.personio.de' }],
    ['https://careers-acme.icims.com/jobs/intro', 'icims', { site: 'https://careers-acme.icims.com' }],
    ['https://jobs.smartrecruiters.com/Acme', 'smartrecruiters', { company: 'Acme' }],
    [
      'https://acme.wd5.myworkdayjobs.com/en-US/Careers',
      'workday',
      { origin: 'https://acme.wd5.myworkdayjobs.com', tenant: 'acme', site: 'Careers' },
    ],
    [
      'https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1',
      'oracle',
      { origin: 'https://acme.fa.us2.oraclecloud.com', site: 'CX_1' },
    ],
    ['https://boards-api.greenhouse.io/v1/boards/acme/jobs', 'greenhouse', { board: 'acme' }],
  ])('%s is %s', async (address, id, params) => {
    const found = await recogniseBoard(address)
    expect(found).toMatchObject({ id, params })
    expect(completeParams(found!.adapter, found!.params).problems).toEqual([])
  })

  it.each([
    'https://careers.acme.example/openings',
    'https://www.recruitee.com/pricing',
    'https://boards.greenhouse.io/',
    'https://notgreenhouse.io/acme',
  ])('%s is an ordinary site', async (address) => {
    expect((await recogniseBoard(address))?.id).toBe('jobposting-site')
  })
})
