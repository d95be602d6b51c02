/** Numbers that a seed determines, so that a run with random points can be had again. */
export interface Random {
  seed: string
  /** A whole number from 0 to below the limit. */
  below(limit: number): number
}

export function seededRandom(seed: string): Random {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193),
    0x811c9dc5,
  )
  return {
    seed,
    below(limit) {
      // xorshift: any will do, as long as it is the same next time.
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      return (state >>> 0) % limit
    },
  }
}
