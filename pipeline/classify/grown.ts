/** Copies a table that has become too small to the beginning of a larger one, and returns that. */
export function grown<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from)
  return to
}
