// Pay read from phrases and texts: `npm run bench -- pay [--cases FILE.jsonl] [--json]`, lines {text, country, lang, pay}.
import type { Pay } from '../pipeline/label.ts'
import { readPayText } from '../pipeline/normalize/pay.ts'
import { report } from './cases/report.ts'

type Truth = Pick<Pay, 'min' | 'max' | 'currency' | 'period'>

interface PayLine {
  text: string
  country: string | null
  lang: string | null
  pay: Truth | null
}

/** Scores pay: right when min, max (to 0.005), currency and period all agree. */
export async function run(args: string[]): Promise<void> {
  await report<PayLine>('pay', args, ({ text, country, pay }) => {
    const read = readPayText(text, country)
    const got = read && { min: read.min, max: read.max, currency: read.currency, period: read.period }
    const hit = got !== null && pay !== null && agree(got, pay)
    const right = hit || (got === null && pay === null)
    return {
      right,
      given: Number(got !== null),
      due: Number(pay !== null),
      hit: Number(hit),
      ...(right ? {} : { wrong: { text, expected: pay, got } }),
    }
  })
}

function agree(got: Truth, truth: Truth): boolean {
  return (
    near(got.min, truth.min) &&
    near(got.max, truth.max) &&
    got.currency === truth.currency &&
    got.period === truth.period
  )
}

function near(a: number | null, b: number | null | undefined): boolean {
  return a === null || b === null || b === undefined ? a === (b ?? null) : Math.abs(a - b) <= 0.005
}
