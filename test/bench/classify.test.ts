import { describe, expect, it } from 'vitest'
import { type GoldAd, readGold } from '../../bench/classify/gold.ts'
import { withSummary } from '../../bench/classify/publish.ts'
import { samePay, scoreAll, scoreField } from '../../bench/classify/score.ts'
import { run } from '../../bench/classify.ts'

const GOLD = new URL('../../bench/gold/ads.jsonl', import.meta.url).pathname

/** Everything that a function writes to stdout. */
async function printed(act: () => Promise<void>): Promise<string> {
  const write = process.stdout.write
  let text = ''
  process.stdout.write = ((chunk: string) => {
    text += chunk
    return true
  }) as typeof write
  try {
    await act()
  } finally {
    process.stdout.write = write
  }
  return text
}

const pair = (truth: GoldAd['labels'], said: GoldAd['labels']) => ({ truth, said })

describe('the scores', () => {
  it('count a single-valued field by accuracy and by F1 over the classes of the truth', () => {
    const pairs = [
      pair({ hours: 'part-time' }, { hours: 'part-time' }),
      pair({ hours: 'part-time' }, { hours: 'unknown' }),
      pair({ hours: 'unknown' }, { hours: 'unknown' }),
    ]
    expect(scoreField('hours', pairs)).toEqual({ n: 3, accuracy: 2 / 3, macroF1: 2 / 3 })
  })

  it('count a set by its members', () => {
    const pairs = [
      pair({ customer_service: true, shifts: ['day', 'evening'] }, { shifts: ['day'] }),
      pair({ customer_service: true, shifts: [] }, { shifts: ['evening'] }),
    ]
    expect(scoreField('shifts', pairs)).toEqual({ n: 2, microF1: 0.5, macroF1: 0.5 })
  })

  it('leave service fields of other work and absent keys out', () => {
    const pairs = [
      pair({ customer_service: false, shifts: ['day'] }, { customer_service: false, shifts: [] }),
    ]
    expect(Object.keys(scoreAll(pairs))).toEqual(['customer_service'])
  })

  it('call pay right when all four parts agree', () => {
    const pay = { min: 16.5, max: 18, currency: 'USD', period: 'hour' as const }
    expect(samePay(pay, { ...pay, min: 16.504 })).toBe(true)
    expect(samePay(pay, { ...pay, period: 'day' })).toBe(false)
    expect(samePay(pay, { ...pay, max: null })).toBe(false)
    expect(samePay(null, null)).toBe(true)
  })
})

describe('the summary in the README', () => {
  const page = 'a\n<!-- scores: npm run bench -- classify --publish -->\nold\n<!-- end of scores -->\nb\n'

  it('replaces the one before it, and misses no mark silently', () => {
    const once = withSummary(page, '| new |')
    expect(once).toContain('\n\n| new |\n\n<!-- end of scores -->\nb\n')
    expect(once).not.toContain('old')
    expect(withSummary(once, '| new |')).toBe(once)
    expect(() => withSummary('a page', '| new |')).toThrow('no place for scores')
  })
})

describe('bench classify', () => {
  it('ends with one line of JSON, by field and by language', async () => {
    const lines = (await printed(() => run(['--gold', GOLD, '--json']))).trim().split('\n')
    const last = JSON.parse(lines.at(-1)!)
    expect(last.n).toBeGreaterThan(20)
    expect(Object.keys(last.byLang)).toEqual(['de', 'lv'])
    expect(last.fields.workplace).toEqual({
      n: last.n,
      accuracy: expect.any(Number),
      macroF1: expect.any(Number),
    })
    expect(last.fields.scam).toEqual({
      n: last.n,
      precision: expect.any(Number),
      recall: expect.any(Number),
      f1: expect.any(Number),
    })
  })

  it('shows precision, recall, F1 and accuracy by field and language, beside both baselines', async () => {
    const [head, ...rows] = (await printed(() => run(['--gold', GOLD]))).trim().split('\n')
    expect(head).toMatch(
      /^field +language +n +precision +recall +F1 +accuracy +keywords F1 .*majority F1 +accuracy$/,
    )
    expect(rows.filter((row) => row.startsWith('hours ')).map((row) => row.split(/ +/)[1])).toEqual([
      'all',
      'de',
      'lv',
    ])
    expect(
      rows.every((row) => /^\w+ +\w+ +\d+(?: +(?:[01]\.\d{3}|–)){8}$/.test(row)),
      rows.join('\n'),
    ).toBe(true)
  })

  it('lays floors and publishes only for our own advertisements', async () => {
    await expect(run(['--gold', GOLD, '--set-floors'])).rejects.toThrow('own gold only')
  })

  it('names the file and the line that is no JSON', async () => {
    await expect(readGold(new URL('classify.test.ts', import.meta.url).pathname)).rejects.toThrow(
      /classify\.test\.ts:1 is not JSON/,
    )
  })
})
