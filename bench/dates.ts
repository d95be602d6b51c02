// Publication dates: `npm run bench -- dates [--cases FILE.jsonl] [--json]`, lines {text, lang, country, crawledAt, date}.
import { readPostedAt } from '../pipeline/normalize/dates.ts'
import { report } from './cases/report.ts'

interface DateLine {
  text: string
  lang: string | null
  country: string | null
  crawledAt: string
  date: string | null
}

/** Scores the UTC day of publication. */
export async function run(args: string[]): Promise<void> {
  await report<DateLine>('dates', args, ({ text, country, crawledAt, date }) => {
    const got = readPostedAt(text, { at: crawledAt, country: country ?? undefined })?.slice(0, 10) ?? null
    const truth = date?.slice(0, 10) ?? null
    const right = got === truth
    return {
      right,
      given: Number(got !== null),
      due: Number(truth !== null),
      hit: Number(right && got !== null),
      ...(right ? {} : { wrong: { text, expected: truth, got } }),
    }
  })
}
