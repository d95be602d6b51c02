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
/** Microseconds from 1970, where we count from, to 2000, where Postgres does. */
const EPOCH_US = 946_684_800_000_000n

/** Rows in the binary form of COPY. */
export function packRows<C extends BulkColumns>(columns: C, rows: readonly BulkRow<C>[]): Buffer {
  const out = new Bytes()
  out.bytes(SIGNATURE)
  const writers = Object.entries(columns).map(
    ([name, type]) => [name, WRITERS[type] as (out: Bytes, value: unknown) => void] as const,
  )
  for (const row of rows) {
    out.int16(writers.length)
    for (const [name, write] of writers) {
      const value = row[name]
      if (value === null) out.int32(-1)
      else out.sized(() => write(out, value))
    }
  }
  out.int16(-1)
  return out.taken()
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
    out.text(JSON.stringify(value))
  },
  numeric: (out: Bytes, value: number) => numeric(out, value),
  'text[]': (out: Bytes, values: readonly string[]) => {
    array(out, TEXT_TYPE, values, (value) => out.text(value))
  },
  'bytea[]': (out: Bytes, values: readonly Buffer[]) => {
    array(out, BYTES_TYPE, values, (value) => out.bytes(value))
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

/** A buffer that grows. */
class Bytes {
  private buffer = Buffer.allocUnsafe(1 << 16)
  private length = 0

  /** Writes something after its own length. */
  sized(write: () => void): void {
    const at = this.room(4)
    write()
    this.buffer.writeInt32BE(this.length - at - 4, at)
  }

  text(value: string): void {
    // No sign takes more than three bytes for each of its code units.
    const at = this.room(value.length * 3)
    this.length = at + this.buffer.write(value, at)
  }

  // Room first: it may put another buffer in the place of the one at hand.
  bytes(value: Uint8Array): void {
    const at = this.room(value.length)
    this.buffer.set(value, at)
  }

  int8(value: number): void {
    const at = this.room(1)
    this.buffer.writeInt8(value, at)
  }

  int16(value: number): void {
    const at = this.room(2)
    this.buffer.writeInt16BE(value, at)
  }

  int32(value: number): void {
    const at = this.room(4)
    this.buffer.writeInt32BE(value, at)
  }

  int64(value: bigint): void {
    const at = this.room(8)
    this.buffer.writeBigInt64BE(value, at)
  }

  taken(): Buffer {
    return this.buffer.subarray(0, this.length)
  }

  private room(size: number): number {
    const at = this.length
    this.length += size
    if (this.length > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.length, this.buffer.length * 2))
      this.buffer.copy(larger)
      this.buffer = larger
    }
    return at
  }
}
