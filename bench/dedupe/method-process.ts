import { readOwnGold } from '../classify/own-gold.ts'
import { type Shown, shownAdverts, wordsFrom } from './adverts.ts'
import { measure } from './measure.ts'
import { METHODS, type MethodName } from './methods.ts'

// One method on one row of advertisements, in a process of its own, so that none inherits another's heap:
// `node method-process.js METHOD POSTINGS LIMIT_SECONDS`. The last line of stdout is what was measured.
const [name = '', postings = '', limitSeconds = ''] = process.argv.slice(2)

function taken(rows: Iterable<Shown>, count: number): Shown[] {
  const shown: Shown[] = []
  for (const row of rows) if (shown.push(row) === count) break
  return shown
}

const shown = taken(shownAdverts(wordsFrom((await readOwnGold()).ads)), Number(postings))
process.stdout.write(`${JSON.stringify(measure(METHODS[name as MethodName], shown, Number(limitSeconds)))}\n`)
