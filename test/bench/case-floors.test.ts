import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import type { Result } from '../../bench/cases/report.ts'
import { run as runDates } from '../../bench/dates.ts'
import { run as runPay } from '../../bench/pay.ts'
import { run as runPlace } from '../../bench/place.ts'

type Floors = Record<string, Record<'exact' | 'precision' | 'recall', number>>

const floors = JSON.parse(
  readFileSync(new URL('../../bench/gold/case-floors.json', import.meta.url), 'utf8'),
) as Floors

async function measure(run: (args: string[]) => Promise<void>): Promise<Result> {
  const printed: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0)
  try {
    await run(['--json'])
  } finally {
    spy.mockRestore()
  }
  return JSON.parse(printed.join('')) as Result
}

for (const [kind, run] of Object.entries({ place: runPlace, dates: runDates, pay: runPay })) {
  it(`no score of ${kind} falls under its floor on the cases of this repository`, async () => {
    const { wrong, ...scores } = await measure(run)
    expect(scores.n).toBeGreaterThan(150)
    for (const figure of ['exact', 'precision', 'recall'] as const)
      expect(scores[figure], figure).toBeGreaterThanOrEqual(floors[kind]![figure])
  })
}
