import { parseArgs } from 'node:util'
import { type Answer, compare, languagesOf, pairOf } from './classify/compare.ts'
import { writeFloors } from './classify/floors.ts'
import { type GoldField, readGold } from './classify/gold.ts'
import { readOwnGold } from './classify/own-gold.ts'
import { predict } from './classify/predict.ts'
import { publish } from './classify/publish.ts'
import { rulePrecision } from './classify/rules.ts'
import { KIND, scoreAll } from './classify/score.ts'
import { readingRates } from './classify/speed.ts'
import { changedUnraised, readStamp, stampOf, writeStamp } from './classify/stamp.ts'
import { tableOf } from './classify/table.ts'
import { wrongCases } from './classify/wrong.ts'

const USAGE = `npm run bench -- classify [--gold FILE.jsonl] [--json] [--wrong FIELD,...] [--rules] [--speed]
  --gold        labelled advertisements, one JSON object a line; without it, all of bench/gold/ads*.jsonl
  --json        the scores as one JSON line
  --wrong       also the wrong answers with their evidence, grouped (of the named fields, or "all")
  --rules       also how often each rule is right: the confidences of pipeline/classify/precision.ts
  --speed       how many advertisements of 3,000 characters one core reads in a second, by step
  --set-floors  lay the floors of bench/gold/floors.json 0.02 under today's scores, and stamp today's answers with
                PIPELINE_VERSION in bench/gold/answers.json, once it has been raised if they changed (own gold only)
  --publish     write docs/scores.md and the summary in README.md (own gold only)`

/**
 * Scores classify() on labelled advertisements, beside two baselines; with --json the last line of stdout is the JSON of
 * the scores.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string' },
      json: { type: 'boolean', default: false },
      wrong: { type: 'string' },
      rules: { type: 'boolean', default: false },
      speed: { type: 'boolean', default: false },
      'set-floors': { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const write = (text: string) => process.stdout.write(`${text}\n`)
  if (values.help) return void write(USAGE)
  if (values.gold !== undefined && (values['set-floors'] || values.publish)) throw new Error(USAGE)
  const own = values.gold === undefined ? await readOwnGold() : null
  const ads = own?.ads ?? (await readGold(values.gold!))
  const answers = ads.map((ad): Answer => ({ ad, prediction: predict(ad) }))
  if (values.wrong !== undefined) {
    const all = Object.keys(KIND) as GoldField[]
    const named = values.wrong.split(',')
    write(wrongCases(answers, values.wrong === 'all' ? all : all.filter((field) => named.includes(field))))
  }
  if (values.rules) write(rulePrecision(answers))
  if (values.speed)
    for (const { step, rate } of readingRates(ads)) write(`${step}: ${Math.round(rate)} postings a second`)
  if (values.json) return void write(jsonOf(answers))
  const stamp = own && values['set-floors'] ? stampOf(own.files, answers) : null
  const changed = stamp && changedUnraised(stamp, readStamp())
  if (changed?.length)
    throw new Error(`raise PIPELINE_VERSION in pipeline/version.ts: ${changed.join(', ')} read otherwise`)
  const compared = compare(answers, own?.unread)
  write(tableOf(compared))
  if (stamp) {
    writeFloors(compared)
    writeStamp(stamp)
  }
  if (values.publish) publish(compared, ads.length)
}

function jsonOf(answers: readonly Answer[]): string {
  const scoresOf = (chosen: readonly Answer[]) => scoreAll(chosen.map(pairOf))
  const byLang = languagesOf(answers).map((lang) => [
    lang,
    scoresOf(answers.filter(({ ad }) => (ad.lang ?? 'unknown') === lang)),
  ])
  return JSON.stringify({
    n: answers.length,
    fields: scoresOf(answers),
    byLang: Object.fromEntries(byLang),
  })
}
