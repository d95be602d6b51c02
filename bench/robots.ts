// Reading of robots.txt: `npm run bench -- robots --cases FILE.json [--json]`, a list (or {cases}) of
// {id, scope, robots, agent, url, expected}.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseRobots } from '../crawlers/robots.ts'

/** What every crawler must agree on; the other scopes are questions of taste, printed and not counted. */
const COUNTED = ['rfc9309', 'google-extension']
/** A case slower than this is timed again, because a busy machine is not a slow parser; the quickest counts. */
const SUSPECT_MS = 10
const TIMINGS = 4

interface RobotsCase {
  id: string
  scope?: string
  robots: string
  agent: string
  url: string
  expected: boolean
}

/** Asks parseRobots about each case; the last line of stdout with --json is {n, agree, disagree, slowestMs}. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { cases: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  if (values.cases === undefined) throw new Error('bench robots needs --cases FILE.json')
  const disagree: string[] = []
  let [n, slowestMs] = [0, 0]
  for (const one of readCases(values.cases)) {
    const { allowed, tookMs } = timed(one)
    const agrees = allowed === one.expected
    if (!COUNTED.includes(one.scope ?? COUNTED[0]!)) {
      const said = agrees ? 'as expected' : `expected ${one.expected}`
      process.stderr.write(`not counted: ${one.id} (${one.scope}): allowed ${allowed}, ${said}\n`)
      continue
    }
    n++
    slowestMs = Math.max(slowestMs, tookMs)
    if (!agrees) disagree.push(one.id)
  }
  slowestMs = Math.round(slowestMs * 100) / 100
  const result = { n, agree: n - disagree.length, disagree, slowestMs }
  if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`)
  else {
    for (const id of disagree) process.stdout.write(`disagrees: ${id}\n`)
    process.stdout.write(`robots: ${result.agree} of ${n} agree, slowest ${slowestMs} ms\n`)
  }
}

function readCases(file: string): RobotsCase[] {
  const read = JSON.parse(readFileSync(file, 'utf8')) as RobotsCase[] | { cases: RobotsCase[] }
  return Array.isArray(read) ? read : read.cases
}

function timed(one: RobotsCase): { allowed: boolean; tookMs: number } {
  let tookMs = Number.POSITIVE_INFINITY
  for (let timing = 0; ; timing++) {
    const startedAt = performance.now()
    const allowed = isAllowed(one)
    tookMs = Math.min(tookMs, performance.now() - startedAt)
    if (tookMs < SUSPECT_MS || timing === TIMINGS) return { allowed, tookMs }
  }
}

/** Cases without an address ask about the root of some site. */
function isAllowed({ robots, agent, url }: RobotsCase): boolean {
  const address = URL.canParse(url) ? new URL(url) : new URL('http://foo.bar/')
  return parseRobots(robots, agent, address.origin).isAllowed(address.href)
}
