import { describe, expect, it } from 'vitest'
import { EXIT } from '../../cli/exit-codes.ts'
import { jobIdOf } from '../../pipeline/job-id.ts'
import { testDatabase } from '../database.ts'
import { addSource } from '../db/store-rows.ts'
import { place, samplePrepared } from '../sample-posting.ts'
import { storePrepared } from '../stored-batch.ts'
import { callboard, jsonOf } from './command-line.ts'

const { db, url } = await testDatabase()
const env = { DATABASE_URL: url }
const at = new Date('2026-03-01T00:00:00Z')
const ad = (source: string, externalId: string, city: string) =>
  samplePrepared({ posting: { source, externalId, places: [place(city, 'TX', 'US')] } }, at)

for (const source of ['board:one', 'board:two']) await addSource(db, source)
await storePrepared(db, 'board:one', at, [ad('board:one', 'first', 'Houston')])
await storePrepared(db, 'board:two', at, [
  ad('board:two', 'copy', 'Houston'),
  ad('board:two', 'twin', 'Austin'),
])
const jobId = jobIdOf('board:one', 'first')

interface Said {
  job: string
  decisions: { kind: string; joined: boolean; posting: string; through: string | null; evidence: object }[]
}

describe('why', () => {
  it('a posting joined: the rule, the readings and the posting it was compared with', async () => {
    const said = jsonOf<Said>(await callboard(['why', 'board:two/copy', '--json'], env))
    expect(said.job).toBe(jobId)
    expect(said.decisions).toMatchObject([
      { kind: 'full', joined: true, through: 'board:one/first', evidence: { rule: 'one-text', jaccard: 1 } },
    ])
  })

  it('a posting did not join: the veto with both readings', async () => {
    const { decisions } = jsonOf<Said>(await callboard(['why', 'board:two/twin', '--json'], env))
    expect(decisions).toMatchObject([
      { kind: 'opened', joined: true },
      { kind: 'campaign', joined: false, evidence: { rule: 'veto-place', a: 'Austin, TX, US' } },
    ])
  })

  it('a job is what it is: every join and near miss around it, for a person too', async () => {
    const { decisions } = jsonOf<Said>(await callboard(['why', jobId, '--json'], env))
    expect(decisions.map(({ posting, kind }) => [posting, kind])).toEqual([
      ['board:one/first', 'opened'],
      ['board:two/copy', 'full'],
      ['board:two/twin', 'campaign'],
    ])
    const { stdout } = await callboard(['why', jobId], env)
    expect(stdout).toContain('apart: campaign')
    expect(stdout).toContain('veto-place')
  })

  it('names what is in the store neither as job nor as posting', async () => {
    const said = await callboard(['why', 'board:one/nothing'], env)
    expect(said).toMatchObject({ code: EXIT.usage, stdout: '' })
    expect(said.stderr).toContain('board:one/nothing')
  })
})
