import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { JobItem } from '../schemas/job.ts'
import { COLUMNS, type Column } from './columns.ts'

/**
 * Rows that share a row group: enough for dictionaries to pay, few enough that their cells are gone before the collector
 * takes them for long-lived.
 */
const ROW_GROUP = 1_000

/** What was written since the last look. */
class Pieces extends ByteWriter {
  readonly #pieces: Uint8Array[] = []

  /** Called after each row group. */
  flush(): void {
    this.#pieces.push(this.getBytes().slice())
    this.index = 0
  }

  take(): Uint8Array[] {
    return this.#pieces.splice(0)
  }
}

/** Jobs as a Parquet file, one row group after the other; the cursor stands in its metadata. */
export async function* parquetOf(
  portions: AsyncIterable<string[]>,
  cursor: string,
): AsyncGenerator<Uint8Array> {
  const pieces = new Pieces()
  const file = new ParquetWriter({
    writer: pieces,
    schema: schemaFromColumnData({ columnData: columnsOf() }),
    createdBy: 'callboard',
    kvMetadata: [{ key: 'callboard.cursor', value: cursor }],
  })
  // Cells, not jobs: most of a job is not in the table.
  let held = columnsOf()
  const writeHeld = async (): Promise<void> => {
    if (held[0]!.data.length > 0) await file.write({ columnData: held, rowGroupSize: ROW_GROUP })
    held = columnsOf()
  }
  for await (const items of portions) {
    for (const item of items) {
      const job = JSON.parse(item) as JobItem
      for (const [n, column] of COLUMNS.entries()) held[n]!.data.push(parquetValue(column, job))
    }
    if (held[0]!.data.length < ROW_GROUP) continue
    await writeHeld()
    yield* pieces.take()
  }
  await writeHeld()
  await file.finish()
  pieces.flush()
  yield* pieces.take()
}

function columnsOf() {
  return COLUMNS.map(({ name, type }) => ({ name, type, nullable: true, data: [] as unknown[] }))
}

function parquetValue({ type, of }: Column, job: JobItem): unknown {
  const value = of(job)
  return type === 'TIMESTAMP' && value !== null ? new Date(value as string) : value
}
