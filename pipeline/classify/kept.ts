/** Numbers of one piece of memory: room for the words of some hundred texts. */
const PIECE = 1 << 16
/** Arrays of so many bytes lie in the heap like any other object. */
const SMALL = 64

let numbers = new Int32Array(PIECE)
let numbersMemory = numbers.buffer
let numbersUsed = 0
let bytes = new Uint8Array(PIECE)
let bytesMemory = bytes.buffer
let bytesUsed = 0

/**
 * Copies the first numbers of an array that is used again. Copies are cut from larger pieces, because memory of its own for
 * each costs ten times as much as a title's words, to get and to give back; a piece lives as long as any of its copies.
 */
export function keptNumbers(from: Int32Array, count: number): Int32Array {
  if (count * Int32Array.BYTES_PER_ELEMENT <= SMALL) return from.slice(0, count)
  if (numbersUsed + count > numbers.length) {
    numbers = new Int32Array(Math.max(PIECE, count))
    numbersMemory = numbers.buffer
    numbersUsed = 0
  }
  const at = numbersUsed
  numbersUsed += count
  numbers.set(from.subarray(0, count), at)
  return new Int32Array(numbersMemory, at * Int32Array.BYTES_PER_ELEMENT, count)
}

/** The same for bytes. */
export function keptBytes(from: Uint8Array, count: number): Uint8Array {
  if (count <= SMALL) return from.slice(0, count)
  if (bytesUsed + count > bytes.length) {
    bytes = new Uint8Array(Math.max(PIECE, count))
    bytesMemory = bytes.buffer
    bytesUsed = 0
  }
  const at = bytesUsed
  bytesUsed += count
  bytes.set(from.subarray(0, count), at)
  return new Uint8Array(bytesMemory, at, count)
}
