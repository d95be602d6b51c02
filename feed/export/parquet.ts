import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { JobItem } from '../schemas/job.ts'
import { COLUMNS, type Column } from './columns.ts'

/** Rows that share a row group: enough for dictionaries to pay, few enough to hold. */
const ROW_GROUP = 20_000

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
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: 'callboard',
    kvMetadata: [{ key: 'callboard.cursor', value: cursor }],
  })
  let held: JobItem[] = []
  const writeHeld = async (): Promise<void> => {
    if (held.length > 0) await file.write({ columnData: columnsOf(held), rowGroupSize: ROW_GROUP })
    held = []
  }
  for await (const items of portions) {
    for (const item of items) held.push(JSON.parse(item) as JobItem)
    if (held.length < ROW_GROUP) continue
    await writeHeld()
    yield* pieces.take()
  }
  await writeHeld()
  await file.finish()
  pieces.flush()
  yield* pieces.take()
}

function columnsOf(jobs: readonly JobItem[]) {
  return COLUMNS.map((column) => ({
    name: column.name,
    type: column.type,
    nullable: true,
    data: jobs.map((job) => parquetValue(column, job)),
  }))
}

function parquetValue({ type, of }: Column, job: JobItem): unknown {
  const value = of(job)
  return type === 'TIMESTAMP' && value !== null ? new Date(value as string) : value
}
