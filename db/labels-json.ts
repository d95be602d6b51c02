import type { Label, Labels } from '../pipeline/label.ts'

/** JSON that was written before, for a column of jsonb. */
export class Json {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** JSON of words that come again and again: values, rules, fields. */
const known = new Map<string, string>()
const MOST_KNOWN = 10_000

/**
 * Labels as `JSON.stringify` writes them, in a third of its time: an advertisement has two dozen, and they are written
 * for its own row, its Job's and that one's hash.
 *
 * @param labels in stored order, of a Posting or of a Job
 */
export function labelsJson(labels: Labels): string {
  const members: string[] = []
  for (const [field, value] of Object.entries(labels)) {
    if (value === undefined) continue
    const json =
      typeof value === 'string' ? wordJson(value) : Array.isArray(value) ? listJson(value) : labelJson(value)
    members.push(`${wordJson(field)}:${json}`)
  }
  return `{${members.join()}}`
}

function listJson(labels: readonly Label<unknown>[]): string {
  return `[${labels.map(labelJson).join()}]`
}

// Stored order is that of length: see `inStoredOrder`. Where a label comes from was added last.
function labelJson({ value, because, confidence, from }: Label<unknown>): string {
  const { rule, in: field, quote } = because
  const where = field === undefined ? '' : `"in":${wordJson(field)},`
  const words = quote === undefined ? '' : `,"quote":[${quote[0]},${quote[1]}]`
  const what = typeof value === 'string' ? wordJson(value) : JSON.stringify(value)
  const who = from === undefined ? '' : `,"from":"${from}"`
  return `{"value":${what},"because":{${where}"rule":${wordJson(rule)}${words}},"confidence":${confidence}${who}}`
}

function wordJson(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const json = JSON.stringify(word)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, json)
  return json
}
