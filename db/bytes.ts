/** A buffer that grows, with numbers as Postgres sends them. */
export class Bytes {
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

  hex(value: string): void {
    const at = this.room(value.length / 2)
    this.buffer.write(value, at, 'hex')
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

  /** How much was written. */
  get size(): number {
    return this.length
  }

  taken(): Buffer {
    return this.buffer.subarray(0, this.length)
  }

  /** Forgets what was written; its memory is written anew. */
  empty(): void {
    this.length = 0
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
