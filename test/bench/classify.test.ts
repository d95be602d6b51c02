import { describe, expect, it } from 'vitest'
import { type GoldAd, readGold } from '../../bench/classify/gold.ts'
import { predict } from '../../bench/classify/predict.ts'
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

  it('names the file and the line that is no JSON', async () => {
    await expect(readGold(new URL('classify.test.ts', import.meta.url).pathname)).rejects.toThrow(
      /classify\.test\.ts:1 is not JSON/,
    )
  })

  it('keeps a floor under the scores of our own advertisements', async () => {
    const ads = await readGold(GOLD)
    const scores = scoreAll(ads.map((ad) => ({ truth: ad.labels, said: predict(ad).labels })))
    expect(scores.customer_service).toMatchObject({ f1: expect.toSatisfy((f1: number) => f1 >= 0.95) })
    expect(scores.workplace).toMatchObject({ accuracy: expect.toSatisfy((rate: number) => rate >= 0.9) })
    expect(scores.hours).toMatchObject({ accuracy: expect.toSatisfy((rate: number) => rate >= 0.9) })
  })
})
