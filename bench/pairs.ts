import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Verdict } from '../pipeline/dedupe/verdict.ts'
import { compare } from '../pipeline/dedupe.ts'
import { JOINING, type Judged, type PairScores, scorePairs } from './pairs/score.ts'
import { shareKey } from './pairs/share-key.ts'
import { candidateFrom, type Side } from './pairs/side.ts'

const OWN_GOLD = 'bench/gold/pairs-own.jsonl'
const USAGE = `npm run bench -- pairs [--pairs FILE.jsonl] [--json] [--wrong]
  --pairs   labelled pairs, one JSON object a line; without it, ${OWN_GOLD}
  --json    the scores as one JSON line
  --wrong   also every pair that is judged wrongly, grouped by rule, with its evidence`

interface LabelledPair {
  pair: string
  label: string
  a: Side
  b: Side
}

interface Answer extends Judged {
  titles: string
  rule: string
  evidence: Verdict['evidence']
  /** Whether the product would ever have compared the two. */
  meets: boolean
}

/** Measures joins on labelled pairs; with --json the last line of stdout is the JSON of the scores. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      pairs: { type: 'string', default: OWN_GOLD },
      json: { type: 'boolean', default: false },
      wrong: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const write = (text: string) => process.stdout.write(`${text}\n`)
  if (values.help) return void write(USAGE)
  if (!existsSync(values.pairs)) return void write(`skipped: ${values.pairs} is not here`)
  const answers = readFileSync(values.pairs, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => answer(JSON.parse(line) as LabelledPair))
  if (values.wrong) for (const line of wrongPairs(answers)) write(line)
  const scores = scorePairs(answers)
  write(values.json ? JSON.stringify(scores) : tableOf(scores, answers))
}

function answer(pair: LabelledPair): Answer {
  const [idA = 'a', idB = 'b'] = pair.pair.split('|')
  const [a, b] = [candidateFrom(idA, pair.a), candidateFrom(idB, pair.b)]
  const { kind, joins, evidence } = compare(a, b)
  return {
    pair: pair.pair,
    label: pair.label,
    kind,
    joins,
    titles: `${pair.a.title} | ${pair.b.title}`,
    rule: String(evidence.rule),
    evidence,
    meets: shareKey(a, b),
  }
}

function wrongPairs(answers: readonly Answer[]): string[] {
  const wrong = answers.filter(({ label, kind }) => label !== kind)
  const groups = new Map<string, Answer[]>()
  for (const one of wrong) {
    const group = `${one.label} judged ${one.kind} by ${one.rule}`
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([group, members]) => [
      `${members.length} x ${group}${JOINING.has(members[0]!.label) === members[0]!.joins ? '' : '  (JOIN WRONG)'}`,
      ...members.map(({ pair, titles, evidence }) => `    ${pair}: ${titles} ${JSON.stringify(evidence)}`),
    ])
}

function tableOf(scores: PairScores, answers: readonly Answer[]): string {
  const line = (name: string, { precision, recall, f1 }: PairScores['join']) =>
    `${name.padEnd(12)} ${[precision, recall, f1].map((rate) => rate.toFixed(3).padStart(9)).join('')}`
  const unmet = answers.filter(({ joins, meets }) => joins && !meets).length
  return [
    `${scores.n} pairs     precision   recall       f1`,
    line('join', scores.join),
    ...Object.entries(scores.perClass).map(([name, rates]) => line(name, rates)),
    `macro F1 ${scores.macroF1.toFixed(3)}, false joins ${scores.falseJoins.length}, joins that share no key ${unmet}`,
    ...scores.falseJoins.map((pair) => `    falsely joined: ${pair}`),
  ].join('\n')
}
