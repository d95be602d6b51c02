import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { ROOT } from '../classify/own-gold.ts'

/** One line that was not wholly right. */
export interface Wrong {
  text: string
  expected: unknown
  got: unknown
}

/** What one measured line adds: wholly right or not, and its share in precision and recall. */
export interface Scored {
  right: boolean
  /** Answers given, answers due, and those given that were due. */
  given: number
  due: number
  hit: number
  wrong?: Wrong
}

/** Shares of all cases (exact), of the answers given (precision) and of the answers due (recall), 0 to 1. */
export interface Result {
  n: number
  exact: number
  precision: number
  recall: number
  wrong: Wrong[]
}

/**
 * Reads a file of cases, one JSON object a line, scores each and prints the result: with `--json` one JSON line,
 * {n, exact, precision, recall, wrong}, otherwise figures and the wrong lines for people. Without `--cases` it takes
 * the ones of this repository, bench/gold/<name>-cases.jsonl; whoever writes rules reads only their odd lines.
 */
export async function report<Case>(
  name: string,
  args: string[],
  score: (one: Case) => Scored,
): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { cases: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const file = values.cases ?? `${ROOT}bench/gold/${name}-cases.jsonl`
  let [n, right, given, due, hit] = [0, 0, 0, 0, 0]
  const wrong: Wrong[] = []
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line.trim() === '') continue
    const scored = score(JSON.parse(line) as Case)
    n += 1
    right += Number(scored.right)
    given += scored.given
    due += scored.due
    hit += scored.hit
    if (scored.wrong !== undefined) wrong.push(scored.wrong)
  }
  const result: Result = {
    n,
    exact: share(right, n),
    precision: share(hit, given),
    recall: share(hit, due),
    wrong,
  }
  if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`)
  else {
    for (const one of wrong)
      process.stdout.write(
        `${one.text}\n  expected ${JSON.stringify(one.expected)}\n  got      ${JSON.stringify(one.got)}\n`,
      )
    process.stdout.write(
      `${name}: n ${n}, exact ${result.exact}, precision ${result.precision}, recall ${result.recall}\n`,
    )
  }
}

// Nothing due and nothing given is nothing wrong.
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000
}
