import { existsSync, readFileSync } from 'node:fs'
import { classify } from '../pipeline/classify.ts'
import { type Candidate, candidateOf } from '../pipeline/dedupe/candidate.ts'
import { candidateKeys } from '../pipeline/dedupe/keys.ts'
import { compare } from '../pipeline/dedupe.ts'
import { normalize } from '../pipeline/normalize.ts'
import type { RawPosting } from '../pipeline/posting.ts'

const DEFAULT_FILE = '../shared/data/gold/pairs.jsonl'
const JOINING = new Set(['full', 'semantic', 'temporal', 'partial'])

interface Side {
  title: string
  company: string
  location: string
  text: string
  source: string
  salary: string
  hours: string
}

interface LabelledPair {
  /** `origin:id|origin:id`. */
  pair: string
  label: string
  a: Side
  b: Side
}

/** Measures joins on labelled pairs: `npm run bench -- pairs [file]`. Prints every pair that is judged wrongly. */
export async function run([file = DEFAULT_FILE]: string[]): Promise<void> {
  if (!existsSync(file)) {
    process.stdout.write(`skipped: ${file} is not here\n`)
    return
  }
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPair)
  const counts = { joined: 0, missed: 0, falselyJoined: 0, keptApart: 0, missedByKeys: 0 }
  for (const pair of pairs) {
    const [idA = '', idB = ''] = pair.pair.split('|')
    const [a, b] = [candidateFrom(idA, pair.a), candidateFrom(idB, pair.b)]
    const verdict = compare(a, b)
    const one = JOINING.has(pair.label)
    if (one) counts[verdict.joins ? 'joined' : 'missed']++
    else counts[verdict.joins ? 'falselyJoined' : 'keptApart']++
    if (one && verdict.joins && !shareKey(a, b)) counts.missedByKeys++
    if (one === verdict.joins) continue
    const titles = `${pair.a.title} | ${pair.b.title}`
    process.stdout.write(
      `${pair.label} judged ${verdict.kind}: ${titles} ${JSON.stringify(verdict.evidence)}\n`,
    )
  }
  const precision = counts.joined / (counts.joined + counts.falselyJoined)
  const recall = counts.joined / (counts.joined + counts.missed)
  process.stdout.write(`${JSON.stringify({ pairs: pairs.length, ...counts, precision, recall })}\n`)
}

function candidateFrom(id: string, side: Side): Candidate {
  const origin = id.split(':', 1)[0] ?? ''
  const raw: RawPosting = { externalId: id, title: side.title, body: side.text }
  if (side.company !== '') raw.company = side.company
  if (side.location !== '') raw.location = side.location
  if (side.hours !== '') raw.commitment = side.hours
  if (side.salary !== '') raw.pay = side.salary
  const country = origin === 'pl' ? 'PL' : origin === 'adzuna' ? 'GB' : 'US'
  const source = `gold:${side.source || origin}`
  const normalized = normalize(raw, { source, at: '2024-01-01T00:00:00Z', country })
  if (!normalized.ok) throw new Error(`${id} was refused: ${normalized.rejection.reason}`)
  return candidateOf(normalized.posting, classify(normalized.posting))
}

// Only what shares a key is ever compared, until near-duplicates are looked up by bands.
function shareKey(a: Candidate, b: Candidate): boolean {
  const keys = new Set(candidateKeys(a).map((key) => key.toString('hex')))
  return candidateKeys(b).some((key) => keys.has(key.toString('hex')))
}
