import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { run as runDates } from '../../bench/dates.ts'
import { run as runPay } from '../../bench/pay.ts'
import { run as runPlace } from '../../bench/place.ts'

const folder = mkdtempSync(join(tmpdir(), 'cases-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function measure(
  run: (args: string[]) => Promise<void>,
  lines: unknown[],
): Promise<Record<string, unknown>> {
  const file = join(folder, 'cases.jsonl')
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const printed: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0)
  try {
    await run(['--cases', file, '--json'])
  } finally {
    spy.mockRestore()
  }
  return JSON.parse(printed.join('').trim().split('\n').at(-1) ?? '') as Record<string, unknown>
}

describe('measuring cases', () => {
  it('counts pay by precision and recall and lists what was wrong', async () => {
    const result = await measure(runPay, [
      {
        text: '$15/hr',
        country: 'US',
        lang: 'en',
        pay: { min: 15, max: 15, currency: 'USD', period: 'hour' },
      },
      {
        text: '$15/hr',
        country: 'US',
        lang: 'en',
        pay: { min: 16, max: 16, currency: 'USD', period: 'hour' },
      },
      { text: 'Friendly team', country: 'US', lang: 'en', pay: null },
    ])
    expect(result).toMatchObject({ n: 3, exact: 0.6667, precision: 0.5, recall: 0.5 })
    expect(result.wrong).toHaveLength(1)
  })

  it('leaves a region out where the truth has none', async () => {
    const result = await measure(runPlace, [
      {
        text: 'Austin, US',
        country: null,
        places: [{ city: 'Austin', region: null, country: 'US' }],
        remote: false,
        remote_scope: [],
      },
      { text: 'Remote - US', country: null, places: [], remote: true, remote_scope: ['US'] },
      { text: 'Remote - US', country: null, places: [], remote: false, remote_scope: [] },
    ])
    expect(result).toMatchObject({ n: 3, exact: 0.6667 })
  })

  it('compares days', async () => {
    const at = '2026-10-14T08:30:00Z'
    const result = await measure(runDates, [
      { text: 'yesterday', lang: 'en', country: null, crawledAt: at, date: '2026-10-13' },
      { text: 'Apply by 20 October', lang: 'en', country: null, crawledAt: at, date: null },
    ])
    expect(result).toEqual({ n: 2, exact: 1, precision: 1, recall: 1, wrong: [] })
  })

  it('says which file it did not find', async () => {
    await expect(runPay(['--cases', join(folder, 'absent.jsonl')])).rejects.toThrow('absent.jsonl')
  })
})
