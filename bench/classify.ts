import { parseArgs } from 'node:util'
import { type GoldField, readGold } from './classify/gold.ts'
import { predict } from './classify/predict.ts'
import { rulePrecision } from './classify/rules.ts'
import { KIND, scoreAll } from './classify/score.ts'
import { classifyRate } from './classify/speed.ts'
import { tableOf } from './classify/table.ts'
import { wrongCases } from './classify/wrong.ts'

const USAGE = `npm run bench -- classify --gold FILE.jsonl [--json] [--wrong [FIELD,...]] [--speed]
  --gold   labelled advertisements, one JSON object a line
  --json   the scores as one JSON line
  --wrong  also the wrong answers with their evidence, grouped (of the named fields, or "all")
  --rules  also how often each rule is right: the confidences of pipeline/classify/precision.ts
  --speed  also how many postings of 3,000 characters one core classifies in a second`

/** Scores classify() on labelled advertisements; the last line of stdout is the JSON of the scores with --json. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string' },
      json: { type: 'boolean', default: false },
      wrong: { type: 'string' },
      rules: { type: 'boolean', default: false },
      speed: { type: 'boolean', default: false },
    },
  })
  if (values.gold === undefined) throw new Error(USAGE)
  const rows = (await readGold(values.gold)).map((ad) => ({ ad, prediction: predict(ad) }))
  const pairs = rows.map(({ ad, prediction }) => ({
    lang: ad.lang ?? 'unknown',
    truth: ad.labels,
    said: prediction.labels,
  }))
  const fields = scoreAll(pairs)
  const languages = [...new Set(pairs.map((pair) => pair.lang))].sort()
  const byLang = Object.fromEntries(
    languages.map((lang) => [lang, scoreAll(pairs.filter((pair) => pair.lang === lang))]),
  )
  if (values.wrong !== undefined) {
    const all = Object.keys(KIND) as GoldField[]
    const chosen =
      values.wrong === 'all' ? all : all.filter((field) => values.wrong!.split(',').includes(field))
    process.stdout.write(`${wrongCases(rows, chosen)}\n`)
  }
  if (values.rules) process.stdout.write(`${rulePrecision(rows)}\n`)
  if (values.speed)
    process.stdout.write(
      `classify: ${Math.round(classifyRate(rows.map(({ ad }) => ad)))} postings a second\n`,
    )
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ n: pairs.length, fields, byLang })}\n`)
    return
  }
  process.stdout.write(`${tableOf(`all (${pairs.length} advertisements)`, fields)}\n`)
  if (languages.length > 1)
    for (const lang of languages) process.stdout.write(`${tableOf(lang, byLang[lang]!)}\n`)
}
