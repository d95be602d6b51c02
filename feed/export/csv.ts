import type { JobItem } from '../schemas/job.ts'
import { COLUMNS } from './columns.ts'

/** Jobs as CSV (RFC 4180) with a heading line. */
export async function* csvOf(portions: AsyncIterable<string[]>): AsyncGenerator<string> {
  yield `${COLUMNS.map(({ name }) => name).join(',')}\r\n`
  for await (const items of portions)
    yield items
      .map((item) => {
        const job = JSON.parse(item) as JobItem
        return `${COLUMNS.map(({ of }) => cell(of(job))).join(',')}\r\n`
      })
      .join('')
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  // A spreadsheet runs what begins like a formula; the apostrophe makes it text, and is itself the usual sign for that.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
