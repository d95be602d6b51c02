import { csvOf } from './csv.ts'
import { parquetOf } from './parquet.ts'

/** Formats of a snapshot, with their media types. */
export const EXPORT_FORMATS = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
} as const

export type ExportFormat = keyof typeof EXPORT_FORMATS

/**
 * A snapshot as the bytes of a file.
 *
 * @param portions JSON of the jobs, a portion at a time
 * @param cursor from where to follow; Parquet keeps it in its metadata
 */
export function bytesOf(
  format: ExportFormat,
  portions: AsyncIterable<string[]>,
  cursor: string,
): AsyncIterable<string | Uint8Array> {
  if (format === 'csv') return csvOf(portions)
  return format === 'parquet' ? parquetOf(portions, cursor) : linesOf(portions)
}

async function* linesOf(portions: AsyncIterable<string[]>): AsyncGenerator<string> {
  for await (const items of portions) yield `${items.join('\n')}\n`
}
