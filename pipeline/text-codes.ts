/** Codes behind the end that may be looked at; they are zeros. */
const AHEAD = 3
const FIRST_LENGTH = 1 << 14

let codes = new Uint16Array(FIRST_LENGTH)
let bytes = Buffer.from(codes.buffer)

/**
 * The UTF-16 codes of a text, for loops over all of it: a string is asked for each of its codes by a look-up of the method, as
 * soon as strings of several kinds came by. The array is longer than the text, and the next call overwrites it.
 */
export function codesOf(text: string): Uint16Array {
  const { length } = text
  if (length + AHEAD > codes.length) {
    codes = new Uint16Array((length + AHEAD) * 2)
    bytes = Buffer.from(codes.buffer)
  }
  bytes.write(text, 'utf16le')
  codes.fill(0, length, length + AHEAD)
  return codes
}
