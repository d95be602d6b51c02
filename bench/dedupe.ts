import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { lastLineOf } from './crawl/processes.ts'
import { type LabelledPair, scoreLabelled } from './dedupe/labelled-pairs.ts'
import type { Measured, Stopped } from './dedupe/measure.ts'
import { METHOD_NAMES, type MethodName } from './dedupe/methods.ts'
import { type DedupeFigures, tableOf } from './dedupe/table.ts'

const here = fileURLToPath(import.meta.url)
const PROGRAM = join(dirname(here), `dedupe/method-process${extname(here)}`)
const OWN_PAIRS = 'bench/gold/pairs-own.jsonl'
const USAGE = `npm run bench -- dedupe [--sizes N,N] [--only METHOD,METHOD] [--limit SECONDS] [--pairs FILE.jsonl] [--json]
  --sizes   numbers of advertisements, 1000,10000,50000 by default
  --only    some of ${METHOD_NAMES.join(', ')}
  --limit   seconds after which a method is stopped, 120 by default
  --pairs   labelled pairs, one JSON object a line; without it, ${OWN_PAIRS}`

/**
 * Callboard's decision which advertisements are one opening beside two methods that open job tools use, written for this
 * bench from their descriptions: quality, time, memory. `npm run --silent bench -- dedupe --json`
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1000,10000,50000' },
      only: { type: 'string' },
      limit: { type: 'string', default: '120' },
      pairs: { type: 'string', default: OWN_PAIRS },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return void process.stdout.write(`${USAGE}\n`)
  const names = methodsOf(values.only)
  const limitSeconds = numberOf(values.limit)
  const sizes: DedupeFigures['sizes'] = {}
  for (const size of values.sizes.split(',').map(numberOf)) {
    const methods: Record<string, Measured | Stopped> = {}
    for (const name of names) {
      const command = [process.execPath, PROGRAM, name, String(size), String(limitSeconds)]
      methods[name] = await lastLineOf<Measured | Stopped>(command)
      if (!values.json) process.stderr.write(`${size} by ${name} done\n`)
    }
    sizes[size] = methods
  }
  const figures = { limitSeconds, sizes, pairs: labelled(values.pairs, names) }
  process.stdout.write(`${values.json ? JSON.stringify(figures) : tableOf(figures)}\n`)
}

function labelled(file: string, names: readonly MethodName[]): DedupeFigures['pairs'] {
  if (!existsSync(file)) {
    process.stderr.write(`pairs left out: ${file} is not here\n`)
    return null
  }
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPair)
  const methods = Object.fromEntries(names.map((name) => [name, scoreLabelled(pairs, name)]))
  return { file, n: pairs.length, methods }
}

function methodsOf(only: string | undefined): MethodName[] {
  const chosen = only?.split(',') ?? METHOD_NAMES
  const unknown = chosen.filter((name) => !METHOD_NAMES.includes(name as MethodName))
  if (unknown.length > 0) throw new Error(`no method ${unknown.join(', ')}: ${METHOD_NAMES.join(', ')}`)
  return METHOD_NAMES.filter((name) => chosen.includes(name))
}

function numberOf(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`${text} is not a number above 0`)
  return Number(text)
}
