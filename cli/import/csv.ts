import { createHash } from 'node:crypto'
import { type Parser, parse } from 'csv-parse'
import type { Adapter } from '../../crawlers/adapter.ts'
import { decodeText } from '../../crawlers/fetch/charset.ts'
import { addressOf, numberOf, textOf } from '../../crawlers/fields.ts'
import { pageAddress } from '../../crawlers/job-posting/choose.ts'
import { adapters } from '../../crawlers/registry.ts'
import { extraOf, finish, payOf, placeOf, rejection } from '../../crawlers/rows.ts'
import { CommandError } from '../exit-codes.ts'
import { type Column, columnsOf } from './csv-columns.ts'
import { type FileRow, importRows } from './rows.ts'
import type { ImportJob } from './run.ts'
import { wholeFile } from './whole-file.ts'

const MAX_RECORD = 2_000_000

/**
 * Imports a table with headings: columns that are known by their headings become fields of RawPostings, the others are
 * named and kept in `extra`.
 *
 * @throws CommandError when it has no column of titles, or breaks off within a quoted cell
 */
export async function importCsv(job: ImportJob & { gzipped: boolean; source: string }): Promise<string[]> {
  const text = decodeText(await wholeFile(job.file, job.gzipped))
  const records = recordsOf(job.file, text)
  const first = await records.next()
  const header = first.done ? [] : first.value.cells
  const columns = columnsOf(header)
  if (!columns.includes('title'))
    throw new CommandError(
      'input',
      `${job.file} has no column of titles: its first line must name its columns, one of them "title" (it names ${header.map((name) => `"${name}"`).join(', ') || 'none'})`,
    )
  const unknown = header.filter((_, index) => columns[index] === null)
  if (unknown.length > 0)
    job.invocation.terminal.say(
      `${job.file}: columns kept in extra, since no field is called so: ${unknown.join(', ')}`,
    )
  return importRows(job, job.source, rowsOf(records, header, columns))
}

interface CsvRecord {
  cells: string[]
  line: number
}

async function* recordsOf(file: string, text: string): AsyncGenerator<CsvRecord, undefined> {
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    max_record_size: MAX_RECORD,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }
  // The types know objects and lists, not the pairs that `info` makes of them.
  const parser: Parser = parse(text, options)
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[]
      info: { lines: number }
    }>) {
      yield { cells: record, line }
      line = info.lines + 1
    }
  } catch (cause) {
    throw new CommandError(
      'input',
      `${file} breaks off after line ${line} (${(cause as Error).message.split('\n', 1)[0]}): correct the quotes there, or fetch it again`,
      { cause },
    )
  }
  return undefined
}

/** The sign that parts the headings; quoted ones may hold any. */
function delimiterOf(text: string): string {
  const heading = text
    .trimStart()
    .slice(0, 100_000)
    .split('\n', 1)
    .join('')
    .replaceAll(/"[^"]*"/g, '')
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, n: heading.split(sign).length }))
  return counted.reduce((best, one) => (one.n > best.n ? one : best)).sign
}

async function* rowsOf(
  records: AsyncIterable<CsvRecord>,
  header: readonly string[],
  columns: readonly (Column | null)[],
): AsyncGenerator<FileRow> {
  const readers = [...(await adapters()).values()]
  for await (const { cells, line } of records) {
    if (cells.length > header.length) {
      const detail = `line ${line} has ${cells.length} cells under ${header.length} headings`
      yield { ok: false, rejection: rejection(null, 'not-csv', detail) }
      continue
    }
    const draft = draftOf(cells, header, columns, readers)
    const posting = finish(draft, `line ${line}`)
    yield 'reason' in posting ? { ok: false, rejection: posting } : { ok: true, value: posting }
  }
}

function draftOf(
  cells: readonly string[],
  header: readonly string[],
  columns: readonly (Column | null)[],
  readers: readonly Adapter[],
) {
  const cell = (column: Column) => textOf(cells[columns.indexOf(column)])
  const { city, region, country, postcode } = {
    city: cell('city'),
    region: cell('region'),
    country: cell('country'),
    postcode: cell('postcode'),
  }
  const structured = payOf({
    min: numberOf(cell('payMin')),
    max: numberOf(cell('payMax')),
    currency: cell('payCurrency'),
    period: cell('payPeriod'),
  })
  const printed = [cell('pay'), cell('payCurrency'), cell('payPeriod')].filter(Boolean).join(' ')
  const url = addressOf(cell('url'))
  const title = cell('title')
  const other = header.flatMap((name, index) => {
    const text = columns[index] === null ? textOf(cells[index]) : undefined
    return text === undefined ? [] : [[name, text] as const]
  })
  return {
    externalId:
      cell('externalId') ?? idOf(url, readers) ?? markOf(title, cell('company'), cell('location') ?? city),
    title,
    url,
    company: cell('company'),
    body: cell('body'),
    location: cell('location') ?? placeOf({ city, region, country, postcode }),
    // A column that asks "remote?" says so by yes; its no is no place of work.
    workplace:
      cell('workplace') ??
      (/^(?:yes|y|true|1|x|ja|jā|remote)$/i.test(cell('remote') ?? '') ? 'remote' : undefined),
    commitment: cell('commitment'),
    term: cell('term'),
    language: cell('language'),
    pay: structured ?? (cell('pay') === undefined ? undefined : printed),
    postedAt: cell('postedAt'),
    closesAt: cell('closesAt'),
    requisition: cell('requisition'),
    applyUrl: addressOf(cell('applyUrl')),
    extra: extraOf(Object.fromEntries(other)),
  }
}

/** The site's own id of the job, as its saved page would give it; else the address. */
function idOf(url: string | undefined, readers: readonly Adapter[]): string | undefined {
  if (url === undefined) return undefined
  for (const { jobAt } of readers) {
    const job = jobAt?.(new URL(url))
    if (job) return job.externalId
  }
  return pageAddress(url)
}

/** A row without id and address is known by what it says, and is the same one when the file is imported again. */
function markOf(...parts: (string | undefined)[]): string | undefined {
  if (parts[0] === undefined) return undefined
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
