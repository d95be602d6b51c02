import { Bytes } from './bytes.ts'
import { Json } from './labels-json.ts'

/** How the values of a column travel. */
export type BulkType = keyof typeof WRITERS

/** Column name to type, in the order in which they are sent. */
export type BulkColumns = Readonly<Record<string, BulkType>>

type ValueOf<T extends BulkType> = Parameters<(typeof WRITERS)[T]>[1]

/** A row; null is SQL's null, in jsonb as well. */
export type BulkRow<C extends BulkColumns> = { readonly [K in keyof C]: ValueOf<C[K]> | null }

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const TEXT_TYPE = 25
const BYTES_TYPE = 17
/** Dimensions, whether nulls are in it, type of the items; length and first index of the one dimension. */
const ARRAY_HEAD_BYTES = 20
/** Microseconds from 1970, where we count from, to 2000, where Postgres does. */
const EPOCH_US = 946_684_800_000_000n

/** Rows in the binary form of COPY; some may have been packed before. */
export function packRows<C extends BulkColumns>(columns: C, rows: readonly (BulkRow<C> | Buffer)[]): Buffer {
  const out = new Bytes()
  out.bytes(SIGNATURE)
  for (const row of rows) {
    if (row instanceof Uint8Array) out.bytes(row)
    else packRow(out, columns, row)
  }
  out.int16(-1)
  return out.taken()
}

/** One row of them. */
export function packRow<C extends BulkColumns>(out: Bytes, columns: C, row: BulkRow<C>): void {
  const all = writersOf(columns)
  out.int16(all.length)
  for (const [name, write] of all) {
    const value = row[name]
    if (value === null) out.int32(-1)
    else out.sized(() => write(out, value))
  }
}

type Write = (out: Bytes, value: unknown) => void

const writers = new WeakMap<BulkColumns, readonly (readonly [string, Write])[]>()

function writersOf(columns: BulkColumns): readonly (readonly [string, Write])[] {
  const known = writers.get(columns)
  if (known !== undefined) return known
  const made = Object.entries(columns).map(([name, type]) => [name, WRITERS[type] as Write] as const)
  writers.set(columns, made)
  return made
}

/** The types of columns that `unpackRow` reads, and what it makes of them. */
interface Unpacked {
  text: string
  boolean: boolean
  integer: number
  bigint: string
  bytea: Buffer
  timestamptz: Date
  jsonb: never
  'bytea[]': string[]
}

/** A row as it was packed. Bytes share the memory of the row. */
export function unpackRow<const C extends Readonly<Record<string, keyof Unpacked>>>(
  columns: C,
  row: Buffer,
): { [K in keyof C]: Unpacked[C[K]] | null } {
  let at = 2
  const next = () => {
    const size = row.readInt32BE(at)
    at += 4
    if (size < 0) return null
    at += size
    return row.subarray(at - size, at)
  }
  const entries = Object.entries(columns).map(([name, type]) => {
    const field = next()
    return [name, field === null ? null : READERS[type](field)]
  })
  return Object.fromEntries(entries)
}

const READERS = {
  text: (field: Buffer) => field.toString(),
  boolean: (field: Buffer) => field[0] === 1,
  integer: (field: Buffer) => field.readInt32BE(0),
  bigint: (field: Buffer) => String(field.readBigInt64BE(0)),
  bytea: (field: Buffer) => field,
  timestamptz: (field: Buffer) => new Date(Number((field.readBigInt64BE(0) + EPOCH_US) / 1000n)),
  jsonb: (field: Buffer) => JSON.parse(field.toString('utf8', 1)) as never,
  'bytea[]': (field: Buffer) => {
    const items: string[] = []
    for (let at = ARRAY_HEAD_BYTES; at < field.length; ) {
      const end = at + 4 + field.readInt32BE(at)
      items.push(field.toString('hex', at + 4, end))
      at = end
    }
    return items
  },
}

const WRITERS = {
  text: (out: Bytes, value: string) => out.text(value),
  boolean: (out: Bytes, value: boolean) => out.int8(value ? 1 : 0),
  integer: (out: Bytes, value: number) => out.int32(value),
  /** Of 64 bits, as the driver gives it. */
  bigint: (out: Bytes, value: string) => out.int64(BigInt(value)),
  bytea: (out: Bytes, value: Buffer) => out.bytes(value),
  timestamptz: (out: Bytes, value: Date | string) => {
    const ms = typeof value === 'string' ? Date.parse(value) : value.getTime()
    out.int64(BigInt(ms) * 1000n - EPOCH_US)
  },
  jsonb: (out: Bytes, value: unknown) => {
    out.int8(1)
    out.text(value instanceof Json ? value.text : JSON.stringify(value))
  },
  numeric: (out: Bytes, value: number) => numeric(out, value),
  'text[]': (out: Bytes, values: readonly string[]) => {
    array(out, TEXT_TYPE, values, (value) => out.text(value))
  },
  /** In hex. */
  'bytea[]': (out: Bytes, values: readonly string[]) => {
    array(out, BYTES_TYPE, values, (value) => out.hex(value))
  },
}

// Four decimal digits to a word, counted from the point to both sides.
function numeric(out: Bytes, value: number): void {
  const plain = Number.isInteger(value) ? BigInt(Math.abs(value)).toString() : Math.abs(value).toString()
  const [whole = '', part = ''] = plain.split('.')
  const digits = [
    ...wordsOf(whole.padStart(Math.ceil(whole.length / 4) * 4, '0')),
    ...wordsOf(part.padEnd(Math.ceil(part.length / 4) * 4, '0')),
  ]
  out.int16(digits.length)
  out.int16(Math.ceil(whole.length / 4) - 1)
  out.int16(value < 0 ? 0x4000 : 0)
  out.int16(part.length)
  for (const word of digits) out.int16(word)
}

function wordsOf(digits: string): number[] {
  return (digits.match(/.{4}/g) ?? []).map(Number)
}

function array<T>(out: Bytes, type: number, values: readonly T[], write: (value: T) => void): void {
  out.int32(values.length === 0 ? 0 : 1)
  out.int32(0)
  out.int32(type)
  if (values.length === 0) return
  out.int32(values.length)
  out.int32(1)
  for (const value of values) out.sized(() => write(value))
}
