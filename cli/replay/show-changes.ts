import type { JsonValue } from '../../pipeline/posting.ts'
import type { Terminal } from '../terminal.ts'
import type { JobChange } from './differences.ts'
import type { Told } from './store-side.ts'

const LONGEST_VALUE = 80

/** Tells people what a replay changes: counts, fields, and some Jobs. */
export function showChanges(terminal: Terminal, told: Told): void {
  const { applied, sources, postings, jobs, fields, joins, examples } = told
  if (sources.length === 0) {
    terminal.say('nothing of it belongs to a source of the store')
    return
  }
  const { read, created, changed, rejected } = postings
  terminal.table(
    [applied ? 'changed' : 'would change', 'n'],
    [
      ['postings read', read],
      ['postings new', created],
      ['postings that read differently', changed],
      ['postings rejected', rejected],
      ...Object.entries(jobs).map(([what, n]): [string, number] => [`jobs ${what}`, n]),
      ['joins made', joins.made],
      ['joins undone', joins.undone],
      ...Object.entries(fields).map(([field, n]): [string, number] => [`field ${field}`, n]),
    ],
  )
  for (const example of examples) showJob(terminal, example)
  if (!applied) terminal.say('nothing was written; --apply does it')
}

function showJob(terminal: Terminal, { job, title, what, into, fields = {} }: JobChange): void {
  terminal.data(`${job}  ${title ?? ''}: ${what}${into === undefined ? '' : ` into ${into}`}`)
  for (const [field, [before, after]] of Object.entries(fields))
    terminal.data(`    ${field}: ${inShort(before)} -> ${inShort(after)}`)
}

function inShort(value: JsonValue): string {
  const text = JSON.stringify(value)
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
