/** How a signature is cut for the look-up: so many bands of so many values. */
export interface Bands {
  bands: number
  rows: number
}

const STEP = 0.01

/**
 * The cut of a signature for which pairs under the threshold that meet and pairs over it that do not are fewest, both
 * weighed alike: what datasketch's MinHashLSH chooses. Two texts meet with probability 1 - (1 - jaccard^rows)^bands.
 */
export function bandsFor(threshold: number, permutations: number): Bands {
  let best: Bands & { wrong: number } = { bands: 1, rows: 1, wrong: Number.POSITIVE_INFINITY }
  for (let bands = 1; bands <= permutations; bands++) {
    for (let rows = 1; bands * rows <= permutations; rows++) {
      let wrong = 0
      for (let jaccard = STEP / 2; jaccard < 1; jaccard += STEP) {
        const apart = (1 - jaccard ** rows) ** bands
        wrong += (jaccard < threshold ? 1 - apart : apart) * STEP
      }
      if (wrong < best.wrong) best = { bands, rows, wrong }
    }
  }
  return { bands: best.bands, rows: best.rows }
}

/** Pairs whose signatures share a band, band after band; each pair comes once. */
export function* candidatePairs(
  signatures: Uint32Array,
  permutations: number,
  { bands, rows }: Bands,
): Generator<(readonly [number, number])[]> {
  const count = signatures.length / permutations
  const seen = new Set<number>()
  for (let band = 0; band < bands; band++) {
    const buckets = new Map<string, number[]>()
    for (let n = 0; n < count; n++) {
      const from = n * permutations + band * rows
      const key = signatures.subarray(from, from + rows).join(',')
      const known = buckets.get(key)
      if (known === undefined) buckets.set(key, [n])
      else known.push(n)
    }
    const met: [number, number][] = []
    for (const members of buckets.values()) {
      for (const [n, a] of members.entries()) {
        for (const b of members.slice(n + 1)) {
          if (seen.has(a * count + b)) continue
          seen.add(a * count + b)
          met.push([a, b])
        }
      }
    }
    yield met
  }
}
